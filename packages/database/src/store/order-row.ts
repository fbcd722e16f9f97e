// Which of an order's fields stand in columns of their own, and how is the whole read back?
import { type Order, orderSchema } from '@aftercare/core/order/order.ts';
import { foldOrderNumber } from '@aftercare/core/wire/typed-text.ts';

export interface OrderRow {
  readonly order_id: string;
  readonly number: string;
  readonly email: string | null;
  readonly shopper_name: string;
  readonly processed_at: string;
  readonly platform_updated_at: string;
  readonly financial_status: string | null;
  readonly fulfillment_status: string | null;
  readonly return_status: string | null;
  readonly currency: string;
  readonly total_minor: number;
  readonly customer_id: string | null;
  readonly body: string;
}

/** In the order of the table's columns, without the shop. */
export const ORDER_COLUMNS = [
  'order_id',
  'number',
  'email',
  'shopper_name',
  'processed_at',
  'platform_updated_at',
  'financial_status',
  'fulfillment_status',
  'return_status',
  'currency',
  'total_minor',
  'customer_id',
  'body',
] as const satisfies readonly (keyof OrderRow)[];

/** As it is stored, so that what is typed by hand finds what a platform wrote. */
export function fold(text: string): string {
  return storable(text).normalize('NFKC').trim().toLowerCase();
}

/** PostgreSQL's text holds neither NUL nor half a surrogate pair. */
function storable(text: string): string {
  return text.toWellFormed().replaceAll('\0', '');
}

const UNSTORABLE = /\\u(?:0000|d[89a-f])/;

function bodyOf(order: Order): string {
  const body = JSON.stringify(order);
  if (!UNSTORABLE.test(body)) return body;
  return JSON.stringify(order, (_key, value: unknown) =>
    typeof value === 'string' ? storable(value) : value,
  );
}

/** "#EU 1042" as it is looked for however the shopper types it: "eu1042". */
export function foldNumber(name: string): string {
  return foldOrderNumber(storable(name));
}

/** The row of an order. */
export function rowOf(order: Order): OrderRow {
  return {
    order_id: order.id,
    number: foldNumber(order.name),
    email: order.email === null ? null : fold(order.email),
    shopper_name: fold(shopperName(order)),
    processed_at: order.processedAt,
    platform_updated_at: order.updatedAt,
    financial_status: order.financialStatus,
    fulfillment_status: order.fulfillmentStatus,
    return_status: order.returnStatus,
    currency: order.presentmentCurrency,
    total_minor: order.totals.total.presentment.minor,
    customer_id: order.customer === null ? null : storable(order.customer.id),
    body: bodyOf(order),
  };
}

function shopperName({ customer, shippingAddress }: Order): string {
  const names = [customer?.firstName, customer?.lastName].filter((name) => name);
  return names.length > 0 ? names.join(' ') : (shippingAddress?.name ?? '');
}

/** The order of a stored body; one that no longer fits the schema is a bug, and throws. */
export function orderOf(row: { body: unknown }): Order {
  return orderSchema.parse(row.body);
}

// How does an order come into being?
import { createHash } from 'node:crypto';
import { composeOrder, type OrderInput } from './compose.ts';
import { big, digitsOf, roundUp, write } from './decimal.ts';
import { gatewayOf, recordCharge } from './gateways.ts';
import { decimalsOf } from './price-decimals.ts';
import { reduceStock } from './restock.ts';
import { numberParts } from './save-order.ts';
import type { Site } from './site.ts';
import type { BillingAddress, OrderStatus, OrderSums, WooAddress, WooOrder } from './site-types.ts';

export type NewOrder = OrderInput & {
  billing: BillingAddress;
  shippingAddress: WooAddress;
  customerId: number;
  payment: string;
  /** Was the money taken? */
  paid: boolean;
  status?: OrderStatus;
  number?: string;
  note?: string;
  createdVia?: string;
  meta?: { key: string; value: string }[];
};

/** Makes an order as the checkout does: paid ones are being processed, the others wait. */
export function makeOrder(site: Site, given: NewOrder): WooOrder {
  const at = site.now();
  const id = site.next('post');
  const sums = numberParts(site, rounded(site, composeOrder(given), given.currency));
  const status = given.status ?? (given.paid ? 'processing' : waiting(given.payment));
  const order: WooOrder = {
    ...sums,
    id: String(id),
    number: given.number ?? String(site.next('number')),
    status,
    statusBeforeTrash: null,
    currency: given.currency,
    prices_include_tax: given.included,
    created: at,
    modified: at,
    completed: status === 'completed' ? at : null,
    paid: given.paid ? at : null,
    customer_id: given.customerId,
    order_key: `wc_order_${hashOf(site, id, 'key')}`,
    billing: given.billing,
    shipping: given.shippingAddress,
    payment_method: given.payment,
    payment_method_title: gatewayOf(given.payment)?.title ?? given.payment,
    transaction_id: given.paid && given.payment === 'practice_card' ? `practice_${id}` : '',
    customer_ip_address: '127.0.0.1',
    customer_user_agent: '',
    created_via: given.createdVia ?? 'checkout',
    customer_note: given.note ?? '',
    cart_hash: '',
    meta_data: (given.meta ?? []).map((meta) => ({ id: site.next('meta'), ...meta })),
    notes: [],
  };
  const isDraft = status === 'checkout-draft';
  const kept = site.orders.put(isDraft ? order : reduceStock(site, order));
  if (given.paid) recordCharge(site, kept);
  site.announce({ topic: 'order.created', orderId: id });
  return kept;
}

const ROUNDED = ['discount_total', 'discount_tax', 'shipping_total', 'shipping_tax', 'cart_tax', 'total', 'total_tax'] as const; // biome-ignore format: a row of words

/** A shop that writes its prices without cents charges none: the cart's sums are rounded, its lines keep their digits. */
function rounded<S extends OrderSums>(site: Site, sums: S, currency: string): S {
  const digits = digitsOf(currency);
  const decimals = Math.min(decimalsOf(site), digits);
  const all = ROUNDED.map((name) => [name, write(roundUp(big(sums[name]), decimals), digits)]);
  return { ...sums, ...Object.fromEntries(all) };
}

// Nobody can take a transfer's money at the door: the order is on hold until somebody sees it in the account.
const waiting = (payment: string): OrderStatus =>
  payment === 'bacs' ? 'on-hold' : payment === 'cod' ? 'processing' : 'pending';

// Thirteen characters that nobody guesses from the number alone.
function hashOf(site: Site, id: number, kind: string): string {
  return createHash('sha256')
    .update(`${site.domain} ${kind} ${id}`)
    .digest('base64url')
    .replace(/[-_]/g, 'x')
    .slice(0, 13);
}

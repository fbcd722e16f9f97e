// What does the order to the warehouse say: what is still to be shipped, what was?
import { fulfilledQuantity, unfulfilledQuantity } from '../../world/arithmetic/quantities.ts';
import { numberOf } from '../../world/ids.ts';
import type { LineItem, Order } from '../../world/order-types.ts';
import { connect } from '../connection.ts';
import { type Context, fieldsOf, type Part, part } from '../context.ts';
import { lineItemFields } from './line-item.ts';
import { locationSource } from './location.ts';

type FulfillmentOrderRow = { id: string; status: string };
type FO = Part<FulfillmentOrderRow>;
type FOL = Part<{ id: string; line: LineItem }>;

/** Is there nothing more to do? */
export const isClosed = ({ row }: FO): boolean => row.status === 'CLOSED' || row.status === 'CANCELLED';

/** An order with this tag is sent by somebody else's warehouse. */
export const BY_SERVICE = 'sent-by-service';

/** One fulfilment order for each order, kept by the shop itself or by a service; who may not see those kept so sees none. */
export function fulfillmentOrdersOf(order: Order, { scopes }: Pick<Context, 'scopes'>): FO[] {
  const keeper = order.tags.includes(BY_SERVICE) ? 'third_party' : 'merchant_managed';
  if (!scopes.has(`read_${keeper}_fulfillment_orders`)) return [];
  const id = `gid://shopify/FulfillmentOrder/${numberOf(order.id)}001`;
  return [part('FulfillmentOrder', { id, status: statusOf(order) }, order)];
}

function statusOf(order: Order): string {
  if (order.cancelledAt !== null) return 'CANCELLED';
  if (order.lineItems.every((line) => unfulfilledQuantity(order, line.id) === 0)) return 'CLOSED';
  return order.lineItems.some((line) => fulfilledQuantity(order, line.id) > 0) ? 'IN_PROGRESS' : 'OPEN';
}

export const fulfillmentOrderFields = fieldsOf<FO>({
  assignedLocation: (_, __, ctx) => ({
    countryCode: ctx.shop.info.countryCode,
    name: locationSource(ctx).row.name,
    location: locationSource(ctx),
  }),
  createdAt: ({ order }) => order.createdAt,
  updatedAt: ({ order }) => order.updatedAt,
  fulfillAt: ({ order }) => order.processedAt,
  deliveryMethod: ({ row, order }) => ({
    id: row.id.replace('FulfillmentOrder', 'DeliveryMethod'),
    methodType: order.lineItems.some((line) => line.requiresShipping) ? 'SHIPPING' : 'NONE',
    presentedName: order.shippingLines[0]?.title ?? null,
    serviceCode: order.shippingLines[0]?.code ?? null,
  }),
  destination: ({ row, order }) => {
    const id = row.id.replace('FulfillmentOrder', 'FulfillmentOrderDestination');
    return order.shippingAddress && { ...order.shippingAddress, id, email: order.email };
  },
  fulfillments: ({ order }, args, ctx) =>
    connect(
      order.fulfillments.map((each) => part('Fulfillment', each, order)),
      args,
      ctx,
    ),
  lineItems: ({ order }, args, ctx) =>
    connect(
      order.lineItems.map((line) => lineSource(order, line)),
      args,
      ctx,
    ),
  orderId: ({ order }) => order.id,
  orderName: ({ order }) => order.name,
  orderProcessedAt: ({ order }) => order.processedAt,
  requestStatus: () => 'UNSUBMITTED',
});

function lineSource(order: Order, line: LineItem): FOL {
  const id = line.id.replace('/LineItem/', '/FulfillmentOrderLineItem/');
  return part('FulfillmentOrderLineItem', { id, line }, order);
}

export const fulfillmentOrderLineFields = fieldsOf<FOL>({
  lineItem: ({ row, order }) => part('LineItem', row.line, order),
  originalUnitPriceSet: ({ row }) => row.line.originalUnitPriceSet,
  productTitle: ({ row }) => row.line.title,
  variantTitle: ({ row }) => row.line.variantTitle,
  sku: ({ row }) => row.line.sku,
  vendor: ({ row }) => row.line.vendor,
  requiresShipping: ({ row }) => row.line.requiresShipping,
  remainingQuantity: ({ row, order }) => unfulfilledQuantity(order, row.line.id),
  totalQuantity: ({ row }) => row.line.quantity,
  inventoryItemId: ({ row }, _, ctx) =>
    ctx.shop.variant(row.line.variantId ?? '')?.variant.inventoryItemId ?? null,
  variant: ({ row, order }, args, ctx, info) =>
    lineItemFields.variant?.(part('LineItem', row.line, order), args, ctx, info),
});

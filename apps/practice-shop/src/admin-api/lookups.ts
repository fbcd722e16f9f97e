// Which thing does an id name, among what this app may see?
import { kindOf } from '../world/ids.ts';
import type { Order } from '../world/order-types.ts';
import { type Context, type Part, type Plain, part, plain } from './context.ts';

const DAYS_WITHOUT_ALL_ORDERS = 60;

/** Without `read_all_orders` an order of more than sixty days ago is not there. */
export function isVisible(ctx: Context, processedAt: string): boolean {
  return ctx.scopes.has('read_all_orders') || Date.parse(processedAt) >= oldestVisible(ctx);
}

/** The moment before which orders are hidden from this app, in milliseconds. */
export function oldestVisible(ctx: Context): number {
  if (ctx.scopes.has('read_all_orders')) return Number.NEGATIVE_INFINITY;
  return ctx.world.now().getTime() - DAYS_WITHOUT_ALL_ORDERS * 86_400_000;
}

/** The order as this app may read it now. */
export function findOrder(ctx: Context, id: string): Order | undefined {
  if (kindOf(id) !== 'Order') return undefined;
  const order = ctx.shop.orders.view(id);
  return order && isVisible(ctx, order.processedAt) ? order : undefined;
}

/** The order that a part's id leads to. */
export function findOwning(ctx: Context, childId: string): Order | undefined {
  const order = ctx.shop.orders.viewOwning(childId);
  return order && isVisible(ctx, order.processedAt) ? order : undefined;
}

type Finder = (order: Order) => { id: string }[];

// The parts of an order that `node` can name.
const parts: Record<string, Finder> = {
  LineItem: (order) => order.lineItems,
  Fulfillment: (order) => order.fulfillments,
  FulfillmentLineItem: (order) => order.fulfillments.flatMap((each) => each.fulfillmentLineItems),
  FulfillmentEvent: (order) => order.fulfillments.flatMap((each) => each.events),
  OrderTransaction: (order) => order.transactions,
  Refund: (order) => order.refunds,
  RefundShippingLine: (order) => order.refunds.flatMap((each) => each.refundShippingLines),
  OrderAdjustment: (order) => order.refunds.flatMap((each) => each.orderAdjustments),
  Return: (order) => order.returns,
  ReturnLineItem: (order) => order.returns.flatMap((each) => each.returnLineItems),
  ExchangeLineItem: (order) => order.returns.flatMap((each) => each.exchangeLineItems),
  ReverseFulfillmentOrder: (order) => order.returns.flatMap((each) => each.reverseFulfillmentOrders),
  ReverseFulfillmentOrderLineItem: (order) =>
    order.returns.flatMap((each) => each.reverseFulfillmentOrders.flatMap((one) => one.lineItems)),
  ReverseDelivery: (order) =>
    order.returns.flatMap((each) => each.reverseFulfillmentOrders.flatMap((one) => one.reverseDeliveries)),
};

/** A part of an order by its own id. */
export function findPart<R>(ctx: Context, kind: string, id: string): Part<R> | null {
  if (kindOf(id) !== kind) return null;
  const order = findOwning(ctx, id);
  const row = order && parts[kind]?.(order).find((each) => each.id === id);
  return order && row ? part(kind, row as unknown as R, order) : null;
}

/** Anything at all by its id; null when there is nothing of the kind here. */
export function findNode(ctx: Context, id: string): Part<unknown> | Plain<unknown> | null {
  const kind = kindOf(id) ?? '';
  if (kind === 'Order') {
    const order = findOrder(ctx, id);
    return order ? part('Order', order, order) : null;
  }
  if (kind in parts) return findPart(ctx, kind, id);
  const row = ownThings[kind]?.(ctx, id);
  return row ? plain(kind, row) : null;
}

const ownThings: Record<string, (ctx: Context, id: string) => unknown> = {
  Product: (ctx, id) => ctx.shop.products.get(id),
  ProductVariant: (ctx, id) => {
    const found = ctx.shop.variant(id);
    return found && { ...found.variant, product: found.product };
  },
  Customer: (ctx, id) => ctx.shop.customers.get(id),
  GiftCard: (ctx, id) => ctx.shop.giftCards.get(id),
  StoreCreditAccount: (ctx, id) => ctx.shop.storeCreditAccounts.get(id),
  ReturnReasonDefinition: (ctx, id) => ctx.shop.returnReasons.get(id),
  Metafield: (ctx, id) => ctx.shop.metafields.get(id),
  BulkOperation: (ctx, id) => ctx.shop.table('bulkOperations').get(id),
  WebhookSubscription: (ctx, id) => {
    const row = ctx.shop.webhookSubscriptions.get(id);
    return row?.apiKey === ctx.apiKey ? row : undefined;
  },
  AppInstallation: (ctx, id) => {
    const row = ctx.shop.installations.get(id);
    return row?.apiKey === ctx.apiKey ? row : undefined;
  },
  Shop: (ctx, id) => (id === ctx.shop.info.id ? ctx.shop.info : undefined),
};

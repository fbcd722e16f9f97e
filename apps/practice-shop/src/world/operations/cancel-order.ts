// How is an order called off, or its notes and tags changed?
import { addMoney } from '../arithmetic/decimal-money.ts';
import { refundableOn } from '../arithmetic/order-totals.ts';
import { unfulfilledQuantity } from '../arithmetic/quantities.ts';
import type { Order, Refund } from '../order-types.ts';
import type { Shop } from '../shop.ts';
import type { Outcome } from '../types.ts';
import type { World } from '../world.ts';
import { done, refuseBecause } from './outcome.ts';
import { addRefund } from './refund.ts';
import { draftOf, saveOrder } from './save-order.ts';

export type CancelInput = {
  reason: NonNullable<Order['cancelReason']>;
  restock: boolean;
  /** Give everything back the way it was paid. */
  refund: boolean;
  /** Give everything as store credit instead. */
  refundToStoreCredit?: boolean | undefined;
  note?: string | null | undefined;
};

/** As `orderCancel`, its job done at once. */
export function cancelOrder(world: World, shop: Shop, order: Order, input: CancelInput): Outcome<Order> {
  if (order.cancelledAt) return refuseBecause('orderId', 'The order has already been cancelled', 'INVALID');
  if (order.fulfillments.some((each) => each.status === 'SUCCESS')) {
    return refuseBecause('orderId', 'Cannot cancel an order with fulfilled items', 'INVALID');
  }
  if (order.returns.some((each) => each.status === 'OPEN' || each.status === 'REQUESTED')) {
    return refuseBecause('orderId', 'Cannot cancel an order with returns in progress', 'INVALID');
  }
  const draft = draftOf(order);
  const refund = input.refund ? refundAll(world, shop, draft, input) : null;
  draft.cancelledAt = world.timestamp();
  draft.closedAt = world.timestamp();
  draft.cancelReason = input.reason;
  const refunded = refund ? [{ topic: 'refunds/create' as const, refundId: refund.id }] : [];
  return done(saveOrder(world, shop, draft, [{ topic: 'orders/cancelled' }, ...refunded]));
}

function refundAll(world: World, shop: Shop, draft: Order, input: CancelInput): Refund | null {
  const payments = draft.transactions.filter(
    (each) => (each.kind === 'SALE' || each.kind === 'CAPTURE') && each.status === 'SUCCESS',
  );
  const sums = payments.map((each) => ({
    parentId: each.id,
    amount: refundableOn(draft, each).presentmentMoney,
  }));
  const wanted = sums.filter((each) => Number(each.amount.amount) > 0);
  if (wanted.length === 0) return null;
  const toCredit = input.refundToStoreCredit === true && draft.customerId !== null;
  const refundLineItems = draft.lineItems
    .map((line) => ({
      lineItemId: line.id,
      quantity: unfulfilledQuantity(draft, line.id),
      restockType: input.restock ? ('CANCEL' as const) : ('NO_RESTOCK' as const),
    }))
    .filter((line) => line.quantity > 0);
  return addRefund(world, shop, draft, {
    returnId: null,
    key: null,
    refundLineItems,
    shipping: { full: true },
    transactions: toCredit ? [] : wanted,
    storeCredit: toCredit ? { amount: wanted.map((each) => each.amount).reduce(addMoney) } : null,
    note: input.note ?? null,
  });
}

export type OrderChanges = {
  note?: string | null | undefined;
  email?: string | null | undefined;
  phone?: string | null | undefined;
  tags?: string[] | undefined;
  customAttributes?: { key: string; value: string }[] | undefined;
};

/** As `orderUpdate`, and what the merchant edits by hand. */
export function updateOrder(world: World, shop: Shop, order: Order, changes: OrderChanges): Outcome<Order> {
  const draft = draftOf(order);
  if (changes.note !== undefined) draft.note = changes.note;
  if (changes.email) draft.email = changes.email;
  if (changes.phone !== undefined) draft.phone = changes.phone;
  if (changes.tags) draft.tags = [...new Set(changes.tags)];
  if (changes.customAttributes) draft.customAttributes = changes.customAttributes;
  return done(saveOrder(world, shop, draft, []));
}

// What does a reader see of an order now, when a gateway's first answer was a lie?
import type { Order } from '../order-types.ts';

/** The order with every transaction whose truth has come to light turned. */
export function asSeen(order: Order, now: number): Order {
  const isTurned = (at: string | undefined): boolean => at !== undefined && Date.parse(at) <= now;
  if (!order.transactions.some((each) => isTurned(each.settlesAs?.at))) return order;
  const transactions = order.transactions.map((each) =>
    each.settlesAs && isTurned(each.settlesAs.at) ? { ...each, status: each.settlesAs.status } : each,
  );
  return { ...order, transactions };
}

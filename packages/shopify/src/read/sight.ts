// Would Shopify show us this order if it were there?
import type { Order } from '@aftercare/core/order/order.ts';
import type { ShopFacts } from '@aftercare/core/platform.ts';

const daysInSight = 60;

/** Without `read_all_orders` only the last 60 days are shown; at their edge we say no a day early. */
export function sees(
  order: Pick<Order, 'processedAt'>,
  { readsAllOrders }: Pick<ShopFacts, 'readsAllOrders'>,
  now: Date,
): boolean {
  const age = now.getTime() - Date.parse(order.processedAt);
  return readsAllOrders || age <= (daysInSight - 1) * 24 * 3_600_000;
}

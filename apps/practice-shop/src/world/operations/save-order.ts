// How is a changed order kept and announced?
import { announceOrder, type OrderTopic } from '../events/announcements.ts';
import type { Order } from '../order-types.ts';
import type { Shop } from '../shop.ts';
import type { World } from '../world.ts';

/** A copy to change; the kept order stays as it is until `saveOrder`. */
export const draftOf = (order: Order): Order => structuredClone(order);

/** Keeps the draft as the order's new state, then announces `topics` and that the order was updated. */
export function saveOrder(world: World, shop: Shop, draft: Order, topics: OrderTopic[]): Order {
  draft.updatedAt = world.timestamp();
  const order = shop.orders.put(draft);
  for (const topic of topics) announceOrder(world, shop, order, topic);
  if (!topics.some((each) => each.topic === 'orders/create')) {
    announceOrder(world, shop, order, { topic: 'orders/updated' });
  }
  return order;
}

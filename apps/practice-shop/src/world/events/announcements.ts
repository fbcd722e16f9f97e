// Which webhook does a change cause, and with which body?
import type { Order } from '../order-types.ts';
import type { Shop } from '../shop.ts';
import type { Product } from '../types.ts';
import type { World } from '../world.ts';
import { writeOrder, writeProduct } from './order-payload.ts';
import { writeFulfillment, writeFulfillmentEvent, writeRefund, writeReturn } from './part-payloads.ts';

export type OrderTopic =
  | {
      topic:
        | 'orders/create'
        | 'orders/updated'
        | 'orders/cancelled'
        | 'orders/paid'
        | 'orders/fulfilled'
        | 'orders/edited';
    }
  | { topic: 'fulfillments/create' | 'fulfillments/update'; fulfillmentId: string }
  | { topic: 'fulfillment_events/create'; fulfillmentId: string; eventId: string }
  | { topic: 'refunds/create'; refundId: string }
  | {
      topic:
        | 'returns/request'
        | 'returns/approve'
        | 'returns/decline'
        | 'returns/update'
        | 'returns/process'
        | 'returns/close'
        | 'returns/cancel'
        | 'returns/reopen';
      returnId: string;
    };

/** Announces one change of an order to whoever listens. */
export function announceOrder(world: World, shop: Shop, order: Order, change: OrderTopic): void {
  if (!world.isHeard()) return;
  world.emit({
    shop: shop.domain,
    topic: change.topic,
    payload: bodyOf(shop, order, change),
    at: world.timestamp(),
  });
}

function bodyOf(shop: Shop, order: Order, change: OrderTopic): Record<string, unknown> {
  if ('returnId' in change) return writeReturn(order, change.returnId);
  if ('refundId' in change) return writeRefund(order, change.refundId);
  if ('eventId' in change) return writeFulfillmentEvent(order, change.fulfillmentId, change.eventId);
  if ('fulfillmentId' in change) return writeFulfillment(order, change.fulfillmentId);
  return writeOrder(shop, order);
}

/** Keeps a changed product and announces it. */
export function saveProduct(world: World, shop: Shop, product: Product): Product {
  const kept = shop.products.put({ ...product, updatedAt: world.timestamp() });
  world.emit({
    shop: shop.domain,
    topic: 'products/update',
    payload: writeProduct(kept),
    at: world.timestamp(),
  });
  return kept;
}

// Which parcels of an order were sent, and is one still to come?
import type { Fulfillment, Order } from './order.ts';

const notSent = new Set(['CANCELLED', 'ERROR', 'FAILURE']);

/** The parcels that were sent, oldest first. */
export function parcelsSent({ fulfillments }: Pick<Order, 'fulfillments'>): Fulfillment[] {
  return fulfillments
    .filter(({ status }) => !notSent.has(status))
    .toSorted((a, b) => Date.parse(a.createdAt) - Date.parse(b.createdAt));
}

/** Whether units that go by parcel, neither removed nor refunded, are not sent yet. */
export function isStillToBeSent(order: Pick<Order, 'fulfillments' | 'lines' | 'cancelledAt'>): boolean {
  if (order.cancelledAt !== null) return false;
  const sent = new Map<string, number>();
  for (const { lineId, quantity } of parcelsSent(order).flatMap(({ lines }) => lines))
    sent.set(lineId, (sent.get(lineId) ?? 0) + quantity);
  return order.lines.some((line) => line.requiresShipping && line.currentQuantity > (sent.get(line.id) ?? 0));
}

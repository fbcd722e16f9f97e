// Which order does a delivery speak of? No more than that is believed of it.
import { z } from 'zod';

const body = z.object({ id: z.int().positive() });
const announced = z.object({ sequence: z.int().positive(), orderId: z.int().positive() });

/** Of a webhook's body; null: none. One that has gone in between is delivered as an error without an id. */
export function orderOfWebhook(topic: string, payload: unknown): string | null {
  if (!topic.startsWith('order.')) return null;
  const { data } = body.safeParse(payload);
  return data === undefined ? null : String(data.id);
}

const farewell = z.object({ topic: z.literal('shop.disconnected') });

/** Whether an announcement of our plugin's says that the shop has left us. */
export function isFarewell(payload: unknown): boolean {
  return farewell.safeParse(payload).success;
}

/** Of an announcement of our plugin's, with its number in the row of all. */
export function orderOfAnnouncement(payload: unknown): { orderId: string; sequence: number } | null {
  const { data } = announced.safeParse(payload);
  return data === undefined ? null : { orderId: String(data.orderId), sequence: data.sequence };
}

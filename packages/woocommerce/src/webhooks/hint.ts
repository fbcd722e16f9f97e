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

const erasure = z.object({
  topic: z.literal('person.erased'),
  email: z.string().trim().min(3).max(320),
  orderIds: z.array(z.int().positive()).max(1000),
});

/** Of an announcement that a person has asked the shop to be forgotten; null: it is none. */
export function personOfAnnouncement(payload: unknown): { email: string; orderIds: string[] } | null {
  const { data } = erasure.safeParse(payload);
  return data === undefined ? null : { email: data.email, orderIds: data.orderIds.map(String) };
}

/** Of an announcement of our plugin's, with its number in the row of all. */
export function orderOfAnnouncement(payload: unknown): { orderId: string; sequence: number } | null {
  const { data } = announced.safeParse(payload);
  return data === undefined ? null : { orderId: String(data.orderId), sequence: data.sequence };
}

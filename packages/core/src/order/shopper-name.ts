// What does the shop call the shopper of an order?
import { nameIn } from '../wire/typed-text.ts';
import type { Order } from './order.ts';

/** By name, else by e-mail; empty when the order tells neither. */
export function shopperName(order: Order | null): string {
  const named = [order?.customer?.firstName, order?.customer?.lastName].filter(Boolean).join(' ');
  // The order keeps them as they were typed; they are called so in our own sentences.
  return (
    [named, order?.shippingAddress?.name, order?.email].map((name) => nameIn(name ?? '')).find(Boolean) ?? ''
  );
}

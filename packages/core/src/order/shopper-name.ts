// What does the shop call the shopper of an order?
import type { Order } from './order.ts';

/** By name, else by e-mail; empty when the order tells neither. */
export function shopperName(order: Order | null): string {
  const named = [order?.customer?.firstName, order?.customer?.lastName].filter(Boolean).join(' ');
  return named || order?.shippingAddress?.name || order?.email || '';
}

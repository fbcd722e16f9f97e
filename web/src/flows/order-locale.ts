// In which language was an order placed?
import type { Order } from '@aftercare/core/order/order.ts';

/** As the platform says it: the checkout's, else the shopper's; null: it doesn't. */
export function orderLocale(order: Order | null): string | null {
  return order?.locale ?? order?.customer?.locale ?? null;
}

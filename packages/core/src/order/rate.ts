// At which rate did this order turn the shop's currency into the shopper's?
import type { MoneyPair } from '../money/money.ts';
import type { Order } from './order.ts';

/** The pair of amounts that is the order's rate: its total, or for a free order its dearest unit price. */
export function orderRate(order: Order): MoneyPair {
  const { total } = order.totals;
  if (total.shop.minor > 0) return total;
  return order.lines
    .map((line) => line.unitPrice)
    .reduce((best, price) => (price.shop.minor > best.shop.minor ? price : best), total);
}

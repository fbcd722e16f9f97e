// What is the n-th order of a generated run?
import type { Order } from '../order-types.ts';
import type { Shop } from '../shop.ts';
import type { GeneratedRun, OrderDates } from './order-table.ts';

/** When a generated order was made and last changed. */
export function datesOfGenerated(_shop: Shop, run: GeneratedRun, number: number): OrderDates {
  const at = new Date(Date.parse(run.anchor) - (run.count - (number - run.from)) * 60_000).toISOString();
  return { createdAt: at, processedAt: at, updatedAt: at };
}

/** The whole order, the same each time it is asked for. */
export function expandGenerated(_shop: Shop, _run: GeneratedRun, number: number): Order {
  throw new Error(`order ${number}: generated orders are not drawn yet`);
}

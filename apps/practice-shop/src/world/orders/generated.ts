// What is the n-th order of a generated run?
import type { Order } from '../order-types.ts';
import type { Shop } from '../shop.ts';
import type { GeneratedRun, OrderDates } from './order-table.ts';

const DAY = 86_400_000;

/** When a generated order was made and last changed: the run's days, spread evenly. */
export function datesOfGenerated(_shop: Shop, run: GeneratedRun, number: number): OrderDates {
  const place = (number - run.from) / run.count;
  const made = Date.parse(run.anchor) - run.days * DAY * (1 - place) - 60_000;
  const at = `${new Date(made).toISOString().slice(0, 19)}Z`;
  return { createdAt: at, processedAt: at, updatedAt: at };
}

/** The whole order, the same each time it is asked for. */
export function expandGenerated(_shop: Shop, _run: GeneratedRun, number: number): Order {
  throw new Error(`order ${number}: generated orders are not drawn yet`);
}

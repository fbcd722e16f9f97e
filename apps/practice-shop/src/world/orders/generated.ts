// What is the n-th order of a generated run?
import { gid, numberOf, orderNumberBase } from '../ids.ts';
import type { Order } from '../order-types.ts';
import type { Shop } from '../shop.ts';
import { STAND_IN_NUMBER, TEMPLATES, templateOf } from './generated-templates.ts';
import type { GeneratedRun, OrderDates } from './order-table.ts';

const DAY = 86_400_000;
const writeAt = (time: number): string => `${new Date(time).toISOString().slice(0, 19)}Z`;

/** When it was made: the run's days, spread evenly; all of them delivered before the run's end. */
function madeAt(run: GeneratedRun, number: number): number {
  const place = (number - run.from) / run.count;
  return Date.parse(run.anchor) - 4 * DAY - run.days * DAY * (1 - place);
}

/** When a generated order was made and last changed. */
export function datesOfGenerated(_shop: Shop, run: GeneratedRun, number: number): OrderDates {
  const made = madeAt(run, number);
  return { createdAt: writeAt(made), processedAt: writeAt(made), updatedAt: writeAt(made + 3 * DAY) };
}

const templates = new WeakMap<Shop, Map<string, string>>();

/** The template as text, made once; its ids, name and dates are filled in by `expandGenerated`. */
function textOf(shop: Shop, run: GeneratedRun, place: number): string {
  const known = templates.get(shop) ?? new Map<string, string>();
  templates.set(shop, known);
  const key = `${run.id} ${place}`;
  const text = known.get(key) ?? JSON.stringify(templateOf(shop, run, place));
  known.set(key, text);
  return text;
}

/** The whole order, the same each time it is asked for. */
export function expandGenerated(shop: Shop, run: GeneratedRun, number: number): Order {
  const base = orderNumberBase(shop.orders.shopIndex);
  const made = madeAt(run, number);
  const filled: Record<string, string> = {
    '@made': writeAt(made),
    '@sent': writeAt(made + DAY),
    '@there': writeAt(made + 3 * DAY),
    [String(base + STAND_IN_NUMBER)]: String(base + number),
    [`#${STAND_IN_NUMBER}`]: `#${number}`,
    [`PP${STAND_IN_NUMBER}`]: `PP${String(number).padStart(8, '0')}`,
  };
  const marks = new RegExp(Object.keys(filled).join('|'), 'g');
  // Neighbours differ: the template follows from the number, well mixed.
  const place = Math.imul(number, 2_654_435_761) >>> 0;
  const text = textOf(shop, run, place % TEMPLATES).replace(marks, (mark) => filled[mark] ?? mark);
  const order: Order = JSON.parse(text);
  return { ...order, number, id: gid('Order', numberOf(order.id)) };
}

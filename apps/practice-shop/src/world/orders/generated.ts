// What is the n-th order of a generated run?
import { numberOf } from '../ids.ts';
import type { Order } from '../order-types.ts';
import type { Shop } from '../shop.ts';
import { TEMPLATES, templateOf } from './generated-templates.ts';
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

const templates = new WeakMap<Shop, Map<string, Order>>();

function patternFor(shop: Shop, run: GeneratedRun, number: number): Order {
  const known = templates.get(shop) ?? new Map<string, Order>();
  templates.set(shop, known);
  // Neighbours differ: the pattern follows from the number, well mixed.
  const place = (Math.imul(number, 2_654_435_761) >>> 0) % TEMPLATES;
  const key = `${run.id} ${place}`;
  const pattern = known.get(key) ?? templateOf(shop, run, place);
  known.set(key, pattern);
  return pattern;
}

/** The whole order, the same each time it is asked for; sums are shared with the pattern, ids and dates its own. */
export function expandGenerated(shop: Shop, run: GeneratedRun, number: number): Order {
  const pattern = patternFor(shop, run, number);
  const shift = (shop.orders.numericIdOf(number) - numberOf(pattern.id)) * 1000;
  const own = <P extends { id: string }>(part: P): P => ({ ...part, id: moved(part.id, shift) });
  const dates = datesOfGenerated(shop, run, number);
  const sent = writeAt(madeAt(run, number) + DAY);
  const there = dates.updatedAt;
  const name = `#${number}`;
  return {
    ...pattern,
    ...dates,
    id: shop.orders.idOf(number),
    number,
    name,
    lineItems: pattern.lineItems.map(own),
    shippingLines: pattern.shippingLines.map(own),
    transactions: pattern.transactions.map((each) => ({
      ...own(each),
      createdAt: dates.createdAt,
      processedAt: dates.createdAt,
    })),
    fulfillments: pattern.fulfillments.map((each) => ({
      ...own(each),
      name: `${name}-F1`,
      createdAt: sent,
      updatedAt: there,
      deliveredAt: there,
      inTransitAt: sent,
      trackingInfo: [
        { company: 'Practice Post', number: `PP${String(number).padStart(8, '0')}1`, url: null },
      ],
      events: each.events.map((event) => ({ ...own(event), happenedAt: there, createdAt: there })),
      fulfillmentLineItems: each.fulfillmentLineItems.map((line) => ({
        ...own(line),
        lineItemId: moved(line.lineItemId, shift),
      })),
    })),
  };
}

/** The id of the same part of another order. */
function moved(id: string, shift: number): string {
  const slash = id.lastIndexOf('/') + 1;
  return id.slice(0, slash) + String(Number(id.slice(slash)) + shift);
}

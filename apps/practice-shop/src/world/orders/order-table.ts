// Where do orders lie, and how are they found by id, name, date, or any of their parts?
import { gid, numberOf, orderNumberBase, owningOrderId } from '../ids.ts';
import type { Order } from '../order-types.ts';
import type { Journal } from '../table.ts';
import { asSeen } from './order-view.ts';
import { SortedKeys } from './sorted-keys.ts';

export type OrderSortKey = 'CREATED_AT' | 'PROCESSED_AT' | 'UPDATED_AT' | 'ID';

/** A run of orders that are computed when read, until one of them is changed. */
export type GeneratedRun = {
  id: string;
  from: number;
  count: number;
  seed: number;
  /** The run ends at this moment and is spread over the days before it. */
  anchor: string;
  days: number;
  /** How many shoppers and products the shop had: later ones must not change these orders. */
  shoppers: number;
  products: number;
};

export type OrderDates = { createdAt: string; processedAt: string; updatedAt: string };

export type OrderTableDeps = {
  shopIndex: number;
  journal: Journal;
  now: () => Date;
  /** Seconds for which reads lag behind the write being made; 0 for none. */
  lag: () => number;
  expand: (run: GeneratedRun, number: number) => Order;
  datesOf: (run: GeneratedRun, number: number) => OrderDates;
};

export type Scan = {
  sortKey: OrderSortKey;
  reverse?: boolean;
  /** Start behind this place (a cursor's). */
  after?: { key: number; tie: number } | undefined;
  /** Bounds of the key in milliseconds, both included; of the order's number for `ID`. */
  min?: number | undefined;
  max?: number | undefined;
};

/** One order found by a scan; the order itself is only made when asked for. */
export type Found = { key: number; tie: number; order: () => Order };

const SORT_KEYS: OrderSortKey[] = ['CREATED_AT', 'PROCESSED_AT', 'UPDATED_AT', 'ID'];

function keysOf(dates: OrderDates, number: number): Record<OrderSortKey, number> {
  return {
    CREATED_AT: Date.parse(dates.createdAt),
    PROCESSED_AT: Date.parse(dates.processedAt),
    UPDATED_AT: Date.parse(dates.updatedAt),
    ID: number,
  };
}

export class OrderTable {
  readonly #deps: OrderTableDeps;
  readonly #kept = new Map<number, Order>();
  readonly #runs: GeneratedRun[] = [];
  readonly #lagging = new Map<number, { order: Order | undefined; until: number }>();
  readonly #index = new Map<OrderSortKey, SortedKeys>(SORT_KEYS.map((key) => [key, new SortedKeys()]));
  #highest = 1000;

  constructor(deps: OrderTableDeps) {
    this.#deps = deps;
  }

  get shopIndex(): number {
    return this.#deps.shopIndex;
  }

  /** The id of the order with this number. */
  idOf(number: number): string {
    return gid('Order', this.numericIdOf(number));
  }

  numericIdOf(number: number): number {
    return orderNumberBase(this.#deps.shopIndex) + number;
  }

  get size(): number {
    return this.#keys('ID').size;
  }

  /** The order as it truly is; operations start from this. */
  get(id: string): Order | undefined {
    const order = this.#byNumber(numberOf(id) - orderNumberBase(this.#deps.shopIndex));
    return order && asSeen(order, this.#deps.now().getTime());
  }

  /** The order as a reader sees it now: reads may lag, a lying gateway's answers turn. */
  view(id: string): Order | undefined {
    const number = numberOf(id) - orderNumberBase(this.#deps.shopIndex);
    const now = this.#deps.now().getTime();
    const lagging = this.#lagging.get(number);
    if (lagging && lagging.until <= now) this.#lagging.delete(number);
    const order = lagging && lagging.until > now ? lagging.order : this.#byNumber(number);
    return order && asSeen(order, now);
  }

  /** By "#1001" or "1001". */
  byName(name: string): Order | undefined {
    const number = Number(name.replace(/^#/, ''));
    return Number.isInteger(number) ? this.#byNumber(number) : undefined;
  }

  /** The order that has this line item, fulfilment, return, refund, transaction … */
  owning(childId: string): Order | undefined {
    return this.get(owningOrderId(childId));
  }

  viewOwning(childId: string): Order | undefined {
    return this.view(owningOrderId(childId));
  }

  /** The id and number the next new order gets. */
  nextNumber(): { id: string; number: number } {
    const number = this.#highest + 1;
    return { id: this.idOf(number), number };
  }

  put(order: Order): Order {
    const seconds = this.#deps.lag();
    if (seconds > 0) this.#startLag(order.number, seconds);
    this.#deps.journal('orders', order.id, order);
    this.#keep(order);
    return order;
  }

  /** Adds a run of computed orders with the next numbers. */
  generate(run: Omit<GeneratedRun, 'from' | 'id'>): GeneratedRun {
    const whole = { ...run, from: this.#highest + 1, id: `run-${this.#highest + 1}` };
    this.#deps.journal('generated', whole.id, whole);
    this.restoreRun(whole);
    return whole;
  }

  /** Walks orders in the order of a key; the caller stops when it has enough. */
  *scan(scan: Scan): Generator<Found> {
    const keys = this.#keys(scan.sortKey);
    const low = scan.min === undefined ? 0 : keys.seek(scan.min, 0);
    const high = scan.max === undefined ? keys.size : keys.seek(scan.max, Number.POSITIVE_INFINITY);
    const step = scan.reverse ? -1 : 1;
    let place = this.#start(keys, scan, low, high);
    while (place >= low && place < high) {
      const found = keys.at(place);
      if (found) yield { ...found, order: () => this.#viewNumber(found.tie) };
      place += step;
    }
  }

  restore(order: Order): void {
    this.#keep(order);
  }

  restoreRun(run: GeneratedRun): void {
    this.#runs.push(run);
    this.#highest = Math.max(this.#highest, run.from + run.count - 1);
    const numbers = Array.from({ length: run.count }, (_, at) => run.from + at);
    const fresh = numbers.filter((number) => !this.#kept.has(number));
    const rows = fresh.map((number) => ({ number, keys: keysOf(this.#deps.datesOf(run, number), number) }));
    for (const sortKey of SORT_KEYS) {
      this.#keys(sortKey).addMany(rows.map((row): [number, number] => [row.keys[sortKey], row.number]));
    }
  }

  #start(keys: SortedKeys, scan: Scan, low: number, high: number): number {
    if (!scan.after) return scan.reverse ? high - 1 : low;
    const place = keys.seek(scan.after.key, scan.after.tie);
    if (scan.reverse) return Math.min(place - 1, high - 1);
    const found = keys.at(place);
    const isThere = found?.key === scan.after.key && found.tie === scan.after.tie;
    return Math.max(isThere ? place + 1 : place, low);
  }

  #keys(sortKey: OrderSortKey): SortedKeys {
    return this.#index.get(sortKey) as SortedKeys;
  }

  #viewNumber(number: number): Order {
    const order = this.view(this.idOf(number)) ?? this.#byNumber(number);
    if (!order) throw new Error(`the index names order ${number}, which is not there`);
    return order;
  }

  #byNumber(number: number): Order | undefined {
    const kept = this.#kept.get(number);
    if (kept) return kept;
    const run = this.#runs.find((each) => number >= each.from && number < each.from + each.count);
    return run && this.#deps.expand(run, number);
  }

  #startLag(number: number, seconds: number): void {
    const until = this.#deps.now().getTime() + seconds * 1000;
    const order = this.#lagging.get(number)?.order ?? this.#byNumber(number);
    if (order) this.#lagging.set(number, { order, until });
  }

  #keep(order: Order): void {
    const run = this.#runs.find((each) => order.number >= each.from && order.number < each.from + each.count);
    const before = this.#kept.get(order.number) ?? (run && this.#deps.datesOf(run, order.number));
    const old = before && keysOf(before, order.number);
    const fresh = keysOf(order, order.number);
    for (const sortKey of SORT_KEYS) {
      if (old?.[sortKey] === fresh[sortKey]) continue;
      if (old) this.#keys(sortKey).remove(old[sortKey], order.number);
      this.#keys(sortKey).add(fresh[sortKey], order.number);
    }
    this.#kept.set(order.number, order);
    this.#highest = Math.max(this.#highest, order.number);
  }
}

// Does a shop with a hundred times the orders wait longer? Look-up, page and write at both sizes, in turn.
import { type Database, openDatabase } from '../../../packages/database/src/database.ts';
import { writeCursor } from '../../../packages/database/src/store/cursor.ts';
import { makeBatches, makeOrder } from '../orders.ts';
import { interleave, median } from '../rounds.ts';
import type { BenchServer } from '../server.ts';
import { atMost, type Row } from '../table.ts';

export interface Size {
  readonly rounds: number;
  readonly calls: number;
  /** How many times the small shop's orders the large one has. */
  readonly times: number;
}

const SHOP = 'bench-shop';
const SMALL = 10_000;

/** The three ratios. */
export async function measureGrowth(server: BenchServer, { rounds, calls, times }: Size): Promise<Row[]> {
  const small = await openShop(server, 1);
  const large = await openShop(server, times);
  const results = await interleave(rounds, {
    findSmall: () => timeFinds(small, calls),
    findLarge: () => timeFinds(large, calls),
    pageSmall: () => timePages(small, calls / 5),
    pageLarge: () => timePages(large, calls / 5),
    writeSmall: () => timeWrites(small, calls),
    writeLarge: () => timeWrites(large, calls),
  });
  await Promise.all([small.close(), large.close()]);
  const row = (what: string, before: number[], after: number[], goal: number): Row => ({
    what: `${what}, ${SMALL.toLocaleString('en')} → ${(SMALL * times).toLocaleString('en')} orders`,
    ...{ ours: `${shown(median(before))} → ${shown(median(after))}`, peer: '', limit: '' },
    ...atMost(median(after) / median(before), goal, '×'),
  });
  return [
    row('look-up by number', results.findSmall, results.findLarge, 1.2),
    row('keyset page of 50', results.pageSmall, results.pageLarge, 1.2),
    row('write of an order', results.writeSmall, results.writeLarge, 1.6),
  ];
}

const shown = (microseconds: number) => `${Math.round(microseconds).toLocaleString('en')} µs`;

interface GrownShop {
  readonly store: Database['store'];
  /** The number the next new order gets. */
  next: number;
  close(): Promise<void>;
}

// The stored bodies are copied as they are; what is searched and sorted by differs in every row.
const GROW = `INSERT INTO orders SELECT shop_id, order_id || '-' || copy, number || '-' || copy, copy || email, shopper_name,
    processed_at - copy * interval '7 seconds', platform_updated_at, financial_status, fulfillment_status,
    return_status, currency, total_minor, body
  FROM orders, generate_series(1, TIMES) AS copy`;

async function openShop(server: BenchServer, times: number): Promise<GrownShop> {
  const fresh = await server.open();
  await fresh.query(
    `INSERT INTO shops (shop_id, platform, domain, installed_at) VALUES ('${SHOP}', 'shopify', 'bench.myshopify.com', now())`,
  );
  const onError = (problem: Error) => console.error(problem.message);
  const database = await openDatabase({ url: fresh.url, onError, maxConnections: 1 });
  for (const orders of makeBatches(0, SMALL, 500)) await database.store.loadOrders(SHOP, orders);
  if (times > 1) await fresh.query(GROW.replace('TIMES', String(times - 1)));
  await fresh.query('VACUUM ANALYZE orders');
  await server.settle();
  return {
    store: database.store,
    next: SMALL,
    close: async () => {
      await database.close();
      await fresh.drop();
    },
  };
}

/** Microseconds a look-up by an order's number. */
function timeFinds({ store }: GrownShop, calls: number): Promise<number> {
  return time(calls, async (call) => {
    const { name } = makeOrder(scatter(call));
    const found = await store.inShop(SHOP, ({ orders }) => orders.findByNumber(name));
    if (found === null) throw new Error(`${name} was not found`);
  });
}

/** Microseconds a page from anywhere in the list. */
function timePages({ store }: GrownShop, calls: number): Promise<number> {
  return time(calls, async (call) => {
    const { id, processedAt } = makeOrder(1_000 + (scatter(call) % 9_000));
    const after = writeCursor({ at: processedAt, id });
    const { orders } = await store.inShop(SHOP, (shop) => shop.orders.page({ search: '', after, limit: 50 }));
    if (orders.length !== 50) throw new Error(`a page of ${orders.length}`);
  });
}

/** Microseconds of a new order's write. */
async function timeWrites(shop: GrownShop, orders: number): Promise<number> {
  const batches = [...makeBatches(shop.next, shop.next + orders, 500)];
  shop.next += orders;
  const start = performance.now();
  for (const batch of batches) await shop.store.loadOrders(SHOP, batch);
  return ((performance.now() - start) / orders) * 1000;
}

/** The median of single calls: what disturbs one does not count. */
async function time(calls: number, call: (index: number) => Promise<void>): Promise<number> {
  const taken: number[] = [];
  for (let index = 0; index < calls; index++) {
    const start = performance.now();
    await call(index);
    taken.push((performance.now() - start) * 1000);
  }
  return median(taken);
}

/** Any of the first orders, not one beside the other. */
function scatter(call: number): number {
  return (call * 7919) % SMALL;
}

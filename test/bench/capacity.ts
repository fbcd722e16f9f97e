// What does one order take, what one return, what one shop that only stands there? Bytes by table, deliveries, jobs, milliseconds.
import { openDatabase } from '../../packages/database/src/database.ts';
import type { FreshDatabase } from '../../packages/database/src/server/template.ts';
import { until } from '../support/control.ts';
import {
  approveAndReceive,
  detailOf,
  enterByCode,
  placeOrder,
  pressRefund,
  requestReturn,
} from '../support/line.ts';
import { openWorld, type World } from '../support/world.ts';
import { makeBatches } from './orders.ts';
import { type BenchServer, openServer } from './server.ts';

const ORDERS = 100_000;
/** Returns walked before the first look and before the second: what lies between is theirs, whole pages or not. */
const [FIRST, LAST] = [20, 100];
const AT_ONCE = 5;
const SHOPS = 2_000;

const server = await openServer();
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => server.close().finally(() => process.exit(1)));
}
try {
  console.log(`| Of each of ${ORDERS.toLocaleString('en')} orders | bytes |\n| - | - |`);
  for (const [part, bytes] of await sizeOfOrders(server)) console.log(`| ${part} | ${Math.round(bytes)} |`);
  console.log(`\nOne beat of the clock, a shop: ${(await timeOfBeat(server)).toFixed(2)} ms`);
  console.log('\n| Of each order that is sent, delivered, returned and refunded | bytes |\n| - | - |');
  for (const [table, bytes] of await sizeOfReturns(server))
    console.log(`| ${table} | ${Math.round(bytes)} |`);
} finally {
  await server.close();
}

async function sizeOfOrders({ open }: BenchServer): Promise<[string, number][]> {
  const fresh = await open();
  await fresh.query(
    `INSERT INTO shops (shop_id, platform, domain, installed_at) VALUES ('size', 'shopify', 'size.myshopify.com', now())`,
  );
  const onError = (problem: Error) => console.error(problem.message);
  const database = await openDatabase({ url: fresh.url, onError, maxConnections: 1 });
  for (const orders of makeBatches(0, ORDERS, 500)) await database.store.loadOrders('size', orders);
  const [row] =
    await fresh.query(`SELECT pg_relation_size('orders')::float AS rows, pg_indexes_size('orders')::float AS indexes,
    pg_total_relation_size('orders')::float AS all`);
  await database.close();
  await fresh.drop();
  const [rows, indexes, all] = [Number(row?.rows), Number(row?.indexes), Number(row?.all)];
  const parts: [string, number][] = [
    ['its row', rows],
    ['what lies beside the row', all - rows - indexes],
    ['its indexes', indexes],
    ['in all', all],
  ];
  return parts.map(([name, bytes]) => [name, bytes / ORDERS]);
}

/** Milliseconds to give one shop its job, as a worker does at each beat of the clock for all shops, one after another. */
async function timeOfBeat({ open }: BenchServer): Promise<number> {
  const fresh = await open();
  await fresh.query(`INSERT INTO shops (shop_id, platform, domain, installed_at)
    SELECT 'shop-' || n, 'shopify', n || '.myshopify.com', now() FROM generate_series(1, ${SHOPS}) AS n`);
  const onError = (problem: Error) => console.error(problem.message);
  const database = await openDatabase({ url: fresh.url, onError, maxConnections: 1 });
  const start = performance.now();
  for (let n = 1; n <= SHOPS; n += 1) {
    const shopId = `shop-${n}`;
    await database.store.inShop(shopId, ({ send }) => send('reconcile', { shopId }, { once: 'scheduled' }));
  }
  const spent = performance.now() - start;
  await database.close();
  await fresh.drop();
  return spent / SHOPS;
}

async function sizeOfReturns({ open }: BenchServer): Promise<[string, number][]> {
  const fresh = await open();
  const world = await openWorld({ database: fresh });
  try {
    await Promise.all([world.start('web', { TRUSTED_PROXIES: '1' }), world.start('worker')]);
    await world.connect();
    await walk(world, FIRST);
    const before = await countsOf(fresh);
    await walk(world, LAST - FIRST);
    const after = await countsOf(fresh);
    const grown = [...after].map(([table, bytes]): [string, number] => {
      return [table, (bytes - (before.get(table) ?? 0)) / (LAST - FIRST)];
    });
    return grown.filter(([, each]) => each >= 0.5).sort(([, a], [, b]) => b - a);
  } finally {
    await world.close();
  }
}

/** So many orders placed, sent, delivered, and two of their lines sent back, received and paid. */
async function walk(world: World, count: number): Promise<void> {
  for (let done = 0; done < count; done += AT_ONCE) {
    // They all ask from one address, which the door would take for guessing.
    await world.query('TRUNCATE limits');
    await Promise.all(Array.from({ length: Math.min(AT_ONCE, count - done) }, () => walkOne(world)));
  }
}

async function walkOne({ control }: World): Promise<void> {
  const order = await placeOrder(control);
  const { returnId } = await requestReturn(control, await enterByCode(control, order));
  await approveAndReceive(control, returnId);
  await pressRefund(control, returnId);
  await until(async () => (await detailOf(control, returnId)).stage === 'PAID');
  await until(async () => (await control.mails(order.email)).length >= 4);
}

/** Every table with its indexes, packed, in bytes; and how many deliveries came, and jobs were done. */
async function countsOf({ query }: FreshDatabase): Promise<Map<string, number>> {
  const tables = await query(`SELECT schemaname || '.' || relname AS name FROM pg_stat_user_tables`);
  for (const { name } of tables) await query(`VACUUM FULL ${String(name)}`);
  const sizes = await query(
    `SELECT schemaname || '.' || relname AS name, pg_total_relation_size(relid)::float AS bytes FROM pg_stat_user_tables`,
  );
  const [rows] = await query(`SELECT (SELECT count(*) FROM inbox)::int AS deliveries,
    (SELECT count(*) FROM pgboss.job)::int AS jobs`);
  return new Map([
    ...sizes.map(({ name, bytes }) => [String(name).replace('public.', ''), Number(bytes)] as const),
    ['(deliveries, by number)', Number(rows?.deliveries)],
    ['(jobs, by number)', Number(rows?.jobs)],
  ]);
}

import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'pg';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { freshDatabase } from '../../../../test/support/database.ts';
import { type Database, openDatabase } from '../database.ts';
import type { JobHandlers } from './worker.ts';

let fresh: Awaited<ReturnType<typeof freshDatabase>>;
let database: Database;
let shopId: string;
const workers: { stop(): Promise<void> }[] = [];
const problems: unknown[] = [];
const onError = (problem: unknown) => problems.push(problem);

beforeAll(async () => {
  fresh = await freshDatabase();
  database = await openDatabase({ url: fresh.url, onError });
  const shop = { platform: 'shopify', domain: 'fjord.myshopify.com', at: '2026-01-01T00:00:00Z' } as const;
  shopId = (await database.store.install(shop)).shopId;
});
afterEach(async () => {
  await fresh.query('ALTER TABLE pgboss.job_common DROP CONSTRAINT IF EXISTS refused');
  await Promise.all(workers.splice(0).map((worker) => worker.stop()));
});
afterAll(async () => {
  await database.close();
  await fresh.drop();
});

async function work(syncOrder: JobHandlers['sync-order'], concurrency = 8): Promise<void> {
  const handlers = new Proxy({} as JobHandlers, { get: () => syncOrder });
  workers.push(await database.startWorker(handlers, { concurrency, pollMs: 20, onProblem: onError }));
}

function sync(orderId: string, shop = shopId): Promise<void> {
  return database.store.inShop(shop, ({ send }) =>
    send('sync-order', { shopId: shop, orderId }, { orderKey: orderId.split('/')[0] ?? orderId }),
  );
}

const stateOf = async (orderId: string) =>
  (await fresh.query(`SELECT state FROM pgboss.job WHERE data->'data'->>'orderId' = '${orderId}'`))[0]?.state;

/** A handler whose jobs end when so many have begun. */
function together(count: number): JobHandlers['sync-order'] {
  const all = Promise.withResolvers<void>();
  let begun = 0;
  return () => {
    begun += 1;
    if (begun === count) all.resolve();
    return all.promise;
  };
}

test('a job whose shop went meanwhile ends all the same, and holds up nobody', async () => {
  const shop = { platform: 'shopify', domain: 'gone.myshopify.com', at: '2026-01-01T00:00:00Z' } as const;
  const gone = (await database.store.install(shop)).shopId;
  await database.store.inShop(gone, ({ send }) =>
    send('sync-order', { shopId: gone, orderId: 'g' }, { orderKey: 'g' }),
  );
  const told = problems.length;
  await work(async () => {
    await fresh.query(`DELETE FROM shops WHERE shop_id = '${gone}'`);
  });
  const states = () => fresh.query(`SELECT state FROM pgboss.job WHERE data->'data'->>'shopId' = '${gone}'`);
  await expect.poll(states, { timeout: 10_000 }).toEqual([{ state: 'completed' }]);
  expect(problems.slice(told)).toEqual([]);
});

test('that a job is done and that nobody need look at it stand or fall together', async () => {
  const at = '2026-01-02T00:00:00Z';
  const open = () => database.store.inShop(shopId, ({ tasks }) => tasks.list());
  await database.store.inShop(shopId, ({ tasks }) =>
    tasks.open({ kind: 'job:sync-order', subject: 't', detail: 'away', at }),
  );
  await sync('t');
  // For a while PostgreSQL refuses that anything is done.
  await fresh.query(
    `ALTER TABLE pgboss.job_common ADD CONSTRAINT refused CHECK (state <> 'completed') NOT VALID`,
  );
  let tries = 0;
  await work(async () => {
    tries += 1;
  });
  await expect.poll(() => tries, { timeout: 10_000 }).toBe(1);
  await wait(300);
  expect((await open()).map(({ subject }) => subject)).toContain('t');
  await fresh.query('ALTER TABLE pgboss.job_common DROP CONSTRAINT refused');
  await expect
    .poll(async () => (await open()).map(({ subject }) => subject), { timeout: 10_000 })
    .not.toContain('t');
  // Written down a moment later, it was not done twice.
  expect(tries).toBe(1);
});

test('jobs that end together are done in one commit, and each ends the task of its own shop alone', async () => {
  const shops = await Promise.all(
    ['one', 'two', 'three'].map((name) => {
      const shop = {
        platform: 'shopify',
        domain: `${name}.myshopify.com`,
        at: '2026-01-01T00:00:00Z',
      } as const;
      return database.store.install(shop).then((installed) => installed.shopId);
    }),
  );
  const task = { kind: 'job:sync-order', subject: 'same', detail: 'away', at: '2026-01-02T00:00:00Z' };
  for (const shop of shops) await database.store.inShop(shop, ({ tasks }) => tasks.open(task));
  const [one = '', two = ''] = shops;
  await sync('same', one);
  await sync('same', two);
  await work(together(2));
  const done = () =>
    fresh.query(`SELECT xmin::text AS by FROM pgboss.job WHERE state = 'completed'
      AND data->'data'->>'orderId' = 'same'`);
  await expect.poll(async () => (await done()).length, { timeout: 10_000 }).toBe(2);
  expect(new Set((await done()).map(({ by }) => by)).size).toBe(1);
  const open = shops.map((shop) => database.store.inShop(shop, ({ tasks }) => tasks.list()));
  expect((await Promise.all(open)).map((tasks) => tasks.length)).toEqual([0, 0, 1]);
});

test('of jobs that end together one that can’t be written down holds up no other', async () => {
  await fresh.query(`ALTER TABLE pgboss.job_common ADD CONSTRAINT refused
    CHECK (state <> 'completed' OR data->'data'->>'orderId' <> 'bad') NOT VALID`);
  await Promise.all(['bad', 'good', 'fine'].map((orderId) => sync(orderId)));
  await work(together(3));
  await expect.poll(() => stateOf('good'), { timeout: 10_000 }).toBe('completed');
  await expect.poll(() => stateOf('fine'), { timeout: 10_000 }).toBe('completed');
  expect(await stateOf('bad')).toBe('active');
  await fresh.query('ALTER TABLE pgboss.job_common DROP CONSTRAINT refused');
  await expect.poll(() => stateOf('bad'), { timeout: 10_000 }).toBe('completed');
});

test('a hand is free once its job was carried out; the next of that order waits until it is written down', async () => {
  await sync('x/0');
  await sync('x/1');
  await sync('y/0');
  const seen: string[] = [];
  const locked = Promise.withResolvers<void>();
  const holder = new Client({ connectionString: fresh.url });
  await holder.connect();
  await work(async ({ orderId }) => {
    seen.push(orderId);
    if (orderId !== 'x/0') return;
    await holder.query('BEGIN');
    await holder.query(`SELECT FROM pgboss.job WHERE data->'data'->>'orderId' = 'x/0' FOR UPDATE`);
    locked.resolve();
  }, 1);
  await locked.promise;
  await expect.poll(() => stateOf('y/0'), { timeout: 10_000 }).toBe('completed');
  expect(seen).toEqual(['x/0', 'y/0']);
  await holder.query('COMMIT');
  await holder.end();
  await expect.poll(() => stateOf('x/1'), { timeout: 10_000 }).toBe('completed');
});

test('while nothing can be written down, no more is begun than may be done again', async () => {
  await fresh.query(
    `ALTER TABLE pgboss.job_common ADD CONSTRAINT refused CHECK (state <> 'completed') NOT VALID`,
  );
  await Promise.all(Array.from({ length: 120 }, (_, at) => sync(`many-${at}`)));
  let begun = 0;
  await work(async () => {
    begun += 1;
  });
  await expect.poll(() => begun, { timeout: 10_000 }).toBeGreaterThan(8);
  // It was tried again meanwhile.
  await wait(3_500);
  expect(begun).toBeLessThanOrEqual(72);
  await fresh.query('ALTER TABLE pgboss.job_common DROP CONSTRAINT refused');
  await expect.poll(() => begun, { timeout: 20_000 }).toBe(120);
});

test('whoever holds a task for long holds up its own job, and none that ended beside it', async () => {
  const task = { kind: 'job:sync-order', subject: 'held', detail: 'away', at: '2026-01-02T00:00:00Z' };
  await database.store.inShop(shopId, ({ tasks }) => tasks.open(task));
  const holder = new Client({ connectionString: fresh.url });
  await holder.connect();
  await holder.query("BEGIN; SELECT FROM tasks WHERE subject = 'held' FOR UPDATE");
  await Promise.all(['held', 'beside'].map((orderId) => sync(orderId)));
  await work(together(2));
  await expect.poll(() => stateOf('beside'), { timeout: 8_000 }).toBe('completed');
  expect(await stateOf('held')).toBe('active');
  await holder.query('COMMIT');
  await holder.end();
  await expect.poll(() => stateOf('held'), { timeout: 8_000 }).toBe('completed');
});

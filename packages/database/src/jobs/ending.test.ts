import { setTimeout as wait } from 'node:timers/promises';
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
  await Promise.all(workers.splice(0).map((worker) => worker.stop()));
});
afterAll(async () => {
  await database.close();
  await fresh.drop();
});

async function work(syncOrder: JobHandlers['sync-order']): Promise<void> {
  const handlers = new Proxy({} as JobHandlers, { get: () => syncOrder });
  workers.push(await database.startWorker(handlers, { concurrency: 8, pollMs: 20, onProblem: onError }));
}

function sync(orderId: string): Promise<void> {
  return database.store.inShop(shopId, ({ send }) =>
    send('sync-order', { shopId, orderId }, { orderKey: orderId }),
  );
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

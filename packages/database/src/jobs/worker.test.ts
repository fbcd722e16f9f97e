import { setTimeout as wait } from 'node:timers/promises';
import { NotYet } from '@aftercare/core/jobs.ts';
import { PlatformError } from '@aftercare/core/platform.ts';
import { PgBoss } from 'pg-boss';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { freshDatabase } from '../../../../test/support/database.ts';
import { type Database, openDatabase } from '../database.ts';
import { HEARTBEAT_SECONDS } from './queues.ts';
import type { JobHandlers } from './worker.ts';

let fresh: Awaited<ReturnType<typeof freshDatabase>>;
let database: Database;
let shopId: string;
const workers: { stop(): Promise<void> }[] = [];
const problems: unknown[] = [];

beforeAll(async () => {
  fresh = await freshDatabase();
  database = await openDatabase({ url: fresh.url, onError: (problem) => problems.push(problem) });
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

const ignore = async () => {};
const deaf: JobHandlers = {
  'sync-order': ignore,
  'import-orders': ignore,
  reconcile: ignore,
  'push-return': ignore,
  'move-money': ignore,
  notify: ignore,
  'refresh-token': ignore,
  'ensure-webhooks': ignore,
  'read-shop': ignore,
  'show-terms': ignore,
  'leave-shop': ignore,
  'note-privacy-request': ignore,
  'erase-person': ignore,
  'erase-shop': ignore,
  'forget-old': ignore,
  'open-door': ignore,
  'open-staff-door': ignore,
  'note-sequence': ignore,
};

async function work(handlers: Partial<JobHandlers>, graceMs = 10_000): Promise<void> {
  const onProblem = (problem: unknown) => problems.push(problem);
  const options = { concurrency: 8, pollMs: 20, graceMs, onProblem };
  workers.push(await database.startWorker({ ...deaf, ...handlers }, options));
}

function sync(orderId: string): Promise<void> {
  return database.store.inShop(shopId, ({ send }) =>
    send('sync-order', { shopId, orderId }, { orderKey: orderId.split('/')[0] ?? orderId }),
  );
}

test('jobs of one order run one after another in the order they were sent, other orders at the same time', async () => {
  for (let step = 0; step < 5; step++)
    await Promise.all(['a', 'b', 'c'].map((order) => sync(`${order}/${step}`)));
  const done: string[] = [];
  const overlaps: string[] = [];
  const active = { most: 0, orders: new Set<string>() };
  const handle = async ({ orderId }: { orderId: string }) => {
    const order = orderId.split('/')[0] ?? '';
    if (active.orders.has(order)) overlaps.push(orderId);
    active.orders.add(order);
    active.most = Math.max(active.most, active.orders.size);
    await wait(30);
    active.orders.delete(order);
    done.push(orderId);
  };
  await work({ 'sync-order': handle });
  await work({ 'sync-order': handle });
  await expect.poll(() => done.length, { timeout: 10_000 }).toBe(15);
  for (const order of ['a', 'b', 'c']) {
    expect(done.filter((id) => id.startsWith(order))).toEqual(
      [0, 1, 2, 3, 4].map((step) => `${order}/${step}`),
    );
  }
  expect(overlaps).toEqual([]);
  expect(active.most).toBeGreaterThan(1);
});

test('a job that fails is tried again, and holds back its order until then', async () => {
  const seen: string[] = [];
  await sync('d/0');
  await sync('d/1');
  await work({
    'sync-order': async ({ orderId }, { attempt }) => {
      seen.push(`${orderId} ${attempt}`);
      if (orderId === 'd/0' && attempt === 1) throw new Error('not yet');
    },
  });
  await expect.poll(() => seen, { timeout: 15_000 }).toEqual(['d/0 1', 'd/0 2', 'd/1 1']);
});

test('a job that says when comes back exactly then, uncounted, and its order waits', async () => {
  const seen: { order: string; attempt: number; at: number }[] = [];
  await sync('n/0');
  await sync('n/1');
  // As if it had failed nine times: the next pause would be minutes, and the last try near.
  await fresh.query(`UPDATE pgboss.job SET retry_count = 9 WHERE data->'data'->>'orderId' = 'n/0'`);
  const told = problems.length;
  await work({
    'sync-order': async ({ orderId }, { attempt }) => {
      seen.push({ order: orderId, attempt, at: Date.now() });
      if (orderId === 'n/0' && seen.length < 6) throw new NotYet('too young', 700);
    },
  });
  await expect.poll(() => seen.length, { timeout: 20_000 }).toBe(7);
  expect(seen.map(({ order, attempt }) => `${order} ${attempt}`)).toEqual([
    ...Array.from({ length: 6 }, () => 'n/0 10'),
    'n/1 1',
  ]);
  const pauses = seen.slice(1, 6).map(({ at }, index) => at - (seen[index]?.at ?? 0));
  expect(Math.min(...pauses)).toBeGreaterThanOrEqual(690);
  expect(Math.max(...pauses)).toBeLessThan(2_500);
  expect(problems).toHaveLength(told);
});

test('a job the platform puts off comes back no sooner than it asked, and that is a try', async () => {
  const seen: { attempt: number; at: number }[] = [];
  await sync('p/0');
  const busy = new PlatformError('busy', { retryable: true, doubtful: false, retryAfterMs: 6_000 });
  await work({
    'sync-order': async (_data, { attempt }) => {
      seen.push({ attempt, at: Date.now() });
      if (attempt === 1) throw busy;
    },
  });
  await expect.poll(() => seen.map(({ attempt }) => attempt), { timeout: 20_000 }).toEqual([1, 2]);
  expect((seen[1]?.at ?? 0) - (seen[0]?.at ?? 0)).toBeGreaterThanOrEqual(5_900);
});

test('a job that failed for good becomes a person’s task and frees its order', async () => {
  await sync('e/0');
  await sync('e/1');
  // As if it had been tried twelve times.
  await fresh.query(`UPDATE pgboss.job SET retry_count = retry_limit WHERE data->'data'->>'orderId' = 'e/0'`);
  const seen: string[] = [];
  await work({
    'sync-order': async ({ orderId }, { isLast }) => {
      if (isLast) throw new Error('the shop does not answer');
      seen.push(orderId);
    },
  });
  await expect.poll(() => seen, { timeout: 15_000 }).toEqual(['e/1']);
  const tasks = await database.store.inShop(shopId, (store) => store.tasks.list());
  expect(tasks).toMatchObject([
    { kind: 'job:sync-order', subject: 'e/0', detail: 'the shop does not answer', closedAt: null },
  ]);
});

test('the task of a failed job ends when such a job about the same thing goes well', async () => {
  const name = { kind: 'job:sync-order', subject: 'i/0' } as const;
  const at = '2026-01-10T10:00:00.000Z';
  await database.store.inShop(shopId, ({ tasks }) => tasks.open({ ...name, detail: 'away', at }));
  await work({ 'sync-order': async () => {} });
  await sync('i/1');
  await sync('i/0');
  const open = async () =>
    (await database.store.inShop(shopId, ({ tasks }) => tasks.list())).map(({ subject }) => subject);
  expect(await open()).toContain('i/0');
  await expect.poll(open, { timeout: 15_000 }).not.toContain('i/0');
});

test('stopping waits for what was begun', async () => {
  let ended = false;
  await sync('f/0');
  let begun = () => {};
  const isBegun = new Promise<void>((done) => {
    begun = done;
  });
  await work({
    'sync-order': async () => {
      begun();
      await wait(300);
      ended = true;
    },
  });
  await isBegun;
  await Promise.all(workers.splice(0).map((worker) => worker.stop()));
  expect(ended).toBe(true);
});

test('but not for ever: a job that goes on is told, and left to a successor', async () => {
  await sync('h/0');
  const told = new Promise<unknown>((tell) => {
    const handle: JobHandlers['sync-order'] = (_data, { signal }) =>
      new Promise((_done, fail) => {
        signal.addEventListener('abort', () => {
          tell(signal.reason);
          fail(new Error('gone'));
        });
      });
    void work({ 'sync-order': handle }, 100);
  });
  const isActive = async () =>
    (await fresh.query(`SELECT FROM pgboss.job WHERE state = 'active' AND data->'data'->>'orderId' = 'h/0'`))
      .length;
  await expect.poll(isActive).toBe(1);
  await Promise.all(workers.splice(0).map((worker) => worker.stop()));
  expect(await told).toMatchObject({ message: 'this worker stops' });
});

test('imports that take up every hand for them do not hold up reconciliation', async () => {
  const send = (name: 'import-orders' | 'reconcile') =>
    database.store.inShop(shopId, (store) => store.send(name, { shopId }));
  for (let each = 0; each < 4; each++) await send('import-orders');
  let importing = 0;
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  const healed: string[] = [];
  const handle = async () => {
    importing += 1;
    await released;
  };
  await work({ 'import-orders': handle, reconcile: async (data) => void healed.push(data.shopId) });
  await expect.poll(() => importing).toBe(2);
  await send('reconcile');
  await expect.poll(() => healed, { timeout: 5_000 }).toEqual([shopId]);
  expect(importing).toBe(2);
  release();
});

/** The queue without a worker of ours: it fetches and sends when told, and looks after nothing. */
async function openQueue(): Promise<PgBoss> {
  const queue = new PgBoss({
    connectionString: fresh.url,
    supervise: false,
    schedule: false,
    migrate: false,
  });
  return queue.start();
}

test.each([0, 10])(
  'the job of a worker that was killed after %i others runs again, long before a minute is over',
  async (others) => {
    const lost = `data->'data'->>'orderId' = 'g/${others}'`;
    await sync(`g/${others}`);
    await fresh.query(`UPDATE pgboss.job SET retry_count = ${others} WHERE ${lost}`);
    const crashed = await openQueue();
    expect(await crashed.fetch('ordered')).toHaveLength(1);
    await crashed.stop({ graceful: false });
    // As long without a heartbeat as it takes to be missed; what the monitor adds is waited for.
    await fresh.query(`UPDATE pgboss.job SET heartbeat_on = now() - interval '${HEARTBEAT_SECONDS + 1} s'
    WHERE ${lost}`);
    const seen: number[] = [];
    const started = Date.now();
    // A worker of another test's may have left one behind, too.
    const note = (orderId: string, attempt: number) => orderId === `g/${others}` && seen.push(attempt);
    await work({ 'sync-order': async ({ orderId }, { attempt }) => void note(orderId, attempt) });
    await expect.poll(() => seen, { timeout: 40_000 }).toEqual([others + 2]);
    expect(Date.now() - started).toBeLessThan((60 - HEARTBEAT_SECONDS) * 1000);
  },
);

test('every hour each shop forgets what has ended, one that has left too, and counts of tries end with it', async () => {
  const shop = { platform: 'shopify', domain: 'left.myshopify.com', at: '2026-01-01T00:00:00Z' } as const;
  const left = (await database.store.install(shop)).shopId;
  await database.store.uninstall(left, '2026-02-01T00:00:00Z');
  await fresh.query(
    `INSERT INTO limits (key, points, expire) VALUES ('over', 1, 1), ('on', 1, 9999999999999)`,
  );
  const forgot: string[] = [];
  const reconciled: string[] = [];
  await work({
    'forget-old': async ({ shopId: id }) => void forgot.push(id),
    reconcile: async ({ shopId: id }) => void reconciled.push(id),
  });
  const clock = await openQueue();
  for (const job of ['forget-old', 'reconcile']) await clock.send('ticks', { job });
  await clock.stop({ graceful: false });
  await expect.poll(() => [forgot.toSorted(), reconciled]).toEqual([[shopId, left].toSorted(), [shopId]]);
  expect(await fresh.query('SELECT key FROM limits')).toEqual([{ key: 'on' }]);
});

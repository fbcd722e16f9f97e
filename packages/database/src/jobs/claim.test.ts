import fc from 'fast-check';
import { Pool } from 'pg';
import type { PgBoss } from 'pg-boss';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freshDatabase } from '../../../../test/support/database.ts';
import { openDatabase } from '../database.ts';
import { claimJobs } from './claim.ts';
import { ORDERED_QUEUE } from './queues.ts';
import { openSender } from './send.ts';

let fresh: Awaited<ReturnType<typeof freshDatabase>>;
let pool: Pool;
let sender: { boss: PgBoss; close(): Promise<void> };

const fail = (problem: unknown) => {
  throw problem;
};

beforeAll(async () => {
  fresh = await freshDatabase();
  // A shop to send for: what is waited for by it is the pattern of all jobs below.
  const database = await openDatabase({ url: fresh.url, onError: fail });
  const shop = { platform: 'shopify', domain: 'fjord.myshopify.com', at: '2026-01-01T00:00:00Z' } as const;
  const { shopId } = await database.store.install(shop);
  await database.store.inShop(shopId, ({ send }) =>
    send('sync-order', { shopId, orderId: 'O' }, { orderKey: 'O' }),
  );
  await database.close();
  await fresh.query('CREATE TABLE pattern AS SELECT * FROM pgboss.job');
  pool = new Pool({ connectionString: fresh.url });
  sender = await openSender(fresh.url, fail);
});
afterAll(async () => {
  await sender.close();
  await pool.end();
  await fresh.drop();
});

interface Waiting {
  readonly key: string;
  readonly state: 'created' | 'retry' | 'active' | 'failed';
  readonly priority: number;
  /** Seconds from now; it was asked for in the same second, but for `age`. */
  readonly due: number;
  readonly age: number;
}

/** Nothing waits but these. */
async function fill(jobs: readonly Waiting[]): Promise<void> {
  await fresh.query('TRUNCATE pgboss.job');
  await fresh.query(`INSERT INTO pgboss.job SELECT (jsonb_populate_record(pattern, jsonb_build_object(
      'id', gen_random_uuid(), 'singleton_key', asked.key, 'state', asked.state, 'priority', asked.priority,
      'created_on', now() - age * interval '1 second', 'start_after', now() + due * interval '1 second',
      'started_on', CASE WHEN asked.state = 'created' THEN NULL ELSE now() END))).*
    FROM pattern, json_to_recordset('${JSON.stringify(jobs)}')
      AS asked (key text, state text, priority int, due int, age int)`);
}

/** What the queue itself would hand out now; it takes nothing. */
async function fetched(atMost: number): Promise<string[]> {
  const connection = await pool.connect();
  try {
    await connection.query('BEGIN');
    const db = { executeSql: (text: string, values: unknown[] = []) => connection.query(text, values) };
    const jobs = await sender.boss.fetch(ORDERED_QUEUE, { batchSize: atMost, includeMetadata: true, db });
    return jobs.map(({ id }) => id);
  } finally {
    await connection.query('ROLLBACK');
    connection.release();
  }
}

const anyOf = (state: fc.Arbitrary<Waiting['state']>) =>
  fc.record({
    state,
    priority: fc.constantFrom(0, 10, 20),
    due: fc.constantFrom(60, 0, -1, -2),
    age: fc.integer({ min: 0, max: 4 }),
  });
/** What may stand of one key: one job at most that holds it, and others that wait. */
const oneKey = fc
  .tuple(
    anyOf(fc.constantFrom('created', 'retry', 'active', 'failed')),
    fc.array(anyOf(fc.constant('created')), { maxLength: 3 }),
  )
  .map(([holder, others]) => [holder, ...others]);
const queues = fc
  .array(oneKey, { minLength: 1, maxLength: 6 })
  .map((keys) => keys.flatMap((jobs, at): Waiting[] => jobs.map((job) => ({ key: `key-${at}`, ...job }))));

test('whatever waits, the jobs that come next are those the queue itself would give out', async () => {
  let claimedInAll = 0;
  await fc.assert(
    fc.asyncProperty(queues, async (jobs) => {
      await fill(jobs);
      const expected = await fetched(50);
      const claimed = await claimJobs(pool, ORDERED_QUEUE, 50);
      expect(new Set(claimed.map(({ id }) => id))).toEqual(new Set(expected));
      claimedInAll += claimed.length;
    }),
    { numRuns: 60, seed: 20261123 },
  );
  expect(claimedInAll).toBeGreaterThan(60);
}, 60_000);

test('a claim tells the attempt: the first is no retry, and one whose worker was lost is', async () => {
  await fill([
    { key: 'new', state: 'created', priority: 0, due: 0, age: 1 },
    { key: 'again', state: 'retry', priority: 10, due: 0, age: 1 },
  ]);
  const claimed = await claimJobs(pool, ORDERED_QUEUE, 2);
  expect(claimed.map(({ retryCount }) => retryCount).toSorted()).toEqual([0, 1]);
  expect(await claimJobs(pool, ORDERED_QUEUE, 2)).toEqual([]);
});

test('of fewer hands than jobs the more urgent are served, then the older', async () => {
  const at = (key: string, priority: number, age: number): Waiting => ({
    ...{ key, priority, age },
    ...{ state: 'created', due: 0 },
  });
  await fill([at('young', 10, 1), at('old', 10, 9), at('urgent', 40, 0), at('idle', 0, 99)]);
  const keys = async () => {
    const [job] = await claimJobs(pool, ORDERED_QUEUE, 1);
    const [row] = await fresh.query(`SELECT singleton_key AS key FROM pgboss.job WHERE id = '${job?.id}'`);
    return row?.key;
  };
  expect([await keys(), await keys(), await keys(), await keys()]).toEqual([
    'urgent',
    'old',
    'young',
    'idle',
  ]);
});

test('twenty who claim at once take no job twice, and never two of one key', async () => {
  const keys = Array.from({ length: 30 }, (_, at) => `key-${at}`);
  await fill(
    keys.flatMap((key) =>
      [3, 2, 1].map((age): Waiting => ({ key, state: 'created', priority: 0, due: 0, age })),
    ),
  );
  for (let round = 0; round < 3; round += 1) {
    const taken: string[] = [];
    while (taken.length < keys.length) {
      const claims = await Promise.all(Array.from({ length: 20 }, () => claimJobs(pool, ORDERED_QUEUE, 2)));
      taken.push(...claims.flat().map(({ id }) => id));
    }
    expect(new Set(taken).size).toBe(keys.length);
    const [row] = await fresh.query(
      `SELECT count(DISTINCT singleton_key)::int AS keys, count(*)::int AS jobs FROM pgboss.job WHERE state = 'active'`,
    );
    expect(row).toEqual({ keys: keys.length, jobs: keys.length });
    await fresh.query(`UPDATE pgboss.job SET state = 'completed' WHERE state = 'active'`);
  }
}, 60_000);

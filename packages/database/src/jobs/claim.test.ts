import fc from 'fast-check';
import { Pool } from 'pg';
import type { PgBoss } from 'pg-boss';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freshDatabase } from '../../../../test/support/database.ts';
import { openDatabase } from '../database.ts';
import { claimJobs, openClaimPool } from './claim.ts';
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
  await fresh.query('DELETE FROM pgboss.job');
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

/** How urgent and how old these jobs are, in that order. */
async function rankOf(ids: readonly string[]): Promise<unknown[]> {
  return fresh.query(`SELECT priority, created_on FROM pgboss.job
    WHERE id = ANY('{${ids.join(',')}}') ORDER BY priority DESC, created_on`);
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
    fc.asyncProperty(queues, fc.constantFrom(1, 2, 5, 50), async (jobs, atMost) => {
      await fill(jobs);
      const expected = await rankOf(await fetched(atMost));
      const all = await fetched(50);
      const claimed = (await claimJobs(pool, ORDERED_QUEUE, atMost)).map(({ id }) => id);
      // Of jobs as urgent and as old as each other either may come first.
      expect(await rankOf(claimed)).toEqual(expected);
      expect(claimed.filter((id) => !all.includes(id))).toEqual([]);
      if (atMost === 50) expect(new Set(claimed)).toEqual(new Set(all));
      claimedInAll += claimed.length;
    }),
    { numRuns: 80, seed: 20261123 },
  );
  expect(claimedInAll).toBeGreaterThan(80);
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

test('a claim that was planned while next to nothing waited looks at no more than it must when much does', async () => {
  const waiting = (at: number, due: number): Waiting => ({
    ...{ key: `key-${at}`, state: 'created', priority: 0, due, age: at },
  });
  await fill(Array.from({ length: 5 }, (_, at) => waiting(at, 60)));
  await fresh.query('ANALYZE pgboss.job_common');
  const claims = openClaimPool(fresh.url, fail);
  try {
    for (let quiet = 0; quiet < 8; quiet += 1) expect(await claimJobs(claims, ORDERED_QUEUE, 1)).toEqual([]);
    await fill(
      Array.from(
        { length: 3000 },
        (_, at): Waiting => ({
          ...{ key: `key-${at}`, state: 'created', priority: 0, due: 0, age: at },
        }),
      ),
    );
    const { rows: kept } = await claims.query<{ name: string }>(
      "SELECT name FROM pg_prepared_statements WHERE statement LIKE 'WITH next%'",
    );
    const { rows: plan } = await claims.query(
      `EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) EXECUTE ${kept[0]?.name}('${ORDERED_QUEUE}')`,
    );
    const told = JSON.stringify(plan);
    expect(told).toContain('job_common_i11');
    expect(told).not.toMatch(/"Node Type": ?"(Seq Scan|Sort|Bitmap Heap Scan)"/);
    const [{ 'Shared Hit Blocks': hit, 'Shared Read Blocks': read }] = plan[0]['QUERY PLAN'].map(
      ({ Plan }: { Plan: Record<string, number> }) => Plan,
    );
    expect(hit + read).toBeLessThan(400);
  } finally {
    await claims.end();
  }
});

// How many waiting jobs are done a second? Our worker, graphile-worker, pg-boss's own, and SKIP LOCKED by hand, in turn.
import { fileURLToPath } from 'node:url';
import { openDatabase } from '../../../packages/database/src/database.ts';
import type { FreshDatabase } from '../../../packages/database/src/server/template.ts';
import { installPeers, peerPath } from '../peers.ts';
import { asWorker, runProgram } from '../program.ts';
import { type BenchShop, openShops } from '../returns/shop.ts';
import { interleave, median } from '../rounds.ts';
import type { BenchServer } from '../server.ts';
import { atLeast, atMost, type Row } from '../table.ts';

export interface Size {
  readonly rounds: number;
  readonly jobs: number;
}

const ours = fileURLToPath(new URL('./ours.ts', import.meta.url));
const CHANGES = 1_000;
const SHOPS = 100;

/** The rates; and what it costs to ask for a job. */
export async function measureJobs(server: BenchServer, size: Size): Promise<Row[]> {
  installPeers();
  const own = await server.open();
  const shops = await openShops(own, SHOPS);
  const others = { graphile: await server.open(), boss: await server.open(), limit: await server.open() };
  const run = async (file: string, { url }: FreshDatabase) => {
    await server.settle();
    const said = await runProgram(peerPath(file), [url, String(size.jobs)], asWorker);
    if (said.left !== 0) throw new Error(`${file} left ${said.left} jobs`);
    return (size.jobs / Number(said.milliseconds)) * 1000;
  };
  const results = await interleave<'ours' | 'graphile' | 'boss' | 'limit', number>(size.rounds, {
    ours: () => runOurs(server, { database: own, shops, jobs: size.jobs }),
    graphile: () => run('graphile-worker.ts', others.graphile),
    boss: () => run('pg-boss-work.ts', others.boss),
    limit: () => run('skip-locked.ts', others.limit),
  });
  return [...rowsOf(size.jobs, results), await measureAsking(own, shops)];
}

/** Each job is of an order of its own, as the requests of many shoppers leave them. */
async function runOurs(
  server: BenchServer,
  { database, shops, jobs }: { database: FreshDatabase; shops: readonly BenchShop[]; jobs: number },
): Promise<number> {
  await database.query('TRUNCATE pgboss.job');
  await onStore(database, async (store) => {
    for (const { shopId } of shops)
      await store.inShop(shopId, ({ send }) =>
        send('push-return', { shopId, returnId: 'R' }, { orderKey: 'O' }),
      );
  });
  await database.query(`INSERT INTO pgboss.job SELECT (jsonb_populate_record(job,
      jsonb_build_object('id', gen_random_uuid(), 'singleton_key', singleton_key || n))).*
    FROM pgboss.job AS job, generate_series(2, ${jobs / shops.length}) AS n`);
  await database.query('ANALYZE');
  await server.settle();
  const said = await runProgram(ours, [database.url, String(jobs)], asWorker);
  const [row] = await database.query(
    `SELECT count(*)::int AS done FROM pgboss.job WHERE state = 'completed' AND name = 'ordered'`,
  );
  if (row?.done !== jobs) throw new Error(`of ${jobs} jobs ${row?.done} are done`);
  return (jobs / Number(said.milliseconds)) * 1000;
}

/** Transactions that wrote, by PostgreSQL's own count: of changes alone, and of changes that each ask for a job too. */
async function measureAsking(database: FreshDatabase, shops: readonly BenchShop[]): Promise<Row> {
  const [bare, asking] = [
    await countWritten(database, shops, false),
    await countWritten(database, shops, true),
  ];
  const shown = (count: number) => `${count.toLocaleString('en')} commits`;
  return {
    what: `${CHANGES.toLocaleString('en')} changes that each ask for a job, to the same without`,
    ...{ ours: shown(asking), peer: '', limit: shown(bare) },
    ...atMost(asking / bare, 1, '×'),
  };
}

async function countWritten(
  database: FreshDatabase,
  shops: readonly BenchShop[],
  isAsking: boolean,
): Promise<number> {
  const shopId = shops[0]?.shopId ?? '';
  return onStore(database, async (store) => {
    const before = await lastTransaction(database);
    for (let change = 0; change < CHANGES; change += 1) {
      await store.inShop(shopId, async ({ returns, send }) => {
        await returns.nextRmaNumber();
        if (isAsking) await send('notify', { shopId, noticeId: String(change) });
      });
    }
    // Asking is a transaction of its own.
    return (await lastTransaction(database)) - before - 1;
  });
}

async function lastTransaction(database: FreshDatabase): Promise<number> {
  const [row] = await database.query('SELECT pg_current_xact_id()::text AS id');
  return Number(row?.id);
}

async function onStore<T>(
  { url }: FreshDatabase,
  work: (store: Awaited<ReturnType<typeof openDatabase>>['store']) => Promise<T>,
): Promise<T> {
  const onError = (problem: Error) => console.error(problem.message);
  const database = await openDatabase({ url, onError, maxConnections: 1 });
  try {
    return await work(database.store);
  } finally {
    await database.close();
  }
}

function rowsOf(jobs: number, results: Record<'ours' | 'graphile' | 'boss' | 'limit', number[]>): Row[] {
  const rate = (name: keyof typeof results) => median(results[name]);
  const shown = (name: keyof typeof results) => `${Math.round(rate(name)).toLocaleString('en')}/s`;
  const what = `${jobs.toLocaleString('en')} jobs drained`;
  const beside = (name: 'graphile' | 'boss', title: string): Row => ({
    what: `${what}: ${title}`,
    ...{ ours: shown('ours'), peer: shown(name), limit: '' },
    ...{ ratio: `${(rate('ours') / rate(name)).toFixed(2)}×`, goal: '', met: true },
  });
  return [
    {
      what: `${what}: SKIP LOCKED by hand`,
      ...{ ours: shown('ours'), peer: '', limit: shown('limit') },
      ...atLeast(rate('ours') / rate('limit'), 0.5, '%'),
    },
    beside('graphile', 'graphile-worker'),
    beside('boss', 'pg-boss work()'),
  ];
}

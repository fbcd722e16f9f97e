// How do jobs that went well end? Those that end together share one commit, of whichever shops they are.
import type { Pool } from 'pg';
import type { PgBoss } from 'pg-boss';
import { startGathering } from '../connection/gather.ts';
import { prepared } from '../connection/prepared.ts';
import { enterShop, runInShop, type Transaction } from '../connection/transaction.ts';
import type { Claimed } from './claim.ts';
import { takeFromPerson } from './failed.ts';

/** Resolves when it stands that the job is done, and that nobody need look any more at what became of it before. */
export type EndJob = (job: Claimed) => Promise<void>;

const WRITERS = 2;
const MOST = 100;
/** Whoever holds a task for long holds up its own job, which is then tried alone, and not all that ended beside it. */
const WAITS_BRIEFLY = "SELECT set_config('lock_timeout', '1s', true)";

/** For the jobs of one queue. */
export function createEnding(parts: { boss: PgBoss; pool: Pool }, queue: string): EndJob {
  const gatherer = startGathering<Claimed>({
    write: (jobs) => endTogether(parts, queue, jobs),
    writers: WRITERS,
    most: { items: MOST, weight: MOST },
    weigh: () => 1,
  });
  return (job) => gatherer.add(job);
}

/** All of one queue, in one commit. */
export async function endTogether(
  { boss, pool }: { boss: PgBoss; pool: Pool },
  queue: string,
  jobs: readonly Claimed[],
): Promise<void> {
  const shops = [...Map.groupBy(jobs, ({ data }) => data.data.shopId)];
  // In one order, so that two batches that share shops wait for each other in one direction only.
  shops.sort(([one], [other]) => (one < other ? -1 : 1));
  await runInShop(pool, shops[0]?.[0] ?? '', (transaction) =>
    Promise.all([
      prepared(transaction.connection, WAITS_BRIEFLY, []),
      ...shops.map((shop) => closeTasks(transaction, shop)),
      complete(boss, queue, jobs, transaction),
    ]),
  );
}

function closeTasks(
  transaction: Transaction,
  [shopId, jobs]: readonly [string, readonly Claimed[]],
): Promise<void> {
  return takeFromPerson(
    enterShop(transaction, shopId),
    jobs.map(({ data }) => data),
  );
}

async function complete(
  boss: PgBoss,
  queue: string,
  jobs: readonly Claimed[],
  { connection }: Transaction,
): Promise<void> {
  const db = { executeSql: (text: string, values: unknown[] = []) => prepared(connection, text, values) };
  await boss.complete(
    queue,
    jobs.map(({ id, retryCount }) => ({ id, retryCount })),
    undefined,
    { db },
  );
}

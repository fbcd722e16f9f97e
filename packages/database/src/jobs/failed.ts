// What becomes of a job that failed for good? A person's task; and its order is free again.

import { tell } from '@aftercare/core/details/tell.ts';
import { taskOfJob } from '@aftercare/core/tasks.ts';
import type { Pool } from 'pg';
import type { JobWithMetadata, PgBoss } from 'pg-boss';
import { z } from 'zod';
import { runInShop, type Transaction } from '../connection/transaction.ts';
import { findShopById } from '../store/shops.ts';
import { tasksIn } from '../store/tasks.ts';
import type { JobEnvelope } from './send.ts';

const outputSchema = z
  .object({ message: z.string() })
  .or(z.object({ value: z.object({ message: z.string() }) }));

/** In one transaction: the task is opened and the failed job, which holds its key, is taken away. */
export async function giveToPerson(
  { boss, pool }: { boss: PgBoss; pool: Pool },
  failed: JobWithMetadata<JobEnvelope>,
): Promise<void> {
  const { job, data } = failed.data;
  const { sourceName, sourceId } = failed;
  // A shop that was erased has nobody to tell, and its jobs went with it.
  if ((await findShopById(pool, data.shopId)) === null) return;
  await runInShop(pool, data.shopId, async (transaction) => {
    await tasksIn(transaction).open({
      ...taskOfJob(job, data),
      detail: reasonOf(failed.sourceOutput),
      at: new Date(failed.createdOn).toISOString(),
    });
    if (sourceName === null || sourceId === null) return;
    const db = {
      executeSql: (text: string, values?: unknown[]) => transaction.connection.query(text, values),
    };
    await boss.deleteJob(sourceName, sourceId, { db });
  });
}

/** They went well this time: nobody need look any more at what became of them before. */
export function takeFromPerson(transaction: Transaction, jobs: readonly JobEnvelope[]): Promise<void> {
  const names = jobs.map(({ job, data }) => taskOfJob(job, data));
  return tasksIn(transaction).close(names, new Date().toISOString());
}

function reasonOf(output: unknown): string {
  const parsed = outputSchema.safeParse(output);
  if (!parsed.success) return tell('NO_REASON_LEFT', {});
  return 'message' in parsed.data ? parsed.data.message : parsed.data.value.message;
}

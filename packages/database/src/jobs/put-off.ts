// When does a job that did not end come back?
import type { NotYet } from '@aftercare/core/jobs.ts';
import { PlatformError } from '@aftercare/core/platform.ts';
import type { PgBoss } from 'pg-boss';
import type { Claimed } from './claim.ts';

/** Exactly when it said. As a job that was never begun it counts no try; as one to be tried again it holds its key. */
export async function putOff(boss: PgBoss, job: Claimed<unknown>, { afterMs }: NotYet): Promise<void> {
  await boss.getDb().executeSql(
    `UPDATE pgboss.job SET state = 'retry', started_on = NULL, heartbeat_on = NULL,
       start_after = pgboss.job_now() + $4 * interval '1 millisecond'
     WHERE name = $1 AND id = $2 AND state = 'active' AND retry_count = $3`,
    [job.name, job.id, job.retryCount, afterMs],
  );
}

/** After the queue's own pause, which grows, and no sooner than the platform asked for. */
export async function failJob(boss: PgBoss, job: Claimed<unknown>, problem: unknown): Promise<void> {
  await boss.fail(job.name, job, problem instanceof Error ? problem : { message: String(problem) });
  if (!(problem instanceof PlatformError) || problem.retryAfterMs === null) return;
  await boss.getDb().executeSql(
    `UPDATE pgboss.job
     SET start_after = GREATEST(start_after, pgboss.job_now() + $3 * interval '1 millisecond')
     WHERE name = $1 AND id = $2 AND state = 'retry'`,
    [job.name, job.id, problem.retryAfterMs],
  );
}

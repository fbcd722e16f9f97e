// When does the job of a worker that was killed come back?
import type { Pool } from 'pg';
import { QUEUES } from './queues.ts';

/** From when it was missed; with the heartbeat and the monitor's interval still well within a minute. */
const PAUSE_SECONDS = 20;

/**
 * Soon, however often its workers were killed: the queue's own pause, which grows to minutes, is for jobs that fail, and
 * this one did not. Its tries are counted all the same, so that one which kills its workers ends with a person.
 */
export async function hastenLost(pool: Pool): Promise<void> {
  await pool.query(
    `UPDATE pgboss.job SET start_after = pgboss.job_now() + $2 * interval '1 second'
     WHERE name = ANY($1) AND state < 'active' AND start_after > pgboss.job_now() + $2 * interval '1 second'
       AND state = 'retry' AND output #>> '{value,message}' = 'job heartbeat timeout'`,
    [QUEUES.map(({ name }) => name), PAUSE_SECONDS],
  );
}

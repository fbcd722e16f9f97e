// Which jobs are of no more use? Those that were done a while ago.
import type { Pool } from 'pg';

const BITE = 5000;

/** Takes away what was done before an instant, in bites: a job's data may name people. */
export async function forgetDoneJobs(pool: Pool, before: Date): Promise<void> {
  for (;;) {
    const { rowCount } = await pool.query(
      `DELETE FROM pgboss.job WHERE (name, id) IN (SELECT name, id FROM pgboss.job
         WHERE state > 'active' AND completed_on < $1 LIMIT ${BITE} FOR UPDATE SKIP LOCKED)`,
      [before],
    );
    if ((rowCount ?? 0) < BITE) return;
  }
}

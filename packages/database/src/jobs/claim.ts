// Which jobs come next, in queues that keep each key's jobs in their turn?
import type { Pool } from 'pg';
import type { JobWithMetadata } from 'pg-boss';
import { openPool } from '../connection/pool.ts';
import { nameOf } from '../connection/prepared.ts';
import type { JobEnvelope } from './send.ts';

/** What is known of a job while it is done; `retryCount` names the attempt. */
export type Claimed<T = JobEnvelope> = Pick<
  JobWithMetadata<T>,
  'id' | 'name' | 'data' | 'retryCount' | 'retryLimit'
>;

/**
 * The queue's own `fetch` finds the first job of every key before it takes some: a backlog slows each claim by its length.
 * Here each job that comes next is asked whether one of its key comes before it, until there are enough (ADR 35). Who is
 * first of a key is the same: the one to be tried again, else the oldest that is due, while none is under way or has failed.
 */
const claimOf = (atMost: number) => `WITH next AS (
    SELECT j.id FROM pgboss.job_common j
    WHERE j.name = $1 AND j.state < 'active' AND NOT j.blocked AND j.start_after <= pgboss.job_now()
      AND NOT (
        EXISTS (SELECT FROM pgboss.job_common held
          WHERE held.name = $1 AND held.singleton_key = j.singleton_key AND held.id <> j.id
            AND held.state IN ('active', 'retry', 'failed') AND held.policy = 'key_strict_fifo')
        OR j.state = 'created' AND EXISTS (SELECT FROM pgboss.job_common older
          WHERE older.name = $1 AND older.singleton_key = j.singleton_key AND older.state = 'created'
            AND (older.created_on, older.id) < (j.created_on, j.id) AND older.start_after <= pgboss.job_now()
            AND older.state < 'active' AND NOT older.blocked AND older.policy = 'key_strict_fifo'))
    ORDER BY j.priority DESC, j.created_on
    LIMIT ${atMost}
    FOR UPDATE OF j SKIP LOCKED
  )
  UPDATE pgboss.job_common j SET state = 'active', started_on = pgboss.job_now(), heartbeat_on = pgboss.job_now(),
    retry_count = CASE WHEN j.started_on IS NULL THEN j.retry_count ELSE j.retry_count + 1 END
  FROM next WHERE j.name = $1 AND j.id = next.id
  RETURNING j.id, j.name, j.data, j.retry_count AS "retryCount", j.retry_limit AS "retryLimit"`;

const UNIQUE_VIOLATION = '23505';

/**
 * For claims alone, which must not wait behind flows. Each session plans the statement once, perhaps while nothing waits,
 * when looking at everything costs least: it is planned as for a backlog, whatever is known of the table by then.
 */
export function openClaimPool(url: string, onError: (problem: Error) => void): Pool {
  const settings =
    '-c enable_seqscan=off -c enable_bitmapscan=off -c enable_sort=off -c plan_cache_mode=force_generic_plan';
  return openPool(url, { max: 3, onError, settings });
}

/** So many are asked for at once, or the next fewer: each number is a statement that every session keeps. */
const CATCHES = [64, 32, 16, 8, 4, 2, 1];

/** So many jobs at most, none of a key that has one under way; none when another worker was quicker with one of them. */
export async function claimJobs(pool: Pool, queue: string, atMost: number): Promise<Claimed[]> {
  const text = claimOf(CATCHES.find((size) => size <= atMost) ?? 1);
  try {
    // Planning it takes longer than doing it.
    const { rows } = await pool.query<Claimed>({ name: nameOf(text), text, values: [queue] });
    return rows;
  } catch (problem) {
    if (problem instanceof Error && 'code' in problem && problem.code === UNIQUE_VIOLATION) return [];
    throw problem;
  }
}

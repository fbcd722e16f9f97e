// How much waits, and how long already: webhooks, jobs, money, tasks?
import type { Pool } from 'pg';

export interface DatabaseStatus {
  readonly inbox: { readonly waiting: number; readonly oldestSeconds: number };
  /** What is done is not counted. `oldestSeconds`: of those that could run and wait. */
  readonly jobs: readonly {
    readonly queue: string;
    readonly state: 'created' | 'retry' | 'active' | 'failed';
    readonly count: number;
    readonly oldestSeconds: number;
  }[];
  /** Movements of money that have not ended, of all shops. */
  readonly intents: readonly { readonly state: string; readonly count: number }[];
  /** What waits for a person, of all shops, and how long the oldest of each kind does. */
  readonly tasks: readonly {
    readonly kind: string;
    readonly count: number;
    readonly oldestSeconds: number;
  }[];
  /** Mails that are owed and not yet taken, likewise. */
  readonly mails: readonly {
    readonly state: string;
    readonly count: number;
    readonly oldestSeconds: number;
  }[];
}

const INBOX = `SELECT count(*) AS waiting, coalesce(extract(epoch FROM now() - min(received_at)), 0)::float8 AS "oldestSeconds"
  FROM inbox WHERE handled_at IS NULL`;
const JOBS = `SELECT name AS queue, state::text AS state, count(*) AS count,
    greatest(0, coalesce(extract(epoch FROM now() - min(greatest(created_on, start_after))
      FILTER (WHERE start_after <= now())), 0))::float8 AS "oldestSeconds"
  FROM pgboss.job WHERE state < 'completed' OR state = 'failed' GROUP BY name, state`;
/** Row-level security shows one shop at a time: the function goes through them. */
const OPEN_WORK = `SELECT what, state, sum(count)::bigint AS count,
    greatest(0, coalesce(extract(epoch FROM now() - min(oldest)), 0))::float8 AS "oldestSeconds"
  FROM open_work() GROUP BY what, state`;

/** Read now. */
export async function readStatus(pool: Pool): Promise<DatabaseStatus> {
  const [inbox, jobs, work] = [
    await pool.query<DatabaseStatus['inbox']>(INBOX),
    await pool.query<DatabaseStatus['jobs'][number]>(JOBS),
    await pool.query<{ what: string; state: string; count: number; oldestSeconds: number }>(OPEN_WORK),
  ];
  const of = (what: string) => work.rows.filter((row) => row.what === what);
  return {
    inbox: inbox.rows[0] ?? { waiting: 0, oldestSeconds: 0 },
    jobs: jobs.rows,
    intents: of('intent').map(({ state, count }) => ({ state, count })),
    tasks: of('task').map(({ state, count, oldestSeconds }) => ({ kind: state, count, oldestSeconds })),
    mails: of('notice').map(({ state, count, oldestSeconds }) => ({ state, count, oldestSeconds })),
  };
}

// How is a job put off until later, as part of the change that causes it?
import { randomUUID } from 'node:crypto';
import type { JobData, JobName, JobOptions } from '@aftercare/core/jobs.ts';
import type { PoolClient } from 'pg';
import { PgBoss } from 'pg-boss';
import { prepared } from '../connection/prepared.ts';
import { runtimeUrl } from '../connection/role.ts';
import { JOBS } from './queues.ts';

/** What stands in the queue's row. */
export interface JobEnvelope<N extends JobName = JobName> {
  readonly job: N;
  readonly data: JobData[N];
  /** Of the request or job that asked for it. */
  readonly requestId?: string;
}

/** Enqueues on this connection: the job exists if its transaction commits. */
export type SendJob = <N extends JobName>(
  connection: PoolClient,
  name: N,
  data: JobData[N],
  options?: JobOptions,
) => Promise<void>;

/** A client of the queue that only sends: it watches over nothing. */
export async function openSender(
  ownerUrl: string,
  onError: (problem: Error) => void,
): Promise<{ boss: PgBoss; close(): Promise<void> }> {
  const boss = new PgBoss({
    connectionString: runtimeUrl(ownerUrl),
    max: 1,
    migrate: false,
    supervise: false,
    schedule: false,
  });
  let isClosed = false;
  boss.on('error', (problem) => {
    if (!isClosed) onError(problem);
  });
  await boss.start();
  return {
    boss,
    close() {
      isClosed = true;
      return boss.stop({ graceful: false });
    },
  };
}

/** The sending half of the queue; `requestId` says for whom a job is sent just now. */
export function sendWith(boss: PgBoss, requestId: () => string | null = () => null): SendJob {
  return async (connection, name, data, options = {}) => {
    const { queue, priority } = JOBS[name];
    const onceKey = options.once === undefined ? null : `${name}:${data.shopId}:${options.once}`;
    // Keys are of one shop: two shops may know an order by the same number.
    const key = options.orderKey === undefined ? null : `${data.shopId}:${options.orderKey}`;
    const singletonKey = key ?? onceKey ?? randomUUID();
    if (onceKey !== null && (await isWaiting(connection, { queue, singletonKey, onceKey }))) return;
    const askedBy = requestId();
    const envelope: JobEnvelope = { job: name, data, ...(askedBy === null ? {} : { requestId: askedBy }) };
    await boss.send(queue, envelope, {
      singletonKey,
      priority,
      ...(options.startAfter ? { startAfter: options.startAfter } : {}),
      ...(onceKey === null ? {} : { group: { id: onceKey } }),
      // A text for each queue, and its planning costs more than its work.
      db: { executeSql: (text, values = []) => prepared(connection, text, values) },
    });
  };
}

/**
 * Whether such a job waits. The lock on it keeps workers off until we commit, so that it sees what we wrote;
 * one that a worker is taking this instant is passed over, and another added.
 */
async function isWaiting(
  connection: PoolClient,
  job: { queue: string; singletonKey: string; onceKey: string },
): Promise<boolean> {
  await connection.query({
    name: 'once-lock',
    text: 'SELECT pg_advisory_xact_lock(hashtextextended($1, 7))',
    values: [job.onceKey],
  });
  const { rowCount } = await connection.query({
    name: 'once-look',
    text: `SELECT FROM pgboss.job_common
      WHERE name = $1 AND singleton_key = $2 AND group_id = $3 AND state < 'active' AND policy = 'key_strict_fifo'
      LIMIT 1 FOR SHARE SKIP LOCKED`,
    values: [job.queue, job.singletonKey, job.onceKey],
  });
  return rowCount === 1;
}

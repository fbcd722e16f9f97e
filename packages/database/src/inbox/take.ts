// How do stored webhooks become jobs? In one transaction: the jobs are sent and the webhooks marked handled.

import type { JobData, JobName, JobOptions } from '@aftercare/core/jobs.ts';
import { DatabaseError, type Pool, type PoolClient } from 'pg';
import { rollBack } from '../connection/transaction.ts';
import type { SendJob } from '../jobs/send.ts';
import type { IncomingWebhook } from './append.ts';

/** A job to be sent, as `send` takes it. */
export type QueuedJob = {
  readonly [N in JobName]: { readonly name: N; readonly data: JobData[N]; readonly options?: JobOptions };
}[JobName];

/** A webhook whose bytes say nothing to us, today or tomorrow. */
export class UnreadableWebhook extends Error {
  override readonly name = 'UnreadableWebhook';
}

/**
 * Reads one webhook and says what it leads to; nothing is a good answer. An `UnreadableWebhook` thrown is noted on
 * the webhook, and so is what PostgreSQL can't hold; anything else is trouble of ours, and every webhook taken waits on.
 */
export type ReadWebhook = (webhook: IncomingWebhook) => Promise<readonly QueuedJob[]>;

const ATTEMPTS = 5;

type Row = IncomingWebhook & { readonly attempts: number };

/** What is wrong with which of the webhooks taken. */
type Faults = Map<Row, Error>;

interface OwnedJob {
  readonly row: Row;
  readonly job: QueuedJob;
}

const TAKE = `SELECT dedupe_key AS "dedupeKey", received_at AS "receivedAt", topic, shop_domain AS "shopDomain",
    webhook_id AS "webhookId", event_id AS "eventId", triggered_at AS "triggeredAt", body, attempts
  FROM inbox WHERE handled_at IS NULL ORDER BY received_at LIMIT $1 FOR UPDATE SKIP LOCKED`;

/** Handles the oldest waiting webhooks that nobody else has; returns how many there were. */
export async function takeInbox(
  { pool, sendJob }: { pool: Pool; sendJob: SendJob },
  limit: number,
  read: ReadWebhook,
  onProblem: (problem: unknown) => void,
): Promise<number> {
  const connection = await pool.connect();
  let broken: Error | undefined;
  try {
    await connection.query('BEGIN');
    const { rows } = await connection.query<Row>({ name: 'inbox-take', text: TAKE, values: [limit] });
    const faults: Faults = new Map();
    const jobs = await readAll(rows, read, faults);
    await sendAll({ connection, sendJob }, jobs, faults);
    const setAside = await markAll(connection, rows, faults);
    await connection.query('COMMIT');
    for (const problem of setAside) onProblem(problem);
    return rows.length;
  } catch (problem) {
    // Rolled back before anything else, so that the rows are free for whoever takes next.
    broken = await rollBack(connection);
    throw problem;
  } finally {
    connection.release(broken);
  }
}

async function readAll(rows: readonly Row[], read: ReadWebhook, faults: Faults): Promise<OwnedJob[]> {
  const jobs: OwnedJob[] = [];
  for (const row of rows) {
    try {
      const own = await read({ ...row, receivedAt: new Date(row.receivedAt) });
      jobs.push(...own.map((job) => ({ row, job })));
    } catch (problem) {
      if (!isOwnFault(problem)) throw problem;
      faults.set(row, problem);
    }
  }
  return jobs;
}

/** Data exceptions (22) and limits of size (54) are about the values alone; what else PostgreSQL refuses is trouble of ours. */
function isOwnFault(problem: unknown): problem is Error {
  if (problem instanceof UnreadableWebhook) return true;
  return problem instanceof DatabaseError && /^(22|54)/.test(problem.code ?? '');
}

/** Sends all jobs; where one can't be kept its webhook is left out, and the others are sent from the beginning. */
async function sendAll(
  { connection, sendJob }: { connection: PoolClient; sendJob: SendJob },
  jobs: readonly OwnedJob[],
  faults: Faults,
): Promise<void> {
  if (jobs.length === 0) return;
  await connection.query('SAVEPOINT sending');
  for (const { row, job } of inLockOrder(jobs)) {
    try {
      await sendOne(sendJob, connection, job);
    } catch (problem) {
      if (!isOwnFault(problem)) throw problem;
      faults.set(row, problem);
      // All of them, so that locks are always taken in one order and a webhook's jobs are sent together or not at all.
      await connection.query('ROLLBACK TO SAVEPOINT sending; RELEASE SAVEPOINT sending');
      const others = jobs.filter((other) => other.row !== row);
      return sendAll({ connection, sendJob }, others, faults);
    }
  }
}

/** Marks the healthy ones handled, and counts the try of those that are not; returns what was wrong with those set aside. */
async function markAll(connection: PoolClient, rows: readonly Row[], faults: Faults): Promise<Error[]> {
  const handled = rows.filter((row) => !faults.has(row)).map(({ dedupeKey }) => dedupeKey);
  if (handled.length > 0) {
    await connection.query('UPDATE inbox SET handled_at = now() WHERE dedupe_key = ANY ($1)', [handled]);
  }
  const setAside: Error[] = [];
  for (const [row, problem] of faults) {
    if (await noteProblem(connection, row, problem)) setAside.push(problem);
  }
  return setAside;
}

/** A webhook we can do nothing with is tried a few times and then set aside with its problem; true when it was. */
async function noteProblem(
  connection: PoolClient,
  { dedupeKey, attempts }: Row,
  problem: Error,
): Promise<boolean> {
  // Its words may quote the bytes, and PostgreSQL keeps no NUL.
  const words = String(problem).replaceAll('\0', '\uFFFD').slice(0, 1000);
  const isSetAside = attempts + 1 >= ATTEMPTS;
  await connection.query(
    `UPDATE inbox SET attempts = attempts + 1, problem = $2, handled_at = CASE WHEN $3 THEN now() END
     WHERE dedupe_key = $1`,
    [dedupeKey, words, isSetAside],
  );
  return isSetAside;
}

/** Jobs sent `once` lock their key: two drainers that share keys must take them in one order. */
function inLockOrder(jobs: readonly OwnedJob[]): OwnedJob[] {
  const keyOf = ({ job: { name, data, options } }: OwnedJob) =>
    `${name}:${data.shopId}:${options?.once ?? ''}`;
  return jobs.toSorted((one, other) => (keyOf(one) < keyOf(other) ? -1 : keyOf(one) > keyOf(other) ? 1 : 0));
}

function sendOne<N extends JobName>(
  sendJob: SendJob,
  connection: PoolClient,
  job: { readonly name: N; readonly data: JobData[N]; readonly options?: JobOptions },
): Promise<void> {
  return sendJob(connection, job.name, job.data, job.options);
}

/** Deletes what was handled before an instant, in bites; returns how many rows went. */
export async function forgetHandled(pool: Pool, before: Date, bite = 5000): Promise<number> {
  let forgotten = 0;
  for (;;) {
    const { rowCount } = await pool.query(
      `DELETE FROM inbox WHERE dedupe_key IN
         (SELECT dedupe_key FROM inbox WHERE handled_at < $1 ORDER BY handled_at LIMIT $2)`,
      [before, bite],
    );
    forgotten += rowCount ?? 0;
    if ((rowCount ?? 0) < bite) return forgotten;
  }
}

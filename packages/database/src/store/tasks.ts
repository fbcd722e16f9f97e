// What waits for a person?
import { randomUUID } from 'node:crypto';
import { isLasting, type TaskName } from '@aftercare/core/tasks.ts';
import type { Transaction } from '../connection/transaction.ts';

interface StoredTask {
  readonly id: string;
  readonly kind: string;
  readonly subject: string;
  readonly detail: string;
  readonly about: { readonly returnId: string; readonly rmaNumber: string } | null;
  readonly mail: string | null;
  readonly openedAt: string;
  readonly closedAt: string | null;
}

const BITE = 2000;

/** Whoever has more to do than this sees the rest as these are closed. */
const MOST_LISTED = 50;

/** The tasks of the transaction's shop. */
export function tasksIn(transaction: Transaction) {
  const { shopId, change } = transaction;
  return {
    async open(task: { kind: string; subject: string; detail: string; at: string }): Promise<void> {
      // One open task a kind and subject; asked again, it tells the latest.
      await change(
        `INSERT INTO tasks (shop_id, task_id, kind, subject, detail, opened_at)
         SELECT $1, $2, $3, $4, $5, $6::timestamptz WHERE NOT ($7::boolean AND EXISTS (SELECT FROM tasks
           WHERE shop_id = $1 AND kind = $3 AND subject = $4 AND seen AND detail = $5))
         ON CONFLICT (shop_id, kind, subject) WHERE closed_at IS NULL DO UPDATE SET detail = excluded.detail`,
        [shopId, randomUUID(), task.kind, task.subject, task.detail, task.at, isLasting(task.kind)],
      );
    },
    /** Their matter is over: whoever was asked need not look, and what comes next is new. */
    async close(over: readonly TaskName[], at: string): Promise<void> {
      if (over.length === 0) return;
      await change(
        `UPDATE tasks SET closed_at = coalesce(closed_at, $4), seen = false
         FROM unnest($2::text[], $3::text[]) AS over (kind, subject)
         WHERE tasks.shop_id = $1 AND tasks.kind = over.kind AND tasks.subject = over.subject
           AND (tasks.closed_at IS NULL OR tasks.seen)`,
        [shopId, over.map(({ kind }) => kind), over.map(({ subject }) => subject), at],
      );
    },
    /** By its id, once somebody has seen to it; false when it isn't there. Closed before, it stays as it was. */
    async end(taskId: string, at: string): Promise<boolean> {
      // PostgreSQL refuses such a text; nothing stored can equal it.
      if (taskId.includes('\0')) return false;
      const ended = await change(
        `UPDATE tasks SET closed_at = coalesce(closed_at, $3), seen = seen OR closed_at IS NULL
         WHERE shop_id = $1 AND task_id = $2`,
        [shopId, taskId, at],
      );
      return ended === 1;
    },
    /** Of what it is, open or not; null: there is none of this id. */
    async kindOf(taskId: string): Promise<string | null> {
      if (taskId.includes('\0')) return null;
      const sql = 'SELECT kind FROM tasks WHERE shop_id = $1 AND task_id = $2';
      return (await transaction.rows<{ kind: string }>(sql, [shopId, taskId]))[0]?.kind ?? null;
    },
    /** Those that were closed so long ago; true: there are more. What lasts is remembered as seen. */
    async forgetBefore(instant: string): Promise<boolean> {
      const forgotten = await change(
        `DELETE FROM tasks WHERE (shop_id, task_id) IN (SELECT shop_id, task_id FROM tasks
           WHERE shop_id = $1 AND closed_at < $2 AND NOT seen LIMIT $3)`,
        [shopId, instant, BITE],
      );
      return forgotten === BITE;
    },
    /** The open ones, the newest first, as many as a screen shows. */
    list: (): Promise<StoredTask[]> =>
      transaction.rows<StoredTask>(`${OPEN} ${NEWEST}`, [shopId, MOST_LISTED]),
    /** How many are open of each kind, and since when the oldest is. */
    oldest: (): Promise<{ kind: string; count: number; since: string }[]> =>
      transaction.rows(
        `SELECT kind, count(*)::int AS count, min(opened_at) AS since FROM tasks
         WHERE shop_id = $1 AND closed_at IS NULL GROUP BY kind ORDER BY since`,
        [shopId],
      ),
    /** Those of them that are about this return. */
    ofReturn: (returnId: string): Promise<StoredTask[]> =>
      transaction.rows<StoredTask>(`${OPEN} AND r.return_id = $3 ${NEWEST}`, [shopId, MOST_LISTED, returnId]),
  };
}

/** A subject is the id of a return, an intent, a notice, or of what belongs to none. */
const OPEN = `SELECT t.task_id AS id, t.kind, t.subject, t.detail, t.opened_at AS "openedAt", t.closed_at AS "closedAt",
    CASE WHEN r.return_id IS NOT NULL
      THEN jsonb_build_object('returnId', r.return_id, 'rmaNumber', r.rma_number) END AS about, n.kind AS mail
  FROM tasks t
  LEFT JOIN intents i ON i.shop_id = t.shop_id AND i.intent_id = t.subject
  LEFT JOIN notices n ON n.shop_id = t.shop_id AND n.notice_id = t.subject
  LEFT JOIN returns r ON r.shop_id = t.shop_id AND r.return_id = coalesce(i.return_id, n.return_id, t.subject)
  WHERE t.shop_id = $1 AND t.closed_at IS NULL`;
/** After a restore much is opened behind the word on roles, which must not be lost among it. */
const NEWEST = "ORDER BY t.kind = 'roles-restored' DESC, t.opened_at DESC LIMIT $2";

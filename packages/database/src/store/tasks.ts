// What waits for a person?
import { randomUUID } from 'node:crypto';
import type { Transaction } from '../connection/transaction.ts';

interface StoredTask {
  readonly id: string;
  readonly kind: string;
  readonly subject: string;
  readonly detail: string;
  readonly openedAt: string;
  readonly closedAt: string | null;
}

/** The tasks of the transaction's shop. */
export function tasksIn({ shopId, prisma, change }: Transaction) {
  return {
    async open(task: { kind: string; subject: string; detail: string; at: string }): Promise<void> {
      // One open task a kind and subject; asked again, it tells the latest.
      await change(
        `INSERT INTO tasks (shop_id, task_id, kind, subject, detail, opened_at) VALUES ($1, $2, $3, $4, $5, $6)
         ON CONFLICT (shop_id, kind, subject) WHERE closed_at IS NULL DO UPDATE SET detail = excluded.detail`,
        [shopId, randomUUID(), task.kind, task.subject, task.detail, task.at],
      );
    },
    async close(kind: string, subject: string, at: string): Promise<void> {
      await prisma.task.updateMany({
        where: { shopId, kind, subject, closedAt: null },
        data: { closedAt: new Date(at) },
      });
    },
    /** The open ones, the oldest first. */
    async list(): Promise<StoredTask[]> {
      const rows = await prisma.task.findMany({
        where: { shopId, closedAt: null },
        orderBy: { openedAt: 'asc' },
      });
      return rows.map(({ taskId, kind, subject, detail, openedAt }) => ({
        id: taskId,
        kind,
        subject,
        detail,
        openedAt: openedAt.toISOString(),
        closedAt: null,
      }));
    },
  };
}

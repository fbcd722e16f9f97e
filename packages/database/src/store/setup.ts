// What of a shop's set-up is noted, and what did a test return's mails say?
import type { Transaction } from '../connection/transaction.ts';

export type SetupMark = 'guide-dismissed' | 'test-return' | 'tried';

/** The marks of the transaction's shop. */
export function setupMarksIn({ shopId, rows, change }: Transaction) {
  return {
    async get(mark: SetupMark): Promise<{ at: string; detail: string } | null> {
      const [row] = await rows<{ at: string; detail: string }>(
        'SELECT at, detail FROM setup_marks WHERE shop_id = $1 AND mark = $2',
        [shopId, mark],
      );
      return row ?? null;
    },
    /** False: it was noted before, and stays as it was. */
    note: async (mark: SetupMark, at: string, detail = ''): Promise<boolean> =>
      (await change(
        `INSERT INTO setup_marks (shop_id, mark, at, detail) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING`,
        [shopId, mark, at, detail],
      )) === 1,
    /** `detail`: only while it says so. */
    async remove(mark: SetupMark, detail: string | null = null): Promise<void> {
      await change(
        'DELETE FROM setup_marks WHERE shop_id = $1 AND mark = $2 AND ($3::text IS NULL OR detail = $3)',
        [shopId, mark, detail],
      );
    },
  };
}

/** The mails of the transaction's shop that went to nobody. */
export function shownMailsIn({ shopId, rows, change }: Transaction) {
  return {
    /** The same mail twice is one. */
    async keep(mail: { id: string; to: string; subject: string; html: string; at: string }): Promise<void> {
      await change(
        `INSERT INTO shown_mails (shop_id, mail_id, at, recipient, subject, html) VALUES ($1, $2, $3, $4, $5, $6)
         ON CONFLICT DO NOTHING`,
        [shopId, mail.id, mail.at, mail.to, mail.subject, mail.html],
      );
    },
    /** The oldest first. */
    list: () =>
      rows<{ id: string; to: string; subject: string; html: string; at: string }>(
        `SELECT mail_id AS id, recipient AS to, subject, html, at FROM shown_mails
         WHERE shop_id = $1 ORDER BY at, mail_id LIMIT 100`,
        [shopId],
      ),
  };
}

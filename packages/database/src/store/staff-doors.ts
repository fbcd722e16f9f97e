// Which staff of a shop are signed in here, and which mailed links are used up?
import type { Transaction } from '../connection/transaction.ts';
import { SPEND, type Spending } from './spending.ts';

interface StaffSession {
  readonly tokenHash: string;
  readonly staffId: string;
  readonly name: string;
  readonly at: string;
  readonly expiresAt: string;
}

/** The staff's doors of the transaction's shop. */
export function staffDoorsIn({ shopId, rows, change }: Transaction) {
  return {
    async openLink(link: { linkHash: string; at: string; expiresAt: string }): Promise<void> {
      await change(
        'INSERT INTO staff_links (shop_id, link_hash, opened_at, expires_at) VALUES ($1, $2, $3, $4)',
        [shopId, link.linkHash, link.at, link.expiresAt],
      );
    },
    async lockLinks(): Promise<void> {
      await rows('SELECT pg_advisory_xact_lock(hashtextextended($1, 2))', [shopId]);
    },
    async linksSince(since: string): Promise<number> {
      const sql = 'SELECT count(*)::int AS count FROM staff_links WHERE shop_id = $1 AND opened_at > $2';
      return (await rows<{ count: number }>(sql, [shopId, since]))[0]?.count ?? 0;
    },
    spendLink: async (linkHash: string, { now, by }: Spending): Promise<boolean> =>
      (await change(SPEND_LINK, [shopId, linkHash, now, by])) === 1,
    async openSession({ tokenHash, staffId, name, at, expiresAt }: StaffSession): Promise<void> {
      await change(
        `INSERT INTO staff_sessions (shop_id, token_hash, staff_id, name, opened_at, expires_at)
         VALUES ($1, $2, $3, $4, $5, $6)`,
        [shopId, tokenHash, staffId, name, at, expiresAt],
      );
    },
    async session(tokenHash: string, now: string): Promise<{ staffId: string; name: string } | null> {
      const sql = `SELECT staff_id AS "staffId", name FROM staff_sessions
        WHERE shop_id = $1 AND token_hash = $2 AND expires_at > $3`;
      return (await rows<{ staffId: string; name: string }>(sql, [shopId, tokenHash, now]))[0] ?? null;
    },
    async endSession(tokenHash: string): Promise<void> {
      await change('DELETE FROM staff_sessions WHERE shop_id = $1 AND token_hash = $2', [shopId, tokenHash]);
    },
    async forget(now: string, endedBefore: string): Promise<void> {
      await change('DELETE FROM staff_sessions WHERE shop_id = $1 AND expires_at <= $2', [shopId, now]);
      // Ended ones are still counted: so many mails an hour.
      await change('DELETE FROM staff_links WHERE shop_id = $1 AND expires_at < $2', [shopId, endedBefore]);
    },
  };
}

const SPEND_LINK = `UPDATE staff_links ${SPEND} AND link_hash = $2`;

// Which shoppers are signed in here with the account they have at the shop?
import type { Transaction } from '../connection/transaction.ts';

interface AccountSession {
  readonly customerId: string;
  /** Sealed: what signs them out at the shop too. */
  readonly leave: string;
}

/** The signed-in shoppers of the transaction's shop. */
export function accountSessionsIn({ shopId, rows, change }: Transaction) {
  return {
    async open(
      session: AccountSession & { tokenHash: string; at: string; expiresAt: string },
    ): Promise<void> {
      const { tokenHash, customerId, leave, at, expiresAt } = session;
      await change(
        `INSERT INTO account_sessions (shop_id, token_hash, customer_id, leave, opened_at, expires_at)
         VALUES ($1, $2, $3, $4, $5, $6)`,
        [shopId, tokenHash, customerId, leave, at, expiresAt],
      );
    },
    async get(tokenHash: string, now: string): Promise<AccountSession | null> {
      const sql = `SELECT customer_id AS "customerId", leave FROM account_sessions
        WHERE shop_id = $1 AND token_hash = $2 AND expires_at > $3`;
      return (await rows<AccountSession>(sql, [shopId, tokenHash, now]))[0] ?? null;
    },
    /** With the orders that were opened in it. */
    async end(tokenHash: string): Promise<void> {
      await change('DELETE FROM account_sessions WHERE shop_id = $1 AND token_hash = $2', [
        shopId,
        tokenHash,
      ]);
      await change('DELETE FROM door_sessions WHERE shop_id = $1 AND account_hash = $2', [shopId, tokenHash]);
    },
    async forget(now: string): Promise<void> {
      await change('DELETE FROM account_sessions WHERE shop_id = $1 AND expires_at <= $2', [shopId, now]);
    },
  };
}

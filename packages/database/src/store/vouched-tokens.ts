// Which tokens of a shop's own site have opened their one session?
import type { Transaction } from '../connection/transaction.ts';

/** The spent tokens of the transaction's shop. */
export function vouchedTokensIn({ shopId, change }: Transaction) {
  return {
    spend: async (tokenHash: string, expiresAt: string): Promise<boolean> =>
      (await change(
        `INSERT INTO spent_tokens (shop_id, token_hash, expires_at) VALUES ($1, $2, $3)
         ON CONFLICT DO NOTHING`,
        [shopId, tokenHash, expiresAt],
      )) === 1,
    async forget(now: string): Promise<void> {
      // A clock that differs by less than an hour can't bring a spent token back.
      await change(
        "DELETE FROM spent_tokens WHERE shop_id = $1 AND expires_at < $2::timestamptz - interval '1 hour'",
        [shopId, now],
      );
    },
  };
}

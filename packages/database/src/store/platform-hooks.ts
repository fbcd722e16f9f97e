// At which addresses may a shop's platform call us, has it tried them, and how far have its announcements come?
import type { Transaction } from '../connection/transaction.ts';

/** The hooks of the transaction's shop. */
export function platformHooksIn({ shopId, rows, change }: Transaction) {
  return {
    async expect(hookHash: string, at: string): Promise<void> {
      await change('INSERT INTO platform_hooks (shop_id, hook_hash, made_at) VALUES ($1, $2, $3)', [
        shopId,
        hookHash,
        at,
      ]);
    },
    /** True once, for a hook that waits to be tried. */
    acceptPing: async (hookHash: string, at: string): Promise<boolean> =>
      (await change(
        'UPDATE platform_hooks SET pinged_at = $3 WHERE shop_id = $1 AND hook_hash = $2 AND pinged_at IS NULL',
        [shopId, hookHash, at],
      )) === 1,
    async noteSequence(sequence: number): Promise<{ missed: boolean }> {
      await change(
        "INSERT INTO counters (shop_id, name, value) VALUES ($1, 'announced', $2) ON CONFLICT DO NOTHING",
        [shopId, sequence],
      );
      const sql =
        "SELECT value::float8 AS value FROM counters WHERE shop_id = $1 AND name = 'announced' FOR UPDATE";
      const last = (await rows<{ value: number }>(sql, [shopId]))[0]?.value ?? sequence;
      if (sequence > last)
        await change("UPDATE counters SET value = $2 WHERE shop_id = $1 AND name = 'announced'", [
          shopId,
          sequence,
        ]);
      return { missed: sequence > last + 1 };
    },
    async forgetSequence(): Promise<void> {
      await change("DELETE FROM counters WHERE shop_id = $1 AND name = 'announced'", [shopId]);
    },
  };
}

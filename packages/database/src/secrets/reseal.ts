// What waits sealed in the database besides tokens, and how does it come under a newer key while it may be opened any moment?
import type { Pool } from 'pg';
import { runInShop } from '../connection/transaction.ts';

/** The same under the newest key; null: it is already. */
export type Reseal = (sealed: string) => string | null;

/** Seals anew what mails that open doors carry; returns how many. */
export async function resealNotices(pool: Pool, shopId: string, reseal: Reseal): Promise<number> {
  return runInShop(pool, shopId, async ({ rows, change }) => {
    const sealed = await rows<{ id: string; data: unknown }>(
      `SELECT notice_id AS id, data FROM notices
       WHERE shop_id = $1 AND kind IN ('door', 'staff-door') AND data <> '{}' FOR UPDATE`,
      [shopId],
    );
    let count = 0;
    for (const { id, data } of sealed) {
      const anew = typeof data === 'string' ? reseal(data) : null;
      if (anew === null) continue;
      count += await change('UPDATE notices SET data = $3 WHERE shop_id = $1 AND notice_id = $2', [
        ...[shopId, id, JSON.stringify(anew)],
      ]);
    }
    return count;
  });
}

/** Seals anew the keys of connections that were begun; what has changed meanwhile is left to the next round. */
export async function resealConnections(pool: Pool, reseal: Reseal): Promise<number> {
  const { rows } = await pool.query<{ id: string; sealed: string }>(
    'SELECT nonce_hash AS id, sealed FROM pending_connections WHERE sealed IS NOT NULL',
  );
  let count = 0;
  for (const { id, sealed } of rows) {
    const anew = reseal(sealed);
    if (anew === null) continue;
    const { rowCount } = await pool.query(
      'UPDATE pending_connections SET sealed = $2 WHERE nonce_hash = $1 AND sealed = $3',
      [id, anew, sealed],
    );
    count += rowCount ?? 0;
  }
  return count;
}

// How does what was delivered go again? In bites, so that intake never waits for it.
import type { Pool } from 'pg';

const BITE = 2000;

/** Empties what was handled of these senders: their bytes hold whole people. That they came is still known. */
export function emptyHandled(pool: Pool, domains: readonly string[]): Promise<void> {
  return inBites(
    pool,
    `UPDATE inbox SET body = '', problem = NULL WHERE dedupe_key IN (SELECT dedupe_key FROM inbox
       WHERE shop_domain = ANY ($1) AND handled_at IS NOT NULL AND (body <> '' OR problem IS NOT NULL)
       LIMIT ${BITE} FOR UPDATE SKIP LOCKED)`,
    [domains],
  );
}

/** Takes away everything these senders ever delivered. */
export function removeDeliveries(pool: Pool, domains: readonly string[]): Promise<void> {
  return inBites(
    pool,
    `DELETE FROM inbox WHERE dedupe_key IN (SELECT dedupe_key FROM inbox WHERE shop_domain = ANY ($1)
       LIMIT ${BITE} FOR UPDATE SKIP LOCKED)`,
    [domains],
  );
}

async function inBites(pool: Pool, sql: string, values: readonly unknown[]): Promise<void> {
  for (;;) {
    const { rowCount } = await pool.query(sql, [...values]);
    if ((rowCount ?? 0) < BITE) return;
  }
}

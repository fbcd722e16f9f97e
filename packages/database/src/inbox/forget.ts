// How does what was delivered go again? In bites, so that intake never waits for it.
import type { Pool } from 'pg';
import { OF_SENDER } from './sender.ts';

const BITE = 2000;

/** Empties what was handled of these senders: their bytes hold whole people. That they came is still known. */
export function emptyHandled(pool: Pool, domains: readonly string[]): Promise<void> {
  return inBites(
    pool,
    `UPDATE inbox SET body = '', problem = NULL WHERE dedupe_key IN (SELECT dedupe_key FROM inbox
       WHERE ${OF_SENDER} AND handled_at IS NOT NULL AND (body <> '' OR problem IS NOT NULL)
       LIMIT ${BITE} FOR UPDATE SKIP LOCKED)`,
    domains,
  );
}

/** Takes away everything these senders ever delivered. */
export function removeDeliveries(pool: Pool, domains: readonly string[]): Promise<void> {
  return inBites(
    pool,
    `DELETE FROM inbox WHERE dedupe_key IN (SELECT dedupe_key FROM inbox WHERE ${OF_SENDER}
       LIMIT ${BITE} FOR UPDATE SKIP LOCKED)`,
    domains,
  );
}

async function inBites(pool: Pool, sql: string, domains: readonly string[]): Promise<void> {
  for (const domain of domains) {
    for (;;) {
      const { rowCount } = await pool.query(sql, [domain]);
      if ((rowCount ?? 0) < BITE) break;
    }
  }
}

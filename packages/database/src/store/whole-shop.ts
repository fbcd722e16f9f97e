// How is a whole shop forgotten? Table by table in bites, and last its name.
import type { Pool } from 'pg';
import { runInShop, type Transaction } from '../connection/transaction.ts';
import { removeDeliveries } from '../inbox/forget.ts';

/** What names others comes before what it names; events and their words go with their returns. */
const TABLES = [
  ...[
    'door_sessions',
    'door_challenges',
    'account_sessions',
    'notices',
    'tasks',
    'data_requests',
    'erasures',
    'orders',
  ],
  ...['intent_lines', 'intents', 'return_lines', 'returns', 'policies', 'imports', 'counters', 'sessions'],
  ...['setup_marks', 'shown_mails'],
  ...['staff_sessions', 'staff_links', 'staff_events', 'staff_newcomers', 'staff'],
  ...['spent_tokens', 'platform_hooks', 'mail_senders'],
] as const;

const BITE = 2000;

/**
 * Forgets a shop that has left: false, and nothing is touched, if it has not, or came back. Safe to repeat, also after
 * it was ended in the middle.
 */
export async function removeShop(pool: Pool, shopId: string, ownJob: string): Promise<boolean> {
  const domain = await leftDomain(pool, shopId);
  if (domain === null) return false;
  for (const table of TABLES) {
    for (;;) {
      const removed = await runInShop(pool, shopId, (transaction) => removeSome(transaction, table));
      if (removed === null) return false;
      if (removed < BITE) break;
    }
  }
  await removeDeliveries(pool, [shopId, domain]);
  await runInShop(pool, shopId, async ({ change }) => {
    await change("DELETE FROM pgboss.job WHERE data->'data'->>'shopId' = $1 AND data->>'job' <> $2", [
      shopId,
      ownJob,
    ]);
    await change('DELETE FROM pending_connections WHERE domain = $1', [domain]);
    await change('DELETE FROM shops WHERE shop_id = $1 AND uninstalled_at IS NOT NULL', [shopId]);
  });
  return true;
}

/** Null: it has come back meanwhile. The lock keeps it from doing so while this bite is taken. */
async function removeSome({ change, shopId, rows }: Transaction, table: string): Promise<number | null> {
  const [left] = await rows('SELECT FROM shops WHERE shop_id = $1 AND uninstalled_at IS NOT NULL FOR SHARE', [
    shopId,
  ]);
  if (left === undefined) return null;
  return change(
    `DELETE FROM ${table} WHERE ctid = ANY (ARRAY(SELECT ctid FROM ${table} WHERE shop_id = $1 LIMIT ${BITE}))`,
    [shopId],
  );
}

async function leftDomain(pool: Pool, shopId: string): Promise<string | null> {
  const { rows } = await pool.query<{ domain: string }>(
    'SELECT domain FROM shops WHERE shop_id = $1 AND uninstalled_at IS NOT NULL',
    [shopId],
  );
  return rows[0]?.domain ?? null;
}

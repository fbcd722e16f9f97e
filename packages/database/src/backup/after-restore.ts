// Our books came back as they were then, and the world went on. What must be doubted before anybody works by them?
import { tell } from '@aftercare/core/details/tell.ts';
import type { TaskKind } from '@aftercare/core/tasks.ts';
import { Client } from 'pg';

/** So many returns may have got their numbers since: none is printed twice. */
const NUMBERS_SKIPPED = 10_000;

/**
 * What they call undone may have been done since: it is put where a process would have left it that died over it. A
 * refund is looked for at the platform, by its key, before it may leave; a mail is a person's question. No door stands
 * open, and no shop's money is decided on before its orders have been read.
 */
const STEPS: readonly { readonly sql: string; readonly values: 'takenAt'[] }[] = [
  {
    sql: `UPDATE intents SET state = 'sending', attempts = 1, sent_at = $1 WHERE state = 'reserved'`,
    values: ['takenAt'],
  },
  {
    sql: `UPDATE notices SET state = CASE WHEN state IN ('waiting', 'sending') THEN 'person' ELSE state END, data = '{}'
      WHERE kind IN ('door', 'door-links', 'staff-door') AND data <> '{}'`,
    values: [],
  },
  { sql: `UPDATE notices SET state = 'sending' WHERE state = 'waiting'`, values: [] },
  { sql: `UPDATE counters SET value = value + ${NUMBERS_SKIPPED} WHERE name = 'rma'`, values: [] },
  { sql: 'UPDATE imports SET restored_at = now(), swept_to = NULL', values: [] },
  { sql: 'DELETE FROM door_challenges', values: [] },
  { sql: 'DELETE FROM door_sessions', values: [] },
  { sql: 'DELETE FROM account_sessions', values: [] },
  { sql: 'DELETE FROM staff_links', values: [] },
  { sql: 'DELETE FROM staff_sessions', values: [] },
  { sql: 'DELETE FROM pending_connections', values: [] },
  // Nobody works on these any more; and who asked for a way in then has long asked again.
  {
    sql: `UPDATE pgboss.job SET state = 'retry', started_on = NULL, heartbeat_on = NULL WHERE state = 'active'`,
    values: [],
  },
  {
    sql: `DELETE FROM pgboss.job WHERE data ->> 'job' IN ('open-door', 'open-staff-door') AND state < 'completed'`,
    values: [],
  },
];

const rolesRestored: TaskKind = 'roles-restored';

/** No platform knows who may do less since, so each shop's owner is asked; told again, it names the day of the latest. */
const ASK_OWNERS = `INSERT INTO tasks (shop_id, task_id, kind, subject, detail, opened_at)
  SELECT shop_id, gen_random_uuid()::text, '${rolesRestored}', shop_id, $1, now() FROM shops
  WHERE EXISTS (SELECT FROM staff WHERE staff.shop_id = shops.shop_id)
  ON CONFLICT (shop_id, kind, subject) WHERE closed_at IS NULL DO UPDATE SET detail = excluded.detail`;

/** Puts what may have happened since `takenAt` in doubt; in the transaction that brought the books back. */
export async function doubtEverything(owner: Client, takenAt: string): Promise<void> {
  for (const { sql, values } of STEPS) await owner.query(sql, values.length === 0 ? [] : [takenAt]);
  await owner.query(ASK_OWNERS, [tell('ROLES_AS_OF', { day: takenAt.slice(0, 10) })]);
}

/** Runs `work` as an owner who sees every shop's rows, whom row-level security else binds too; then it is as before. */
export async function withoutWalls(owner: Client, work: () => Promise<void>): Promise<void> {
  const walled = (await listAllWalled(owner)).map((name) => `ALTER TABLE "${name}"`);
  await owner.query('BEGIN');
  try {
    for (const table of walled) await owner.query(`${table} NO FORCE ROW LEVEL SECURITY`);
    await work();
    for (const table of walled) await owner.query(`${table} FORCE ROW LEVEL SECURITY`);
    await owner.query('COMMIT');
  } catch (problem) {
    await owner.query('ROLLBACK').catch(() => {});
    throw problem;
  }
}

async function listAllWalled(owner: Client): Promise<string[]> {
  const { rows } = await owner.query<{ name: string }>(
    `SELECT relname AS name FROM pg_class
     WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND relforcerowsecurity ORDER BY relname`,
  );
  return rows.map(({ name }) => name);
}

/** For a database that was brought back by other means, to how it was at this instant: as after a restore of ours. */
export async function afterRestore(ownerUrl: string, takenAt: string): Promise<void> {
  const owner = new Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    await withoutWalls(owner, () => doubtEverything(owner, takenAt));
  } finally {
    await owner.end();
  }
}

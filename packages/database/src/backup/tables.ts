// Which tables are in a back-up? All of them, whoever adds one: PostgreSQL's catalogue is asked, and what is left out is named.
import type { Client } from 'pg';

/** Tables whose rows are in no back-up, each with its reason. */
export const LEFT_OUT: Readonly<Record<string, string>> = {
  schema_migrations: 'said by the manifest, and written by the migrations that run',
  door_challenges: 'ways in that last for minutes: whoever wants in asks again',
  door_sessions: 'a back-up opens no door',
  account_sessions: 'a back-up opens no door',
  staff_links: 'as door_challenges',
  staff_sessions: 'a back-up opens no door',
  pending_connections: 'as door_challenges',
  limits: 'counts of attempts, over within minutes',
};

export interface Table {
  readonly name: string;
  readonly columns: readonly string[];
  /** Read shop by shop: row-level security holds for the owner too. */
  readonly isWalled: boolean;
}

const TABLES = `SELECT c.relname AS name, c.relrowsecurity AS "isWalled",
    (SELECT array_agg(a.attname::text ORDER BY a.attnum) FROM pg_attribute a
      WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = '') AS columns,
    (SELECT coalesce(array_agg(DISTINCT f.relname::text), '{}') FROM pg_constraint k
      JOIN pg_class f ON f.oid = k.confrelid WHERE k.conrelid = c.oid AND k.contype = 'f') AS before
  FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' ORDER BY c.relname`;

/** Those that are saved, each after the tables its rows refer to. */
export async function listTables(owner: Client): Promise<Table[]> {
  const { rows } = await owner.query<Table & { before: string[] }>(TABLES);
  const waiting = rows.filter(({ name }) => !Object.hasOwn(LEFT_OUT, name));
  const ordered: Table[] = [];
  while (waiting.length > 0) {
    const next = waiting.findIndex(
      ({ before }) => !before.some((name) => waiting.some((one) => one.name === name)),
    );
    const [table] = waiting.splice(next, 1);
    if (next < 0 || table === undefined) throw new Error('the tables refer to one another in a ring');
    ordered.push({ name: table.name, columns: table.columns, isWalled: table.isWalled });
  }
  return ordered;
}

export const QUEUE_TABLE = 'pgboss.job';

/** The job queue's: what waits, runs, or failed and keeps its order waiting. What is done is not needed again. */
export async function describeQueue(owner: Client): Promise<Table & { version: number }> {
  const { rows } = await owner.query<{ columns: string[]; version: number }>(
    `SELECT (SELECT version FROM pgboss.version) AS version, array_agg(attname::text ORDER BY attnum) AS columns
     FROM pg_attribute WHERE attrelid = '${QUEUE_TABLE}'::regclass AND attnum > 0 AND NOT attisdropped`,
  );
  const [{ columns, version } = { columns: [], version: 0 }] = rows;
  return { name: QUEUE_TABLE, columns, isWalled: false, version };
}

/** A list of columns as SQL takes it. */
export function namesOf(columns: readonly string[]): string {
  return columns.map((name) => `"${name}"`).join(', ');
}

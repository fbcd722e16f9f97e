// Does every table of shops' data keep shops apart? Read from PostgreSQL's own catalogue, not from what we meant.
import type { Client } from 'pg';
import { RUNTIME_ROLE } from './role.ts';

/** Tables that are not keyed by shop, each with its reason. Everything else must be. */
export const EXCEPTIONS: Readonly<Record<string, string>> = {
  'public.shops': 'the directory: read by domain before the shop is known',
  'public.inbox': 'webhooks as they came: not even the shop’s name is believed yet',
  'public.pending_connections':
    'connections begun: there is no shop yet, and only a secret’s hash finds a row',
  'public.limits': 'counts of attempts by address, which belong to no shop',
  'public.schema_migrations': 'what the schema is, not whose; the run-time role may only read it',
  'pgboss.*': 'the queue: pg-boss’s own tables; a job names its shop, and its work runs in that shop',
};

interface Rule {
  readonly says: string;
  readonly sql: string;
}

const TENANT_TABLES = `asked AS (SELECT $1::text[] AS exceptions, $2::text AS policy, $3::text AS role), tenant AS (
  SELECT c.oid, n.nspname || '.' || c.relname AS name, c.relrowsecurity, c.relforcerowsecurity, c.relowner
  FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE c.relkind IN ('r', 'p') AND NOT c.relispartition AND n.nspname !~ '^(pg_|information_schema$)'
    AND NOT (n.nspname || '.' || c.relname = ANY ($1) OR n.nspname || '.*' = ANY ($1)))`;
const SHOP_COLUMN = `(SELECT attnum FROM pg_attribute a
  WHERE a.attrelid = t.oid AND a.attname = 'shop_id' AND a.attnotnull AND NOT a.attisdropped)`;
const OWN_SHOP = `(shop_id = current_setting('app.shop_id'::text, true))`;

const RULES: readonly Rule[] = [
  {
    says: 'has no shop_id that is NOT NULL',
    sql: `SELECT t.name FROM tenant t WHERE ${SHOP_COLUMN} IS NULL`,
  },
  {
    says: 'has no primary key that begins with shop_id',
    sql: `SELECT t.name FROM tenant t WHERE NOT EXISTS (SELECT FROM pg_constraint k
      WHERE k.conrelid = t.oid AND k.contype = 'p' AND k.conkey[1] = ${SHOP_COLUMN})`,
  },
  {
    says: 'has a unique key without shop_id',
    sql: `SELECT t.name || ' ' || i.indexrelid::regclass AS name FROM tenant t JOIN pg_index i ON i.indrelid = t.oid
      WHERE i.indisunique AND coalesce(NOT (${SHOP_COLUMN} = ANY (i.indkey::int2[])), true)`,
  },
  {
    says: 'has a foreign key that does not carry shop_id to shop_id',
    sql: `SELECT t.name || ' ' || k.conname AS name FROM tenant t JOIN pg_constraint k ON k.conrelid = t.oid
      WHERE k.contype = 'f' AND NOT EXISTS (SELECT FROM unnest(k.conkey, k.confkey) AS pair (own, far)
        JOIN pg_attribute a ON a.attrelid = k.confrelid AND a.attnum = pair.far AND a.attname = 'shop_id'
        WHERE pair.own = ${SHOP_COLUMN})`,
  },
  {
    says: 'has row-level security not enabled or not forced',
    sql: 'SELECT t.name FROM tenant t WHERE NOT (t.relrowsecurity AND t.relforcerowsecurity)',
  },
  {
    says: 'has no policy that holds for every command and role',
    sql: `SELECT t.name FROM tenant t WHERE NOT EXISTS (SELECT FROM pg_policy p
      WHERE p.polrelid = t.oid AND p.polcmd = '*' AND p.polroles = '{0}')`,
  },
  {
    says: 'has a policy other than "its own shop, read and written"',
    sql: `SELECT t.name || ' ' || p.polname AS name FROM tenant t JOIN pg_policy p ON p.polrelid = t.oid
      WHERE pg_get_expr(p.polqual, t.oid) IS DISTINCT FROM $2
        OR coalesce(pg_get_expr(p.polwithcheck, t.oid), $2) <> $2`,
  },
  {
    says: 'belongs to the run-time role',
    sql: 'SELECT t.name FROM tenant t WHERE t.relowner::regrole::text = $3',
  },
];

const ROLE_RULES: readonly Rule[] = [
  {
    says: 'is superuser, may bypass row-level security, log in, or make roles or databases',
    sql: `SELECT rolname AS name FROM pg_roles WHERE rolname = $1
      AND (rolsuper OR rolbypassrls OR rolcanlogin OR rolcreaterole OR rolcreatedb OR rolreplication)`,
  },
  {
    says: 'is a member of another role, and so may be more than itself',
    sql: `SELECT member::regrole || ' in ' || roleid::regrole AS name FROM pg_auth_members
      WHERE member::regrole::text = $1`,
  },
  {
    says: 'may create in a schema, or change the record of migrations',
    sql: `SELECT nspname AS name FROM pg_namespace WHERE nspname !~ '^pg_' AND has_schema_privilege($1, oid, 'CREATE')
      UNION ALL SELECT 'schema_migrations' WHERE has_table_privilege($1, 'schema_migrations', 'INSERT, UPDATE, DELETE')`,
  },
  {
    says: 'may run a function that runs as somebody else',
    sql: `SELECT p.oid::regprocedure::text AS name FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
      WHERE p.prosecdef AND n.nspname !~ '^(pg_|information_schema$)' AND has_function_privilege($1, p.oid, 'EXECUTE')`,
  },
  {
    says: 'reads a view, which sees what its owner sees',
    sql: `SELECT c.oid::regclass::text AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE c.relkind IN ('v', 'm') AND n.nspname !~ '^(pg_|information_schema$)'
        AND NOT coalesce(c.reloptions::text[] @> '{security_invoker=true}', false)
        AND n.nspname <> 'pgboss' AND has_table_privilege($1, c.oid, 'SELECT')`,
  },
];

/** Every breach found, each as a sentence; none is good. */
export async function findBreaches(client: Client): Promise<string[]> {
  const values = [Object.keys(EXCEPTIONS), OWN_SHOP, RUNTIME_ROLE];
  const breaches: string[] = [];
  for (const { says, sql } of RULES) {
    const names = await namesOf(client, `WITH ${TENANT_TABLES} ${sql}`, values);
    breaches.push(...names.map((name) => `${name} ${says}`));
  }
  for (const { says, sql } of ROLE_RULES) {
    const names = await namesOf(client, sql, [RUNTIME_ROLE]);
    breaches.push(...names.map((name) => `${name} ${says}`));
  }
  return breaches;
}

async function namesOf(client: Client, sql: string, values: readonly unknown[]): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(sql, [...values]);
  return rows.map(({ name }) => name);
}

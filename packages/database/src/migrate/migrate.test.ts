import { readFileSync } from 'node:fs';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { freshDatabase } from '../../../../test/support/database.ts';
import { migrate, readMigrations } from './migrate.ts';
import { readPrismaSchema, type Table } from './prisma-schema.ts';

let fresh: Awaited<ReturnType<typeof freshDatabase>>;

beforeAll(async () => {
  fresh = await freshDatabase();
});
afterAll(() => fresh.drop());

const schema = readFileSync(new URL('../../prisma/schema.prisma', import.meta.url), 'utf8');

/** The tables of the catalogue in the words of `readPrismaSchema`; partial indexes, which Prisma can't say, left out. */
async function readCatalogue(): Promise<Record<string, Table>> {
  const columns =
    await fresh.query(`SELECT c.relname AS table, a.attname || ': ' || format_type(a.atttypid, a.atttypmod)
      || CASE WHEN a.attnotnull THEN ' not null' ELSE '' END AS text
    FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
    WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND a.attnum > 0 AND NOT a.attisdropped
      AND c.relname <> 'schema_migrations'`);
  const keys = await fresh.query(`SELECT c.relname AS table,
      CASE WHEN i.indisprimary THEN 'primary key' WHEN i.indisunique THEN 'unique ' || x.relname
        ELSE 'index ' || x.relname END
      || ' ' || replace(substring(pg_get_indexdef(x.oid) FROM '\\([^)]*\\)'), '"', '') AS text
    FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid JOIN pg_class x ON x.oid = i.indexrelid
    WHERE c.relnamespace = 'public'::regnamespace AND i.indpred IS NULL AND c.relname <> 'schema_migrations'`);
  const tables: Record<string, { columns: string[]; keys: string[] }> = {};
  const at = (name: unknown) => {
    tables[String(name)] ??= { columns: [], keys: [] };
    return tables[String(name)] ?? { columns: [], keys: [] };
  };
  for (const row of columns) at(row.table).columns.push(String(row.text));
  for (const row of keys) at(row.table).keys.push(String(row.text));
  for (const table of Object.values(tables)) {
    table.columns.sort();
    table.keys.sort();
  }
  return tables;
}

test('the migrated database is what schema.prisma says, table by table', async () => {
  expect(await readCatalogue()).toEqual(readPrismaSchema(schema));
});

test.each([
  ['a column more', 'ALTER TABLE tasks ADD note text'],
  ['another type', 'ALTER TABLE tasks ALTER detail TYPE varchar(9)'],
  ['a column that may be null', 'ALTER TABLE tasks ALTER detail DROP NOT NULL'],
  ['an index less', 'DROP INDEX orders_email'],
  ['a table more', 'CREATE TABLE extra (id text PRIMARY KEY)'],
])('%s in the database is found', async (_title, sql) => {
  const own = await freshDatabase();
  const before = fresh;
  fresh = own;
  await own.query(sql);
  const found = await readCatalogue();
  fresh = before;
  await own.drop();
  expect(found).not.toEqual(readPrismaSchema(schema));
});

test('migrating again does nothing', async () => {
  expect(await migrate(fresh.url)).toEqual([]);
});

test('ten processes that start at once migrate once', async () => {
  const server = new Client({ connectionString: inject('databaseServer') });
  await server.connect();
  await server.query('CREATE DATABASE empty_for_ten');
  const url = new URL(inject('databaseServer'));
  url.pathname = '/empty_for_ten';
  const applied = await Promise.all(Array.from({ length: 10 }, () => migrate(url.href)));
  expect(applied.flat()).toEqual(readMigrations().map(({ name }) => name));
  await server.query('DROP DATABASE empty_for_ten WITH (FORCE)');
  await server.end();
});

test('a migration that fails leaves nothing behind, and one changed after it ran is refused', async () => {
  const own = await freshDatabase();
  const known = readMigrations();
  const broken = { name: '99999999999999_broken', sql: 'CREATE TABLE half (id text); SELECT 1 / 0;' };
  await expect(migrate(own.url, [...known, broken])).rejects.toThrow('99999999999999_broken failed');
  expect(await own.query("SELECT FROM pg_tables WHERE tablename = 'half'")).toEqual([]);
  const changed = known.map((migration) => ({ ...migration, sql: `${migration.sql} -- changed` }));
  await expect(migrate(own.url, changed)).rejects.toThrow('was changed after it ran');
  await own.drop();
});

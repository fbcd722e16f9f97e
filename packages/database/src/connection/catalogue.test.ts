import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freshDatabase } from '../../../../test/support/database.ts';
import { EXCEPTIONS, findBreaches } from './catalogue.ts';
import { openPool } from './pool.ts';

let fresh: Awaited<ReturnType<typeof freshDatabase>>;
let owner: Client;

beforeAll(async () => {
  fresh = await freshDatabase();
  owner = new Client({ connectionString: fresh.url });
  await owner.connect();
});
afterAll(async () => {
  await owner.end();
  await fresh.drop();
});

/** What the check says while these statements hold; nothing of them stays. */
async function breachesWith(sql: string): Promise<string[]> {
  await owner.query('BEGIN');
  try {
    await owner.query(sql);
    return await findBreaches(owner);
  } finally {
    await owner.query('ROLLBACK');
  }
}

const GOOD = `CREATE TABLE good (shop_id text NOT NULL REFERENCES shops, id text, PRIMARY KEY (shop_id, id));
  ALTER TABLE good ENABLE ROW LEVEL SECURITY; ALTER TABLE good FORCE ROW LEVEL SECURITY;
  CREATE POLICY own_shop ON good USING (shop_id = current_setting('app.shop_id', true));`;

describe('shops are kept apart', () => {
  test('by every table, key and role of the migrated database', async () => {
    expect(await findBreaches(owner)).toEqual([]);
  });

  test('and a new table that does so is no breach', async () => {
    expect(await breachesWith(GOOD)).toEqual([]);
  });

  test('each exception stands with its reason, and none for a table that is not there', async () => {
    for (const [name, reason] of Object.entries(EXCEPTIONS)) {
      const [schema, table] = name.split('.');
      const { rowCount } = await owner.query(
        `SELECT FROM pg_tables WHERE schemaname = $1 AND (tablename = $2 OR $2 = '*')`,
        [schema, table],
      );
      expect(rowCount, name).toBeGreaterThan(0);
      expect(reason.length).toBeGreaterThan(20);
    }
  });
});

test.each([
  [
    'a table without shop_id',
    'CREATE TABLE bad (id text PRIMARY KEY)',
    'public.bad has no shop_id that is NOT NULL',
  ],
  [
    'a shop_id that may be null',
    'CREATE TABLE bad (shop_id text, id text PRIMARY KEY)',
    'public.bad has no shop_id that is NOT NULL',
  ],
  [
    'a primary key without shop_id',
    'ALTER TABLE good DROP CONSTRAINT good_pkey; ALTER TABLE good ADD PRIMARY KEY (id)',
    'public.good has no primary key that begins with shop_id',
  ],
  [
    'a unique key without shop_id',
    'CREATE UNIQUE INDEX bad_key ON good (id)',
    'public.good bad_key has a unique key without shop_id',
  ],
  [
    'a foreign key without shop_id',
    'ALTER TABLE good ADD UNIQUE (id); ALTER TABLE good ADD parent text REFERENCES good (id)',
    'public.good good_parent_fkey has a foreign key that does not carry shop_id to shop_id',
  ],
  [
    'a foreign key whose shop_id points at something else',
    'ALTER TABLE good ADD CONSTRAINT crossed FOREIGN KEY (id, shop_id) REFERENCES good (shop_id, id)',
    'public.good crossed has a foreign key that does not carry shop_id to shop_id',
  ],
  [
    'row-level security switched off',
    'ALTER TABLE good DISABLE ROW LEVEL SECURITY',
    'public.good has row-level security not enabled or not forced',
  ],
  [
    'row-level security that does not bind the owner',
    'ALTER TABLE good NO FORCE ROW LEVEL SECURITY',
    'public.good has row-level security not enabled or not forced',
  ],
  [
    'no policy',
    'DROP POLICY own_shop ON good',
    'public.good has no policy that holds for every command and role',
  ],
  [
    'a second policy that lets all in',
    'CREATE POLICY wide ON good USING (true)',
    'public.good wide has a policy other than "its own shop, read and written"',
  ],
  [
    'a policy that lets rows of others be written',
    "DROP POLICY own_shop ON good; CREATE POLICY half ON good USING (shop_id = current_setting('app.shop_id', true)) WITH CHECK (true)",
    'public.good half has a policy other than "its own shop, read and written"',
  ],
  [
    'a table that the run-time role owns',
    'ALTER TABLE good OWNER TO aftercare_runtime',
    'public.good belongs to the run-time role',
  ],
  [
    'a run-time role that bypasses row-level security',
    'ALTER ROLE aftercare_runtime BYPASSRLS',
    'aftercare_runtime is superuser, may bypass row-level security, log in, or make roles or databases',
  ],
  [
    'a run-time role that is a member of another',
    'GRANT pg_read_all_data TO aftercare_runtime',
    'aftercare_runtime in pg_read_all_data is a member of another role, and so may be more than itself',
  ],
  [
    'a function that runs as its owner',
    "CREATE FUNCTION door() RETURNS int LANGUAGE sql SECURITY DEFINER AS 'SELECT 1'",
    'door() may run a function that runs as somebody else',
  ],
  [
    'a view that reads as its owner',
    'CREATE VIEW peek AS SELECT * FROM good; GRANT SELECT ON peek TO aftercare_runtime',
    'peek reads a view, which sees what its owner sees',
  ],
])('%s is found', async (_title, sql, breach) => {
  expect(await breachesWith(GOOD + sql)).toContain(breach);
});

describe('a session of the processes', () => {
  test('is the run-time role, sees no row without a shop, and only its shop’s with one', async () => {
    const pool = openPool(fresh.url, { max: 1, onError: () => {} });
    await owner.query(`INSERT INTO shops VALUES ('a', 'shopify', 'a', now()), ('b', 'shopify', 'b', now());
      INSERT INTO counters VALUES ('a', 'rma', 1), ('b', 'rma', 2)`);
    const session = await pool.connect();
    expect((await session.query('SELECT current_user AS is')).rows).toEqual([{ is: 'aftercare_runtime' }]);
    expect((await session.query('SELECT * FROM counters')).rows).toEqual([]);
    await session.query("BEGIN; SET LOCAL app.shop_id = 'a'");
    expect((await session.query('SELECT shop_id FROM counters')).rows).toEqual([{ shop_id: 'a' }]);
    expect((await session.query("UPDATE counters SET value = 9 WHERE shop_id = 'b'")).rowCount).toBe(0);
    await expect(session.query("INSERT INTO counters VALUES ('b', 'x', 1)")).rejects.toThrow(
      'row-level security',
    );
    await session.query('ROLLBACK');
    // The setting ends with its transaction: the next one on this connection starts with no shop.
    expect((await session.query('SELECT * FROM counters')).rows).toEqual([]);
    session.release();
    await pool.end();
  });
});

// Does a back-up hold everything of one instant, and does it come back whole, walls and doubts included?

import { randomBytes } from 'node:crypto';
import {
  appendFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterAll, afterEach, beforeAll, expect, inject, test } from 'vitest';
import { findBreaches } from '../connection/catalogue.ts';
import { type Database, openDatabase } from '../database.ts';
import { migrate, readMigrations } from '../migrate/migrate.ts';
import { afterRestore } from './after-restore.ts';
import { readBackup } from './read-backup.ts';
import { LEFT_OUT, listTables } from './tables.ts';
import { writeBackup } from './write-backup.ts';

const keys = { currentId: 'k1', keys: { k1: randomBytes(32) } };
const folder = mkdtempSync(join(tmpdir(), 'aftercare-backup-'));
const made: string[] = [];
let source: string;
let database: Database;
let shopIds: string[];
let backups = 0;

/** An empty database, nothing migrated, of an owner whom row-level security binds, as a host's customer is. */
async function emptyDatabase(): Promise<string> {
  const name = `backup_${randomBytes(6).toString('hex')}`;
  await onServer(async (server) => {
    await server.query(`DO $$ BEGIN CREATE ROLE plain_owner LOGIN PASSWORD 'plain' CREATEROLE;
      EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$`);
    await server.query('GRANT aftercare_runtime TO plain_owner WITH ADMIN OPTION');
    await server.query(`CREATE DATABASE ${name} OWNER plain_owner`);
  });
  made.push(name);
  const url = new URL(inject('databaseServer'));
  return Object.assign(url, { username: 'plain_owner', password: 'plain', pathname: `/${name}` }).href;
}

async function onServer(work: (server: Client) => Promise<void>): Promise<void> {
  const server = new Client({ connectionString: inject('databaseServer') });
  await server.connect();
  try {
    await work(server);
  } finally {
    await server.end();
  }
}

/** Every row of every saved table, as its superuser sees it. */
async function contents(url: string): Promise<Record<string, string[]>> {
  const seen: Record<string, string[]> = {};
  const superuser = new URL(inject('databaseServer'));
  superuser.pathname = new URL(url).pathname;
  const client = new Client({ connectionString: superuser.href });
  await client.connect();
  try {
    for (const { name } of await listTables(client)) {
      const { rows } = await client.query<{ row: string }>(
        `SELECT t::text AS row FROM "${name}" t ORDER BY 1`,
      );
      seen[name] = rows.map(({ row }) => row);
    }
    const { rows } = await client.query<{ row: string }>(
      `SELECT concat_ws(' ', name, state, data::text, singleton_key) AS row FROM pgboss.job ORDER BY 1`,
    );
    seen.jobs = rows.map(({ row }) => row);
    return seen;
  } finally {
    await client.end();
  }
}

function newFolder(): string {
  backups += 1;
  return join(folder, String(backups));
}

async function run(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const superuser = new URL(inject('databaseServer'));
  superuser.pathname = new URL(url).pathname;
  const client = new Client({ connectionString: superuser.href });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

beforeAll(async () => {
  source = await emptyDatabase();
  await migrate(source);
  database = await openDatabase({ url: source, onError: () => undefined });
  const domains = ['fjord.myshopify.com', 'loom.myshopify.com'];
  const shops = await Promise.all(
    domains.map((domain) =>
      database.store.install({ platform: 'shopify', domain, at: '2026-01-01T00:00:00Z' }),
    ),
  );
  shopIds = shops.map(({ shopId }) => shopId);
  for (const shopId of shopIds) {
    await database.vault(keys).save(shopId, Buffer.from('token\t\\N\n'));
    await database.store.inShop(shopId, async (store) => {
      await store.returns.nextRmaNumber();
      await store.tasks.open({
        kind: 'order-gone',
        subject: 'A\tB\\',
        detail: 'Zeile\nzwei — ½',
        at: '2026-01-02T00:00:00Z',
      } as never);
      await store.notices.reserve({
        eventId: 'E1',
        returnId: null,
        kind: 'return-approved',
        to: 'mia@example.com',
        data: { a: [1, null] },
      });
      await store.doors.openSession({
        tokenHash: 'h',
        orderId: 'o',
        accountHash: null,
        at: '2026-01-02T00:00:00Z',
        expiresAt: '2099-01-01T00:00:00Z',
      });
      await store.send('sync-order', { shopId, orderId: 'o1' }, { orderKey: 'o1', once: 'o1' });
      await store.send('open-door', { shopId, number: '1', email: 'mia@example.com' });
    });
  }
  await database.inbox.append({
    ...{ dedupeKey: 'd1', topic: 'orders/updated', shopDomain: 'x', webhookId: 'w1', eventId: null },
    ...{
      triggeredAt: null,
      receivedAt: new Date('2026-01-02T00:00:00Z'),
      body: Buffer.from([0, 1, 92, 10, 9, 255]),
    },
  });
  await run(
    source,
    `UPDATE pgboss.job SET state = 'active', started_on = now() WHERE singleton_key = '${shopIds[0]}:o1'`,
  );
});
afterEach(() => undefined);
afterAll(async () => {
  await database.close();
  await onServer(async (server) => {
    for (const name of made) await server.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  });
  rmSync(folder, { recursive: true, force: true });
});

test('what was written down comes back row by row, for an owner whom the walls bind, and the walls stand', async () => {
  const place = newFolder();
  const written = await writeBackup(source, place);
  expect(statSync(join(place, 'manifest.json')).mode & 0o077).toBe(0);
  for (const file of readdirSync(place)) expect(statSync(join(place, file)).mode & 0o077).toBe(0);
  const target = await emptyDatabase();
  await readBackup({ ownerUrl: target, folder: place, keyIds: ['k1'] });
  const [before, after] = [await contents(source), await contents(target)];
  // What is put in doubt is another test's question.
  for (const name of ['counters', 'notices', 'jobs'])
    expect(after[name]).toHaveLength(before[name]?.length === 4 ? 2 : (before[name]?.length ?? -1));
  for (const name of Object.keys(before))
    if (!['counters', 'notices', 'jobs'].includes(name))
      expect({ [name]: after[name] }).toEqual({ [name]: before[name] });
  expect(written.tables.find(({ name }) => name === 'sessions')?.rows).toBe(2);
  const owner = new Client({ connectionString: target });
  await owner.connect();
  expect(await findBreaches(owner)).toEqual([]);
  await owner.end();
  const restored = await openDatabase({ url: target, onError: () => undefined });
  expect((await restored.vault(keys).load(shopIds[1] ?? ''))?.toString()).toBe('token\t\\N\n');
  await restored.close();
});

test('what may have happened since is in doubt: mails, printed numbers, jobs in hand, open doors', async () => {
  const place = newFolder();
  await writeBackup(source, place);
  const target = await emptyDatabase();
  await readBackup({ ownerUrl: target, folder: place, keyIds: ['k1'] });
  expect(await run(target, 'SELECT DISTINCT state FROM notices')).toEqual([{ state: 'sending' }]);
  expect(await run(target, 'SELECT DISTINCT value FROM counters')).toEqual([{ value: '11001' }]);
  expect(
    await run(target, "SELECT DISTINCT state, data ->> 'job' AS job FROM pgboss.job ORDER BY 1"),
  ).toEqual([
    { state: 'created', job: 'sync-order' },
    { state: 'retry', job: 'sync-order' },
  ]);
  expect(await run(target, 'SELECT FROM door_sessions')).toEqual([]);
});

test('after other means brought the database back, the same is in doubt', async () => {
  const place = newFolder();
  await writeBackup(source, place);
  const target = await emptyDatabase();
  await readBackup({ ownerUrl: target, folder: place, keyIds: ['k1'] });
  await run(target, "UPDATE notices SET state = 'waiting'");
  await run(target, `INSERT INTO door_sessions SELECT shop_id, 'h', 'o', now(), now() FROM shops`);
  await afterRestore(target, '2026-01-03T00:00:00Z');
  expect(await run(target, 'SELECT DISTINCT state FROM notices')).toEqual([{ state: 'sending' }]);
  expect(await run(target, 'SELECT FROM door_sessions')).toEqual([]);
});

test('rows written while it is taken are in it whole or not at all', async () => {
  const [shopId = ''] = shopIds;
  let isWriting = true;
  const writer = (async () => {
    for (let count = 0; isWriting; count += 1)
      await database.store.inShop(shopId, async ({ returns, tasks }) => {
        await returns.nextRmaNumber();
        await tasks.open({
          kind: 'order-gone',
          subject: `S${count}`,
          detail: '',
          at: '2026-01-02T00:00:00Z',
        } as never);
      });
  })();
  const place = newFolder();
  await writeBackup(source, place);
  isWriting = false;
  await writer;
  const target = await emptyDatabase();
  await readBackup({ ownerUrl: target, folder: place, keyIds: ['k1'] });
  const [row] = await run(
    target,
    `SELECT value - 10000 - 1001 AS numbers, (SELECT count(*) FROM tasks WHERE shop_id = '${shopId}') - 1 AS tasks
     FROM counters WHERE shop_id = '${shopId}'`,
  );
  expect(row?.numbers).toBe(row?.tasks);
});

test('nothing secret lies in it in clear, and no way in', async () => {
  const place = newFolder();
  const { tables } = await writeBackup(source, place);
  const names = tables.map(({ name }) => name);
  for (const name of Object.keys(LEFT_OUT)) expect(names).not.toContain(name);
  const all = readdirSync(place).map((file) => readFileSync(join(place, file)));
  expect(Buffer.concat(all).includes(keys.keys.k1)).toBe(false);
});

test.each<[string, (place: string) => void, readonly string[], string]>([
  ['was cut short', (place) => rmSync(join(place, 'manifest.json')), ['k1'], 'no back-up that was finished'],
  [
    'was damaged',
    (place) => appendFileSync(join(place, 'tasks.copy.gz'), 'x'),
    ['k1'],
    'tasks is not as it was written',
  ],
  ['lacks a file', (place) => rmSync(join(place, 'tasks.copy.gz')), ['k1'], 'tasks can’t be read'],
  ['was sealed by another key', () => undefined, ['k2'], 'sealed by the key k1'],
  ['is of another release', (place) => change(place, 'line', 'lime'), ['k1'], 'made by another release'],
])('one that %s is refused, and the database stays empty', async (_how, harm, keyIds, words) => {
  const place = newFolder();
  await writeBackup(source, place);
  harm(place);
  const target = await emptyDatabase();
  await expect(readBackup({ ownerUrl: target, folder: place, keyIds })).rejects.toThrow(
    words.replace('’', "'"),
  );
  expect(await run(target, "SELECT FROM pg_class WHERE relname = 'shops'")).toEqual([]);
});

function change(place: string, one: string, other: string): void {
  const path = join(place, 'manifest.json');
  writeFileSync(path, readFileSync(path, 'utf8').replace(`_${one}"`, `_${other}"`));
}

test('a database somebody works with is not overwritten, and a folder that holds something neither', async () => {
  const place = newFolder();
  await writeBackup(source, place);
  await expect(readBackup({ ownerUrl: source, folder: place, keyIds: ['k1'] })).rejects.toThrow('is in use');
  await expect(writeBackup(source, place)).rejects.toThrow('not empty');
});

test('one of an older release comes back by its own migrations, and then gets those since', async () => {
  const place = newFolder();
  await writeBackup(source, place);
  const target = await emptyDatabase();
  const newer = [...readMigrations(), { name: '2099_newer', sql: "UPDATE tasks SET detail = 'migrated'" }];
  await readBackup({ ownerUrl: target, folder: place, keyIds: ['k1'] }, newer);
  expect(await run(target, 'SELECT count(*)::int AS ran FROM schema_migrations')).toEqual([
    { ran: newer.length },
  ]);
});

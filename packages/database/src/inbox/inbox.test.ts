import { randomUUID } from 'node:crypto';
import { DatabaseError } from 'pg';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { freshDatabase } from '../../../../test/support/database.ts';
import { openPool } from '../connection/pool.ts';
import { type Database, openDatabase } from '../database.ts';
import { openSender, type SendJob, sendWith } from '../jobs/send.ts';
import { createAppender, type IncomingWebhook } from './append.ts';
import { forgetHandled, type ReadWebhook, takeInbox, UnreadableWebhook } from './take.ts';

let fresh: Awaited<ReturnType<typeof freshDatabase>>;
let database: Database;
let parts: Parameters<typeof takeInbox>[0];
let closeParts: () => Promise<void>;

const fail = (problem: Error) => {
  throw problem;
};

beforeAll(async () => {
  fresh = await freshDatabase();
  database = await openDatabase({ url: fresh.url, onError: fail });
  const pool = openPool(fresh.url, { max: 4, onError: fail });
  const sender = await openSender(fresh.url, fail);
  parts = { pool, sendJob: sendWith(sender.boss) };
  closeParts = async () => {
    await sender.close();
    await pool.end();
  };
});
beforeEach(async () => {
  await fresh.query('DELETE FROM inbox; DELETE FROM pgboss.job');
});
afterAll(async () => {
  await closeParts();
  await database.close();
  await fresh.drop();
});

const setAside: unknown[] = [];
const take = (limit: number, read: ReadWebhook) =>
  takeInbox(parts, limit, read, (problem) => setAside.push(problem));

function webhook(changes: Partial<IncomingWebhook> = {}): IncomingWebhook {
  const id = randomUUID();
  return {
    dedupeKey: id,
    topic: 'orders/updated',
    shopDomain: 'fjord.myshopify.com',
    webhookId: id,
    eventId: null,
    triggeredAt: '2026-01-01T00:00:00Z',
    receivedAt: new Date('2026-01-01T00:00:01Z'),
    body: Buffer.from(`{"id": "${id}"}`),
    ...changes,
  };
}

test('a webhook is stored byte for byte, whatever its bytes', async () => {
  const bodies = [Buffer.from([0, 255, 10, 92]), Buffer.alloc(0), Buffer.alloc(300_000, 'ä')];
  await Promise.all(
    bodies.map((body, index) => database.inbox.append(webhook({ dedupeKey: `b${index}`, body }))),
  );
  const rows = await fresh.query('SELECT body FROM inbox ORDER BY dedupe_key');
  expect(rows.map(({ body }) => body)).toEqual(bodies);
});

test('webhooks that arrive together share a commit', async () => {
  await Promise.all(Array.from({ length: 200 }, () => database.inbox.append(webhook())));
  const [row] = await fresh.query(
    'SELECT count(*)::int AS rows, count(DISTINCT xmin::text)::int AS commits FROM inbox',
  );
  expect(row?.rows).toBe(200);
  expect(Number(row?.commits)).toBeLessThan(10);
});

test('a webhook that comes five times, also at once, is stored once and accepted every time', async () => {
  const same = webhook();
  await Promise.all(Array.from({ length: 5 }, () => database.inbox.append(same)));
  await database.inbox.append(same);
  expect(await fresh.query('SELECT FROM inbox')).toHaveLength(1);
});

test('a webhook the database refuses does not take down those beside it', async () => {
  const bad = webhook({ topic: 'nul \0 in a header' });
  const results = await Promise.allSettled(
    [webhook(), bad, webhook()].map((each) => database.inbox.append(each)),
  );
  expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
});

test('a webhook that hangs on a lock holds up none of those after it', async () => {
  const contested = webhook();
  const other = await parts.pool.connect();
  await other.query('BEGIN');
  await other.query(`INSERT INTO inbox (dedupe_key, received_at, topic, shop_domain, webhook_id, body)
    VALUES ('${contested.dedupeKey}', now(), '', '', '', '')`);
  let isHanging = true;
  const hanging = database.inbox.append(contested).finally(() => (isHanging = false));
  try {
    await new Promise((resolve) => setTimeout(resolve, 100));
    for (let count = 0; count < 3; count++) await database.inbox.append(webhook());
    expect(isHanging).toBe(true);
  } finally {
    await other.query('ROLLBACK');
    other.release();
  }
  await hanging;
  expect(await fresh.query('SELECT FROM inbox')).toHaveLength(4);
});

test('while the database is away, the sender is told', async () => {
  const pool = openPool(fresh.url, { max: 1, onError: () => {} });
  const appender = createAppender(pool, 2);
  await pool.end();
  await expect(appender.append(webhook())).rejects.toThrow();
});

test('webhooks become jobs in the transaction that marks them handled', async () => {
  await Promise.all(
    ['o1', 'o2', 'o1'].map((order) => database.inbox.append(webhook({ body: Buffer.from(order) }))),
  );
  const read = async ({ body }: IncomingWebhook) => {
    const orderId = body.toString();
    const options = { orderKey: orderId, once: orderId };
    return [{ name: 'sync-order', data: { shopId: 's', orderId }, options } as const];
  };
  expect(await take(10, read)).toBe(3);
  expect(await take(10, read)).toBe(0);
  const jobs = await fresh.query("SELECT data->'data'->>'orderId' AS id FROM pgboss.job ORDER BY 1");
  expect(jobs).toEqual([{ id: 'o1' }, { id: 'o2' }]);
});

test('two drainers at once handle each webhook once', async () => {
  await Promise.all(Array.from({ length: 60 }, () => database.inbox.append(webhook())));
  const seen: string[] = [];
  const read = async ({ dedupeKey }: IncomingWebhook) => {
    seen.push(dedupeKey);
    return [];
  };
  const drain = async () => {
    while ((await take(7, read)) > 0);
  };
  await Promise.all([drain(), drain(), drain()]);
  expect(seen).toHaveLength(60);
  expect(new Set(seen).size).toBe(60);
});

test('when sending fails nothing is marked handled', async () => {
  await database.inbox.append(webhook());
  const sendJob = () => Promise.reject(new Error('away'));
  const read = async () => [{ name: 'reconcile', data: { shopId: 's' } } as const];
  await expect(takeInbox({ ...parts, sendJob }, 10, read, () => {})).rejects.toThrow('away');
  expect(await fresh.query('SELECT FROM inbox WHERE handled_at IS NULL')).toHaveLength(1);
});

test('a webhook that can’t be read is set aside with its problem after a few tries, and holds nobody back', async () => {
  await database.inbox.append(webhook({ body: Buffer.from('bad') }));
  await database.inbox.append(webhook());
  const read = async ({ body }: IncomingWebhook) => {
    if (body.toString() === 'bad') throw new UnreadableWebhook('no order in it');
    return [];
  };
  for (let attempt = 0; attempt < 4; attempt++) await take(10, read);
  expect(setAside).toEqual([]);
  await take(10, read);
  expect(setAside).toEqual([expect.any(UnreadableWebhook)]);
  expect(await take(10, read)).toBe(0);
  expect(await fresh.query('SELECT problem FROM inbox WHERE problem IS NOT NULL')).toEqual([
    { problem: 'UnreadableWebhook: no order in it' },
  ]);
});

test.each([
  ['holds what JSON can’t keep', '1\0x'],
  ['is larger than an index takes', Array.from({ length: 300 }, () => randomUUID()).join('')],
])('a webhook whose job %s is set aside after a few tries, and holds nobody back', async (_, poison) => {
  await database.inbox.append(webhook({ dedupeKey: 'poisoned', body: Buffer.from(JSON.stringify(poison)) }));
  for (const id of ['a', 'z']) await database.inbox.append(webhook({ body: Buffer.from(`"${id}"`) }));
  const read = async ({ body }: IncomingWebhook) => {
    const orderId: string = JSON.parse(body.toString());
    const options = { orderKey: orderId, once: orderId };
    // The first job of the poisoned one is sound: it is not sent without the second.
    const own = { name: 'sync-order', data: { shopId: 's', orderId }, options } as const;
    return orderId.length > 1 ? ([{ name: 'reconcile', data: { shopId: 's' } }, own] as const) : [own];
  };
  setAside.length = 0;
  expect(await take(10, read)).toBe(3);
  const jobs = await fresh.query("SELECT data->'data'->>'orderId' AS id FROM pgboss.job ORDER BY 1");
  expect(jobs).toEqual([{ id: 'a' }, { id: 'z' }]);
  expect(await fresh.query('SELECT dedupe_key, attempts FROM inbox WHERE handled_at IS NULL')).toEqual([
    { dedupe_key: 'poisoned', attempts: 1 },
  ]);
  for (let attempt = 0; attempt < 4; attempt++) expect(await take(10, read)).toBe(1);
  expect(setAside).toEqual([expect.any(DatabaseError)]);
  expect(await take(10, read)).toBe(0);
  expect(await fresh.query('SELECT dedupe_key FROM inbox WHERE problem IS NOT NULL')).toEqual([
    { dedupe_key: 'poisoned' },
  ]);
});

test('many poisoned webhooks among healthy ones each stand for themselves', async () => {
  const orders = Array.from({ length: 40 }, (_, index) => (index % 2 === 0 ? `${index}\0` : `${index}`));
  await Promise.all(orders.map((id) => database.inbox.append(webhook({ body: Buffer.from(id) }))));
  const read = async ({ body }: IncomingWebhook) => [
    { name: 'sync-order', data: { shopId: 's', orderId: body.toString() } } as const,
  ];
  expect(await take(40, read)).toBe(40);
  expect(await fresh.query('SELECT FROM pgboss.job')).toHaveLength(20);
  expect(await fresh.query('SELECT FROM inbox WHERE handled_at IS NULL AND attempts = 1')).toHaveLength(20);
});

test('a problem that quotes a NUL is noted all the same', async () => {
  await database.inbox.append(webhook());
  const read = () => Promise.reject(new UnreadableWebhook('found a \0'));
  expect(await take(10, read)).toBe(1);
  expect(await fresh.query('SELECT problem FROM inbox')).toEqual([
    { problem: 'UnreadableWebhook: found a \uFFFD' },
  ]);
});

test('trouble of ours is no fault of a webhook’s: however often it returns, all wait and none is set aside', async () => {
  await Promise.all([database.inbox.append(webhook()), database.inbox.append(webhook())]);
  const read = async () => Promise.reject(new Error('the database is away'));
  for (let attempt = 0; attempt < 6; attempt++)
    await expect(take(10, read)).rejects.toThrow('the database is away');
  expect(await fresh.query('SELECT attempts FROM inbox WHERE handled_at IS NULL')).toEqual([
    { attempts: 0 },
    { attempts: 0 },
  ]);
  const readOne = async () => [{ name: 'reconcile', data: { shopId: 's' } } as const];
  const sendJob: SendJob = async (connection) => void (await connection.query('SELECT FROM no_such_table'));
  for (let attempt = 0; attempt < 6; attempt++)
    await expect(takeInbox({ ...parts, sendJob }, 10, readOne, () => {})).rejects.toThrow('no_such_table');
  expect(await fresh.query('SELECT FROM inbox WHERE handled_at IS NULL AND attempts = 0')).toHaveLength(2);
  expect(await take(10, async () => [])).toBe(2);
});

test('what was handled is forgotten when its time is over, what waits never', async () => {
  await Promise.all(Array.from({ length: 12 }, () => database.inbox.append(webhook())));
  await take(10, async () => []);
  expect(await forgetHandled(parts.pool, new Date(Date.now() - 60_000))).toBe(0);
  expect(await forgetHandled(parts.pool, new Date(Date.now() + 60_000), 3)).toBe(10);
  expect(await fresh.query('SELECT FROM inbox')).toHaveLength(2);
});

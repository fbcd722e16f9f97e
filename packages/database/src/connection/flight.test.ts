// Do statements that are asked for at once travel together, and is each answered as if it had travelled alone?
import { Socket } from 'node:net';
import type { Pool } from 'pg';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { openShopDatabase, type ShopDatabase } from '../../../../test/support/shop-database.ts';
import { sampleReturn } from '../store/sample-return.ts';
import { runInShop } from './transaction.ts';

let fjord: ShopDatabase;
let pool: Pool;

beforeAll(async () => {
  fjord = await openShopDatabase();
  pool = fjord.openPool(1);
});
afterAll(() => fjord.close());

/** How often `work` made the kernel send something. */
async function packetsOf(work: () => Promise<unknown>): Promise<number> {
  // Node's own, and of no type: what a socket hands on when it is uncorked, one write or many in one.
  const own = Socket.prototype as unknown as Record<'_writeGeneric', (...all: unknown[]) => void>;
  const sent = vi.spyOn(own, '_writeGeneric');
  await work();
  const packets = sent.mock.calls.length;
  sent.mockRestore();
  return packets;
}

test('what one tick asks for goes out in one packet, its transaction’s beginning too', async () => {
  const ask = () =>
    runInShop(pool, fjord.shopId, ({ rows }) =>
      Promise.all([rows('SELECT 1 AS a', []), rows('SELECT 2 AS a', []), rows('SELECT 3 AS a', [])]),
    );
  expect(await ask()).toEqual([[{ a: 1 }], [{ a: 2 }], [{ a: 3 }]]);
  expect(await packetsOf(ask)).toBe(2);
});

test('statements are done in the order they were asked for: a read behind a lock sees what was done before the lock was had', async () => {
  await fjord.inShop(({ returns }) => returns.insert(sampleReturn({ id: 'queued', rmaNumber: 'queued' })));
  const count = () =>
    fjord.inShop(async ({ returns }) => {
      const [, found] = await Promise.all([returns.lockOrder('o'), returns.get('queued')]);
      if (found === null) throw new Error('gone');
      await returns.update({ ...found, reasons: [...found.reasons, 'HIGH_VALUE'] });
    });
  await Promise.all(Array.from({ length: 10 }, count));
  const found = await fjord.inShop(({ returns }) => returns.get('queued'));
  expect(found?.reasons).toHaveLength(10);
});

test('when one of them fails its own reason is told, and nothing of its transaction stays, before it or behind', async () => {
  const insert = (id: string) => `INSERT INTO counters (shop_id, name, value) VALUES ($1, '${id}', 1)`;
  const failing = runInShop(pool, fjord.shopId, ({ change, shopId }) =>
    Promise.all([
      change(insert('before'), [shopId]),
      change('INSERT INTO counters (shop_id, name, value) VALUES ($1, NULL, 1)', [shopId]),
      change(insert('behind'), [shopId]),
    ]),
  );
  await expect(failing).rejects.toMatchObject({ code: '23502' });
  expect(await fjord.query("SELECT name FROM counters WHERE name IN ('before', 'behind')")).toEqual([]);
  const rows = await runInShop(pool, fjord.shopId, ({ rows: ask }) => ask('SELECT 1 AS a', []));
  expect(rows).toEqual([{ a: 1 }]);
});

test('a statement that is asked for before the shop is named sees that shop’s rows and no other', async () => {
  const { shopId: other } = await fjord.database.store.install({
    ...{ platform: 'shopify', domain: 'other.myshopify.com', at: '2026-01-01T00:00:00Z' },
  });
  await fjord.inShop(({ returns }) =>
    returns.insert(sampleReturn({ id: 'ours', rmaNumber: 'ours', platformReturnId: null, lines: [] })),
  );
  const ids = (shopId: string) =>
    runInShop(pool, shopId, ({ rows }) => rows("SELECT return_id FROM returns WHERE return_id = 'ours'", []));
  expect(await ids(other)).toEqual([]);
  expect(await ids(fjord.shopId)).toHaveLength(1);
});

test('what goes on after its transaction has failed is refused: the connection is somebody else’s by then', async () => {
  let late: Promise<unknown> = Promise.resolve();
  const failing = runInShop(pool, fjord.shopId, ({ rows, connection }) => {
    late = (async () => {
      await connection.query('SELECT 1');
      return rows('SELECT 1 AS a', []);
    })();
    late.catch(() => {});
    throw new Error('another part has failed');
  });
  await expect(failing).rejects.toThrow('another part has failed');
  await expect(late).rejects.toThrow('this transaction is over');
});

test('a deadlock in the midst of a flight is told as one, and the whole is tried again', async () => {
  let attempts = 0;
  const asked = runInShop(pool, fjord.shopId, async ({ change, connection, shopId }) => {
    attempts += 1;
    const fails =
      attempts === 1 ? "DO $$ BEGIN RAISE EXCEPTION 'planted' USING ERRCODE = '40P01'; END $$" : 'SELECT 1';
    const deep = async () => (await (async () => (await connection.query(fails)).rows)()).length;
    // Whoever waits with fewer steps between is told sooner, of a failure that only follows, once both answers are there.
    setImmediate(() => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100));
    await Promise.all([
      (async () => deep())(),
      change("INSERT INTO counters (shop_id, name, value) VALUES ($1, 'again', 1)", [shopId]),
      connection.query('SELECT 1'),
    ]);
  });
  await asked;
  expect(attempts).toBe(2);
  expect(await fjord.query("SELECT value FROM counters WHERE name = 'again'")).toEqual([{ value: '1' }]);
});

test('who passes over a failure inside a transaction is told that nothing of it was kept', async () => {
  const asked = runInShop(pool, fjord.shopId, async ({ rows }) => {
    await rows('SELECT 1 / 0', []).catch(() => undefined);
    return 'done';
  });
  await expect(asked).rejects.toThrow('nothing of it is kept');
});

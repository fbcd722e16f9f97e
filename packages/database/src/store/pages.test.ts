import type { Order } from '@aftercare/core/order/order.ts';
import type { Pool } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openShopDatabase, type ShopDatabase } from '../../../../test/support/shop-database.ts';
import { runInShop } from '../connection/transaction.ts';
import { ordersIn, PAGE, SEARCH } from './orders.ts';
import { MONEY_PAGE } from './returns.ts';
import { sampleOrder } from './sample-order.ts';
import { sampleReturn } from './sample-return.ts';

let fjord: ShopDatabase;
let pool: Pool;
const COUNT = 5000;

const first = ['Anna', 'Björn', 'Chloé', 'Daniel', 'Édith'];
const last = ['Berg', 'Çelik', 'O’Neil', 'Straße', 'Ødegård'];

function orderNumber(index: number) {
  const at = new Date(Date.UTC(2026, 0, 1) + Math.floor(index / 3) * 60_000).toISOString();
  const customer = {
    ...{ id: `c${index}`, email: null, locale: null, tags: [] },
    ...{ firstName: first[index % 5] ?? null, lastName: last[Math.floor(index / 5) % 5] ?? null },
  };
  const email = `Shopper${index}@Example.com`;
  return sampleOrder({
    id: `o${index}`,
    name: `#${1000 + index}`,
    email,
    customer,
    processedAt: at,
    updatedAt: at,
  });
}

beforeAll(async () => {
  fjord = await openShopDatabase();
  pool = fjord.openPool(1);
  const orders = Array.from({ length: COUNT }, (_, index) => orderNumber(index));
  for (let from = 0; from < COUNT; from += 1000) {
    await fjord.database.store.loadOrders(fjord.shopId, orders.slice(from, from + 1000));
  }
  await fjord.query('ANALYZE');
});
afterAll(() => fjord.close());

const page = (search: string, after: string | null = null, limit = 50) =>
  fjord.inShop(({ orders }) => orders.page({ search, after, limit }));

test('page by page every order is shown once, the newest first', async () => {
  const seen: { id: string; at: string }[] = [];
  let after: string | null = null;
  do {
    const { orders, next } = await page('', after, 700);
    seen.push(...orders.map(({ id, processedAt }) => ({ id, at: processedAt })));
    after = next;
  } while (after !== null);
  expect(new Set(seen.map(({ id }) => id)).size).toBe(COUNT);
  expect(seen.map(({ at }) => at)).toEqual(
    seen
      .map(({ at }) => at)
      .toSorted()
      .toReversed(),
  );
});

test.each([
  ['#1042', ['o42']],
  ['1042', ['o42']],
  ['# 10 42', ['o42']],
  ['shopper17@example.com', ['o17']],
  ['SHOPPER4999', ['o4999']],
  ['nobody', []],
  ['%', []],
  ['anna_', []],
])('a search for %s finds by the beginning of number, e-mail or name', async (search, ids) => {
  expect((await page(search)).orders.map(({ id }) => id)).toEqual(ids);
});

test('a search is paged as well, and folds what people type', async () => {
  const found = await page('ÉDITH ØDE', null, 3);
  expect(found.orders.map(({ customer }) => customer?.lastName)).toEqual(['Ødegård', 'Ødegård', 'Ødegård']);
  const more = await page('édith øde', found.next, 3);
  expect(more.orders).toHaveLength(3);
  expect(more.orders[0]?.id).not.toBe(found.orders[0]?.id);
});

test('a cursor nobody wrote starts from the beginning', async () => {
  const start = await page('', null, 5);
  expect(await page('', 'ʘ not a cursor', 5)).toEqual(start);
  expect(await page('', Buffer.from('["x", 1]').toString('base64url'), 5)).toEqual(start);
});

test.each([
  ['a page', PAGE, []],
  ['a search', SEARCH, ['1042', '1042\u{10FFFF}', '1042', '1042\u{10FFFF}']],
])('%s reads by index only, also under row-level security', async (_title, sql, more) => {
  const plan = await runInShop(pool, fjord.shopId, async ({ connection }) => {
    const values = [fjord.shopId, '2026-01-02T00:00:00Z', 'o9', 50, ...more];
    const { rows } = await connection.query<{ 'QUERY PLAN': string }>(`EXPLAIN ${sql}`, values);
    return rows.map((row) => row['QUERY PLAN']).join('\n');
  });
  expect(plan).not.toContain('Seq Scan');
  expect(plan).toContain('Index');
});

test('loading again writes only what is newer', async () => {
  const newer = { ...orderNumber(1), updatedAt: '2026-06-01T00:00:00Z', tags: ['newer'] };
  const older = { ...orderNumber(2), updatedAt: '2025-01-01T00:00:00Z', tags: ['older'] };
  expect(await fjord.database.store.loadOrders(fjord.shopId, [orderNumber(0), newer, older, newer])).toBe(1);
  await fjord.inShop(async ({ orders }) => {
    expect((await orders.get('o1'))?.tags).toEqual(['newer']);
    expect((await orders.get('o2'))?.tags).toEqual([]);
    expect(await orders.count()).toBe(COUNT);
  });
});

test('an order loaded again is as it is now, but for what its lines were sold as', async () => {
  const tagged = (index: number, more: Partial<Order>, ...productTags: string[]): Order => {
    const order = orderNumber(index);
    return { ...order, lines: order.lines.map((line) => ({ ...line, productTags })), ...more };
  };
  const later = { updatedAt: '2026-06-01T00:00:00Z', tags: ['later'] };
  const again = [tagged(4, later, 'final-sale'), tagged(5, {}, 'final-sale'), tagged(6, later)];
  expect(await fjord.database.store.loadOrders(fjord.shopId, again)).toBe(2);
  await fjord.inShop(async ({ orders }) => {
    expect(await orders.get('o4')).toEqual({ ...orderNumber(4), ...later });
    expect(await orders.get('o5')).toEqual(orderNumber(5));
    expect(await orders.get('o6')).toEqual({ ...orderNumber(6), ...later });
  });
});

test('what is loaded comes back whole, with every character that COPY knows by another name', async () => {
  const odd = orderNumber(3);
  const tags = ['tab\there', 'line\nbreak\r', 'back\\slash \\N \\.', 'quote " and ä 🧶'];
  const order = { ...odd, id: 'odd\\\t', name: '#odd', tags };
  expect(await fjord.database.store.loadOrders(fjord.shopId, [order])).toBe(1);
  await fjord.inShop(async ({ orders }) => {
    expect(await orders.get('odd\\\t')).toEqual(order);
    await orders.remove('odd\\\t');
    expect(await orders.get('odd\\\t')).toBeNull();
  });
});

test('nothing of another shop can be loaded, and a failure leaves nothing', async () => {
  await expect(fjord.database.store.loadOrders('no-such-shop', [orderNumber(0)])).rejects.toThrow(
    'foreign key',
  );
  const broken = { ...orderNumber(9999), processedAt: 'yesterday-ish' };
  await expect(fjord.database.store.loadOrders(fjord.shopId, [orderNumber(9998), broken])).rejects.toThrow();
  const found = await runInShop(pool, fjord.shopId, (transaction) => ordersIn(transaction).get('o9998'));
  expect(found).toBeNull();
});

test('returns are paged by status, the newest first', async () => {
  await fjord.inShop(async ({ returns }) => {
    for (let index = 0; index < 7; index++) {
      const createdAt = `2026-02-0${Math.floor(index / 2) + 1}T00:00:00.000Z`;
      const id = `r${index}`;
      const status = index === 3 ? ('DECLINED' as const) : ('REQUESTED' as const);
      const rmaNumber = await returns.nextRmaNumber();
      await returns.insert(
        sampleReturn({ id, rmaNumber, platformReturnId: null, status, createdAt, lines: [] }),
      );
    }
    const one = await returns.page({ status: ['REQUESTED', 'OPEN'], after: null, limit: 4 });
    const two = await returns.page({ status: ['REQUESTED', 'OPEN'], after: one.next, limit: 4 });
    expect([...one.returns, ...two.returns].map(({ id }) => id)).toEqual([
      'r6',
      'r5',
      'r4',
      'r2',
      'r1',
      'r0',
    ]);
    expect(two.next).toBeNull();
    expect(one.returns.map(({ rmaNumber }) => rmaNumber).at(-1)).toBe('R-1003');
    expect(await returns.anyFromPortal()).toBe(true);
    expect(await returns.counts()).toEqual({ REQUESTED: 6, OPEN: 0, DECLINED: 1, CLOSED: 0, CANCELED: 0 });
  });
});

test('the page of money has the open returns, and of the others those whose money is under way or with a person', async () => {
  const shop = { platform: 'shopify', domain: 'money.myshopify.com', at: '2026-01-01T00:00:00Z' } as const;
  const { shopId: richId } = await fjord.database.store.install(shop);
  const kinds = ['paid', 'paid', 'sending', 'person', 'reserved', 'paid', 'none', 'paid'] as const;
  const filter = { status: ['OPEN'], withMoneyOf: ['OPEN', 'CLOSED'], limit: 2 } as const;
  await fjord.database.store.inShop(richId, async ({ returns, intents }) => {
    for (const [index, kind] of kinds.entries()) {
      const [id, createdAt] = [`m${index}`, `2026-03-0${index + 1}T00:00:00.000Z`];
      const status = kind === 'none' || kind === 'reserved' ? ('OPEN' as const) : ('CLOSED' as const);
      const lines = sampleReturn().lines.map((line) => ({ ...line, id: `${id}-1` }));
      const head = {
        id,
        createdAt,
        status,
        platformReturnId: null,
        rmaNumber: await returns.nextRmaNumber(),
      };
      await returns.insert(sampleReturn({ ...head, lines }));
      if (kind === 'none') continue;
      const intent = await intents.reserve({
        ...{ returnId: id, orderId: 'o', amount: { minor: 4900, currency: 'EUR' } },
        lines: [{ returnLineId: `${id}-1`, quantity: 1, dispositions: [] }],
      });
      const claim = { now: createdAt, retryIfSentBefore: null };
      if (kind !== 'reserved') await intents.claim(intent?.id ?? '', claim);
      if (kind === 'paid') await intents.finish(intent?.id ?? '', { state: 'done', evidence: 'seen' });
      if (kind === 'person') await intents.finish(intent?.id ?? '', { state: 'person', evidence: '?' });
    }
    const one = await returns.page({ ...filter, after: null });
    const two = await returns.page({ ...filter, after: one.next });
    expect([...one.returns, ...two.returns].map(({ id }) => id)).toEqual(['m6', 'm4', 'm3', 'm2']);
    expect(two.next).toBeNull();
  });
});

test('the page of money never looks at what has long been paid', async () => {
  await fjord.query(`INSERT INTO returns (shop_id, return_id, order_id, rma_number, origin, status, created_at,
      policy_version, reasons, settlement, revision)
    SELECT '${fjord.shopId}', 'old' || n, 'o' || n, 'OLD-' || n, 'portal', 'CLOSED', timestamptz '2025-01-01' + n * interval '1 minute',
      1, '{}', '{}', 0 FROM generate_series(1, 20000) n`);
  await fjord.query(`INSERT INTO intents (shop_id, intent_id, return_id, order_id, kind, sequence, key, amount_minor,
      currency, state, attempts)
    SELECT '${fjord.shopId}', 'i' || n, 'old' || n, 'o' || n, 'refund', 1, 'k' || n, 100, 'EUR', 'done', 1
    FROM generate_series(1, 20000) n`);
  await fjord.query('ANALYZE');
  const plan = await runInShop(pool, fjord.shopId, async ({ connection }) => {
    const values = [fjord.shopId, ['OPEN'], 'infinity', '', 26, ['OPEN', 'CLOSED']];
    const { rows } = await connection.query<{ 'QUERY PLAN': string }>(
      `EXPLAIN (ANALYZE, TIMING OFF, COSTS OFF) ${MONEY_PAGE}`,
      values,
    );
    return rows.map((row) => row['QUERY PLAN']).join('\n');
  });
  expect(plan).toContain('intents_money');
  expect(plan).not.toContain('Seq Scan on intents');
  expect(plan).not.toContain('Seq Scan on returns');
  const looked = [...plan.matchAll(/Rows Removed by (?:Index Recheck|Filter): (\d+)/g)].map(([, rows]) =>
    Number(rows),
  );
  expect(Math.max(0, ...looked)).toBeLessThan(1000);
});

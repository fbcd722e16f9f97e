// Is what was deleted over there found, although no date changed and nobody told?
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Order, Refund } from '../../packages/core/src/order/order.ts';
import { sampleOrder } from '../../packages/core/src/order/sample-order.ts';
import { sampleReturn } from '../../packages/core/src/returns/sample-return.ts';
import { pauseImport, resumeImport } from '../../web/src/flows/connect-shop.ts';
import { importOrders } from '../../web/src/flows/import-orders.ts';
import { sweep } from '../../web/src/flows/sweep.ts';
import { saveOrder, syncOrder } from '../../web/src/flows/sync-order.ts';
import { openToldShopWithPolicy, endedImport as run, type ToldShop } from './told-shop.ts';

let told: ToldShop;
beforeAll(async () => {
  told = await openToldShopWithPolicy();
});
beforeEach(async () => {
  await told.query('DELETE FROM tasks; DELETE FROM imports; DELETE FROM orders; DELETE FROM pgboss.job');
  await told.inShop((store) => store.imports.save(run));
});
afterAll(() => told.close());

const money = { shop: { minor: 1000, currency: 'EUR' }, presentment: { minor: 1000, currency: 'EUR' } };
const refund = (id: string): Refund => ({
  ...{ id, note: null, returnId: null, createdAt: '2026-05-01T10:00:00Z', total: money, shipping: [] },
  ...{ adjustments: [], transactionIds: [], lines: [] },
});
const orderOf = (id: string, more: Partial<Order> = {}) =>
  sampleOrder({
    lines: [{ id: `${id}-A`, quantity: 1, total: 1000 }],
    more: { id, name: `#${id}`, ...more },
  });
const keep = (...orders: Order[]) =>
  told.inShop(async (store) => {
    for (const order of orders) await store.orders.save(order);
  });
const toRead = async () =>
  (
    await told.query(
      "SELECT data->'data'->>'orderId' AS id FROM pgboss.job WHERE data->>'job' = 'sync-order' ORDER BY 1",
    )
  ).map(({ id }) => id);

test('an order that is gone and one with other refunds are read anew; those that stand are not', async () => {
  await keep(
    orderOf('1'),
    orderOf('2', { refunds: [refund('r')] }),
    orderOf('3', { refunds: [refund('s')] }),
  );
  const readExisting = async () => [
    { orderId: '3', refundIds: ['s'] },
    { orderId: '2', refundIds: [] },
  ];
  await sweep(told.deps({ readExisting }), told.shop);
  expect(await toRead()).toEqual(['1', '2']);
});

test('the round comes by every order, however many there are, and then begins anew', async () => {
  const ids = Array.from({ length: 950 }, (_, index) => String(10_000 + index));
  const many = ids.map((id) => orderOf(id));
  await told.deps({}).store.loadOrders(told.shop.shopId, many);
  const asked = new Set<string>();
  const readExisting = async (some: readonly string[]) => {
    for (const id of some) asked.add(id);
    return some.map((orderId) => ({ orderId, refundIds: [] }));
  };
  const deps = told.deps({ readExisting });
  for (let rounds = 0; rounds < 3; rounds += 1) await sweep(deps, told.shop);
  expect(asked.size).toBe(950);
  expect(await told.inShop((store) => store.imports.sweptTo())).toBeNull();
  expect(await toRead()).toEqual([]);
});

test('an order that we may no longer see is not taken for gone', async () => {
  await keep(orderOf('1', { processedAt: '2020-01-01T00:00:00Z' }));
  const shop = { ...told.shop, facts: told.shop.facts && { ...told.shop.facts, readsAllOrders: false } };
  await sweep(told.deps({ readExisting: async () => [] }), shop);
  expect(await toRead()).toEqual([]);
});

test('a refund of ours that the shop has deleted comes to a person, and pays nothing a second time', async () => {
  const order = orderOf('1');
  const deps = (read: Order) => told.deps({ readOrder: async () => read });
  await keep(order);
  const owner = sampleReturn({ order, lines: [{ lineId: '1-A', quantity: 1 }] });
  const line = owner.lines[0];
  const received = {
    ...owner,
    lines: owner.lines.map((one) => ({
      ...one,
      received: [{ disposition: 'RESTOCKED' as const, quantity: 1 }],
    })),
  };
  const intentId = await told.inShop(async (store) => {
    await store.returns.insert(received);
    const lines = [{ returnLineId: line?.id ?? '', quantity: 1, dispositions: [] }];
    const amount = { minor: 1000, currency: 'EUR' };
    const intent = await store.intents.reserve({ returnId: owner.id, orderId: '1', amount, lines });
    await store.intents.finish(intent?.id ?? '', { state: 'done', evidence: 'r' });
    return intent?.id;
  });
  await syncOrder(deps(order), told.shop, '1');
  await saveOrder(deps(order), told.shop, { ...order, refunds: [refund('r')] });
  expect(await told.query('SELECT kind FROM tasks')).toEqual([]);
  await syncOrder(deps(order), told.shop, '1');
  expect(await told.query('SELECT kind, subject FROM tasks')).toEqual([
    { kind: 'refund-vanished', subject: intentId },
  ]);
  expect((await told.inShop((store) => store.intents.ofReturn(owner.id))).map(({ state }) => state)).toEqual([
    'done',
  ]);
});

test('an import that is paused stops after the batch in hand, and goes on there', async () => {
  await told.inShop((store) =>
    store.imports.save({ ...run, state: 'loading', source: 'U', finishedAt: null }),
  );
  const from: (string | null)[] = [];
  const deps = told.deps({
    readImport: async function* (_url, { after }) {
      from.push(after);
      for (const id of ['1', '2', '3', '4'].slice(Number(after ?? 0))) {
        if (id === '2' && after === null) await pauseImport(deps, told.shop.shopId);
        yield { orders: [orderOf(id)], cursor: id };
      }
    },
  });
  const state = async () => (await told.inShop((store) => store.imports.get()))?.state;
  await importOrders(deps, told.shop);
  expect(await state()).toBe('paused');
  await importOrders(deps, told.shop);
  expect(await state()).toBe('paused');
  await resumeImport(deps, told.shop.shopId);
  await importOrders(deps, told.shop);
  expect(from).toEqual([null, '1']);
  expect(await told.inShop((store) => store.imports.get())).toMatchObject({ state: 'done', saved: 4 });
  expect((await told.query('SELECT order_id FROM orders ORDER BY 1')).map((row) => row.order_id)).toEqual([
    '1',
    '2',
    '3',
    '4',
  ]);
});

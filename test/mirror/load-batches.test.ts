// Do batches that are written side by side still count one after another, whatever becomes of them?
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Order } from '../../packages/core/src/order/order.ts';
import { sampleOrder } from '../../packages/core/src/order/sample-order.ts';
import type { ImportBatch } from '../../packages/core/src/platform.ts';
import { loadBatches } from '../../web/src/flows/load-batches.ts';
import type { Store } from '../../web/src/flows/store.ts';
import { openToldShop, type ToldShop } from './told-shop.ts';

let told: ToldShop;
let real: Store;
beforeAll(async () => {
  told = await openToldShop();
  real = told.deps({}).store;
});
beforeEach(() => told.query('DELETE FROM orders'));
afterAll(() => told.close());

const orderOf = (id: string, more: Partial<Order> = {}) =>
  sampleOrder({ lines: [{ id: 'L1', quantity: 1, total: 5000 }], more: { id, name: `#${id}`, ...more } });
const inMirror = async () =>
  (await told.query('SELECT order_id FROM orders ORDER BY 1')).map((row) => row.order_id);

async function* batchesOf(...batches: Order[][]): AsyncGenerator<ImportBatch> {
  for (const orders of batches) yield { orders, cursor: orders.at(-1)?.id ?? '' };
}

/** The real store, slow with some batches; how many it had under way at once at most, and has now. */
function watched(wait: (orders: readonly Order[]) => number) {
  const seen = { most: 0, now: 0 };
  const loadOrders: Store['loadOrders'] = async (shopId, orders) => {
    seen.most = Math.max(seen.most, ++seen.now);
    await new Promise((resolve) => setTimeout(resolve, wait(orders)));
    return real.loadOrders(shopId, orders).finally(() => seen.now--);
  };
  return { seen, loadOrders };
}

/** Loads these batches and tells the ids of each. */
const load = (store: Pick<Store, 'loadOrders'>, ...batches: Order[][]) =>
  loadBatches(store, told.shop.shopId, batchesOf(...batches), ({ orders }) => orders.map(({ id }) => id));

test('two batches at most are written at once, and each is told of in its turn when it is in the mirror', async () => {
  const store = watched(([first]) => (first?.id === '1' ? 200 : 0));
  const toldOf: string[] = [];
  const batches = [[orderOf('1')], [orderOf('2')], [orderOf('3'), orderOf('4')], [orderOf('5')]];
  for await (const ids of load(store, ...batches)) {
    toldOf.push(...ids);
    expect(await inMirror()).toEqual(expect.arrayContaining(toldOf));
  }
  expect(toldOf).toEqual(['1', '2', '3', '4', '5']);
  expect(store.seen).toEqual({ most: 2, now: 0 });
});

test('a batch after one that cannot be written is not told of, and nothing is being written any more', async () => {
  const store = watched(([first]) => (first?.id === '2' ? 0 : 100));
  const broken = orderOf('2', { processedAt: 'no date' });
  const toldOf: string[] = [];
  const all = async () => {
    for await (const ids of load(store, [orderOf('1')], [broken], [orderOf('3')], [orderOf('4')])) {
      toldOf.push(...ids);
    }
  };
  await expect(all()).rejects.toThrow('invalid input syntax');
  expect(toldOf).toEqual(['1']);
  expect(store.seen.now).toBe(0);
  expect(await inMirror()).not.toContain('4');
});

test('of an order that comes in two batches at once the newest state stays', async () => {
  const older = orderOf('1', { updatedAt: '2026-05-01T00:00:00Z', email: 'old@example.com' });
  const newer = orderOf('1', { updatedAt: '2026-05-02T00:00:00Z', email: 'new@example.com' });
  for (const batches of [
    [[older], [newer]],
    [[newer], [older]],
  ]) {
    await told.query('DELETE FROM orders');
    for await (const ids of load(real, ...batches)) expect(ids).toEqual(['1']);
    expect(await told.inShop((store) => store.orders.get('1'))).toMatchObject({ email: 'new@example.com' });
  }
});

test('who stops early waits for what is still being written', async () => {
  const store = watched(() => 50);
  for await (const _ of load(store, [orderOf('1')], [orderOf('2')], [orderOf('3')])) break;
  expect(store.seen.now).toBe(0);
  expect(await inMirror()).toEqual(['1', '2']);
});

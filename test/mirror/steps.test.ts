// Does one step of the mirror's that fails leave the others standing, and come to somebody?
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { ImportRun } from '../../packages/core/src/order/import-run.ts';
import type { Order } from '../../packages/core/src/order/order.ts';
import { sampleOrder } from '../../packages/core/src/order/sample-order.ts';
import { PlatformError } from '../../packages/core/src/platform.ts';
import { connectShop, importAnew, readShopAgain, restartImport } from '../../web/src/flows/connect-shop.ts';
import type { Deps } from '../../web/src/flows/deps.ts';
import { importOrders } from '../../web/src/flows/import-orders.ts';
import { reconcile } from '../../web/src/flows/reconcile.ts';
import { saveOrder, syncOrder } from '../../web/src/flows/sync-order.ts';
import { facts, openToldShop, endedImport as run, type ToldShop } from './told-shop.ts';

let told: ToldShop;
beforeAll(async () => {
  told = await openToldShop();
});
beforeEach(() =>
  told.query('DELETE FROM tasks; DELETE FROM imports; DELETE FROM orders; DELETE FROM pgboss.job'),
);
afterAll(() => told.close());

const save = (more: Partial<ImportRun>) =>
  told.inShop(async (store) => {
    await store.imports.save({ ...run, ...more });
    await store.imports.noteReconciled(run.reconciledTo ?? '');
  });
const stored = () => told.inShop((store) => store.imports.get());
const waiting = async () =>
  (await told.query("SELECT FROM pgboss.job WHERE data->>'job' = 'import-orders'")).length;
const openTasks = () => told.query('SELECT subject FROM tasks WHERE closed_at IS NULL');
const tasks = () => told.query('SELECT kind FROM tasks');

const orderOf = (id: string, more: Partial<Order> = {}) =>
  sampleOrder({
    lines: [{ id: `${id}-A`, quantity: 1, total: 1000 }],
    more: { id, name: `#${id}`, ...more },
  });

/** Its first saving of an order fails, as when a connection is lost. */
function failingOnce(deps: Deps): Deps {
  let fails = true;
  const inShop: Deps['store']['inShop'] = (shopId, work) =>
    deps.store.inShop(shopId, (store) => {
      const lose = async (order: Order) => {
        if (!fails) return store.orders.save(order);
        fails = false;
        throw new Error('Connection terminated');
      };
      return work({ ...store, orders: { ...store.orders, save: lose } });
    });
  return { ...deps, store: { ...deps.store, inShop } };
}

test('an order that can’t be kept comes to a person until it is kept, and those after it are healed', async () => {
  await save({});
  const orders = [orderOf('1'), orderOf('2', { processedAt: 'no instant' }), orderOf('3')];
  const deps = told.deps({ readOrdersUpdated: async () => ({ orders, next: null }) });
  expect(await reconcile(deps, told.shop)).toEqual({ orders: 3 });
  expect(await told.query('SELECT order_id FROM orders ORDER BY 1')).toEqual([
    { order_id: '1' },
    { order_id: '3' },
  ]);
  expect(await told.query('SELECT kind, subject FROM tasks')).toEqual([
    { kind: 'order-not-saved', subject: '2' },
  ]);
  await saveOrder(deps, told.shop, orderOf('2'));
  expect(await openTasks()).toEqual([]);
  expect(Date.parse((await stored())?.reconciledTo ?? '')).toBeGreaterThan(Date.parse(run.startedAt));
});

test('an order that could not be kept this once is read again by a job of its own, and its task ends', async () => {
  await save({});
  const reads = [[orderOf('1')], [], []];
  const calm = told.deps({
    readOrdersUpdated: async () => ({ orders: reads.shift() ?? [], next: null }),
    readOrder: async () => orderOf('1'),
  });
  await reconcile(failingOnce(calm), told.shop);
  await reconcile(calm, told.shop);
  expect(await told.query('SELECT order_id FROM orders')).toEqual([]);
  expect(await openTasks()).toEqual([{ subject: '1' }]);
  const [job, ...others] = await told.query(
    "SELECT data->'data'->>'orderId' AS id FROM pgboss.job WHERE data->>'job' = 'sync-order'",
  );
  expect([job, others]).toEqual([{ id: '1' }, []]);
  await syncOrder(calm, told.shop, '1');
  expect(await told.query('SELECT order_id FROM orders')).toEqual([{ order_id: '1' }]);
  expect(await openTasks()).toEqual([]);
});

test.each(['exporting', 'loading'] as const)(
  'an import %s whose job has died goes on when asked',
  async (state) => {
    await save({ state, handle: 'H', source: 'U', saved: 7 });
    await restartImport(told.deps({}), told.shop.shopId);
    await restartImport(told.deps({}), told.shop.shopId);
    expect([await waiting(), await stored()]).toMatchObject([1, { state, handle: 'H', saved: 7 }]);
  },
);

test('a shop that comes back has its import gone on with, or begun again where it had failed', async () => {
  const deps = told.deps({ readShop: async () => facts });
  await save({ state: 'loading', source: 'U', saved: 7 });
  await connectShop(deps, told.shop);
  expect([await waiting(), await stored()]).toMatchObject([1, { state: 'loading', saved: 7 }]);
  await save({ state: 'failed' });
  await connectShop(deps, told.shop);
  expect([await waiting(), await stored()]).toMatchObject([1, { state: 'exporting', saved: 0 }]);
});

test('a shop that is read again now and then says what it is, and begins no import that has failed', async () => {
  const deps = told.deps({ readShop: async () => ({ ...facts, restocks: 'all-or-none' as const }) });
  await save({ state: 'failed' });
  await readShopAgain(deps, told.shop);
  expect([await waiting(), await stored()]).toMatchObject([0, { state: 'failed' }]);
  expect(await told.inShop((store) => store.shop())).toMatchObject({ facts: { restocks: 'all-or-none' } });
  await readShopAgain(deps, told.shop, { granted: true });
  expect([await waiting(), await stored()]).toMatchObject([1, { state: 'exporting' }]);
});

const jobs = async (name: string) =>
  (await told.query(`SELECT FROM pgboss.job WHERE data->>'job' = '${name}'`)).length;
const anew = async () => (await told.query("SELECT FROM pgboss.job WHERE data::text LIKE '%anew%'")).length;
const narrow = { ...facts, readsAllOrders: false };

test('a shop that comes back is healed at once; with leave to see no more than before, nothing is read anew', async () => {
  const deps = told.deps({ readShop: async () => facts });
  await connectShop(deps, told.shop);
  await told.query('DELETE FROM pgboss.job');
  await save({});
  await connectShop(deps, told.shop);
  expect([await jobs('reconcile'), await waiting()]).toEqual([1, 0]);
});

test('leave to see all orders has them all read anew, told by the platform or found at the next visit', async () => {
  for (const come of [
    (deps: Deps) => readShopAgain(deps, told.shop),
    (deps: Deps) => connectShop(deps, told.shop),
  ]) {
    await told.inShop((store) => store.saveFacts(narrow));
    await save({});
    await told.query('DELETE FROM pgboss.job');
    await come(told.deps({ readShop: async () => narrow }));
    expect(await waiting()).toBe(0);
    const deps = told.deps({ readShop: async () => facts });
    await come(deps);
    expect(await told.inShop((store) => store.shop())).toMatchObject({ facts: { readsAllOrders: true } });
    expect(await waiting()).toBe(1);
    await importAnew(deps, told.shop);
    expect(await stored()).toMatchObject({ state: 'exporting', handle: null });
  }
});

test('an import that began with less leave ends first, then all orders are read anew', async () => {
  await save({ state: 'loading', source: 'U', saved: 7 });
  await importAnew(told.deps({}), told.shop);
  expect([await anew(), await stored()]).toMatchObject([1, { state: 'loading', saved: 7 }]);
  await save({ state: 'done' });
  await importAnew(told.deps({}), told.shop);
  expect(await stored()).toMatchObject({ state: 'exporting', saved: 0 });
});

test('an import whose result is gone fails, and tells a person', async () => {
  await save({ state: 'loading', source: 'U', saved: 7 });
  const deps = told.deps({
    readImport: () => {
      throw new PlatformError('The result is gone', { retryable: false, doubtful: false });
    },
  });
  await importOrders(deps, told.shop);
  expect(await stored()).toMatchObject({ state: 'failed', problem: 'The result is gone', saved: 7 });
  expect(await tasks()).toEqual([{ kind: 'import-failed' }]);
});

test('a result that can be read later is no failure: the job comes back', async () => {
  await save({ state: 'loading', source: 'U' });
  const busy = new PlatformError('Busy', { retryable: true, doubtful: false });
  const deps = told.deps({
    readImport: () => {
      throw busy;
    },
  });
  await expect(importOrders(deps, told.shop)).rejects.toBe(busy);
  expect(await stored()).toMatchObject({ state: 'loading' });
});

test('an export that fails again and again is asked for anew five times, then comes to a person', async () => {
  await save({ state: 'exporting', problem: null });
  let asked = 0;
  const startImport = async () => {
    asked += 1;
    return { state: 'failed', handle: 'H', why: 'INTERNAL', retryable: true } as const;
  };
  for (let step = 0; step < 10; step++) await importOrders(told.deps({ startImport }), told.shop);
  expect(asked).toBe(6);
  expect(await stored()).toMatchObject({ state: 'failed', problem: 'INTERNAL' });
  expect(await tasks()).toEqual([{ kind: 'import-failed' }]);
});

test('while orders are read anew, and after that failed, what was reconciled stays and healing goes on', async () => {
  await save({});
  await restartImport(told.deps({}), told.shop.shopId);
  expect(await stored()).toMatchObject({ state: 'exporting', reconciledTo: run.reconciledTo });
  const deps = told.deps({ readOrdersUpdated: async () => ({ orders: [orderOf('1')], next: null }) });
  expect(await reconcile(deps, told.shop)).toEqual({ orders: 1 });
  expect(await stored()).toMatchObject({ state: 'exporting' });
  expect((await stored())?.reconciledTo).not.toBe(run.reconciledTo);
});

test('healing that goes on while an import loads is not undone by the import’s next step', async () => {
  await save({ state: 'loading', handle: 'H', source: 'U' });
  const reconciled: (string | null | undefined)[] = [];
  const note = async () => reconciled.push((await stored())?.reconciledTo);
  const deps = told.deps({
    readOrdersUpdated: async () => ({ orders: [], next: null }),
    readImport: async function* () {
      yield { orders: [orderOf('1')], cursor: '1' };
      await reconcile(deps, told.shop);
      await note();
      yield { orders: [orderOf('2')], cursor: '2' };
      yield { orders: [orderOf('3')], cursor: '3' };
      await note();
    },
  });
  await importOrders(deps, told.shop);
  expect(reconciled[0]).not.toBe(run.reconciledTo);
  expect(reconciled[1]).toBe(reconciled[0]);
  // What changed since the export began is walked once more.
  expect(await stored()).toMatchObject({ state: 'done', saved: 3, reconciledTo: run.startedAt });
});

// Does what was asked of a person end when a later reading shows that it is over, and only then come again?
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Order } from '../../packages/core/src/order/order.ts';
import { sampleOrder } from '../../packages/core/src/order/sample-order.ts';
import {
  samplePlatformLine,
  samplePlatformReturn,
} from '../../packages/core/src/order/sample-platform-return.ts';
import { restartImport } from '../../web/src/flows/connect-shop.ts';
import { reconcile } from '../../web/src/flows/reconcile.ts';
import { saveOrder, syncOrder } from '../../web/src/flows/sync-order.ts';
import { openToldShopWithPolicy, endedImport as run, type ToldShop } from './told-shop.ts';

let told: ToldShop;
beforeAll(async () => {
  told = await openToldShopWithPolicy();
});
beforeEach(() => told.query('DELETE FROM tasks'));
afterAll(() => told.close());

const open = async () =>
  (await told.inShop(({ tasks }) => tasks.list())).map(({ kind, subject }) => `${kind} ${subject}`);
const markDone = () =>
  told.inShop(async ({ tasks }) => {
    for (const { id } of await tasks.list()) await tasks.end(id, '2026-05-11T10:00:00Z');
  });

/** Order `id`, read at this second of a minute, with a return on the platform. */
function reading(id: string, second: number, theirs: Partial<Order['returns'][number]>): Order {
  const line = samplePlatformLine({ id: `P${id}-A`, fulfillmentLineId: 'F1-A' });
  return sampleOrder({
    lines: [{ id: 'A', quantity: 1, total: 1000 }],
    more: {
      id,
      updatedAt: `2026-05-10T10:00:${String(second).padStart(2, '0')}Z`,
      returns: [samplePlatformReturn({ id: `P${id}`, lines: [line], ...theirs })],
    },
  });
}

test('a conflict between the two returns is asked about once while it lasts, and anew when it comes back', async () => {
  const deps = told.deps({});
  const read = (second: number, status: 'DECLINED' | 'OPEN') =>
    saveOrder(deps, told.shop, reading('1', second, { status }));
  await read(0, 'DECLINED');
  await read(1, 'OPEN');
  expect(await open()).toEqual([expect.stringMatching(/^return-conflict /)]);
  await read(2, 'DECLINED');
  expect(await open()).toEqual([]);
  await read(3, 'OPEN');
  await markDone();
  await read(4, 'OPEN');
  expect(await open()).toEqual([]);
  await read(5, 'DECLINED');
  await read(6, 'OPEN');
  expect(await open()).toHaveLength(1);
});

test('a return that could not be taken over is nobody’s task once a later reading lets it be', async () => {
  const tooMany = [samplePlatformLine({ id: 'P2-A', quantity: 9 })];
  await saveOrder(told.deps({}), told.shop, reading('2', 0, { lines: tooMany }));
  expect(await open()).toEqual(['return-not-adopted P2']);
  await saveOrder(told.deps({}), told.shop, reading('2', 1, {}));
  expect(await open()).toEqual([]);
});

test('an order that could not be kept and is gone since then is nobody’s task', async () => {
  const broken = { ...reading('3', 0, {}), processedAt: 'no instant' };
  await told.inShop(async (store) => {
    await store.imports.save(run);
    await store.imports.noteReconciled(run.startedAt);
  });
  const deps = told.deps({
    readOrdersUpdated: async () => ({ orders: [broken], next: null }),
    readOrder: async () => null,
  });
  await reconcile(deps, told.shop);
  expect(await open()).toEqual(['order-not-saved 3']);
  await syncOrder(deps, told.shop, '3');
  expect(await open()).toEqual([]);
});

test('an import that failed is nobody’s task once it has begun anew', async () => {
  await told.inShop(async (store) => {
    await store.imports.save({ ...run, state: 'failed', problem: 'no leave' });
    const { domain } = told.shop;
    await store.tasks.open({
      kind: 'import-failed',
      subject: domain,
      detail: 'no leave',
      at: run.startedAt,
    });
  });
  await restartImport(told.deps({}), told.shop.shopId);
  expect(await open()).toEqual([]);
});

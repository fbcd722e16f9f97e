// Does one step of the mirror's that fails leave the others standing, and come to somebody?
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ImportRun } from '../../packages/core/src/order/import-run.ts';
import type { Order } from '../../packages/core/src/order/order.ts';
import { sampleOrder } from '../../packages/core/src/order/sample-order.ts';
import { reconcile } from '../../web/src/flows/reconcile.ts';
import { openToldShop, type ToldShop } from './told-shop.ts';

let told: ToldShop;
beforeAll(async () => {
  told = await openToldShop();
});
afterAll(() => told.close());

const run: ImportRun = {
  state: 'done',
  handle: null,
  resultUrl: null,
  startedAt: '2026-05-05T10:00:00Z',
  finishedAt: '2026-05-05T10:01:00Z',
  found: 0,
  saved: 0,
  reconciledTo: '2026-05-05T10:00:00Z',
  problem: null,
};

const orderOf = (id: string, more: Partial<Order> = {}) =>
  sampleOrder({
    lines: [{ id: `${id}-A`, quantity: 1, total: 1000 }],
    more: { id, name: `#${id}`, ...more },
  });

test('an order that can’t be kept comes to a person, and those after it are healed', async () => {
  await told.inShop((store) => store.imports.save(run));
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
  const after = await told.inShop((store) => store.imports.get());
  expect(Date.parse(after?.reconciledTo ?? '')).toBeGreaterThan(Date.parse(run.startedAt));
});

// Does an old reading of an order, overtaken while it was being saved, leave alone what the newer one told us?
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Order, PlatformReturn } from '../../packages/core/src/order/order.ts';
import { sampleOrder } from '../../packages/core/src/order/sample-order.ts';
import {
  samplePlatformLine,
  samplePlatformReturn,
} from '../../packages/core/src/order/sample-platform-return.ts';
import type { Deps } from '../../web/src/flows/deps.ts';
import { saveOrder } from '../../web/src/flows/sync-order.ts';
import { openToldShopWithPolicy, type ToldShop } from './told-shop.ts';

let told: ToldShop;
beforeAll(async () => {
  told = await openToldShopWithPolicy();
});
afterAll(() => told.close());

/** An order as it was read at a second of its last minute, its return in this state then. */
function reading(id: string, second: number, status: PlatformReturn['status']): Order {
  const lines = [samplePlatformLine({ id: `P${id}-A` })];
  const theirs = samplePlatformReturn({ id: `P${id}`, status, lines });
  const more = { id, updatedAt: `2026-05-10T10:00:0${second}Z`, returns: [theirs] };
  return sampleOrder({ lines: [{ id: 'A', quantity: 1, total: 1000 }], more });
}

/** Something else happens after we looked what stands, and before we save; what is locked out comes after us. */
function interrupted(
  deps: Deps,
  meanwhile: () => Promise<unknown>,
): { deps: Deps; ended(): Promise<unknown> } {
  let other: Promise<unknown> | null = null;
  const inShop: Deps['store']['inShop'] = (shopId, work) =>
    deps.store.inShop(shopId, (store) => {
      const get = async (id: string) => {
        const found = await store.orders.get(id);
        other ??= meanwhile();
        await Promise.race([other, wait(500)]);
        return found;
      };
      return work({ ...store, orders: { ...store.orders, get } });
    });
  return { deps: { ...deps, store: { ...deps.store, inShop } }, ended: async () => other };
}

const statusOf = async (id: string) => (await told.inShop((store) => store.returns.ofOrder(id)))[0]?.status;

test('closed, then opened again: told in turn, however the readings cross', async () => {
  const deps = told.deps({});
  await saveOrder(deps, told.shop, reading('1', 0, 'OPEN'));
  const late = interrupted(deps, () => saveOrder(deps, told.shop, reading('1', 5, 'OPEN')));
  await saveOrder(late.deps, told.shop, reading('1', 3, 'CLOSED'));
  await late.ended();
  expect(await statusOf('1')).toBe('OPEN');
});

test('a reading that an import overtakes says nothing of the returns', async () => {
  const deps = told.deps({});
  await saveOrder(deps, told.shop, reading('2', 0, 'OPEN'));
  const late = interrupted(deps, () => deps.store.loadOrders(told.shop.shopId, [reading('2', 5, 'OPEN')]));
  await saveOrder(late.deps, told.shop, reading('2', 3, 'CLOSED'));
  expect(await statusOf('2')).toBe('OPEN');
});

test('the returns of an order that an import brought are taken over by the next reading, though it says the same', async () => {
  const deps = told.deps({});
  await deps.store.loadOrders(told.shop.shopId, [reading('3', 0, 'CLOSED')]);
  await saveOrder(deps, told.shop, reading('3', 0, 'CLOSED'));
  expect(await statusOf('3')).toBe('CLOSED');
});

// Declined in the shop's own admin, no webhook said so, and then approved here: do we hear of it, and of the reason?
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Order, PlatformReturn } from '../../packages/core/src/order/order.ts';
import { sampleOrder } from '../../packages/core/src/order/sample-order.ts';
import { samplePlatformReturn } from '../../packages/core/src/order/sample-platform-return.ts';
import { approveReturn } from '../../web/src/flows/approve-return.ts';
import { pushReturn } from '../../web/src/flows/push-return.ts';
import { saveOrder, syncOrder } from '../../web/src/flows/sync-order.ts';
import { openToldShopWithPolicy, type ToldShop } from './told-shop.ts';

let told: ToldShop;
beforeAll(async () => {
  told = await openToldShopWithPolicy();
});
afterAll(() => told.close());

function theirs(status: PlatformReturn['status'], note: string | null): PlatformReturn {
  return samplePlatformReturn({ status, decline: note === null ? null : { reason: 'OTHER', note } });
}

function reading(second: number, value: PlatformReturn): Order {
  const more = { id: '1', updatedAt: `2026-05-10T10:00:0${second}Z`, returns: [value] };
  return sampleOrder({ lines: [{ id: 'A', quantity: 1, total: 1000 }], more });
}

const ours = async () => (await told.inShop((store) => store.returns.ofOrder('1')))[0] ?? expect.fail('ours');
const synchronisations = async () =>
  (await told.query("SELECT FROM pgboss.job WHERE data->>'job' = 'sync-order'")).length;

test('the push finds the platform ahead, a synchronisation follows, and the shopper is told why', async () => {
  await saveOrder(told.deps({}), told.shop, reading(0, theirs('REQUESTED', null)));
  const requested = await ours();
  const decided = { returnId: requested.id, revision: requested.revision, staff: 'Mia' };
  expect(await approveReturn(told.deps({}), told.shop, decided)).toMatchObject({ ok: true });

  const declined = theirs('DECLINED', 'It was worn.');
  const deps = told.deps({
    returns: { read: async () => declined },
    readOrder: async () => reading(1, declined),
  });
  expect(await synchronisations()).toBe(0);
  await pushReturn(deps, told.shop, requested.id);
  expect(await synchronisations()).toBe(1);
  await syncOrder(deps, told.shop, '1');
  expect(await ours()).toMatchObject({ status: 'DECLINED', declineReason: 'It was worn.' });
  await pushReturn(deps, told.shop, requested.id);
  expect(await synchronisations()).toBe(1);
});

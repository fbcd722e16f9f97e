// Asked for in the platform's own pages: does the merchant hear that it waits, once, and the shopper what comes next?
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sampleOrder } from '../../packages/core/src/order/sample-order.ts';
import { samplePlatformReturn } from '../../packages/core/src/order/sample-platform-return.ts';
import { saveOrder } from '../../web/src/flows/sync-order.ts';
import { facts, openToldShopWithPolicy, type ToldShop } from './told-shop.ts';

let told: ToldShop;
beforeAll(async () => {
  told = await openToldShopWithPolicy();
  await told.inShop((store) => store.saveFacts(facts));
});
afterAll(() => told.close());

async function read(second: number, createdAt: string) {
  const theirs = samplePlatformReturn({ status: 'REQUESTED', createdAt });
  const more = { id: '1', updatedAt: `2026-05-10T10:00:0${second}Z`, returns: [theirs] };
  const order = sampleOrder({ lines: [{ id: 'A', quantity: 1, total: 1000 }], more });
  const deps = { ...told.deps({}), now: () => new Date('2026-05-10T10:00:10Z') };
  await saveOrder(deps, told.shop, order);
}

async function notices() {
  return told.inShop(async (store) => {
    const [ours] = await store.returns.ofOrder('1');
    const sent = await store.notices.ofReturn(ours?.id ?? expect.fail('ours'));
    return sent.map(({ kind, to }) => `${kind} ${to}`).toSorted();
  });
}

test('both are told once, however often it is read, and the reasons are kept', async () => {
  await read(1, '2026-05-10T09:59:00Z');
  await read(2, '2026-05-10T09:59:00Z');
  expect(await notices()).toEqual([`needs-review ${facts.email}`, 'return-received mia@example.com']);
  const [ours] = await told.inShop((store) => store.returns.ofOrder('1'));
  expect(ours?.reasons).toEqual(['ASKED_ELSEWHERE', 'NO_AUTO_APPROVAL']);
});

import { expect, test } from 'vitest';
import { totalOf } from '../arithmetic/order-totals.ts';
import { openWorld } from '../open-world.ts';
import { generateOrders } from '../operations/generate-orders.ts';
import { requestReturn } from '../operations/request-return.ts';
import { mustBe } from '../testing/small-world.ts';

const NOON = Date.parse('2026-11-22T12:00:00Z');
const world = await openWorld({ clock: () => NOON });
const shop = world.defaultShop;
const before = shop.orders.size;
const run = generateOrders(world, shop, { count: 100_000, seed: 4, days: 365 });

test('a hundred thousand orders are there at once, without a hundred thousand objects', () => {
  expect(shop.orders.size).toBe(before + 100_000);
  expect(shop.orders.byName(`#${run.from + 99_999}`)?.name).toBe(`#${run.from + 99_999}`);
});

test('a computed order is whole, its ids are its own, and it is the same each time', () => {
  const order = shop.orders.byName(`${run.from + 5000}`);
  expect(order).toEqual(shop.orders.byName(`${run.from + 5000}`));
  const parts = [...(order?.lineItems ?? []), ...(order?.transactions ?? []), ...(order?.fulfillments ?? [])];
  expect(parts.length).toBeGreaterThan(2);
  for (const part of parts) expect(shop.orders.owning(part.id)?.id).toBe(order?.id);
  expect(order && totalOf(order)).toEqual(order?.transactions[0]?.amountSet);
  expect(JSON.stringify(order)).not.toMatch(/2000-01-01|99999999/);
});

test('pages in the order of updates meet every order once, and a change moves it to the end', () => {
  const seen: number[] = [];
  let after: { key: number; tie: number } | undefined;
  for (;;) {
    const page = [];
    for (const found of shop.orders.scan({ sortKey: 'UPDATED_AT', after })) {
      page.push(found);
      if (page.length === 5000) break;
    }
    seen.push(...page.map((each) => each.tie));
    const last = page.at(-1);
    if (!last) break;
    after = { key: last.key, tie: last.tie };
  }
  expect(new Set(seen).size).toBe(before + 100_000);
  expect(seen.length).toBe(before + 100_000);
  const order = shop.orders.byName(`${run.from + 7}`);
  const line = order?.fulfillments[0]?.fulfillmentLineItems[0];
  if (!order || !line) throw new Error('the generated order has no parcel');
  mustBe(
    requestReturn(world, shop, order, { returnLineItems: [{ fulfillmentLineItemId: line.id, quantity: 1 }] }),
  );
  const [newest] = shop.orders.scan({ sortKey: 'UPDATED_AT', reverse: true });
  expect(newest?.order()).toMatchObject({ name: order.name, returns: [{ status: 'REQUESTED' }] });
});

test('a window of updates holds exactly what was updated in it', () => {
  const day = 86_400_000;
  const [min, max] = [NOON - 40 * day, NOON - 39 * day];
  const window = [...shop.orders.scan({ sortKey: 'UPDATED_AT', min, max })];
  const all = [...shop.orders.scan({ sortKey: 'UPDATED_AT' })].filter(
    (each) => each.key >= min && each.key <= max,
  );
  expect(window.map((each) => each.tie)).toEqual(all.map((each) => each.tie));
  expect(window.length).toBeGreaterThan(200);
});

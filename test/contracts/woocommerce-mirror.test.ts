// Does laying the mirror beside a WooCommerce find every difference, and none where there is none?
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Order } from '../../packages/core/src/order/order.ts';
import { createWooClient, createWooCommercePlatform } from '../../packages/woocommerce/src/platform.ts';
import { openCatalogue } from '../../packages/woocommerce/src/verify/catalogue.ts';
import { compareOrder } from '../../packages/woocommerce/src/verify/compare.ts';
import {
  listRawOrders,
  type RawOrder,
  type RawReader,
  readRawOrders,
} from '../../packages/woocommerce/src/verify/raw-order.ts';
import { type ConnectedWoo, connectPracticeWoo } from '../support/practice-woocommerce.ts';
import { changed, leaves, type Path, shapeOf, withValue } from './single-changes.ts';
import { notCompared } from './woocommerce-not-compared.ts';
import { placeOddOrders } from './woocommerce-odd-orders.ts';

let site: ConnectedWoo;
let reader: RawReader;
let ids: string[];
/** Orders of every kind, few enough to be changed value by value. */
let odd: string[];
const mirror = new Map<string, Order>();
const shown = new Map<string, RawOrder>();

beforeAll(async () => {
  site = await connectPracticeWoo({ plugin: true });
  odd = await placeOddOrders(site);
  const client = createWooClient(site.options);
  reader = { client, catalogue: openCatalogue(client) };
  for await (const batch of listRawOrders(reader)) for (const raw of batch) shown.set(raw.id, raw);
  ids = [...shown.keys()];
  const read = createWooCommercePlatform(site.options).readImport('', { after: null, batch: 100 });
  for await (const { orders } of read) for (const order of orders) mirror.set(order.id, order);
});
afterAll(() => site.close());

test('a mirror read by the sync equals what the shop itself shows, for orders in every state', () => {
  expect(ids.length).toBeGreaterThanOrEqual(240 + odd.length);
  expect([...mirror.keys()].sort()).toEqual([...ids].sort());
  const differing = ids.flatMap((id) => compareOrder(mirror.get(id) ?? null, shown.get(id) ?? null));
  expect(differing).toEqual([]);
});

test('an order read by its id is the one that a listing shows, and the listing shows the newest first', async () => {
  const some = odd.slice(0, 12);
  const read = new Map((await readRawOrders(reader, some)).map((raw) => [raw.id, raw]));
  expect(some.map((id) => read.get(id)?.order)).toEqual(some.map((id) => shown.get(id)?.order));
  expect(some.map((id) => read.get(id)?.refunds)).toEqual(some.map((id) => shown.get(id)?.refunds));
  expect(ids.map(Number)).toEqual(ids.map(Number).sort((a, b) => b - a));
});

test('an order only one side has differs in everything it holds', () => {
  const [id = ''] = ids;
  expect(compareOrder(null, shown.get(id) ?? null).every((each) => each.ours === null)).toBe(true);
  expect(compareOrder(mirror.get(id) ?? null, null).length).toBeGreaterThan(20);
});

test('whatever single value of the mirror is wrong, it is found and named', () => {
  const missed = odd.flatMap((id) => {
    const order = mirror.get(id) ?? expect.fail(id);
    const compared = leaves(order).filter(
      (path) => !path.includes('productTags') && !isOfNoProduct(path, order),
    );
    return compared
      .filter((path) => compareOrder(withValue(order, path, changed), shown.get(id) ?? null).length === 0)
      .map((path) => `${id}.${path.join('.')}`);
  });
  expect(missed).toEqual([]);
});

/** A product that is gone and one that never was look alike: WooCommerce shows no id of either. */
function isOfNoProduct([list, at, field]: Path, order: Order): boolean {
  return list === 'lines' && field === 'productId' && order.lines[Number(at)]?.productId === null;
}

test('whatever single value of WooCommerce’s answer is another, it is found and named', () => {
  const seen = new Set<string>();
  const found = new Set<string>();
  for (const id of odd) {
    const raw = shown.get(id) ?? expect.fail(id);
    const own = { order: raw.order, refunds: raw.refunds };
    for (const path of leaves(own)) {
      const shape = shapeOf(own, path);
      seen.add(shape);
      const other = { ...raw, ...withValue(own, path, changed) };
      if (!found.has(shape) && compareOrder(mirror.get(id) ?? null, other).length > 0) found.add(shape);
    }
  }
  const blind = [...seen].filter((shape) => !found.has(shape));
  expect(blind.sort()).toEqual([...notCompared].sort());
});

test('a product that has changed since its order did is no difference, and one that has not is one', () => {
  const id = odd.find((each) => mirror.get(each)?.lines.some((line) => line.requiresShipping)) ?? '';
  const [order, raw] = [mirror.get(id) ?? expect.fail(id), shown.get(id) ?? expect.fail(id)];
  const lines = order.lines.map((line) => ({
    ...line,
    sku: 'OLD',
    requiresShipping: !line.requiresShipping,
  }));
  const dated = (date: string): RawOrder => ({
    ...raw,
    products: new Map(
      [...raw.products].map(([key, one]) => [key, one && { ...one, date_modified_gmt: date }]),
    ),
  });
  expect(compareOrder({ ...order, lines }, dated('2020-01-01T00:00:00')).length).toBe(2 * lines.length);
  expect(compareOrder({ ...order, lines }, dated('2099-01-01T00:00:00'))).toEqual([]);
  // A sale changes the stock of what it sold, and explains no other SKU.
  const sold = dated(String(raw.order.date_modified_gmt));
  expect(compareOrder({ ...order, lines }, sold).map(({ path }) => path.split('.').pop())).toContain('sku');
  const renamed = order.lines.map((line) => ({ ...line, title: 'Another' }));
  expect(compareOrder({ ...order, lines: renamed }, dated('2099-01-01T00:00:00'))).not.toEqual([]);
  expect(compareOrder({ ...order, lines }, { ...raw, products: new Map() })).toEqual([]);
});

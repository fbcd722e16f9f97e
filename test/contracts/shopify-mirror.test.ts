// Does laying the mirror beside the shop find every difference, and none where there is none?
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Order } from '../../packages/core/src/order/order.ts';
import { createShopifyPlatform } from '../../packages/shopify/src/platform.ts';
import { compareOrder } from '../../packages/shopify/src/verify/compare.ts';
import { listRawOrders } from '../../packages/shopify/src/verify/raw-list.ts';
import { type RawOrder, readRawOrders } from '../../packages/shopify/src/verify/raw-order.ts';
import { type ConnectedShop, connectPracticeShopify } from '../support/practice-shopify.ts';

let connected: ConnectedShop;
let ids: string[];
const mirror = new Map<string, Order>();
const shown = new Map<string, RawOrder>();

beforeAll(async () => {
  connected = await connectPracticeShopify();
  await returnWithFees();
  ids = [];
  for await (const batch of listRawOrders(connected.options)) for (const raw of batch) shown.set(raw.id, raw);
  ids.push(...shown.keys());
  const platform = createShopifyPlatform(connected.options);
  for (const id of ids) {
    const order = await platform.readOrder(id);
    if (order) mirror.set(id, order);
  }
});
afterAll(() => connected.close());

test('a mirror read by the sync equals what the shop itself shows, for orders in every state', () => {
  expect(ids.length).toBeGreaterThanOrEqual(200);
  const differing = ids.filter(
    (id) => compareOrder(mirror.get(id) ?? null, shown.get(id) ?? null).length > 0,
  );
  expect(differing).toEqual([]);
});

test('an order read by its id is the one that a listing shows', async () => {
  const some = ids.slice(0, 12);
  expect(await readRawOrders(connected.options, some)).toEqual(some.map((id) => shown.get(id)));
});

test('an order only one side has differs in everything it holds', () => {
  const [id = ''] = ids;
  expect(compareOrder(null, shown.get(id) ?? null).every((each) => each.ours === null)).toBe(true);
  expect(compareOrder(mirror.get(id) ?? null, null).length).toBeGreaterThan(20);
});

test('a line keeps the tags it was sold with, and is no difference; a line the shop does not show is one', () => {
  const [id = ''] = ids;
  const [order, theirs] = [mirror.get(id) ?? expect.fail('an order'), shown.get(id) ?? null];
  const retagged = order.lines.map((line) => ({ ...line, productTags: ['as-sold'] }));
  expect(compareOrder({ ...order, lines: retagged }, theirs)).toEqual([]);
  const stray = retagged.map((line) => ({ ...line, id: `${line.id}9` }));
  const paths = compareOrder({ ...order, lines: stray }, theirs).map(({ path }) => path);
  expect(paths).toContain(`lines.${stray[0]?.id}.productTags`);
});

test('whatever single value of the mirror is wrong, it is found and named', () => {
  const withFee = ids.filter((id) =>
    mirror.get(id)?.returns.some((one) => one.returnShippingFees.length > 0),
  );
  const rich = [...withFee, ...ids.filter((id) => isRich(mirror.get(id))).slice(0, 4)];
  expect(withFee.length).toBeGreaterThan(0);
  expect(rich.length).toBeGreaterThan(withFee.length);
  for (const id of rich) {
    const order = mirror.get(id);
    // The tags a line was sold with are the mirror's own.
    const compared = leaves(order).filter((path) => !path.includes('productTags'));
    const missed = compared.filter(
      (path) => compareOrder(withChange(order, path) as Order, shown.get(id) ?? null).length === 0,
    );
    expect(missed.map((path) => path.join('.'))).toEqual([]);
  }
});

/** A return with a fee on one line, none on the other, and one for the way back. */
async function returnWithFees(): Promise<void> {
  const lines = ['Cup', 'Jug'].map((title) => ({ title, unitPrice: '40.00', quantity: 1 }));
  const shopper = { email: 'ada@example.com', firstName: 'Ada' };
  const { name } = (await connected.post('/orders', { lines, shopper })) as { name: string };
  const path = `/orders/${name.slice(1)}`;
  await connected.post(`${path}/fulfillments`);
  await connected.post(`${path}/deliveries`);
  await connected.post(`${path}/returns`, {
    lines: [
      { line: 0, quantity: 1, restockingFeePercent: 20 },
      { line: 1, quantity: 1 },
    ],
    returnShippingFee: '7.00',
  });
}

function isRich(order: Order | undefined): boolean {
  return Boolean(
    order?.refunds.length && order.fulfillments.length && order.lines.some((line) => line.taxes.length),
  );
}

type Path = readonly (string | number)[];

function leaves(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, [...path, key]));
}

function withChange(value: unknown, [key, ...rest]: Path): unknown {
  if (key === undefined) return changed(value);
  if (Array.isArray(value))
    return value.map((each, at) => (String(at) === String(key) ? withChange(each, rest) : each));
  const object = value as Record<string, unknown>;
  return { ...object, [key]: isFreeLine(key, object) ? someFee : withChange(object[key], rest) };
}

const someFee = { shop: { minor: 1, currency: 'EUR' }, presentment: { minor: 1, currency: 'EUR' } };
const isFreeLine = (key: string | number, of: Record<string, unknown>) =>
  key === 'restockingFee' && of[key] === null;

function changed(value: unknown): unknown {
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'boolean') return !value;
  if (value === null) return '2020-01-01T00:00:00Z';
  return /^\d{4}-\d{2}-\d{2}T/.test(String(value)) ? '2020-01-01T00:00:00Z' : otherWord(String(value));
}

// A currency stays a currency, for its digits are looked up.
function otherWord(word: string): string {
  if (/^[A-Z]{3}$/.test(word)) return word === 'SEK' ? 'NOK' : 'SEK';
  return `${word}-changed`;
}

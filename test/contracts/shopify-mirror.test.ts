// Does laying the mirror beside the shop find every difference, and none where there is none?
import { Kind, parse, type SelectionSetNode, visit } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Order } from '../../packages/core/src/order/order.ts';
import { createShopifyPlatform } from '../../packages/shopify/src/platform.ts';
import { compareOrder } from '../../packages/shopify/src/verify/compare.ts';
import { READ_FULL_ORDERS } from '../../packages/shopify/src/verify/full-order.ts';
import { listRawOrders } from '../../packages/shopify/src/verify/raw-list.ts';
import { type RawOrder, readRawOrders } from '../../packages/shopify/src/verify/raw-order.ts';
import { type ConnectedShop, connectPracticeShopify } from '../support/practice-shopify.ts';
import { notCompared } from './not-mirrored.ts';

let connected: ConnectedShop;
let ids: string[];
const mirror = new Map<string, Order>();
const shown = new Map<string, RawOrder>();

beforeAll(async () => {
  connected = await connectPracticeShopify();
  await returnWithFees();
  await declinedReturn();
  await refundOfMore();
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

test('whatever single value of Shopify’s answer is another, it is found and named', () => {
  const shapes = [...new Set(shapesOf(orderSelection()))];
  const placed = shapes.filter((shape) => placesOf(shape).next().done === false);
  expect(shapes.filter((shape) => !placed.includes(shape))).toEqual([]);
  const blind = placed.filter((shape) => {
    let tries = 0;
    for (const { id, path } of placesOf(shape)) {
      const other = withOther(shown.get(id), path) as RawOrder;
      if (compareOrder(mirror.get(id) ?? null, other).length > 0) return false;
      if (++tries === 400) break;
    }
    return true;
  });
  expect(blind).toEqual(Object.keys(notCompared));
});

/** What mirror:verify asks of an order. */
function orderSelection(): SelectionSetNode {
  let found: SelectionSetNode | null = null;
  visit(parse(READ_FULL_ORDERS), {
    InlineFragment: ({ typeCondition, selectionSet }) => {
      if (typeCondition?.name.value === 'Order') found = selectionSet;
    },
  });
  return found ?? expect.fail('a selection');
}

/** The path of each value, under the names of the answer once it is read to its end. */
function* shapesOf(set: SelectionSetNode, above: Path = []): Generator<string> {
  for (const part of set.selections) {
    if (part.kind === Kind.FRAGMENT_SPREAD) continue;
    const name = part.kind === Kind.FIELD ? (part.alias ?? part.name).value : 'nodes';
    const path = name === 'nodes' ? above : [...above, name];
    if (name === 'pageInfo') continue;
    if (part.selectionSet === undefined) yield path.join('.');
    else yield* shapesOf(part.selectionSet, path);
  }
}

/** Where the shop's orders have such a value. */
function* placesOf(shape: string): Generator<{ id: string; path: Path }> {
  for (const [id, order] of shown) for (const path of within(order, shape.split('.'))) yield { id, path };
}

function* within(value: unknown, [name, ...rest]: readonly string[], above: Path = []): Generator<Path> {
  if (name === undefined) yield above;
  else if (Array.isArray(value))
    for (const [at, each] of value.entries()) yield* within(each, [name, ...rest], [...above, at]);
  else if (typeof value === 'object' && value !== null && name in value)
    yield* within((value as Record<string, unknown>)[name], rest, [...above, name]);
}

function withOther(value: unknown, [key, ...rest]: Path): unknown {
  if (key === undefined) return otherOf(value);
  if (Array.isArray(value)) return value.map((each, at) => (at === key ? withOther(each, rest) : each));
  const object = value as Record<string, unknown>;
  return { ...object, [key]: withOther(object[key], rest) };
}

function otherOf(value: unknown): unknown {
  if (Array.isArray(value)) return [...value, 'other'];
  // An amount or a card stays one.
  return typeof value === 'string' && /\d$/.test(value) ? `${value}1` : changed(value);
}

/** A new order, sent and delivered; its path. */
async function deliver(more: Record<string, unknown> = {}): Promise<string> {
  const lines = ['Cup', 'Jug'].map((title) => ({ title, unitPrice: '40.00', quantity: 1 }));
  const shopper = { email: 'ada@example.com', firstName: 'Ada', tags: ['vip'] };
  const { name } = (await connected.post('/orders', { lines, shopper, ...more })) as { name: string };
  const path = `/orders/${name.slice(1)}`;
  await connected.post(`${path}/fulfillments`);
  await connected.post(`${path}/deliveries`);
  return path;
}

async function declinedReturn(): Promise<void> {
  const path = await deliver();
  await connected.post(`${path}/returns`, { status: 'REQUESTED', lines: [{ line: 0, quantity: 1 }] });
  await connected.post(`${path}/returns/R1/decline`, { reason: 'OTHER', note: 'It was worn.' });
}

/** A refund that is not what its line and the shipping are worth, of an order that was sent for less. */
async function refundOfMore(): Promise<void> {
  const less = { discounts: [{ kind: 'order', amount: '5.00', code: 'FIVEOFF' }], shipping: '6.00' };
  const path = await deliver(less);
  await connected.post(`${path}/refunds`, {
    ...{ lines: [{ line: 0, quantity: 1 }], refundShipping: true },
    ...{ amount: '30.00', note: 'As agreed.' },
  });
  const { orders } = connected.shop.world.defaultShop;
  const order = orders.byName(`#${path.split('/').pop()}`) ?? expect.fail(path);
  // Its control makes no discount on the sending, which Shopify knows.
  const euro = { amount: '1.00', currencyCode: 'EUR' };
  const discountAllocations = [{ index: 0, allocatedAmountSet: { shopMoney: euro, presentmentMoney: euro } }];
  const shippingLines = order.shippingLines.map((line) => ({ ...line, discountAllocations }));
  orders.put({ ...order, shippingLines });
}

/** A return with a fee on one line, none on the other, and one for the way back. */
async function returnWithFees(): Promise<void> {
  const path = await deliver();
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

// Is each order told of once, and truly, when a whole mirror is laid beside its shop?
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import type { Order } from '../../packages/core/src/order/order.ts';
import { createShopifyPlatform } from '../../packages/shopify/src/platform.ts';
import { listRawOrders } from '../../packages/shopify/src/verify/raw-list.ts';
import { openShopSide } from '../../packages/shopify/src/verify/shop-side.ts';
import { compareMirror, type Finding, type MirrorCheck } from '../../web/src/flows/compare-mirror.ts';
import { type ConnectedShop, connectPracticeShopify } from '../support/practice-shopify.ts';

let connected: ConnectedShop;
/** The shop's newest orders, as the sync reads them. */
const orders: Order[] = [];
beforeAll(async () => {
  connected = await connectPracticeShopify();
  const platform = createShopifyPlatform(connected.options);
  for await (const page of listRawOrders(connected.options)) {
    for (const { id } of page.slice(0, 3)) orders.push((await platform.readOrder(id)) ?? expect.fail(id));
    break;
  }
});
afterEach(() => {
  vi.restoreAllMocks();
});
afterAll(() => connected.close());

/** What is found of a mirror that holds these, but for what is the same; of the shop's three newest orders. */
async function findingsOf(held: readonly Order[], more: Partial<MirrorCheck> = {}): Promise<Finding[]> {
  const ids = held
    .map(({ id }) => id)
    .sort()
    .reverse();
  const mirror = {
    orders: async (wanted: readonly string[]) => held.filter(({ id }) => wanted.includes(id)),
    count: async () => held.length,
    erased: async () => new Set<string>(),
    idsBelow: async (before: string | null, limit: number) =>
      ids.filter((id) => before === null || id < before).slice(0, limit),
  };
  const settle = async () => undefined;
  const shop = openShopSide(connected.options);
  const check = { shop, mirror, most: 3, sees: () => true, settle, ...more };
  const found: Finding[] = [];
  for await (const finding of compareMirror(check)) if (finding.kind !== 'same') found.push(finding);
  return found;
}

const seeing = (readsAllOrders: boolean) => (order: Order) =>
  createShopifyPlatform(connected.options).sees(order, { readsAllOrders }, new Date());

const stray = (processedAt: string): Order => ({
  ...(orders[0] ?? expect.fail('an order')),
  id: 'gid://shopify/Order/9999999999',
  processedAt,
});

test('a mirror that holds what the shop holds is at peace', async () => {
  expect(await findingsOf(orders)).toEqual([]);
});

test('an order that leaves the shop while it is compared is told of once', async () => {
  const [changed, ...others] = orders;
  const left = { ...(changed ?? expect.fail('an order')), email: 'else@example.com' };
  const table = connected.shop.world.defaultShop.orders;
  const view = table.view.bind(table);
  const leave = async () => {
    vi.spyOn(table, 'view').mockImplementation((id) => (id === left.id ? undefined : view(id)));
  };
  expect(await findingsOf([left, ...others], { settle: leave })).toEqual([
    { kind: 'missing-there', id: left.id },
  ]);
});

test.each([
  ['that shows us all its orders', true, '2020-01-01T00:00:00Z', 'missing-there'],
  ['that shows us sixty days', false, '2020-01-01T00:00:00Z', 'hidden'],
  ['that shows us sixty days, but not this one of today', false, new Date().toISOString(), 'missing-there'],
] as const)('an order that is not in a shop %s', async (_shop, seesAll, processedAt, kind) => {
  const { id } = stray(processedAt);
  const sees = seeing(seesAll);
  expect(await findingsOf([...orders, stray(processedAt)], { sees })).toEqual([{ kind, id }]);
});

test.each([true, false])(
  'an order that is in both, but was not listed, is no finding (sees all: %s)',
  async (seesAll) => {
    expect(await findingsOf(orders, { sees: seeing(seesAll), most: 2 })).toEqual([]);
  },
);

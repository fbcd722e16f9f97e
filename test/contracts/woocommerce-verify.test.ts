// Is each order told of once, and truly, when a whole mirror is laid beside a WooCommerce that goes on selling?
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Order } from '../../packages/core/src/order/order.ts';
import type { ShopSide } from '../../packages/core/src/order/verify/shop-side.ts';
import { createWooClient, createWooCommercePlatform } from '../../packages/woocommerce/src/platform.ts';
import { openShopSide } from '../../packages/woocommerce/src/verify/shop-side.ts';
import { compareMirror, type Finding, type MirrorCheck } from '../../web/src/flows/compare-mirror.ts';
import { type ConnectedWoo, connectPracticeWoo } from '../support/practice-woocommerce.ts';

let woo: ConnectedWoo;
let shop: ShopSide;
const mirror = new Map<string, Order>();

beforeAll(async () => {
  woo = await connectPracticeWoo({ plugin: false });
  shop = openShopSide(createWooClient(woo.options));
  for await (const { orders } of createWooCommercePlatform(woo.options).readImport('', {
    after: null,
    batch: 100,
  }))
    for (const order of orders) mirror.set(order.id, order);
});
afterAll(() => woo.close());

/** What is found of a mirror that holds these, but for what is the same. */
async function findingsOf(held: ReadonlyMap<string, Order>, more: Partial<MirrorCheck> = {}) {
  const ids = [...held.keys()].sort().reverse();
  const check: MirrorCheck = {
    shop,
    mirror: {
      orders: async (wanted) => wanted.flatMap((id) => held.get(id) ?? []),
      count: async () => held.size,
      erased: async () => new Set<string>(),
      idsBelow: async (before, limit) => ids.filter((id) => before === null || id < before).slice(0, limit),
    },
    most: Number.POSITIVE_INFINITY,
    sees: () => true,
    settle: async () => undefined,
    ...more,
  };
  const found: Finding[] = [];
  let same = 0;
  for await (const finding of compareMirror(check))
    if (finding.kind === 'same') same += 1;
    else found.push(finding);
  return { same, found };
}

const place = async (): Promise<string> => {
  const lines = [{ sku: 'STOMUG-1', quantity: 1 }];
  return ((await woo.post('/orders', { lines, shopper: { email: 'ada@example.com' } })) as { id: string }).id;
};

test('a mirror that holds what the shop holds is at peace', async () => {
  expect(await findingsOf(mirror)).toEqual({ same: mirror.size, found: [] });
});

test('what is wrong, missing here and missing there is told of, each once', async () => {
  const [wrong, lost, ...others] = [...mirror.values()];
  if (wrong === undefined || lost === undefined) return expect.fail('two orders');
  const stray = { ...wrong, id: '999999' };
  const held = [{ ...wrong, email: 'else@example.com' }, ...others, stray];
  const { same, found } = await findingsOf(new Map(held.map((order) => [order.id, order])));
  expect(same).toBe(others.length);
  expect(found).toContainEqual({ kind: 'missing-here', id: lost.id });
  expect(found).toContainEqual({ kind: 'missing-there', id: stray.id });
  const differences = [{ path: 'email', ours: 'else@example.com', theirs: wrong.email }];
  expect(found).toContainEqual({ kind: 'differs', id: wrong.id, differences });
  expect(found).toHaveLength(3);
});

test('of so many only, the newest are compared', async () => {
  expect(await findingsOf(mirror, { most: 5 })).toEqual({ same: 5, found: [] });
});

test('an order that is sold or thrown away while the shop is read neither repeats another nor hides one', async () => {
  const asked = { held: new Map(mirror), pages: 0 };
  const changing: ShopSide = {
    ...shop,
    async *list() {
      for await (const page of shop.list()) {
        yield page;
        if (asked.pages++ > 0) continue;
        // The rows behind this page move down by one, and then up by more than one page overlaps.
        await place();
        for (const { id } of page.slice(0, 3)) {
          const { name } = mirror.get(id) ?? expect.fail(id);
          await throwAway(name);
        }
      }
    },
  };
  const { same, found } = await findingsOf(asked.held, { shop: changing });
  expect(asked.pages).toBeGreaterThan(1);
  expect(same).toBe(mirror.size);
  // Those thrown away were the same when they were read.
  expect(found).toEqual([]);
});

async function throwAway(name: string): Promise<void> {
  const url = new URL(`/orders/${name.slice(1)}`, woo.shop.url);
  url.searchParams.set('shop', new URL(woo.options.siteUrl).host);
  const response = await fetch(url, { method: 'DELETE' });
  if (!response.ok) throw new Error(`${name} was not thrown away: ${response.status}`);
}

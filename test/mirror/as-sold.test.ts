// A product's tags change after the sale, either way: does a shopper get what the goods were sold as, however the order is read?
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { until } from '../support/control.ts';
import { enterByCode, placeOrder } from '../support/line.ts';
import { importState, reconcile, untilQuiet, verifyMirror } from '../support/mirror.ts';
import { openWorld, type World } from '../support/world.ts';

vi.setConfig({ testTimeout: 180_000 });

interface Product {
  readonly handle: string;
  readonly tags: readonly string[];
  readonly variants: readonly { readonly sku: string }[];
}

/** Sold as returnable and made final sale after it; and the other way round. */
const sold = [
  { handle: 'lofoten-wool-blanket', later: ['wool', 'final-sale'], isOffered: true },
  { handle: 'pine-tar-soap', later: ['bath'], isOffered: false },
];
/** Each one's order, and the shopper's way in. */
const orders = new Map<string, { name: string; session: string }>();

let world: World;
beforeAll(async () => {
  world = await openWorld();
  await Promise.all([world.start('web'), world.start('worker', { RECONCILE_SECONDS: '86400' })]);
  await world.connect();
  const { products } = (await world.control.practice('/products.json')) as { products: Product[] };
  for (const { handle } of sold) {
    const sku = products.find((one) => one.handle === handle)?.variants[0]?.sku;
    const plain = { discounts: [], lines: [{ sku, quantity: 1 }] };
    const order = await placeOrder(world.control, plain);
    orders.set(handle, { name: order.name, session: await enterByCode(world.control, order) });
  }
  for (const { handle, later } of sold) await patch(`/products/${handle}`, { tags: later });
});
afterAll(() => world.close());

const patch = async (path: string, body: unknown) => {
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(world.shop.url + path, { method: 'PATCH', headers, body: JSON.stringify(body) });
  expect(answer.status).toBe(200);
};

/** Whether the portal offers the order's one line for a return. */
async function isOffered(handle: string): Promise<boolean> {
  const { status, html } = await world.control.portal(`${orders.get(handle)?.session}/return`);
  expect(status).toBe(200);
  const [offered, refused] = [/\[chosen\]"/.test(html), html.includes('sold as final sale')];
  expect(refused).toBe(!offered);
  return offered;
}

async function expectAsSold(): Promise<void> {
  for (const { handle, isOffered: promised } of sold)
    expect([handle, await isOffered(handle)]).toEqual([handle, promised]);
}

test('a tag that changed after the sale is no difference between mirror and shop', async () => {
  await reconcile(world);
  const { code, output } = await verifyMirror(world, '--orders', '300');
  expect(output).toContain('0 differ, 0 missing in the mirror, 0 in the mirror only');
  expect(code).toBe(0);
  await expectAsSold();
});

test('nor does it count when the order is read again for another reason', async () => {
  for (const { name } of orders.values())
    await patch(`/orders/${name}`, { note: 'Please ring twice.', tags: ['read-again'] });
  await until(async () => {
    const again = await world.query(`SELECT FROM orders WHERE body::text LIKE '%read-again%'`);
    return again.length === sold.length;
  });
  await untilQuiet(world);
  await expectAsSold();
});

test('nor when all orders are read anew', async () => {
  for (const { name } of orders.values()) await patch(`/orders/${name}`, { tags: ['and-anew'] });
  await untilQuiet(world);
  // As though no webhook had come: the import alone brings what is newer.
  await world.query(`UPDATE orders SET platform_updated_at = platform_updated_at - interval '1 day'`);
  expect((await world.control.staff('/api/import', {})).status).toBe(200);
  await until(async () => (await importState(world)).state === 'done');
  await untilQuiet(world);
  const stale = await world.query(`SELECT FROM orders WHERE platform_updated_at::text <> body->>'updatedAt'
    AND platform_updated_at <> (body->>'updatedAt')::timestamptz`);
  expect(stale).toEqual([]);
  await expectAsSold();
});

// Does the control API mean the same for both shops, and does what it makes survive a restart?
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startPracticeShop } from '../../main.ts';
import { type Bench, openBench } from '../testing/site.ts';
import { rolesOf } from '../world/customers.ts';

let bench: Bench;
beforeAll(async () => {
  bench = await openBench({ seeded: true });
});
afterAll(() => bench.close());

type Listed = { name: string; email: string; total: { amount: string; currencyCode: string } };
type Made = { name: string; order: Record<string, unknown> & { line_items: { id: number }[] } };

test('the past is the other shop’s: the same numbers, shoppers and, within rounding, sums', async () => {
  const { orders } = await bench.control<{ orders: Listed[] }>('/orders?limit=250');
  const answer = await fetch(`${bench.shop.url}/orders?limit=250`);
  const other = ((await answer.json()) as { orders: Listed[] }).orders;
  expect(orders).toHaveLength(other.length);
  const byName = new Map(orders.map((order) => [order.name, order]));
  const apart = other.filter(({ name, email, total }) => {
    const same = byName.get(name);
    if (same?.email !== email) return true;
    const isCarried = same.total.currencyCode === total.currencyCode;
    return (
      isCarried &&
      Math.abs(Number(same.total.amount) - Number(total.amount)) >
        0.02 * Math.max(1, Number(total.amount) / 1000)
    );
  });
  expect(apart).toEqual([]);
});

test('whom one shop has tagged has a role of that name at the other', async () => {
  const { site } = bench.open;
  const { customers } = site.world.defaultShop;
  const roles = [...site.customers.values()].map((each) => rolesOf(each).slice(1));
  expect(roles).toEqual([...customers.values()].map((each) => each.tags));
  expect(roles.flat()).toEqual(expect.arrayContaining(['vip', 'wholesale']));
});

test('goods are named by the same SKUs', async () => {
  type Goods = { products: { variants: { sku: string }[] }[] };
  const skus = ({ products }: Goods) =>
    products.flatMap((each) => each.variants.map((variant) => variant.sku)).sort();
  const answer = await fetch(`${bench.shop.url}/products.json`);
  expect(skus(await bench.control<Goods>('/products.json'))).toEqual(skus((await answer.json()) as Goods));
});

test('a discounted order is counted as WooCommerce counts: net sums unrounded, tax rounded line by line', async () => {
  const made = await bench.control<Made>('/orders', {
    lines: [
      { title: 'Socks', unitPrice: '17.50', quantity: 1 },
      { title: 'Shirt', unitPrice: '25.00', quantity: 3 },
      { title: 'Apron', unitPrice: '37.00', quantity: 1 },
      { title: 'Bread', unitPrice: '24.00', quantity: 1, taxRates: [{ title: 'MwSt. 7 %', rate: 0.07 }] },
    ],
    shopper: { email: 'mia@example.com' },
    address: { countryCode: 'DE' },
    discounts: [{ kind: 'order', amount: '5.00', code: 'FIVE' }],
    shipping: '4.90',
    fees: [{ name: 'Gift wrap', amount: '3.00' }],
  });
  // An order of a real WooCommerce, number by number.
  expect(made.order).toMatchObject({
    discount_total: '4.290000',
    shipping_total: '4.120000',
    shipping_tax: '0.780000',
    cart_tax: '22.010000',
    total: '156.400000',
    total_tax: '22.790000',
    line_items: [
      { subtotal: '14.705882', subtotal_tax: '2.790000', total: '14.008403', total_tax: '2.660000' },
      { subtotal: '63.025210', subtotal_tax: '11.970000', total: '60.924370', total_tax: '11.580000' },
      { subtotal: '31.092437', subtotal_tax: '5.910000', total: '30.386555', total_tax: '5.770000' },
      { subtotal: '22.429907', subtotal_tax: '1.570000', total: '21.654206', total_tax: '1.520000' },
    ],
    fee_lines: [{ total: '2.520000', total_tax: '0.480000' }],
  });
});

test('a negative fee spares, and an order may wait for its bank transfer', async () => {
  const made = await bench.control<Made>('/orders', {
    lines: [{ title: 'Rug', unitPrice: '50.00', quantity: 1 }],
    shopper: { email: 'mia@example.com' },
    payment: 'bacs',
    fees: [{ name: 'Loyalty', amount: '-5.00' }],
  });
  expect(made.order).toMatchObject({ status: 'on-hold', date_paid: null, total: '45.000000' });
  await bench.control(`/orders/${made.name.slice(1)}/payment`, {});
  const sent = await bench.control<Made>(`/orders/${made.name.slice(1)}/fulfillments`, {
    tracking: { company: 'DHL', number: '00340', url: 'https://dhl.example/00340' },
  });
  expect(sent.order).toMatchObject({ status: 'completed', date_completed_gmt: expect.any(String) });
  expect(sent.order.meta_data).toMatchObject([{ key: '_wc_shipment_tracking_items' }]);
});

test('thousands of orders come at once, each four last changed in one second', async () => {
  const run = await bench.control<{ from: string; count: number }>('/orders/generate', { count: 2000 });
  expect(run.count).toBe(2000);
  const { headers, body } = await bench.rest(
    '/wc/v3/orders?per_page=100&orderby=id&_fields=id,date_modified_gmt',
  );
  expect(Number(headers['x-wp-total'])).toBeGreaterThan(2200);
  const seconds = new Set((body as { date_modified_gmt: string }[]).map((row) => row.date_modified_gmt));
  expect(seconds.size).toBeLessThan(30);
});

test('what there was is there again after a restart: orders, refunds, keys, webhooks, the plugin', async () => {
  const made = await bench.control<Made>('/orders', {
    lines: [{ title: 'Rug', unitPrice: '50.00', quantity: 1 }],
    shopper: { email: 'a@example.com' },
  });
  await bench.control(`/orders/${made.name.slice(1)}/refunds`, { amount: '5.00' });
  await bench.control('/woocommerce/plugin', { active: true });
  const { site } = bench.open;
  const before = {
    orders: site.orders.size,
    keys: site.keys.size,
    ledger: site.world.ledger.movements().length,
  };
  const again = await startPracticeShop({ dataDir: bench.dataDir, app: { url: 'http://127.0.0.1:9' } });
  const reopened = again.woo.first;
  expect(reopened.site.orders.get(String(made.order.id))).toEqual(site.orders.get(String(made.order.id)));
  expect(reopened.plugin.isActive).toBe(true);
  expect({
    orders: reopened.site.orders.size,
    keys: reopened.site.keys.size,
    ledger: again.world.ledger.movements().length,
  }).toEqual(before);
  await again.close();
});

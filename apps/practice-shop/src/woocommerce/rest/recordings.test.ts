// Do our answers have the fields and types that a real WooCommerce was recorded with?
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { differencesOf, shapeOf } from '../testing/shape.ts';
import { type Bench, openBench } from '../testing/site.ts';

let bench: Bench;
let order: { id: number; line_items: { id: number }[] };

beforeAll(async () => {
  bench = await openBench({ seeded: true });
  const made = await bench.control<{ order: typeof order }>('/orders', {
    lines: [
      { sku: 'LOFWOOBLA-1', quantity: 2 },
      { sku: 'PINTARSOA-1', quantity: 1 },
    ],
    shopper: { email: 'hanna.berg@example.com' },
    address: { countryCode: 'DE' },
    discounts: [{ kind: 'order', percent: 10, code: 'TEN' }],
    fees: [{ name: 'Handling fee', amount: '2.50' }],
    shipping: '4.90',
  });
  order = made.order;
  const refund = {
    amount: '20.00',
    reason: 'damaged',
    line_items: [
      {
        id: order.line_items[0]?.id,
        quantity: 1,
        refund_total: '16.81',
        refund_tax: [{ id: 1, refund_total: '3.19' }],
      },
    ],
  };
  const refunded = await bench.rest(`/wc/v3/orders/${order.id}/refunds`, { method: 'POST', body: refund });
  expect(refunded.status).toBe(201);
});
afterAll(() => bench.close());

const recorded = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../fixtures/${name}.json`, import.meta.url), 'utf8'));

async function compare(path: string, name: string, pick = (value: unknown) => value): Promise<void> {
  const { status, body } = await bench.rest(path);
  expect(status).toBe(200);
  expect(differencesOf(shapeOf(body), shapeOf(pick(recorded(name))))).toEqual([]);
}

test('an order has the fields of a recorded one', () =>
  compare(`/wc/v3/orders/${order.id}`, 'order-created'));
test('an order with refunds names them as recorded', () =>
  compare(`/wc/v3/orders/${order.id}`, 'order-with-refunds'));
test('a refund has the fields of a recorded one', async () => {
  const { body } = await bench.rest(`/wc/v3/orders/${order.id}/refunds`);
  expect(differencesOf(shapeOf(body), shapeOf([recorded('refund')]))).toEqual([]);
});

test('products and variations have the fields of recorded ones', async () => {
  const products = (await bench.rest('/wc/v3/products?type=simple')).body as unknown[];
  expect(differencesOf(shapeOf(products[0]), shapeOf(recorded('product-simple')))).toEqual([]);
  const variable = (await bench.rest('/wc/v3/products?type=variable')).body as { id: number }[];
  expect(differencesOf(shapeOf(variable[0]), shapeOf(recorded('product-variable')))).toEqual([]);
  await compare(`/wc/v3/products/${variable[0]?.id}/variations`, 'product-variations');
});

test('a product’s own price stands where a variable one has none', async () => {
  const [variable] = (await bench.rest('/wc/v3/products?type=variable')).body as { regular_price: string }[];
  expect(variable?.regular_price).toBe('');
});

test('a customer has the fields of a recorded one', () =>
  compare('/wc/v3/customers', 'customer', (one) => [one]));
test('a tax rate has the fields of a recorded one', () => compare('/wc/v3/taxes', 'taxes'));
test('zones have the fields of recorded ones', () => compare('/wc/v3/shipping/zones', 'shipping-zones'));
test('a webhook has the fields of a recorded one', async () => {
  const body = {
    topic: 'order.updated',
    delivery_url: 'https://aftercare.practice.example/hook',
    secret: 's',
  };
  const made = await bench.rest('/wc/v3/webhooks', { method: 'POST', body });
  expect(made.status).toBe(201);
  await compare('/wc/v3/webhooks', 'webhook-object', (one) => [one]);
});

test('lists carry their totals and a link that repeats what was asked with', async () => {
  const { headers } = await bench.rest('/wc/v3/orders?per_page=100&oauth_consumer_key=ck_seen');
  const names = Object.keys(recorded('orders-list-headers') as object);
  for (const name of ['x-wp-total', 'x-wp-totalpages', 'link', 'content-type']) {
    expect(names).toContain(name);
    expect(headers[name]).toBeDefined();
  }
  expect(headers.link).toContain('oauth_consumer_key=ck_seen');
});

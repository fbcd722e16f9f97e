// Does a checkout made by requests go as recorded, with its traps?
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { differencesOf, shapeOf } from '../testing/shape.ts';
import { type Bench, openBench } from '../testing/site.ts';

let bench: Bench;
let token = '';
beforeAll(async () => {
  bench = await openBench({ seeded: true });
});
afterAll(() => bench.close());

type Cart = {
  items: { key: string }[];
  totals: Record<string, string>;
  shipping_rates: { shipping_rates: { rate_id: string; selected: boolean }[] }[];
};

async function ask<T = Cart>(path: string, body?: unknown): Promise<{ status: number; body: T }> {
  const headers: Record<string, string> = {
    'content-type': 'application/json',
    ...(token && { 'cart-token': token }),
  };
  const sent = body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) };
  const told = await bench.raw(`https://practice-woo.example/wp-json/wc/store/v1/${path}`, {
    headers,
    ...sent,
  });
  token = String(told.headers['cart-token'] ?? token);
  return { status: told.status, body: JSON.parse(told.body) as T };
}
const recorded = (name: string) =>
  JSON.parse(readFileSync(new URL(`../fixtures/${name}.json`, import.meta.url), 'utf8')) as Record<
    string,
    unknown
  >;
const orders = async () => Number((await bench.rest('/wc/v3/orders?per_page=1')).headers['x-wp-total']);

test('a cart is filled, addressed, sent and paid as recorded', async () => {
  const [product] = (await ask<{ id: number; has_options: boolean }[]>('products?per_page=100')).body.filter(
    (row) => !row.has_options,
  );
  expect(differencesOf(shapeOf([product]), shapeOf(recorded('store-products')))).toEqual([]);
  expect((await ask('cart/add-item', { id: product?.id, quantity: 2 })).status).toBe(401);
  await ask('cart');
  expect((await ask('cart/add-item', { id: product?.id, quantity: 2 })).status).toBe(201);
  const address = {
    first_name: 'Mia',
    last_name: 'Karlsson',
    address_1: 'Hafen 1',
    city: 'Kiel',
    postcode: '24103',
    country: 'DE',
    state: '',
    email: 'mia@example.com',
  };
  const cart = await ask('cart/update-customer', { billing_address: address });
  const { extensions: _ours, fees: _fees, ...rest } = recorded('store-cart-DE');
  expect(differencesOf(shapeOf(cart.body), shapeOf({ ...rest, fees: [], extensions: {} }))).toEqual([]);
  const express = await ask('cart/select-shipping-rate', { package_id: 0, rate_id: 'flat_rate:2' });
  expect(express.body.shipping_rates[0]?.shipping_rates.map((rate) => rate.selected)).toEqual([false, true]);
  const before = await orders();
  const placed = await ask<Record<string, unknown>>('checkout', {
    billing_address: address,
    payment_method: 'practice_card',
  });
  expect(differencesOf(shapeOf(placed.body), shapeOf(recorded('store-checkout')))).toEqual([]);
  expect(placed.body).toMatchObject({ status: 'processing', payment_result: { payment_status: 'success' } });
  expect(await orders()).toBe(before + 1);
  const { total } = (await bench.rest(`/wc/v3/orders/${placed.body.order_id}`)).body as { total: string };
  expect(express.body.totals.total_price).toBe(total.replace('.', ''));
});

test('where the shop does not send, shipping costs nothing and no rate is there: no error says so', async () => {
  const [product] = (await ask<{ id: number; has_options: boolean }[]>('products?per_page=100')).body.filter(
    (row) => !row.has_options,
  );
  await ask('cart/add-item', { id: product?.id, quantity: 1 });
  const { status, body } = await ask('cart/update-customer', {
    shipping_address: { country: 'BR', state: '' },
  });
  expect(status).toBe(200);
  expect(body.totals.total_shipping).toBe('0');
  expect(body.shipping_rates[0]?.shipping_rates).toEqual([]);
});

test('looking at the checkout makes a draft order', async () => {
  const before = await orders();
  expect((await ask<{ status: string }>('checkout')).body.status).toBe('checkout-draft');
  expect(await orders()).toBe(before + 1);
});

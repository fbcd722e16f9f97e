// Can a shopper buy with plain forms, and does the bill shown become the bill charged?
import { createServer, type Server } from 'node:http';
import express from 'express';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openWorld } from '../../world/open-world.ts';
import type { World } from '../../world/world.ts';
import { listenOnLoopback } from '../listening.ts';
import { createStorefront } from './router.ts';

let world: World;
let server: Server;
let base: string;

beforeAll(async () => {
  world = await openWorld({});
  server = createServer(
    express().use(createStorefront({ world, appHandle: 'aftercare', themeExtension: null })),
  );
  base = `http://127.0.0.1:${await listenOnLoopback(server, 0)}/shop/practice`;
});
afterAll(() => {
  server.close();
  server.closeAllConnections();
});

const form = (path: string, fields: Record<string, string>, cookie = '') =>
  fetch(base + path, {
    method: 'POST',
    body: new URLSearchParams(fields),
    headers: { cookie },
    redirect: 'manual',
  });
const cookieOf = (answer: Response) =>
  answer.headers
    .getSetCookie()
    .map((each) => each.split(';')[0])
    .join('; ');
const read = async (path: string, cookie = '') => (await fetch(base + path, { headers: { cookie } })).text();

const SHOPPER = {
  email: 'mia@shopper.example', firstName: 'Mia', lastName: 'Kim', address1: 'Main 1', zip: '24103', city: 'Kiel',
  country: 'DE', shipping: 'standard', discount: 'WELCOME10', card: '4242 4242 4242 4242',
}; // biome-ignore format: a form is read faster in rows

async function fillCart(): Promise<string> {
  const [first] = [...world.defaultShop.products.values()];
  return cookieOf(await form('/cart/lines', { sku: first?.variants[0]?.sku ?? '', quantity: '2' }));
}

test('the list shows thirty things and more, each with a picture drawn by ourselves', async () => {
  const list = await read('');
  expect(list.match(/class="picture"/g)?.length).toBeGreaterThanOrEqual(30);
  const picture = /src="([^"]+image\.svg)"/.exec(list)?.[1] ?? '';
  const answer = await fetch(new URL(picture, base));
  expect(answer.headers.get('content-type')).toContain('image/svg+xml');
});

test('a cart becomes an order of exactly the sum the button said', async () => {
  const cart = await fillCart();
  const update = await form('/checkout', { ...SHOPPER, update: '1' }, cart);
  const shown = /name="shown" value="([^"]+)"/.exec(await update.text())?.[1] ?? '';
  const paid = await form('/checkout', { ...SHOPPER, pay: '1', shown }, cart);
  const place = paid.headers.get('location') ?? '';
  expect(place).toMatch(/^\/shop\/practice\/orders\/\d+$/);
  const charge = world.ledger.movements().at(-1);
  expect(charge).toMatchObject({ kind: 'charge', amount: shown, currency: 'EUR', outcome: 'done' });
  expect(cookieOf(paid)).toBe('practice_cart=');
  const order = await read(place.replace('/shop/practice', ''));
  expect(order).toContain('/shop/practice/apps/aftercare/');
});

test('a sum that changed since it was shown is shown again and not charged', async () => {
  const before = world.ledger.movements().length;
  const answer = await form('/checkout', { ...SHOPPER, pay: '1', shown: '0.01' }, await fillCart());
  expect(await answer.text()).toContain('The sum has changed');
  expect(world.ledger.movements()).toHaveLength(before);
});

test('what is missing is said beside its field, and what was entered is kept', async () => {
  const answer = await form('/checkout', { ...SHOPPER, email: 'mia', city: '', pay: '1' }, await fillCart());
  const page = await answer.text();
  expect(page).toContain('<title>Error: Checkout');
  expect(page).toContain('id="email-problem"');
  expect(page).toContain('id="city-problem"');
  expect(page).toContain('value="Main 1"');
});

test('text of a visitor is written as text', async () => {
  const answer = await form(
    '/checkout',
    { ...SHOPPER, city: '"><script>alert(1)</script>', update: '1' },
    await fillCart(),
  );
  expect(await answer.text()).not.toContain('<script>');
});

test.each([{ sku: 'nonsense', quantity: '1' }, { sku: '', quantity: '-3' }, { quantity: '1e9' }])(
  'a cart line that cannot be is left out: %o',
  async (fields) => {
    const answer = await form('/cart/lines', fields as Record<string, string>);
    expect([answer.status, cookieOf(answer)]).toEqual([303, '']);
  },
);

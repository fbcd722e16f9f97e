// Does a host for WooCommerce alone serve it whole without an app at Shopify, and open none of Shopify's doors?
import { afterAll, beforeAll, expect, test } from 'vitest';
import { until } from '../support/control.ts';
import {
  approveAndReceive,
  detailOf,
  enterByCode,
  placeOrder,
  pressRefund,
  requestReturn,
} from '../support/line.ts';
import { onWooCommerce } from '../support/woocommerce-front.ts';
import { type AppProcess, DOMAIN, openWorld, type World } from '../support/world.ts';

const without = { SHOPIFY_API_KEY: '', SHOPIFY_API_SECRET: '' };
let world: World;
let processes: readonly AppProcess[];
beforeAll(async () => {
  world = await openWorld({ kind: onWooCommerce });
  // Connected before the keys were taken away.
  await world.query(`INSERT INTO shops (shop_id, platform, domain, installed_at, facts)
    VALUES ('of-shopify', 'shopify', '${DOMAIN}', now(), '{"name": "Fjord", "email": "ada@example.com"}')`);
  processes = [await world.start('web', without), await world.start('worker', without)];
  await world.connect();
});
afterAll(() => world.close());

test('the line from order to refund holds', async () => {
  const { control } = world;
  const order = await placeOrder(control);
  const { returnId, shown } = await requestReturn(control, await enterByCode(control, order));
  await approveAndReceive(control, returnId);
  expect(await pressRefund(control, returnId)).toBe(200);
  await until(async () => (await detailOf(control, returnId)).stage === 'PAID');
  const done = (await control.ledger(order.name)).filter((one) => one.outcome === 'done');
  expect(done.map((one) => Math.round(Number(one.amount) * 100))).toEqual([shown]);
});

test('both processes say at their start that no shop on Shopify is served', () => {
  for (const one of processes) expect(one.log().split('no shop on Shopify is served')).toHaveLength(2);
});

test.each([
  ['POST', '/webhooks/shopify', 404],
  ['GET', `/auth?shop=${DOMAIN}`, 404],
  ['GET', `/auth/callback?shop=${DOMAIN}&hmac=ab&code=1&state=2`, 404],
  ['GET', `/proxy/?shop=${DOMAIN}&signature=ab`, 404],
  ['GET', `/portal/${DOMAIN}/`, 404],
  ['GET', '/api/session', 401],
])('%s %s is no door: %i', async (method, path, status) => {
  const headers = { authorization: 'Bearer a.b.c' };
  const answer = await fetch(world.appUrl + path, { method, headers, redirect: 'manual' });
  expect(answer.status).toBe(status);
});

test('the admin in a frame of Shopify’s is one of our own, which nobody may frame', async () => {
  const { frameAncestors, html } = await open('/?shop=x.myshopify.com&host=y', {});
  expect(frameAncestors).toBe("frame-ancestors 'none'");
  expect(html).not.toMatch(/__[A-Z_]+__|app-bridge|shopify-api-key/);
  const elsewhere = await open('/?shop=x.myshopify.com&host=y', { 'sec-fetch-dest': 'document' });
  expect(elsewhere.location).toBe('/staff');
});

async function open(path: string, headers: Record<string, string>) {
  const answer = await fetch(world.appUrl + path, { headers, redirect: 'manual' });
  const frameAncestors = answer.headers.get('content-security-policy')?.split('; ')[0];
  return { frameAncestors, location: answer.headers.get('location'), html: await answer.text() };
}

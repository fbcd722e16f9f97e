// Does every change reach the app signed, retried by the clock, and troubled only by faults?
import { createHmac } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openWorld } from '../../world/open-world.ts';
import type { World } from '../../world/world.ts';
import type { PracticeApp } from '../app.ts';
import { installApp, uninstallApp } from '../oauth/installation.ts';
import { type AppStandIn, describeTestApp, startAppStandIn } from '../testing/app-stand-in.ts';
import { Courier } from './courier.ts';
import { RETRY_DELAYS } from './schedule.ts';

let world: World;
let standIn: AppStandIn;
let app: PracticeApp;
let courier: Courier;
let status = 200;

beforeEach(async () => {
  status = 200;
  world = await openWorld({ seeded: false });
  standIn = await startAppStandIn(() => ({ status }));
  app = describeTestApp(standIn.url);
  courier = new Courier({ world, app });
  installApp({ world, shop: world.defaultShop, app, scopes: app.scopes });
  subscribe('orders/updated');
});
afterEach(async () => {
  courier.close();
  await standIn.close();
});

test('a webhook carries every header of the platform and a signature over the raw body alone', async () => {
  announce({ id: 1001, name: '#1001' });
  await courier.settle();
  const [heard] = standIn.heard;
  expect(heard?.body).toBe('{"id":1001,"name":"#1001"}');
  const expected = createHmac('sha256', 'test-secret')
    .update(heard?.body ?? '')
    .digest('base64');
  expect(heard?.headers).toMatchObject({
    'x-shopify-hmac-sha256': expected,
    'x-shopify-topic': 'orders/updated',
    'x-shopify-shop-domain': 'practice.myshopify.com',
    'x-shopify-api-version': '2026-10',
    'x-shopify-webhook-id': expect.stringMatching(/^[0-9a-f-]{36}$/),
    'x-shopify-event-id': expect.stringMatching(/^[0-9a-f-]{36}$/),
    'x-shopify-triggered-at': expect.stringMatching(/^20\d\d-.*Z$/),
    'content-type': 'application/json',
  });
});

test('the eight retries are spread over four hours', () => {
  expect(RETRY_DELAYS).toHaveLength(8);
  expect(RETRY_DELAYS.reduce((sum, delay) => sum + delay, 0)).toBe(4 * 3600);
});

test('a refused webhook is retried with its original body when the clock says so, and not before', async () => {
  status = 503;
  announce({ id: 1, note: 'first' });
  await courier.settle();
  world.setClock({ advance: 59 });
  await courier.settle();
  expect(standIn.heard).toHaveLength(1);
  status = 200;
  world.setClock({ advance: 1 });
  await courier.settle();
  expect(standIn.heard.map((heard) => heard.body)).toEqual(Array(2).fill('{"id":1,"note":"first"}'));
  expect(new Set(standIn.heard.map((heard) => heard.headers['x-shopify-webhook-id'])).size).toBe(1);
  expect(courier.list()[0]?.state).toBe('delivered');
});

test('after the eighth retry it gives up and the subscription is gone', async () => {
  status = 500;
  announce({ id: 1 });
  await courier.settle();
  for (const delay of RETRY_DELAYS) {
    world.setClock({ advance: delay });
    await courier.settle();
  }
  expect(standIn.heard).toHaveLength(9);
  expect(courier.list()[0]?.state).toBe('failed');
  expect(world.defaultShop.webhookSubscriptions.size).toBe(0);
});

test('a lost webhook is never sent until it is asked for again', async () => {
  world.faults.set({ name: 'webhook-lost', times: 1 });
  announce({ id: 1 });
  await courier.settle();
  expect(standIn.heard).toHaveLength(0);
  expect(courier.redeliver({ topic: 'orders/updated' })).toBe(1);
  await courier.settle();
  expect(standIn.heard).toHaveLength(1);
});

test('a doubled webhook arrives twice under the same ids', async () => {
  world.faults.set({ name: 'webhook-doubled' });
  announce({ id: 1 });
  await courier.settle();
  expect(standIn.heard).toHaveLength(2);
  expect(new Set(standIn.heard.map((heard) => heard.headers['x-shopify-webhook-id'])).size).toBe(1);
});

test('a late webhook waits for the clock', async () => {
  world.faults.set({ name: 'webhook-late', seconds: 86_400 });
  announce({ id: 1 });
  await courier.settle();
  expect(standIn.heard).toHaveLength(0);
  world.setClock({ advance: 86_400 });
  await courier.settle();
  expect(standIn.heard).toHaveLength(1);
});

test('a disordered webhook is overtaken by the next one', async () => {
  world.faults.set({ name: 'webhook-disordered', times: 1 });
  announce({ id: 1 });
  announce({ id: 2 });
  await courier.settle();
  world.setClock({ advance: 2 });
  await courier.settle();
  expect(standIn.heard.map((heard) => heard.body)).toEqual(['{"id":2}', '{"id":1}']);
});

test('uninstalling is announced, and two days later the erasure of the shop', async () => {
  uninstallApp({ world, shop: world.defaultShop, app });
  await courier.settle();
  expect(standIn.heard.map((heard) => heard.headers['x-shopify-topic'])).toEqual(['app/uninstalled']);
  announce({ id: 1 });
  world.setClock({ advance: 48 * 3600 });
  await courier.settle();
  expect(standIn.heard.map((heard) => heard.headers['x-shopify-topic'])).toEqual([
    'app/uninstalled',
    'shop/redact',
  ]);
});

test('new scopes are announced, and the tokens that are out serve with them', async () => {
  const scopes = [...app.scopes, 'read_all_orders'];
  subscribe('app/scopes_update');
  installApp({ world, shop: world.defaultShop, app, scopes: app.scopes });
  installApp({ world, shop: world.defaultShop, app, scopes });
  await courier.settle();
  expect(standIn.heard.map((heard) => JSON.parse(heard.body))).toMatchObject([
    { previous: app.scopes, current: scopes },
  ]);
});

test('an address that is neither the app nor loopback is never called', async () => {
  subscribe('orders/create', 'https://example.com/hook');
  world.emit({ shop: 'practice.myshopify.com', topic: 'orders/create', payload: {}, at: world.timestamp() });
  await courier.settle();
  expect(courier.list()[0]?.attempts[0]?.error).toContain('loopback');
});

function announce(payload: Record<string, unknown>): void {
  world.emit({ shop: 'practice.myshopify.com', topic: 'orders/updated', payload, at: world.timestamp() });
}

function subscribe(topic: string, uri = `${standIn.url}/webhooks`): void {
  const shop = world.defaultShop;
  const dates = { createdAt: world.timestamp(), updatedAt: world.timestamp() };
  const rest = {
    format: 'JSON' as const,
    filter: null,
    includeFields: [],
    metafieldNamespaces: [],
    name: null,
  };
  const id = shop.newId('WebhookSubscription');
  shop.webhookSubscriptions.put({
    id,
    apiKey: app.apiKey,
    topic,
    uri,
    apiVersion: '2026-10',
    ...rest,
    ...dates,
  });
}

// Are webhooks sent once, late, signed, with the state at delivery, and switched off at the seventh failure?
import { createHmac } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type AppStandIn, startAppStandIn } from '../../edges/testing/app-stand-in.ts';
import { type Bench, openBench } from '../testing/site.ts';

const APP = 'https://aftercare.practice.example';
let bench: Bench;
let app: AppStandIn;
let status: number;

beforeEach(async () => {
  status = 200;
  app = await startAppStandIn(() => ({ status }));
  bench = await openBench({ appUrl: app.url });
  // Only when told: no look at the queue by itself.
  await bench.control('/woocommerce/host', { webhookSeconds: 3600 });
});
afterEach(async () => {
  await bench.close();
  await app.close();
});

const listen = async (topic: string, address = `${APP}/hook?hook=abc`) => {
  const body = { topic, delivery_url: address, secret: 'between us' };
  return (await bench.rest('/wc/v3/webhooks', { method: 'POST', body })).body as { id: number };
};
type Made = { name: string; order: { id: number } };
const place = () =>
  bench.control<Made>('/orders', {
    lines: [{ title: 'Rug', unitPrice: '50.00', quantity: 1 }],
    shopper: { email: 'mia@example.com' },
  });
const run = () => bench.control('/webhooks/run', {});
const webhook = async (id: number) => (await bench.rest(`/wc/v3/webhooks/${id}`)).body as { status: string };
const edit = (made: Made, note: string) => bench.control(`/orders/${made.name.slice(1)}`, { note }, 'PATCH');
const heard = () => app.heard.filter((each) => each.headers['x-wc-webhook-topic'] !== undefined);

test('a webhook is pinged at its creation, form-encoded and unsigned', async () => {
  const { id } = await listen('order.created');
  const [ping] = app.heard;
  expect(ping).toMatchObject({ method: 'POST', path: '/hook?hook=abc', body: `webhook_id=${id}` });
  expect(ping?.headers['content-type']).toBe('application/x-www-form-urlencoded');
  expect(ping?.headers['x-wc-webhook-signature']).toBeUndefined();
});

test('a delivery carries the recorded headers, and a signature over the raw body', async () => {
  const { id } = await listen('order.created');
  const made = await place();
  await run();
  const [delivery] = heard();
  const expected = createHmac('sha256', 'between us')
    .update(delivery?.body ?? '')
    .digest('base64');
  expect(delivery?.headers).toMatchObject({
    'content-type': 'application/json',
    'x-wc-webhook-source': 'https://practice-woo.example/',
    'x-wc-webhook-topic': 'order.created',
    'x-wc-webhook-resource': 'order',
    'x-wc-webhook-event': 'created',
    'x-wc-webhook-signature': expected,
    'x-wc-webhook-id': String(id),
    'x-wc-webhook-delivery-id': expect.stringMatching(/^[0-9a-f]{32}$/),
  });
  expect(JSON.parse(delivery?.body ?? '')).toMatchObject({ id: made.order.id, status: 'processing' });
});

test('three quick edits are one delivery, of the state at delivery', async () => {
  await listen('order.updated');
  const made = await place();
  for (const note of ['one', 'two', 'three']) await edit(made, note);
  await run();
  expect(heard().map(({ body }) => JSON.parse(body).customer_note)).toEqual(['three']);
});

test('two orders in one second share their delivery id', async () => {
  await listen('order.created');
  while (Date.now() % 1000 > 500) await new Promise((done) => setTimeout(done, 50));
  await place();
  await place();
  await run();
  const ids = heard().map(({ headers }) => headers['x-wc-webhook-delivery-id']);
  expect(ids).toHaveLength(2);
  expect(new Set(ids).size).toBe(1);
});

test('an order gone before its delivery gives a signed error', async () => {
  await listen('order.created');
  const made = await place();
  await bench.control(`/orders/${made.name.slice(1)}?force=true`, undefined, 'DELETE');
  await run();
  expect(JSON.parse(heard()[0]?.body ?? '')).toEqual({
    code: 'woocommerce_rest_shop_order_invalid_id',
    message: 'Invalid ID.',
    data: { status: 404 },
  });
});

test('a trashed order tells its id alone; one deleted for good tells nothing', async () => {
  await listen('order.deleted');
  const [first, second] = [await place(), await place()];
  await bench.control(`/orders/${first.name.slice(1)}`, undefined, 'DELETE');
  await bench.control(`/orders/${second.name.slice(1)}?force=true`, undefined, 'DELETE');
  await run();
  expect(heard().map(({ body }) => body)).toEqual([`{"id":${first.order.id}}`]);
});

test('a refused delivery is never sent again', async () => {
  await listen('order.created');
  status = 503;
  await place();
  await run();
  status = 200;
  bench.shop.world.setClock({ advance: 7 * 24 * 3600 });
  await run();
  expect(heard()).toHaveLength(1);
});

test('the seventh failure in a row disables, and revived the next failure disables again', async () => {
  const { id } = await listen('order.created');
  status = 500;
  for (let count = 1; count <= 7; count++) {
    expect((await webhook(id)).status).toBe('active');
    await place();
    await run();
  }
  expect((await webhook(id)).status).toBe('disabled');
  await place();
  await run();
  expect(heard()).toHaveLength(7);
  const revive = () => bench.rest(`/wc/v3/webhooks/${id}`, { method: 'PUT', body: { status: 'active' } });
  await revive();
  await place();
  await run();
  expect((await webhook(id)).status).toBe('disabled');
  await revive();
  status = 302;
  await place();
  await run();
  expect((await webhook(id)).status).toBe('active');
});

test.each(['http://127.0.0.1:9999/hook', 'https://localhost/hook', `${APP}:8443/hook`])(
  '%s is not called: private hosts and odd ports are dropped without a word to the caller',
  async (address) => {
    await listen('order.created', address);
    await place();
    await run();
    expect(app.heard).toHaveLength(0);
    const { deliveries } = await bench.control<{ deliveries: unknown[] }>('/webhooks?state=failed');
    expect(deliveries).toMatchObject([{ error: 'A valid URL was not provided.' }]);
  },
);

test('a lost webhook never leaves, a doubled one leaves twice, a late one waits for the clock', async () => {
  await listen('order.created');
  const { faults } = bench.shop.world;
  faults.set({ name: 'webhook-lost', times: 1 });
  await place();
  await run();
  expect(heard()).toHaveLength(0);
  faults.set({ name: 'webhook-doubled', times: 1 });
  await place();
  await run();
  expect(heard()).toHaveLength(2);
  faults.set({ name: 'webhook-late', times: 1, seconds: 3600 });
  await place();
  await run();
  expect(heard()).toHaveLength(2);
  bench.shop.world.setClock({ advance: 3601 });
  await run();
  expect(heard()).toHaveLength(3);
});

test('deleting a refund announces nothing', async () => {
  await listen('order.updated');
  const made = await place();
  const body = { amount: '10.00' };
  const refund = (await bench.rest(`/wc/v3/orders/${made.order.id}/refunds`, { method: 'POST', body }))
    .body as { id: number };
  await run();
  expect(heard()).toHaveLength(1);
  await bench.rest(`/wc/v3/orders/${made.order.id}/refunds/${refund.id}`, { method: 'DELETE' });
  await run();
  expect(heard()).toHaveLength(1);
});

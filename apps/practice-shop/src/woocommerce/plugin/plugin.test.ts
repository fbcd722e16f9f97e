// Does the practice plugin keep what the real one promises: one refund a key, a row for ever, announcements in a row?
import { createHmac } from 'node:crypto';
import { jwtVerify } from 'jose';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type AppStandIn, startAppStandIn } from '../../edges/testing/app-stand-in.ts';
import { type Bench, openBench } from '../testing/site.ts';

const SECRET = 'c'.repeat(43);
const APP = 'https://aftercare.practice.example';
let bench: Bench;
let app: AppStandIn;
let status: number;

beforeEach(async () => {
  status = 200;
  app = await startAppStandIn(() => ({ status }));
  bench = await openBench({ appUrl: app.url });
  await bench.control('/woocommerce/plugin', { active: true });
  const connection = {
    shopId: 's1',
    appUrl: app.url,
    callbackUrl: APP,
    portalUrl: `${app.url}/portal/x`,
    secret: SECRET,
  };
  const told = await bench.rest('/wc-aftercare/v1/connection', { method: 'PUT', body: connection });
  expect(told.body).toMatchObject({ connected: true, shopId: 's1', siteUrl: 'https://practice-woo.example' });
});
afterEach(async () => {
  await bench.close();
  await app.close();
});

type Made = {
  name: string;
  order: { id: number; line_items: { id: number }[]; tax_lines: { rate_id: number }[] };
};
const place = (more: Record<string, unknown> = {}) =>
  bench.control<Made>('/orders', {
    lines: [{ title: 'Rug', unitPrice: '59.50', quantity: 2 }],
    shopper: { email: 'mia@example.com' },
    address: { countryCode: 'DE' },
    ...more,
  });
const asked = (made: Made, more: Record<string, unknown> = {}) => ({
  key: 'key-0000001',
  orderId: made.order.id,
  amount: '59.50',
  currency: 'EUR',
  reason: 'Return R-1001',
  lines: [
    {
      lineId: made.order.line_items[0]?.id,
      quantity: 1,
      total: '50.00',
      taxes: { [made.order.tax_lines[0]?.rate_id ?? 0]: '9.50' },
      restock: 0,
    },
  ],
  ...more,
});
const post = (body: unknown) => bench.rest('/wc-aftercare/v1/refunds', { method: 'POST', body });
const intent = (key = 'key-0000001') => bench.rest(`/wc-aftercare/v1/refunds/${key}`);
async function ledger(made: Made) {
  const path = `/ledger?order=${made.name.slice(1)}&kind=refund`;
  const { movements } = await bench.control<{
    movements: { outcome: string; amount: string; key: string }[];
  }>(path);
  return movements.map(({ outcome, amount, key }) => `${outcome} ${amount} ${key}`);
}
const ONCE = ['done 59.50 key-0000001'];

test('switched off, none of its routes is there', async () => {
  await bench.control('/woocommerce/plugin', { active: false });
  expect(await bench.rest('/wc-aftercare/v1/connection')).toMatchObject({
    status: 404,
    body: { code: 'rest_no_route' },
  });
});

test('each order of the REST says in which roles its shopper is, and while it is off, nothing of them', async () => {
  const grouped = await place({ shopper: { email: 'rosa@example.com', tags: ['wholesale'] } });
  const guest = await place();
  const asked = `/wc/v3/orders?include=${grouped.order.id},${guest.order.id}&orderby=include&_fields=id,aftercare_customer_roles`;
  expect((await bench.rest(asked)).body).toEqual([
    { id: grouped.order.id, aftercare_customer_roles: ['customer', 'wholesale'] },
    { id: guest.order.id, aftercare_customer_roles: [] },
  ]);
  await bench.control('/woocommerce/plugin', { active: false });
  expect((await bench.rest(asked)).body).toEqual([{ id: grouped.order.id }, { id: guest.order.id }]);
});

test('ten callers at once with one key move the money once and hear the same', async () => {
  const made = await place();
  const answers = await Promise.all(Array.from({ length: 10 }, () => post(asked(made))));
  expect(new Set(answers.map((each) => each.text)).size).toBe(1);
  expect(answers[0]?.body).toMatchObject({ key: 'key-0000001', state: 'done', message: null });
  expect(await ledger(made)).toEqual(ONCE);
  const rows = (await bench.rest(`/wc/v3/orders/${made.order.id}/refunds`)).body as {
    reason: string;
    meta_data: unknown[];
  }[];
  expect(rows).toHaveLength(1);
  expect(rows[0]?.reason).toBe('Return R-1001 [key-0000001]');
  expect(rows[0]?.meta_data).toContainEqual(
    expect.objectContaining({ key: '_aftercare_key', value: 'key-0000001' }),
  );
});

test('in a shop that writes its prices without cents, the last cent can go back', async () => {
  await bench.control('/woocommerce/decimals', { decimals: 0 });
  const made = await place({ lines: [{ title: 'Rug', unitPrice: '100.00', quantity: 3 }] });
  const part = (key: string, amount: string) => {
    const lines = asked(made).lines.map((line) => ({ ...line, total: amount, taxes: {} }));
    return post(asked(made, { key, amount, lines }));
  };
  for (const [key, amount] of Object.entries({ first: '99.67', second: '99.67', third: '100.66' }))
    expect((await part(`key-${key}`, amount)).body).toMatchObject({ state: 'done' });
  expect((await part('key-fourth', '0.01')).body).toMatchObject({ state: 'refused' });
});

test('connected again by a new key, the one before lets nobody in; by the same, it does', async () => {
  const connection = bench.open.plugin.connection;
  const again = (headers: Record<string, string>) =>
    bench.rest('/wc-aftercare/v1/connection', { method: 'PUT', body: connection, headers });
  expect((await again({})).status).toBe(200);
  expect((await bench.rest('/wc/v3/orders')).status).toBe(200);
  const { consumerKey, consumerSecret } = await bench.control<Bench['key']>('/woocommerce/keys', {});
  const authorization = `Basic ${Buffer.from(`${consumerKey}:${consumerSecret}`).toString('base64')}`;
  expect((await again({ authorization })).status).toBe(200);
  expect((await bench.rest('/wc/v3/orders')).status).toBe(401);
  expect((await bench.rest('/wc/v3/orders', { headers: { authorization } })).status).toBe(200);
});

test('ten callers at once with ten keys never give back more than was paid', async () => {
  const made = await place();
  const keys = Array.from({ length: 10 }, (_, at) => `key-of-nr-${at}`);
  const answers = await Promise.all(keys.map((key) => post(asked(made, { key }))));
  const states = answers.map((each) => (each.body as { state: string }).state).sort();
  expect(states).toEqual(['done', 'done', ...Array(8).fill('refused')]);
  expect(await ledger(made)).toHaveLength(2);
});

test('the same key with other content is refused', async () => {
  const made = await place();
  await post(asked(made));
  expect(await post(asked(made, { reason: 'Other' }))).toMatchObject({
    status: 409,
    body: { code: 'aftercare_key_reused' },
  });
});

test('a key never used is proven unused; an unknown order is said to be unknown', async () => {
  const made = await place();
  expect(await intent()).toMatchObject({ status: 404, body: { code: 'aftercare_unknown_key' } });
  expect(await post(asked(made, { orderId: 999999 }))).toMatchObject({
    status: 404,
    body: { code: 'aftercare_no_order' },
  });
});

test.each(['crash-after-payment', 'crash-before-payment'] as const)(
  'after %s the key is doubtful for ever, and never moves money again',
  async (name) => {
    const made = await place();
    bench.shop.world.faults.set({ name, times: 1 });
    await expect(post(asked(made))).rejects.toThrow();
    expect((await intent()).body).toMatchObject({ state: 'doubtful', refundId: null });
    expect((await post(asked(made))).body).toMatchObject({ state: 'doubtful' });
    expect(await ledger(made)).toEqual(name === 'crash-after-payment' ? ONCE : []);
  },
);

test('what throws after the payment does not make the plugin forget it', async () => {
  const made = await place();
  bench.shop.world.faults.set({ name: 'throw-after-payment', times: 1 });
  expect((await post(asked(made))).body).toMatchObject({ state: 'done' });
  expect((await bench.rest(`/wc/v3/orders/${made.order.id}/refunds`)).body).toHaveLength(1);
  expect(await ledger(made)).toEqual(ONCE);
});

test('a refusal of the gateway is kept, a bank transfer is booked and left to a person', async () => {
  const made = await place();
  bench.shop.world.faults.set({ name: 'gateway-error', times: 1 });
  expect((await post(asked(made))).body).toMatchObject({ state: 'refused', refundId: null });
  expect((await post(asked(made))).body).toMatchObject({ state: 'refused' });
  const byBank = await place({ payment: 'bacs', paid: true });
  const told = await post(asked(byBank, { key: 'key-by-hand' }));
  expect(told.body).toMatchObject({ state: 'by-hand', refundId: expect.any(Number), gateway: 'bacs' });
  expect(await ledger(byBank)).toEqual([]);
});

test('units go back on the shelf as each line says', async () => {
  const seeded = await openBench({ seeded: true });
  await seeded.control('/woocommerce/plugin', { active: true });
  const [blanket] = (
    await seeded.control<{ products: { variants: { sku: string; inventoryQuantity: number }[] }[] }>(
      '/products.json',
    )
  ).products;
  const sku = blanket?.variants[0]?.sku;
  const stock = async () =>
    (await seeded.control<{ products: { variants: { inventoryQuantity: number }[] }[] }>('/products.json'))
      .products[0]?.variants[0]?.inventoryQuantity ?? 0;
  const made = await seeded.control<Made>('/orders', {
    lines: [{ sku, quantity: 3 }],
    shopper: { email: 'a@example.com' },
  });
  const before = await stock();
  const line = { lineId: made.order.line_items[0]?.id, quantity: 3, total: '0.00', taxes: [], restock: 2 };
  const told = await seeded.rest('/wc-aftercare/v1/refunds', {
    method: 'POST',
    body: asked(made, { amount: '0.00', lines: [line] }),
  });
  expect(told.body).toMatchObject({ state: 'done' });
  expect(await stock()).toBe(before + 2);
  await seeded.close();
});

test('changes are announced at once, signed, in a row, and again until somebody has heard', async () => {
  status = 503;
  const made = await place();
  await bench.control(`/orders/${made.name.slice(1)}`, { note: 'x' }, 'PATCH');
  await until(() => app.heard.length >= 2);
  status = 200;
  const sent = () => app.heard.filter((each) => each.path === '/webhooks/woocommerce/s1');
  await until(
    () =>
      new Set(
        sent()
          .slice(2)
          .map((each) => each.body),
      ).size >= 2,
  );
  const bodies = sent().map(
    (each) => JSON.parse(each.body) as { sequence: number; topic: string; orderId: number },
  );
  expect(new Set(bodies.map((each) => each.sequence))).toEqual(new Set([1, 2]));
  expect(bodies[0]).toMatchObject({ topic: 'order.updated', orderId: made.order.id });
  const [first] = sent();
  const expected = createHmac('sha256', SECRET)
    .update(first?.body ?? '')
    .digest('base64');
  expect(first?.headers['x-aftercare-signature']).toBe(expected);
});

test('an order deleted for good and a deleted refund are announced by the plugin alone', async () => {
  const made = await place();
  await post(asked(made));
  const rows = (await bench.rest(`/wc/v3/orders/${made.order.id}/refunds`)).body as { id: number }[];
  await bench.rest(`/wc/v3/orders/${made.order.id}/refunds/${rows[0]?.id}`, { method: 'DELETE' });
  await bench.control(`/orders/${made.name.slice(1)}?force=true`, undefined, 'DELETE');
  const topics = () => app.heard.map((each) => (JSON.parse(each.body) as { topic: string }).topic);
  await until(() => topics().includes('order.deleted'));
  expect(topics()).toEqual([
    'order.updated',
    'refund.created',
    'order.updated',
    'refund.deleted',
    'order.deleted',
  ]);
});

test('its tokens say who, for which shop and app, for a minute', async () => {
  const made = await place();
  const { token } = await bench.control<{ token: string }>('/woocommerce/staff-token');
  const key = new TextEncoder().encode(SECRET);
  const { payload } = await jwtVerify(token, key, {
    issuer: 'https://practice-woo.example',
    audience: app.url,
  });
  expect(payload).toMatchObject({
    kind: 'staff',
    shop: 's1',
    email: expect.any(String),
    jti: expect.stringMatching(/^[0-9a-f]{32}$/),
  });
  expect((payload.exp ?? 0) - (payload.iat ?? 0)).toBe(60);
  const order = await bench.control<{ token: string }>(
    `/woocommerce/order-token?order=${made.name.slice(1)}`,
  );
  expect((await jwtVerify(order.token, key)).payload).toMatchObject({
    kind: 'order',
    orderId: String(made.order.id),
  });
});

async function until(isSo: () => boolean): Promise<void> {
  const end = Date.now() + 15_000;
  while (!isSo()) {
    if (Date.now() > end) throw new Error(`it did not become so: ${isSo}`);
    await new Promise((done) => setTimeout(done, 25));
  }
}

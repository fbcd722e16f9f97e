import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Order } from '../world/order-types.ts';
import { deliveredOrder } from '../world/testing/small-world.ts';
import { startTestApi, type TestApi } from './testing/api.ts';

let api: TestApi;
let recent: Order;
let old: Order;
beforeAll(async () => {
  api = await startTestApi();
  const daysAgo = (days: number) => new Date(api.world.now().getTime() - days * 86_400_000).toISOString();
  recent = deliveredOrder(api, { processedAt: daysAgo(10) });
  old = deliveredOrder(api, { processedAt: daysAgo(61) });
});
afterAll(() => api.close());

test('a field whose scope was not granted is null, with ACCESS_DENIED and status 200', async () => {
  const token = api.token(['read_orders']);
  const reply = await api.ask(
    'query($id:ID!){order(id:$id){name customer{email}}}',
    { id: recent.id },
    token,
  );
  expect(reply.status).toBe(200);
  expect(reply.json.data).toEqual({ order: { name: recent.name, customer: null } });
  expect(reply.json.errors).toMatchObject([
    {
      path: ['order', 'customer'],
      extensions: { code: 'ACCESS_DENIED', requiredAccess: '`read_customers` access scope.' },
    },
  ]);
});

test('a write scope includes reading', async () => {
  const token = api.token(['write_orders']);
  const { json } = await api.ask('query($id:ID!){order(id:$id){name}}', { id: recent.id }, token);
  expect(json.errors).toBeUndefined();
  expect(json.data.order.name).toBe(recent.name);
});

test('a mutation without its write scope does nothing', async () => {
  const token = api.token(['read_orders', 'read_returns']);
  const { json } = await api.ask(
    'mutation{returnClose(id:"gid://shopify/Return/1"){userErrors{message}}}',
    {},
    token,
  );
  expect(json.data).toEqual({ returnClose: null });
  expect(json.errors?.[0]?.extensions?.code).toBe('ACCESS_DENIED');
});

test('refundCreate wants write_orders', async () => {
  const token = api.token(['read_orders']);
  const { json } = await api.ask(
    'mutation($i:RefundInput!){refundCreate(input:$i) @idempotent(key:"k"){userErrors{message}}}',
    { i: { orderId: recent.id } },
    token,
  );
  expect(json.errors?.[0]?.extensions?.code).toBe('ACCESS_DENIED');
});

test('without read_all_orders nothing older than sixty days is there, by whatever way it is asked for', async () => {
  const token = api.token(['write_orders', 'write_returns']);
  const query =
    'query($id:ID!){order(id:$id){name} node(id:$id){id} orders(first:10){nodes{name}} ordersCount{count}}';
  const { json } = await api.ask(query, { id: old.id }, token);
  expect(json.data).toEqual({
    order: null,
    node: null,
    orders: { nodes: [{ name: recent.name }] },
    ordersCount: { count: 1 },
  });
  const asked = await api.ask(
    'mutation($i:ReturnRequestInput!){returnRequest(input:$i){userErrors{field code}}}',
    { i: { orderId: old.id, returnLineItems: [] } },
    token,
  );
  expect(asked.json.data.returnRequest.userErrors).toEqual([
    { field: ['input', 'orderId'], code: 'NOT_FOUND' },
  ]);
});

test('with read_all_orders all are there', async () => {
  const { json } = await api.ask('query($id:ID!){order(id:$id){name} ordersCount{count}}', { id: old.id });
  expect(json.data).toEqual({ order: { name: old.name }, ordersCount: { count: 2 } });
});

test.each([
  ['unknown', () => 'shpat_nobody'],
  ['missing', () => ''],
  ['expired', () => api.token(['read_orders'], { expiresAt: '2020-01-01T00:00:00Z' })],
])('a token that is %s gets 401', async (_, token) => {
  const reply = await api.ask('{shop{name}}', {}, token());
  expect(reply.status).toBe(401);
  expect(reply.json.errors).toMatch(/Invalid API key or access token/);
});

test('the token of an app that was removed gets 401', async () => {
  const token = api.token(['read_orders'], { apiKey: 'leaving-app' });
  const installed = api.shop.installations.find((each) => each.apiKey === 'leaving-app');
  if (!installed) throw new Error('the app was not installed');
  expect((await api.ask('{shop{name}}', {}, token)).status).toBe(200);
  api.shop.installations.put({ ...installed, uninstalledAt: api.world.timestamp() });
  expect((await api.ask('{shop{name}}', {}, token)).status).toBe(401);
});

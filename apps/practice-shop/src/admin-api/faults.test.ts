import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Order } from '../world/order-types.ts';
import { deliveredOrder } from '../world/testing/small-world.ts';
import { startTestApi, type TestApi } from './testing/api.ts';

let api: TestApi;
let order: Order;
beforeEach(async () => {
  api = await startTestApi();
  order = deliveredOrder(api);
});
afterEach(() => api.close());

const credit = () =>
  api.ask(
    `mutation($id:ID!){storeCreditAccountCredit(id:$id,creditInput:{creditAmount:{amount:"10.00",currencyCode:EUR}}){storeCreditAccountTransaction{id amount{amount}} userErrors{message}}}`,
    { id: order.customerId },
  );
const given = () => api.world.ledger.movements().filter((each) => each.kind === 'store_credit').length;

test.each([
  ['http-500', 500],
  ['http-502', 502],
  ['unauthorized', 401],
] as const)('%s answers %i and does nothing', async (name, status) => {
  api.world.faults.set({ name, times: 1 });
  expect((await credit()).status).toBe(status);
  expect(given()).toBe(0);
  expect((await credit()).status).toBe(200);
});

test.each([
  [2, '2.0'],
  [null, undefined],
] as const)(
  'http-429 given %s seconds answers 429 with Retry-After %s, and does nothing',
  async (seconds, said) => {
    api.world.faults.set({ name: 'http-429', times: 1, seconds });
    const reply = await credit();
    expect([reply.status, reply.headers['retry-after']]).toEqual([429, said]);
    expect(given()).toBe(0);
    expect((await credit()).status).toBe(200);
  },
);

test('throttle says THROTTLED inside a 200', async () => {
  api.world.faults.set({ name: 'throttle', times: 1 });
  const reply = await credit();
  expect(reply.status).toBe(200);
  expect(reply.json.errors?.[0]?.extensions?.code).toBe('THROTTLED');
  expect(reply.json.extensions?.cost).toMatchObject({ requestedQueryCost: 10, actualQueryCost: null });
  expect(given()).toBe(0);
});

test.each([
  ['internal-error', 0],
  ['internal-error-after-commit', 1],
] as const)('%s looks the same to the caller but money moved %i times', async (name, times) => {
  api.world.faults.set({ name, times: 1 });
  expect((await credit()).json.errors?.[0]?.extensions?.code).toBe('INTERNAL_SERVER_ERROR');
  expect(given()).toBe(times);
});

test.each([
  ['reset', 0],
  ['timeout-before-commit', 0],
  ['timeout-after-commit', 1],
  ['truncated-json', 1],
] as const)('%s breaks the connection when money moved %i times', async (name, times) => {
  api.world.faults.set({ name, times: 1, hang: false });
  await expect(credit()).rejects.toThrow();
  expect(given()).toBe(times);
});

test('a time-out that hangs holds the connection for its seconds', async () => {
  api.world.faults.set({ name: 'timeout-after-commit', times: 1, seconds: 0.2 });
  const from = performance.now();
  await expect(credit()).rejects.toThrow();
  expect(performance.now() - from).toBeGreaterThan(150);
});

test.each([
  [null, /^<!doctype html>/],
  ['bom', /^\uFEFF\{/],
  ['prefix', /^<!-- maintenance -->/],
])('html in the mode %s comes after the commit', async (mode, start) => {
  api.world.faults.set({ name: 'html', times: 1, mode });
  const reply = await credit();
  expect([reply.status, given()]).toEqual([200, 1]);
  expect(reply.text).toMatch(start);
});

test('user-errors refuses a mutation before anything is done', async () => {
  api.world.faults.set({ name: 'user-errors', times: 1 });
  expect((await credit()).json.data.storeCreditAccountCredit.userErrors).toHaveLength(1);
  expect(given()).toBe(0);
});

test('partial data is null in one place, told by an error beside it', async () => {
  api.world.faults.set({ name: 'partial-data', times: 1 });
  const { json } = await credit();
  expect(json.data.storeCreditAccountCredit.storeCreditAccountTransaction).toBeNull();
  expect(json.errors?.[0]).toMatchObject({
    path: ['storeCreditAccountCredit', 'storeCreditAccountTransaction'],
    extensions: { code: 'INTERNAL_SERVER_ERROR' },
  });
  expect(given()).toBe(1);
});

test('a field can be missing, and one nobody knows can be there', async () => {
  const query = 'query($id:ID!){order(id:$id){id name}}';
  api.world.faults.set({ name: 'missing-field', times: 1 });
  expect((await api.ask(query, { id: order.id })).json.data).toEqual({ order: { id: order.id } });
  api.world.faults.set({ name: 'unknown-field', times: 1 });
  const { json } = await api.ask(query, { id: order.id });
  expect(json.data.order).toMatchObject({ id: order.id, name: order.name, fieldOfTomorrow: { new: true } });
});

test('a fault named for one operation leaves the others alone', async () => {
  api.world.faults.set({ name: 'http-500', operation: 'storeCreditAccountCredit' });
  expect((await api.ask('{shop{name}}')).status).toBe(200);
  expect((await credit()).status).toBe(500);
});

test('a fault for one operation and one of the same name for all are two, each with its own chance and count', async () => {
  const all = api.world.faults.set({ name: 'http-500', times: 1 });
  const one = api.world.faults.set({ name: 'http-500', operation: 'storeCreditAccountCredit', times: 1 });
  expect((await credit()).status).toBe(500);
  expect([one.struck, all.struck]).toEqual([1, 0]);
  expect((await api.ask('{shop{name}}')).status).toBe(500);
  expect((await credit()).status).toBe(200);
  api.world.faults.set({ name: 'http-500', operation: 'storeCreditAccountCredit', rate: 0 });
  expect(api.world.faults.list()).toMatchObject([{ name: 'http-500', operation: null }]);
  api.world.faults.set({ name: 'http-500', operation: 'shop' });
  api.world.faults.clear('http-500');
  expect(api.world.faults.list()).toEqual([]);
});

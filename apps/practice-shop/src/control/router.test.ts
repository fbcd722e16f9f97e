import type { AddressInfo } from 'node:net';
import express from 'express';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openWorld } from '../world/open-world.ts';
import { controlRouter } from './router.ts';

let base: string;
let stop: () => void;
beforeEach(async () => {
  const world = await openWorld({ seeded: false });
  const server = express().use(controlRouter(world)).listen(0, '127.0.0.1');
  await new Promise((ready) => server.once('listening', ready));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  stop = () => server.close();
});
afterEach(() => stop());

async function call(method: string, path: string, body?: unknown) {
  const sent = typeof body === 'string' ? body : JSON.stringify(body);
  const answer = await fetch(base + path, { method, ...(body !== undefined && { body: sent }) });
  return { status: answer.status, body: (await answer.json()) as Record<string, never> };
}

const blanket = { title: 'Blanket', unitPrice: '30.00', quantity: 3 };
const plain = { lines: [blanket], shopper: { email: 'ada@example.com' }, address: { countryCode: 'DE' } };

test("an order is made, sent, delivered, returned in the shop's own admin, and the ledger tells of it", async () => {
  const discounts = [{ kind: 'order', percent: 10 }];
  const made = await call('POST', '/orders', {
    ...plain,
    discounts,
    shipping: '5.00',
    processedAt: '2026-01-02T03:04:05Z',
  });
  expect(made).toMatchObject({
    status: 201,
    body: { name: '#1001', processedAt: '2026-01-02T03:04:05Z', financialStatus: 'PAID' },
  });
  expect(made.body).toMatchObject({ totals: { total: { presentmentMoney: { amount: '86.00' } } } });
  expect((await call('POST', '/orders/1001/fulfillments', { at: '2026-01-03T00:00:00Z' })).status).toBe(201);
  const delivered = await call('POST', '/orders/1001/deliveries', { at: '2026-01-05T00:00:00Z' });
  expect(delivered.body).toMatchObject({ fulfillments: [{ deliveredAt: '2026-01-05T00:00:00Z' }] });
  const asked = {
    status: 'REQUESTED',
    lines: [{ line: 0, quantity: 2, restockingFeePercent: 10 }],
    returnShippingFee: '4.00',
  };
  expect((await call('POST', '/orders/1001/returns', asked)).body).toMatchObject({ status: 'REQUESTED' });
  expect((await call('POST', '/orders/1001/returns/R1/approval')).body).toMatchObject({ status: 'OPEN' });
  expect((await call('POST', '/orders/1001/returns/R1/processing', {})).status).toBe(201);
  const { movements } = (await call('GET', '/ledger')).body as unknown as { movements: object[] };
  expect(movements).toMatchObject([
    { order: '#1001', kind: 'charge', amount: '86.00', currency: 'EUR', key: null, outcome: 'done' },
    { order: '#1001', kind: 'refund', amount: '44.60', currency: 'EUR', key: null, outcome: 'done' },
  ]);
});

test.each([
  ['a body that is no JSON', '/orders', '{"lines":', 400],
  ['an unknown field', '/orders', { ...plain, colour: 'red' }, 400],
  ['no lines', '/orders', { ...plain, lines: [] }, 400],
  ['an unknown SKU', '/orders', { ...plain, lines: [{ sku: 'NOPE', quantity: 1 }] }, 400],
  ['a fraction of a cent', '/orders', { ...plain, lines: [{ ...blanket, unitPrice: '1.005' }] }, 400],
  ['a currency the shop does not know', '/orders', { ...plain, currency: 'XAU' }, 400],
  ['an order that is not there', '/orders/9999/deliveries', {}, 404],
  ['an unknown fault', '/faults', { name: 'gremlins' }, 400],
  ['a rate above one', '/faults', { name: 'html', rate: 2 }, 400],
  ['a fault named twice', '/faults', { faults: [{ name: 'html' }, { name: 'html', rate: 0.5 }] }, 400],
  ['no moment', '/clock', { at: 'yesterday' }, 400],
  ['another shop than there is', '/orders?shop=nowhere.myshopify.com', plain, 404],
])('%s is refused with a reason', async (_case, path, body, status) => {
  const answer = await call('POST', path, body);
  expect(answer.status).toBe(status);
  expect(String(answer.body.error)).not.toBe('');
});

test('the clock jumps and comes back, the faults are set and cleared', async () => {
  const jumped = await call('POST', '/clock', { at: '2030-01-01T00:00:00Z' });
  expect(String(jumped.body.now)).toMatch(/^2030-01-01T00:00/);
  const back = await call('POST', '/clock', { reset: true });
  expect(Math.abs(Date.parse(String(back.body.now)) - Date.now())).toBeLessThan(5000);
  const set = await call('POST', '/faults', { name: 'throttle', rate: 0.2, seed: 3 });
  expect(set.body).toMatchObject({ faults: [{ name: 'throttle', rate: 0.2, seed: 3 }] });
  const body = { faults: [{ name: 'html' }, { name: 'html', operation: 'order' }] };
  expect((await call('POST', '/faults', body)).body).toMatchObject({
    faults: [{ rate: 0.2 }, ...body.faults],
  });
  expect((await call('POST', '/faults', { clear: true })).body).toEqual({ faults: [] });
});

test('two shops keep their orders apart', async () => {
  await call('POST', '/orders?shop=second.myshopify.com', plain);
  expect((await call('GET', '/orders/1001')).status).toBe(404);
  expect((await call('GET', '/orders/1001?shop=second.myshopify.com')).status).toBe(200);
  expect((await call('GET', '/ledger')).body).toEqual({ movements: [] });
});

test('an unpaid order is cancelled without money, a paid one gives all back once', async () => {
  await call('POST', '/orders', { ...plain, paid: false });
  expect((await call('POST', '/orders/1001/cancellation', {})).body).toMatchObject({
    financialStatus: 'PENDING',
  });
  await call('POST', '/orders', { ...plain, currency: 'JPY', lines: [{ ...blanket, unitPrice: '4800' }] });
  expect((await call('POST', '/orders/1002/cancellation', {})).body).toMatchObject({
    financialStatus: 'REFUNDED',
  });
  expect((await call('POST', '/orders/1002/cancellation', {})).status).toBe(400);
  const { movements } = (await call('GET', '/ledger?kind=refund')).body as unknown as { movements: object[] };
  expect(movements).toMatchObject([{ order: '#1002', amount: '14400', currency: 'JPY', outcome: 'done' }]);
});

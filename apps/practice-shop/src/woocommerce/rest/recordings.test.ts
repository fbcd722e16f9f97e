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

// Does a refund go as badly as in a real WooCommerce: twice, at once, forgotten, or paid by nobody?
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type Bench, openBench } from '../testing/site.ts';

let bench: Bench;
beforeAll(async () => {
  bench = await openBench();
});
afterAll(() => bench.close());
afterEach(() => bench.shop.world.faults.clear());

type Made = { name: string; order: { id: number; total: string; line_items: { id: number }[] } };

async function place(more: Record<string, unknown> = {}): Promise<Made> {
  const lines = [{ title: 'Rug', unitPrice: '50.00', quantity: 2 }];
  return bench.control('/orders', { lines, shopper: { email: 'mia@example.com' }, ...more });
}

const refund = (made: Made, amount: string, more: Record<string, unknown> = {}) =>
  bench.rest(`/wc/v3/orders/${made.order.id}/refunds`, {
    method: 'POST',
    body: { amount, reason: 'no', ...more },
  });

async function ledger(made: Made) {
  const path = `/ledger?order=${made.name.slice(1)}&kind=refund`;
  const { movements } = await bench.control<{ movements: { outcome: string; amount: string }[] }>(path);
  return movements.map(({ outcome, amount }) => `${outcome} ${amount}`);
}

async function rows(made: Made): Promise<{ id: number; refunded_payment: boolean }[]> {
  return (await bench.rest(`/wc/v3/orders/${made.order.id}/refunds`)).body;
}

test('the same refund asked for twice is two refunds and two movements of money', async () => {
  const made = await place();
  expect((await refund(made, '30.00')).status).toBe(201);
  expect((await refund(made, '30.00')).status).toBe(201);
  expect(await ledger(made)).toEqual(['done 30.00', 'done 30.00']);
});

test('more than is left is refused in WooCommerce’s words, and the gateway is not asked', async () => {
  const made = await place();
  const answer = await refund(made, '100.01');
  expect(answer.status).toBe(500);
  expect(answer.body).toMatchObject({
    code: 'woocommerce_rest_cannot_create_order_refund',
    message: 'Invalid refund amount.',
  });
  expect(await ledger(made)).toEqual([]);
});

test('what is left is rounded as the shop writes its prices: without cents, the last third of a price is too much', async () => {
  await bench.control('/woocommerce/decimals', { decimals: 0 });
  const shown = (await bench.rest('/wc/v3/settings/general/woocommerce_price_num_decimals')).body;
  expect(shown).toMatchObject({ value: '0' });
  const made = await place();
  for (const amount of ['33.33', '33.33']) expect((await refund(made, amount)).status).toBe(201);
  expect((await refund(made, '33.34')).body).toMatchObject({ message: 'Invalid refund amount.' });
  expect((await refund(made, '33.00')).status).toBe(201);
  await bench.control('/woocommerce/decimals', { decimals: 2 });
  expect(await ledger(made)).toEqual(['done 33.33', 'done 33.33', 'done 33.00']);
});

test('without cents in its prices the shop charges none, and rounds at reading what it sums up, whatever digits are asked for', async () => {
  const inCents = await place({ lines: [{ title: 'Mug', unitPrice: '17.45', quantity: 1 }] });
  await bench.control('/woocommerce/decimals', { decimals: 0 });
  const made = await place({ lines: [{ title: 'Mug', unitPrice: '17.45', quantity: 1 }] });
  const taxes = [{ id: 1, refund_total: '1.59' }];
  const line_items = [
    { id: made.order.line_items[0]?.id, quantity: 1, refund_total: '8.41', refund_tax: taxes },
  ];
  expect((await refund(made, '10.00', { line_items })).status).toBe(201);
  type Read = { total: string; total_tax: string; line_items: { total_tax: string; taxes: unknown[] }[] };
  const read = async (id: number): Promise<Read> => (await bench.rest(`/wc/v3/orders/${id}?dp=6`)).body;
  const [one, other] = [await read(made.order.id), await read(inCents.order.id)];
  const path = `/wc/v3/orders/${made.order.id}/refunds?dp=6`;
  const [back]: { line_items: { taxes: unknown[] }[] }[] = (await bench.rest(path)).body;
  await bench.control('/woocommerce/decimals', { decimals: 2 });
  const tax = { total_tax: '3.000000', taxes: [{ total: '2.786134' }] };
  for (const order of [one, other])
    expect(order).toMatchObject({ total: '17.000000', total_tax: '3.000000', line_items: [tax] });
  expect(back).toMatchObject({ amount: '10.000000', line_items: [{ total_tax: '-2.000000' }] });
  expect(back?.line_items[0]?.taxes).toMatchObject([{ total: '-1.590000' }]);
  // What was bought with cents has them again; what was bought without never had any.
  expect([(await read(inCents.order.id)).total, (await read(made.order.id)).total]).toEqual([
    '17.450000',
    '17.000000',
  ]);
});

test('two at once both pass the check: more goes back than was paid', async () => {
  const made = await place();
  bench.shop.world.faults.set({ name: 'slow-check', seconds: 0.5 });
  const both = await Promise.all([refund(made, '80.00'), refund(made, '80.00')]);
  expect(both.map((each) => each.status)).toEqual([201, 201]);
  expect(await ledger(made)).toEqual(['done 80.00', 'done 80.00']);
});

test('a gateway that refuses leaves no row', async () => {
  const made = await place();
  bench.shop.world.faults.set({ name: 'gateway-error', times: 1 });
  expect((await refund(made, '10.00')).status).toBe(500);
  expect(await rows(made)).toEqual([]);
  expect(await ledger(made)).toEqual(['refused 10.00']);
});

test('the row is removed when anything throws after the gateway has paid', async () => {
  const made = await place();
  bench.shop.world.faults.set({ name: 'throw-after-payment', times: 1 });
  expect((await refund(made, '10.00')).status).toBe(500);
  expect(await rows(made)).toEqual([]);
  expect(await ledger(made)).toEqual(['done 10.00']);
});

test.each([
  ['crash-before-payment', []],
  ['crash-after-payment', ['done 10.00']],
] as const)('after %s the row stands unpaid and nobody answers', async (name, moved) => {
  const made = await place();
  bench.shop.world.faults.set({ name, times: 1 });
  await expect(refund(made, '10.00')).rejects.toThrow();
  expect(await rows(made)).toMatchObject([{ refunded_payment: false }]);
  expect(await ledger(made)).toEqual(moved);
});

test('a gateway may say yes and move nothing', async () => {
  const made = await place();
  bench.shop.world.faults.set({ name: 'lying-gateway', times: 1 });
  expect((await refund(made, '10.00')).status).toBe(201);
  expect(await rows(made)).toMatchObject([{ refunded_payment: true }]);
  expect(await ledger(made)).toEqual(['refused 10.00']);
});

test('a bank transfer cannot send money back by itself; booked without it, the refund stands unpaid', async () => {
  const made = await place({ payment: 'bacs', paid: true });
  const asked = await refund(made, '10.00');
  expect(asked.body).toMatchObject({
    message: 'The payment gateway for this order does not support automatic refunds.',
  });
  expect((await refund(made, '10.00', { api_refund: false })).status).toBe(201);
  expect(await rows(made)).toMatchObject([{ refunded_payment: false }]);
  expect(await ledger(made)).toEqual([]);
});

test('a refund moves the date of modification; deleting it does not', async () => {
  const made = await place({ processedAt: '2026-10-01T09:00:00Z' });
  const read = async () =>
    (await bench.rest(`/wc/v3/orders/${made.order.id}`)).body as Record<string, unknown>;
  expect((await read()).date_modified_gmt).toBe('2026-10-01T09:00:00');
  await refund(made, '10.00');
  const after = await read();
  expect(after.date_modified_gmt).not.toBe('2026-10-01T09:00:00');
  const [row] = await rows(made);
  bench.shop.world.setClock({ advance: 3600 });
  expect(
    (await bench.rest(`/wc/v3/orders/${made.order.id}/refunds/${row?.id}?force=true`, { method: 'DELETE' }))
      .status,
  ).toBe(200);
  expect((await read()).date_modified_gmt).toBe(after.date_modified_gmt);
  expect(await rows(made)).toEqual([]);
});

test('everything given back turns the order to refunded; its total stays', async () => {
  const made = await place();
  await refund(made, '100.00');
  expect((await bench.rest(`/wc/v3/orders/${made.order.id}`)).body).toMatchObject({
    status: 'refunded',
    total: '100.00',
    refunds: [{ total: '-100.00', reason: 'no' }],
  });
});

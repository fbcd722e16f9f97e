// Does the line hold from order to refund, walked by HTTP through real processes?
import { afterAll, beforeAll, expect, test } from 'vitest';
import { until } from '../support/control.ts';
import {
  adoptedReturn,
  approveAndReceive,
  detailOf,
  enterByCode,
  placeOrder,
  pressRefund,
  requestReturn,
} from '../support/line.ts';
import { openWorld, type World } from '../support/world.ts';

let world: World;

beforeAll(async () => {
  world = await openWorld();
  await world.start('web');
  await world.start('worker');
  await world.connect();
});
afterAll(() => world.close());

test('two of three lines of a discounted order go back, and exactly what was shown is paid, once', async () => {
  const { control } = world;
  const order = await placeOrder(control);
  const session = await enterByCode(control, order);
  const { returnId, shown } = await requestReturn(control, session);
  await approveAndReceive(control, returnId);
  expect(await pressRefund(control, returnId)).toBe(200);
  await until(async () => (await detailOf(control, returnId)).stage === 'PAID');
  const done = (await control.ledger(order.name)).filter((one) => one.outcome === 'done');
  expect(done.map((one) => Math.round(Number(one.amount) * 100))).toEqual([shown]);
  const subjects = async () => (await control.mails(order.email)).map((mail) => mail.subject);
  await until(async () => (await subjects()).length >= 4);
  expect(await subjects()).toHaveLength(4);
});

test('fees agreed in the shop’s own admin are shown to the shopper and kept, whatever our policy asks', async () => {
  const { control } = world;
  const lines = [{ title: 'Teapot', unitPrice: '100.00', quantity: 1 }];
  const order = await placeOrder(control, { lines, discounts: [] });
  const returnId = await adoptedReturn(control, order, {
    lines: [{ line: 0, quantity: 1, restockingFeePercent: 20 }],
    returnShippingFee: '7.00',
  });
  const session = await enterByCode(control, order);
  const { html } = await control.portal(`${session}/returns/${returnId}`);
  const receipt = html.slice(html.indexOf('<dl class="receipt">')).split('</dl>')[0] ?? '';
  const rows = [...receipt.matchAll(/<dt>(.*?)<\/dt><dd>(.*?)<\/dd>/g)].map((row) =>
    [row[1]?.replace(/<details>.*/, ''), row[2]]
      .join(' ')
      .replace(/<[^>]*>/g, '')
      .replace(/\s/g, ' '),
  );
  expect(rows).toEqual([
    'Teapot × 1 €100.00',
    'Restocking fee −€20.00',
    'For this item €80.00',
    'Return parcel −€7.00',
    'You get back €73.00',
  ]);
  const { payable } = await approveAndReceive(control, returnId);
  expect(payable).toEqual({ minor: 7300, currency: 'EUR' });
  expect(await pressRefund(control, returnId)).toBe(200);
  await until(async () => (await detailOf(control, returnId)).stage === 'PAID');
  const done = (await control.ledger(order.name)).filter((one) => one.outcome === 'done');
  expect(done).toMatchObject([{ amount: '73.00', currency: 'EUR' }]);
});

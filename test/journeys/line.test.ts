// Does the line hold from order to refund, walked by HTTP through real processes?
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

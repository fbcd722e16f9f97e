// T4: what becomes of money when Shopify's reads lag, and when its payment provider lies?
import { afterAll, beforeAll, expect, test } from 'vitest';
import { stageOf } from '../../packages/core/src/returns/stage.ts';
import { settleDoubt } from '../../web/src/flows/settle-doubt.ts';
import { syncOrder } from '../../web/src/flows/sync-order.ts';
import type { FaultHouse } from './house.ts';
import { look, presses } from './line.ts';
import { calm } from './platform-faults.ts';
import { seeded } from './random.ts';
import { shopperPage } from './shopper-page.ts';
import { receivedWalk, step, work } from './steps.ts';
import { openTestHouse } from './test-house.ts';
import { faultsOf, paidOf } from './verdict.ts';

let house: FaultHouse;

beforeAll(async () => {
  house = await openTestHouse(1_000);
  await calm(house);
});
afterAll(() => house.close());

test.each([8, 60])(
  'reads that lag %i s behind the refund delay its proof and repeat nothing',
  async (lag) => {
    const walk = await receivedWalk(house, seeded(lag));
    await house.control.fault({ name: 'read-lag', seconds: lag });
    await presses.refund(house.deps, house.shop, walk);
    await house.clerk.work(house.deps, () => {
      house.clock.advance(10);
      return house.control.practice('/clock', { advance: 10 });
    });
    await calm(house);
    expect(await faultsOf(house, walk)).toEqual([]);
    expect(await paidOf(house, walk)).toHaveLength(1);
  },
);

test('a payment provider that says yes and moves nothing is told from one that paid: a person is asked', async () => {
  const walk = await receivedWalk(house, seeded(71));
  await house.control.fault({ name: 'lying-gateway', mode: 'no-money', times: 1 });
  await step(house, presses.refund, walk);
  expect(await paidOf(house, walk)).toEqual([]);
  expect(await faultsOf(house, walk)).toEqual([]);
  const { intents, tasks } = await look(house.deps, house.shop, walk);
  expect(intents.map((intent) => intent.state)).toEqual(['person']);
  expect(tasks).toContainEqual(expect.objectContaining({ kind: 'money-in-doubt', subject: intents[0]?.id }));
});

test('a refund that fails after it was shown as paid comes to a person, and is not sent again', async () => {
  const walk = await receivedWalk(house, seeded(72));
  await house.control.fault({ name: 'lying-gateway', mode: 'failure', seconds: 60, times: 1 });
  await step(house, presses.refund, walk);
  await house.control.practice('/clock', { advance: 61 });
  await syncOrder(house.deps, house.shop, walk.orderId);
  await work(house);
  const { intents, tasks } = await look(house.deps, house.shop, walk);
  expect(tasks).toContainEqual(
    expect.objectContaining({ kind: 'refund-failed-later', subject: intents[0]?.id }),
  );
  expect(await house.control.ledger(walk.orderName)).toHaveLength(1);
  const { value } = await look(house.deps, house.shop, walk);
  expect(stageOf(value, intents)).toBe('PERSON');
  expect(value.lines.map((line) => line.refundedQuantity)).toEqual(value.lines.map(() => 0));
  const page = await shopperPage(house, walk);
  expect(page).not.toMatch(/was sent|has been sent|<li class=\\"done\\"><span class=\\"strong\\">Money sent/);
  // Read again it is no news, and a person's answer ends it.
  await syncOrder(house.deps, house.shop, walk.orderId);
  const { revision } = (await look(house.deps, house.shop, walk)).value;
  expect(revision).toBe(value.revision);
  const answer = { staff: 'Ada', intentId: intents[0]?.id ?? '', isPaid: true, note: 'Paid by hand.' };
  const found = { returnId: walk.returnId, revision, ...answer };
  // The return closed itself when it was paid, so "not paid" would leave the money to nobody.
  const unpaid = await settleDoubt(house.deps, house.shop, { ...found, isPaid: false });
  expect(unpaid).toMatchObject({ ok: false, reasons: ['ENDED_UNPAID'] });
  const held = await look(house.deps, house.shop, walk);
  expect(held).toMatchObject({ value: { status: 'CLOSED', revision }, intents: [{ state: 'person' }] });
  expect(held.tasks.map((task) => task.subject)).toContain(intents[0]?.id);
  expect(await settleDoubt(house.deps, house.shop, found)).toMatchObject({ ok: true });
  await work(house);
  await syncOrder(house.deps, house.shop, walk.orderId);
  const after = await look(house.deps, house.shop, walk);
  expect(after.intents.map((intent) => intent.state)).toEqual(['done']);
  expect(after.tasks.map((task) => task.subject)).not.toContain(intents[0]?.id);
});

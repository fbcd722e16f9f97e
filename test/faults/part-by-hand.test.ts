// If a person settles one unit of a return by hand, are the others still paid from here, and none twice?
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkMoney } from '../../web/src/flows/check-money.ts';
import { closeReturn } from '../../web/src/flows/close-return.ts';
import { receiveReturn } from '../../web/src/flows/receive-return.ts';
import { refundReturn } from '../../web/src/flows/refund-return.ts';
import { settleDoubt } from '../../web/src/flows/settle-doubt.ts';
import { syncOrder } from '../../web/src/flows/sync-order.ts';
import type { FaultHouse } from './house.ts';
import { look, prepareWalk, presses, type Walk } from './line.ts';
import { calm } from './platform-faults.ts';
import { seeded } from './random.ts';
import { step, work } from './steps.ts';
import { openTestHouse } from './test-house.ts';
import { paidOf } from './verdict.ts';

let house: FaultHouse;

beforeAll(async () => {
  house = await openTestHouse(500);
  await calm(house);
});
afterAll(() => house.close());

const see = (walk: Walk) => look(house.deps, house.shop, walk);

/** Two cups and two rugs on their way back, of which one cup has arrived. */
async function oneCupHere(seed: number): Promise<Walk> {
  const walk = await prepareWalk(house, seeded(seed), 2);
  for (const press of [presses.confirm, presses.approve]) await step(house, press, walk);
  await receive(walk, 1);
  return walk;
}

async function receive(walk: Walk, cups: number, rugs = 0): Promise<void> {
  const { value } = await see(walk);
  const lines = [cups, rugs].flatMap((quantity, index) => {
    const returnLineId = value.lines[index]?.id ?? '';
    return quantity > 0 ? [{ returnLineId, disposition: 'RESTOCKED' as const, quantity }] : [];
  });
  const { id: returnId, revision } = value;
  const outcome = await receiveReturn(house.deps, house.shop, { returnId, revision, staff: 'Ada', lines });
  expect(outcome.ok).toBe(true);
}

async function press(walk: Walk) {
  const { id: returnId, revision } = (await see(walk)).value;
  const outcome = await refundReturn(house.deps, house.shop, { returnId, revision, staff: 'Ada' });
  await work(house);
  return outcome;
}

async function say(walk: Walk, isPaid: boolean): Promise<void> {
  const { value, intents } = await see(walk);
  const said = { intentId: intents.at(-1)?.id ?? '', isPaid, note: 'Looked at the order.' };
  const decided = { returnId: value.id, revision: value.revision, staff: 'Ada' };
  expect(await settleDoubt(house.deps, house.shop, { ...decided, ...said })).toMatchObject({ ok: true });
  await work(house);
  await sync(walk);
}

async function sync(walk: Walk): Promise<void> {
  await syncOrder(house.deps, house.shop, walk.orderId);
  await work(house);
}

test('a refund made by hand with its unit, and said to be paid, stands for that unit alone: the next is paid from here', async () => {
  const walk = await oneCupHere(1);
  const unheard = { name: 'timeout-before-commit', operation: 'returnProcess', times: 3, seconds: 2 };
  await house.control.fault(unheard);
  await presses.refund(house.deps, house.shop, walk);
  await house.clerk.work(house.deps, () => house.clock.advance(61));
  expect((await see(walk)).intents).toMatchObject([{ state: 'person', attempts: 3 }]);
  await house.control.practice(`/orders/${walk.orderName}/refunds`, { lines: [{ line: 0, quantity: 1 }] });
  await sync(walk);
  await say(walk, true);
  const { tasks } = await see(walk);
  expect(tasks.filter((task) => task.subject === walk.returnId)).toEqual([]);
  await receive(walk, 1);
  expect(await press(walk)).toMatchObject({ ok: true });
  const { value, intents } = await see(walk);
  expect(intents).toMatchObject([{ state: 'done' }, { state: 'done' }]);
  expect(value.lines[0]).toMatchObject({ quantity: 2, refundedQuantity: 2 });
  expect(await paidOf(house, walk)).toHaveLength(2);
});

test('a unit found unpaid that the platform counts as refunded is left out before it is reserved; the others are paid', async () => {
  const walk = await oneCupHere(2);
  await house.control.fault({ name: 'lying-gateway', mode: 'no-money', times: 1 });
  await step(house, presses.refund, walk);
  house.clock.advance(24 * 3600);
  await checkMoney(house.deps, house.shop, walk.returnId);
  await say(walk, false);
  expect(await press(walk)).toMatchObject({ ok: false, reasons: ['COUNTED_AS_REFUNDED'] });
  expect((await see(walk)).intents).toMatchObject([{ state: 'refused' }]);
  await receive(walk, 1, 2);
  expect(await press(walk)).toMatchObject({ ok: true });
  const { value, intents } = await see(walk);
  expect(intents).toMatchObject([{ state: 'refused' }, { state: 'done' }]);
  expect(value).toMatchObject({ status: 'OPEN', lines: [{ refundedQuantity: 1 }, { refundedQuantity: 2 }] });
  const [cups, rugs] = value.settlement.lines;
  const due = (cups?.unitDues[0] ?? 0) + (rugs?.due.minor ?? 0);
  expect(await paidOf(house, walk)).toEqual([due]);
  expect(await press(walk)).toMatchObject({ ok: false, reasons: ['COUNTED_AS_REFUNDED'] });
  const { id: returnId, revision } = (await see(walk)).value;
  const paidAnotherWay = 'One cup by bank transfer.';
  const closing = { returnId, revision, staff: 'Ada', paidAnotherWay };
  expect(await closeReturn(house.deps, house.shop, closing)).toMatchObject({ ok: true });
  expect(await paidOf(house, walk)).toEqual([due]);
});

// Is money that the shop gave back by itself, on the order and without our return, ever given back again by us?
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readDetail } from '../../packages/core/src/details/tell.ts';
import { type Platform, PlatformError, type ReturnEvidence } from '../../packages/core/src/platform.ts';
import { receiveReturn } from '../../web/src/flows/receive-return.ts';
import { refundReturn } from '../../web/src/flows/refund-return.ts';
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
  house = await openTestHouse();
  await calm(house);
});
afterAll(() => house.close());

test('units the shop refunded by itself are not paid again, and a person is told before and when it is tried', async () => {
  const walk = await openWalk(1);
  const outside = await refundOutside(walk, 2);
  await sync(walk);
  const { tasks, value } = await look(house.deps, house.shop, walk);
  const task = tasks.find((one) => one.kind === 'refunded-outside' && one.subject === value.id);
  expect(readDetail(task?.detail ?? '')).toMatchObject({
    code: 'REFUNDED_WITHOUT_RETURN',
    facts: { goods: { value: [{ quantity: 2, title: 'Cup' }] } },
  });
  await receive(walk, 2, 0);
  expect(await press(walk)).toEqual(['REFUNDED_OUTSIDE']);
  expect(await house.control.ledger(walk.orderName)).toMatchObject([{ outcome: 'done' }]);
  expect(await paidOf(house, walk)).toEqual([outside]);
  // They bar no other line of the return.
  await receive(walk, 0, 2);
  expect(await press(walk)).toEqual([]);
  await work(house);
  expect(await paidOf(house, walk)).toEqual([outside, walk.shown.minor - outside]);
  expect(await press(walk)).toEqual(['REFUNDED_OUTSIDE']);
});

test('of two units one was refunded by the shop: of both together one is paid, and the other never', async () => {
  const walk = await openWalk(2);
  const outside = await refundOutside(walk, 1);
  await sync(walk);
  await receive(walk, 2, 2);
  expect(await press(walk)).toEqual([]);
  await work(house);
  const { value } = await look(house.deps, house.shop, walk);
  expect(value).toMatchObject({ status: 'OPEN', lines: [{ refundedQuantity: 1 }, { refundedQuantity: 2 }] });
  const [, ours = 0] = await paidOf(house, walk);
  // Two cups of an odd total differ by a cent.
  expect(Math.abs(outside + ours - walk.shown.minor)).toBeLessThanOrEqual(1);
  expect(await press(walk)).toEqual(['REFUNDED_OUTSIDE']);
  expect(await paidOf(house, walk)).toHaveLength(2);
});

test('a refund of the shop’s that the mirror has not heard of is seen before ours leaves: a plain no, no doubt', async () => {
  const walk = await openWalk(3);
  await step(house, presses.receive, walk);
  const outside = await refundOutside(walk, 2);
  expect(await press(walk)).toEqual([]);
  await work(house);
  expect(await house.control.ledger(walk.orderName)).toMatchObject([{ outcome: 'done' }]);
  expect(await paidOf(house, walk)).toEqual([outside]);
  const { intents, value, tasks } = await look(house.deps, house.shop, walk);
  expect(intents).toMatchObject([{ state: 'refused', attempts: 0 }]);
  expect(value.lines.map((line) => line.reservedQuantity)).toEqual([0, 0]);
  const task = tasks.find((one) => one.kind === 'refund-refused' && one.subject === intents[0]?.id);
  expect(task?.detail).toContain('REFUNDED_OUTSIDE');
  // What was seen is left out by the next press, and the rest is paid.
  expect(await press(walk)).toEqual([]);
  await work(house);
  expect(await paidOf(house, walk)).toEqual([outside, walk.shown.minor - outside]);
});

test('the way out stands: closed in the shop’s own admin, it is closed here, and nobody is asked any more', async () => {
  const walk = await openWalk(4);
  await refundOutside(walk, 2);
  await step(house, presses.receive, walk);
  await sync(walk);
  await endThere(walk, 'closure');
  await sync(walk);
  const { value, tasks } = await look(house.deps, house.shop, walk);
  expect(value.status).toBe('CLOSED');
  expect(tasks.map((one) => one.subject)).not.toContain(value.id);
});

test('a unit the shop refunded that nobody sends back hinders nothing', async () => {
  const walk = await openWalk(5);
  const lamp = await refundOutside(walk, 1, 2);
  await sync(walk);
  await step(house, presses.receive, walk);
  expect(await press(walk)).toEqual([]);
  await work(house);
  expect(await paidOf(house, walk)).toEqual([lamp, walk.shown.minor]);
});

test('a refund by a return canceled in the shop’s own admin is a plain no, no doubt', async () => {
  const walk = await openWalk(6);
  await step(house, presses.receive, walk);
  await endThere(walk, 'cancellation');
  expect(await press(walk)).toEqual([]);
  await work(house);
  const { intents, tasks } = await look(house.deps, house.shop, walk);
  expect(intents).toMatchObject([{ state: 'refused', attempts: 0 }]);
  expect(tasks.find((one) => one.subject === intents[0]?.id)?.kind).toBe('refund-refused');
  expect(await house.control.ledger(walk.orderName)).toEqual([]);
});

test('a second sending that finds the units gone by the first does not call it refused', async () => {
  const walk = await openWalk(7);
  await step(house, presses.receive, walk);
  expect(await press(walk)).toEqual([]);
  const forgetful = forgettingOnce(house.deps.platform(house.shop));
  const deps = { ...house.deps, platform: () => forgetful };
  await house.clerk.work(deps, () => house.clock.advance(60));
  const { intents } = await look(house.deps, house.shop, walk);
  expect(intents).toMatchObject([{ state: 'done', attempts: 1 }]);
  expect(await paidOf(house, walk)).toEqual([walk.shown.minor]);
});

/** Its first refund moves the money and loses the answer, and its evidence lags until the second was asked for. */
function forgettingOnce(platform: Platform): Platform {
  let stale: ReturnEvidence | null = null;
  let calls = 0;
  return {
    ...platform,
    async refundReturn(command) {
      calls += 1;
      if (calls === 1) stale = await platform.readEvidence(command);
      const answer = await platform.refundReturn(command);
      if (calls > 1) return answer;
      throw new PlatformError('The answer was lost.', { retryable: true, doubtful: true });
    },
    readEvidence: async (id) => (calls === 1 ? stale : platform.readEvidence(id)),
  };
}

/** An order of two cups, two rugs and a dear lamp; cups and rugs are on their way back. */
async function openWalk(seed: number): Promise<Walk> {
  const walk = await prepareWalk(house, seeded(seed), 2);
  for (const next of [presses.confirm, presses.approve]) await step(house, next, walk);
  await sync(walk);
  return walk;
}

/** The shop refunds units of a line by itself; what it gave back, in minor units. */
async function refundOutside(walk: Walk, quantity: number, line = 0): Promise<number> {
  await house.control.practice(`/orders/${walk.orderName}/refunds`, { lines: [{ line, quantity }] });
  const [paid = 0] = await paidOf(house, walk);
  return paid;
}

async function receive(walk: Walk, cups: number, rugs: number): Promise<void> {
  const { value } = await look(house.deps, house.shop, walk);
  const lines = [cups, rugs].flatMap((quantity, index) => {
    const returnLineId = value.lines[index]?.id ?? '';
    return quantity > 0 ? [{ returnLineId, disposition: 'RESTOCKED' as const, quantity }] : [];
  });
  const { id: returnId, revision } = value;
  await receiveReturn(house.deps, house.shop, { returnId, revision, staff: 'Ada', lines });
  await work(house);
}

/** One press of "Refund": why not, or nothing. */
async function press(walk: Walk): Promise<readonly string[]> {
  const { id: returnId, revision } = (await look(house.deps, house.shop, walk)).value;
  const outcome = await refundReturn(house.deps, house.shop, { returnId, revision, staff: 'Ada' });
  return outcome.ok ? [] : outcome.reasons;
}

/** What the merchant does to a return in the shop's own admin. */
const endThere = (walk: Walk, verb: 'closure' | 'cancellation') =>
  house.control.practice(`/orders/${walk.orderName}/returns/R1/${verb}`, {});

const sync = (walk: Walk) => syncOrder(house.deps, house.shop, walk.orderId);

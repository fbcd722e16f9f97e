// Does what was asked of a person end when its return has gone another way?
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { closeReturn } from '../../web/src/flows/close-return.ts';
import { declineReturn } from '../../web/src/flows/decline-return.ts';
import type { FaultHouse } from './house.ts';
import { look, prepareWalk, presses, type Walk } from './line.ts';
import { calm } from './platform-faults.ts';
import { seeded } from './random.ts';
import { receivedWalk, step, work } from './steps.ts';
import { openTestHouse } from './test-house.ts';

let house: FaultHouse;

beforeAll(async () => {
  house = await openTestHouse(500);
});
beforeEach(() => calm(house));
afterAll(() => house.close());

test('a refused refund is nobody’s task any more once its return is closed as paid another way', async () => {
  const walk = await receivedWalk(house, seeded(1));
  await house.control.practice(`/orders/${walk.orderName}/refunds`, { lines: [{ line: 0, quantity: 1 }] });
  await step(house, presses.refund, walk);
  expect(await kindsOf(walk)).toContain('refund-refused');
  const closed = await closeReturn(house.deps, house.shop, {
    ...(await decidedNow(walk)),
    paidAnotherWay: 'by bank transfer',
  });
  expect(closed.ok).toBe(true);
  await work(house);
  expect(await kindsOf(walk)).toEqual([]);
});

test('a request the platform refused is nobody’s task any more once it is declined: nothing is left to tell', async () => {
  const walk = await prepareWalk(house, seeded(2));
  await house.control.fault({ name: 'user-errors', operation: 'returnRequest' });
  await step(house, presses.confirm, walk);
  expect(await kindsOf(walk)).toEqual(['return-refused-by-platform']);
  const declined = await declineReturn(house.deps, house.shop, {
    ...(await decidedNow(walk)),
    reason: 'Worn.',
  });
  expect(declined.ok).toBe(true);
  await work(house);
  expect(await kindsOf(walk)).toEqual([]);
});

async function decidedNow(walk: Walk) {
  const { value } = await look(house.deps, house.shop, walk);
  return { returnId: value.id, revision: value.revision, staff: 'Ada' };
}

/** What a person is asked about the return of a walk and its money. */
async function kindsOf(walk: Walk): Promise<string[]> {
  const { tasks, value, intents } = await look(house.deps, house.shop, walk);
  const subjects = [value.id, ...intents.map(({ id }) => id)];
  return tasks.filter(({ subject }) => subjects.includes(subject)).map(({ kind }) => kind);
}

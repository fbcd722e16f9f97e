// Is money that was decided ever left lying, when its job failed for good or is gone?
import { afterAll, beforeAll, expect, test } from 'vitest';
import { reconcile } from '../../web/src/flows/reconcile.ts';
import { freshDatabase } from '../support/database.ts';
import { type FaultHouse, openFaultHouse } from './house.ts';
import { look, prepareWalk, presses, type Walk } from './line.ts';
import { calm } from './platform-faults.ts';
import { seeded } from './random.ts';
import { faultsOf, paidOf } from './verdict.ts';

let house: FaultHouse;
let drop: () => Promise<void>;

beforeAll(async () => {
  const database = await freshDatabase();
  drop = () => database.drop();
  house = await openFaultHouse(database, 500);
  await calm(house);
});
afterAll(async () => {
  await house.close();
  await drop();
});

test('money whose job is gone is taken up again by the next reconciliation, and paid once', async () => {
  const walk = await receivedWalk(1);
  await presses.refund(house.deps, house.shop, walk);
  await house.clerk.clear();
  await work();
  expect(await paidOf(house, walk)).toEqual([]);
  await reconcile(house.deps, house.shop);
  await reconcile(house.deps, house.shop);
  await work();
  expect(await faultsOf(house, walk)).toEqual([]);
  expect(await paidOf(house, walk)).toHaveLength(1);
});

test('money whose job failed for good is a person’s task until it is settled, and settled once the platform is back', async () => {
  const walk = await receivedWalk(2);
  await house.control.fault({ name: 'reset' });
  await presses.refund(house.deps, house.shop, walk);
  await work();
  await calm(house);
  const before = await look(house.deps, house.shop, walk);
  const intentId = before.intents[0]?.id;
  expect(before.intents[0]?.state).toMatch(/^(reserved|sending)$/);
  expect(before.tasks).toContainEqual(expect.objectContaining({ kind: 'job:move-money', subject: intentId }));
  await reconcile(house.deps, house.shop);
  await work();
  expect(await faultsOf(house, walk)).toEqual([]);
  expect(await paidOf(house, walk)).toHaveLength(1);
  const after = await look(house.deps, house.shop, walk);
  expect(after.tasks.map((task) => task.subject)).not.toContain(intentId);
});

async function receivedWalk(seed: number): Promise<Walk> {
  const walk = await prepareWalk(house, seeded(seed));
  for (const press of [presses.confirm, presses.approve, presses.receive]) {
    await press(house.deps, house.shop, walk);
    await work();
  }
  return walk;
}

const work = () => house.clerk.work(house.deps, () => house.clock.advance(10));

// Is money paid once when many ask for it in the same instant, with nothing on the platform's side to stop a second?
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freshDatabase } from '../support/database.ts';
import { type FaultHouse, openFaultHouse } from './house.ts';
import { prepareWalk, presses } from './line.ts';
import { refundNaively } from './naive.ts';
import {
  openReturn,
  type Race,
  raceForRefund,
  raceForUnits,
  raceToConfirm,
  raceToDecide,
  settleAll,
} from './races.ts';
import { seeded } from './random.ts';
import { paidOf } from './verdict.ts';

let house: FaultHouse;
let drop: () => Promise<void>;

beforeAll(async () => {
  const database = await freshDatabase();
  drop = () => database.drop();
  house = await openFaultHouse(database);
  await house.control.fault({ name: 'over-refund-check-off' });
});
afterAll(async () => {
  await house.close();
  await drop();
});

test('ten presses and two workers move the money of a unit once, 200 times over', async () => {
  const found: string[] = [];
  const perReturn = 10;
  for (let round = 0; round < 20; round += 1) {
    const walk = await openReturn(house, seeded(round), perReturn / 2);
    for (let trial = 1; trial <= perReturn; trial += 1)
      found.push(...(await raceForRefund(house, walk, trial)));
    found.push(...(await settleAll(house, walk)));
  }
  expect(found).toEqual([]);
}, 900_000);

test.each<[string, Race]>([
  ['ten confirmations of one return make one return', raceToConfirm],
  ['of ten returns of the same units one is made', raceForUnits],
  ['of approvals and declines in the same instant one decides', raceToDecide],
])('%s', async (_, race) => {
  const found: string[] = [];
  for (let trial = 0; trial < 20; trial += 1) found.push(...(await race(house, seeded(trial))));
  expect(found).toEqual([]);
});

test('a naive refund pays ten callers at once more than once: this harness would see it', async () => {
  await house.clerk.clear();
  const walk = await prepareWalk(house, seeded(1));
  for (const press of [presses.confirm, presses.approve, presses.receive]) {
    await press(house.deps, house.shop, walk);
    await house.clerk.work(house.deps, () => undefined);
  }
  await Promise.allSettled(Array.from({ length: 10 }, () => refundNaively(house.deps, house.shop, walk)));
  expect((await paidOf(house, walk)).length).toBeGreaterThan(1);
});

// T3: is money paid once when many ask for it in the same instant, with nothing on the platform's side to stop a second?
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FaultHouse } from './house.ts';
import type { FaultKind } from './kinds.ts';
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
import { receivedWalk } from './steps.ts';
import { openTestHouse } from './test-house.ts';
import { paidOf } from './verdict.ts';

/** Everything many may do in the same instant, before a shop of this kind; `rounds` of ten refunds each. */
export function racesOf(kind: FaultKind, rounds: number): void {
  describe(kind.name, () => battery(kind, rounds));
}

function battery(kind: FaultKind, rounds: number): void {
  let house: FaultHouse;

  beforeAll(async () => {
    house = await openTestHouse(undefined, kind);
    await house.control.fault({ name: 'over-refund-check-off' });
  });
  afterAll(() => house.close());

  test('ten presses and two workers move the money of a unit once, time and again', async () => {
    const found: string[] = [];
    const perReturn = 10;
    for (let round = 0; round < rounds; round += 1) {
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
    const walk = await receivedWalk(house, seeded(1));
    // Where our own look would see the first refund, the others look before it is made.
    await house.control.fault({ name: 'slow-check', seconds: 1 });
    await Promise.allSettled(Array.from({ length: 10 }, () => refundNaively(house.deps, house.shop, walk)));
    expect((await paidOf(house, walk)).length).toBeGreaterThan(1);
  });
}

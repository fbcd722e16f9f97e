// Do the fault runs wait as the workers of life do, and is a job that waits for ever found out?
import { afterAll, beforeAll, expect, test } from 'vitest';
import { NotYet } from '../../packages/core/src/jobs.ts';
import type { Deps } from '../../web/src/flows/deps.ts';
import type { FaultHouse } from './house.ts';
import { look, presses } from './line.ts';
import { calm } from './platform-faults.ts';
import { seeded } from './random.ts';
import { receivedWalk } from './steps.ts';
import { openTestHouse } from './test-house.ts';
import { paidOf } from './verdict.ts';

let house: FaultHouse;

beforeAll(async () => {
  house = await openTestHouse();
  await calm(house);
});
afterAll(() => house.close());

test.each([
  ['comes back as often as it asks, and no try is counted', 25],
  ['asks for ever is no task of a person’s but a fault of ours', Number.POSITIVE_INFINITY],
])('a job that %s', async (_, times) => {
  const walk = await receivedWalk(house, seeded(1));
  await presses.refund(house.deps, house.shop, walk);
  const asked: unknown[] = [];
  const working = house.clerk.work(takenFor(times), (problem) => asked.push(problem));
  if (times === Number.POSITIVE_INFINITY) await expect(working).rejects.toThrow('put off for ever');
  else await working;
  expect(asked.every((problem) => problem instanceof NotYet)).toBe(true);
  expect(await paidOf(house, walk)).toHaveLength(times === 25 ? 1 : 0);
  expect((await look(house.deps, house.shop, walk)).tasks).toEqual([]);
});

/** A house in which the refund is in another worker's hand so many times. */
function takenFor(times: number): Deps {
  let left = times;
  const inShop: Deps['store']['inShop'] = (shopId, work) =>
    house.deps.store.inShop(shopId, (store) => {
      const claim: typeof store.intents.claim = async (...claimed) => {
        left -= 1;
        return left >= 0 ? null : store.intents.claim(...claimed);
      };
      return work({ ...store, intents: { ...store.intents, claim } });
    });
  return { ...house.deps, store: { ...house.deps.store, inShop } };
}

// T1, T3: is money paid once by every other way too, when its process dies over it or ten press at once?
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runCrash } from './crash-run.ts';
import type { FaultHouse } from './house.ts';
import type { FaultKind } from './kinds.ts';
import { raceOnWay } from './races.ts';
import { seeded } from './random.ts';
import { openTestHouse } from './test-house.ts';
import { waysOf } from './ways.ts';

/** Every so many points in the short form, of a kind whose like is tried too even fewer; the long form dies at each. */
const strideOf = ({ proves }: FaultKind): number => (proves ? 8 : 24);

/** Every other way to money, before a shop of this kind. */
export function otherWaysOf(kind: FaultKind): void {
  describe(kind.name, () => battery(kind));
}

function battery(kind: FaultKind): void {
  let house: FaultHouse;
  const ways = Object.entries(waysOf(kind));

  beforeAll(async () => {
    house = await openTestHouse(undefined, kind);
    await house.control.fault({ name: 'over-refund-check-off' });
  });
  afterAll(() => house.close());

  test.each(ways)('%s: a process may die on the way, it is paid once, as shown', async (_, way) => {
    const { met, problems } = await runCrash(house, { deaths: [], random: seeded(1), way });
    expect(problems).toEqual([]);
    expect(met.filter((point) => point.includes('refundReturn'))).toHaveLength(3);
    const found: string[] = [];
    // The three points of the payment itself always, of the others a sample.
    const points = met.filter(
      (point, index) => point.includes('refundReturn') || index % strideOf(kind) === 0,
    );
    for (const [index, point] of points.entries()) {
      const run = await runCrash(house, { deaths: [point], random: seeded(index), way });
      // How often another call comes may differ from run to run; the payment comes every time.
      if (run.died.length === 0 && point.includes('refundReturn')) found.push(`${point}: nobody died`);
      found.push(...run.problems.map((problem) => `${point}: ${problem}`));
    }
    expect(found).toEqual([]);
  });

  test.each(ways)('%s: of ten presses and two workers one pays', async (_, way) => {
    const found: string[] = [];
    for (let trial = 0; trial < 3; trial += 1) found.push(...(await raceOnWay(house, seeded(trial), way)));
    expect(found).toEqual([]);
  });
}

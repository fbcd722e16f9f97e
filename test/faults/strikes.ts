// T4: does the line pay rightly whatever the platform does wrong, and succeed once it stops?
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FaultHouse } from './house.ts';
import type { FaultKind } from './kinds.ts';
import { calm, runStrikes } from './platform-faults.ts';
import { seeded } from './random.ts';
import { openTestHouse } from './test-house.ts';

/** Every operation failing in every way, before a shop of this kind. */
export function strikesOnAll(kind: FaultKind): void {
  describe(kind.name, () => battery(kind));
}

function battery(kind: FaultKind): void {
  let house: FaultHouse;

  beforeAll(async () => {
    // Every call that hangs is waited for as long as this.
    house = await openTestHouse(500, kind);
    await calm(house);
  });
  afterAll(() => house.close());

  test('every operation of the line may fail in every way: no wrong refund, and success once the faults stop', async () => {
    const found: string[] = [];
    const missed: string[] = [];
    for (const [run] of kind.faults.entries()) {
      const result = await runStrikes(house, run, seeded(run));
      if (process.env.FAULTS_VERBOSE) console.log(run, result);
      found.push(...result.problems.map((problem) => `run ${run}: ${problem}`));
      missed.push(...result.missed);
    }
    expect(found).toEqual([]);
    expect(missed.filter((one) => !kind.mayMiss.some((name) => one.includes(name)))).toEqual([]);
    expect(missed.length).toBeLessThan(kind.faults.length);
  }, 900_000);
}

// T2: is the mirror the platform's and every side effect made once, however webhooks arrive?
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Courier } from './couriers.ts';
import { openSchedules, type Schedules } from './schedule-run.ts';

/** A month in small, once for each seed, as this courier brings it. */
export function schedulesOf(courier: Courier, seeds: readonly number[]): void {
  describe(courier.name, () => battery(courier, seeds));
}

function battery(courier: Courier, seeds: readonly number[]): void {
  let schedules: Schedules;

  beforeAll(async () => {
    schedules = await openSchedules(courier);
  });
  afterAll(() => schedules.world.close());

  test.each(seeds)(
    'schedule %i: the mirror equals the shop, and whatever was told was told once',
    async (seed) => {
      expect(await schedules.run(seed)).toEqual([]);
    },
  );
}

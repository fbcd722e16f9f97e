// T1, the real kill: does everything resume, nothing double and nothing vanish, when web and workers are killed with -9 under way?
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { enterByCode, placeOrder } from '../support/line.ts';
import { openWorld, type World } from '../support/world.ts';
import { Mortals } from './kill-run.ts';
import type { FaultKind } from './kinds.ts';
import { seeded } from './random.ts';
import { doubledMails, judgeTravels, travel, untilPaid, wait } from './travel.ts';

interface Slaughter {
  readonly kills: number;
  readonly shoppers: number;
  /** Of each shopper. */
  readonly returns: number;
}

/** Processes killed under way, before a shop of this kind. */
export function killsOf(kind: FaultKind, slaughter: Slaughter): void {
  describe(kind.name, () => battery(kind, slaughter));
}

function battery(kind: FaultKind, { kills, shoppers: many, returns }: Slaughter): void {
  let world: World;
  let mortals: Mortals;

  beforeAll(async () => {
    world = await openWorld({ kind: kind.shop });
    mortals = new Mortals(world);
    for (const role of ['web', 'worker', 'worker'] as const) await mortals.start(role);
    await world.connect();
    await world.control.fault({ name: 'over-refund-check-off' });
    // The first refunds stay in the air for long enough to be killed there.
    await world.control.fault({
      name: 'timeout-before-commit',
      operation: kind.paying,
      times: 2,
      seconds: 3,
    });
  });
  afterAll(() => world.close());

  test(`${kills} kills among ${many * returns} returns: all resumed and all money moved within 60 s, each paid once what was shown`, async () => {
    const { control } = world;
    const random = seeded(Number(process.env.SEED ?? 1));
    const shoppers = [];
    for (let count = 0; count < many; count += 1) {
      const order = await placeOrder(control);
      shoppers.push({ order, session: await enterByCode(control, order) });
    }
    const travelling = Promise.all(
      shoppers.map(async (shopper) => {
        const travels = [];
        for (let count = 0; count < returns; count += 1)
          travels.push(await travel(control, { ...shopper, random }));
        return travels;
      }),
    );
    await mortals.killWorkersAtRefund();
    while (mortals.kills < kills) {
      await wait(random.whole(300, 2_500));
      await mortals.killOne(random);
    }
    const travels = (await travelling).flat();
    await mortals.allResumed();
    for (const { returnId } of travels) await untilPaid(control, returnId, 240_000);
    console.log(
      `${mortals.kills} kills, jobs in hand ${mortals.resumed.length}, resumed within ${Math.max(0, ...mortals.resumed).toFixed(1)} s; refunds under way ${mortals.moved.length}, moved within ${Math.max(0, ...mortals.moved).toFixed(1)} s`,
    );
    expect(await judgeTravels(control, travels)).toEqual([]);
    expect(await doubledMails(control)).toEqual([]);
    // The first two died over a refund: there is always something to resume and to move.
    expect(mortals.resumed).not.toEqual([]);
    expect(mortals.moved).not.toEqual([]);
    expect(Math.max(...mortals.resumed)).toBeLessThanOrEqual(60);
    expect(Math.max(...mortals.moved)).toBeLessThanOrEqual(60);
  }, 900_000);
}

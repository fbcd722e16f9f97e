// T1, the real kill: does everything resume, nothing double and nothing vanish, when web and workers are killed with -9 under way?
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { World } from '../support/world.ts';
import { openFaultWorld } from './fault-world.ts';
import type { FaultKind } from './kinds.ts';
import { seeded } from './random.ts';
import { runSlaughter, type Slaughter } from './slaughter.ts';

/** Processes killed under way, before a shop of this kind. */
export function killsOf(kind: FaultKind, slaughter: Slaughter): void {
  describe(kind.name, () => battery(kind, slaughter));
}

function battery(kind: FaultKind, slaughter: Slaughter): void {
  const { kills, shoppers, returns } = slaughter;
  let world: World;

  beforeAll(async () => {
    world = await openFaultWorld(kind);
  });
  afterAll(() => world.close());

  test(`${kills} kills among ${shoppers * returns} returns: all resumed and all money moved within 60 s, each paid once what was shown`, async () => {
    const random = seeded(Number(process.env.SEED ?? 1));
    const { problems, said } = await runSlaughter(world, kind, { ...slaughter, random });
    console.log(said);
    expect(problems).toEqual([]);
  }, 900_000);
}

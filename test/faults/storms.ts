// Does the line hold with everything against it at once?
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { World } from '../support/world.ts';
import { connect, openFaultWorld } from './fault-world.ts';
import type { FaultKind } from './kinds.ts';
import { seeded } from './random.ts';
import { runStorm } from './storm-run.ts';

/** Everything at once, before a shop of this kind. */
export function stormOver(kind: FaultKind): void {
  describe(kind.name, () => battery(kind));
}

function battery(kind: FaultKind): void {
  let world: World;

  beforeAll(async () => {
    world = await openFaultWorld(kind);
    await Promise.all((['web', 'worker', 'worker'] as const).map((role) => world.start(role)));
    await connect(world, kind);
  });
  afterAll(() => world.close());

  test('with everything on, every return is paid once, exactly what was shown, and every notice is accounted for', async () => {
    expect(await runStorm(world, kind, seeded(Number(process.env.SEED ?? 1)))).toEqual([]);
  }, 900_000);
}

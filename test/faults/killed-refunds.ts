// When is a refund settled whose worker was killed with -9 while it was being sent?
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { World } from '../support/world.ts';
import { openFaultWorld } from './fault-world.ts';
import { runKilledRefunds, type Waits } from './killed-refund-run.ts';
import type { FaultKind } from './kinds.ts';
import { seeded } from './random.ts';

/** Refunds whose worker is killed, before a shop of this kind. */
export function killedRefundsOf(kind: FaultKind, waits: Waits): void {
  describe(kind.name, () => battery(kind, waits));
}

function battery(kind: FaultKind, waits: Waits): void {
  let world: World;

  beforeAll(async () => {
    world = await openFaultWorld(kind);
  });
  afterAll(() => world.close());

  const end = kind.proves
    ? `are moved within ${waits.movedWithin} s of it, once each`
    : `are a person's within ${waits.askedWithin} s of it, and never sent again`;

  test(`three refunds in the air when their worker is killed ${end}`, async () => {
    const { problems, seconds } = await runKilledRefunds(world, kind, { waits, random: seeded(1) });
    console.log(`settled within ${seconds.toFixed(1)} s of the kill`);
    expect(problems).toEqual([]);
  }, 400_000);
}

// When is a refund settled whose worker was killed with -9 while it was being sent?
import { describe, expect, test } from 'vitest';
import { openFaultWorld } from './fault-world.ts';
import { runKilledRefunds, type Waits } from './killed-refund-run.ts';
import type { FaultKind } from './kinds.ts';
import { seeded } from './random.ts';

/** Refunds whose worker is killed, before a shop of this kind; most of it is waiting, so all kinds of a file wait at once. */
export function killedRefundsOf(kind: FaultKind, waits: Waits): void {
  const end = kind.proves
    ? `are moved within ${waits.movedWithin} s of it, once each`
    : `are a person's within ${waits.askedWithin} s of it, and never sent again`;

  describe.concurrent(kind.name, () => {
    test(`three refunds in the air when their worker is killed ${end}`, async () => {
      const world = await openFaultWorld(kind);
      try {
        const { problems, seconds } = await runKilledRefunds(world, kind, { waits, random: seeded(1) });
        console.log(`${kind.name}: settled within ${seconds.toFixed(1)} s of the kill`);
        expect(problems).toEqual([]);
      } finally {
        await world.close();
      }
    }, 400_000);
  });
}

// When is a refund settled whose worker was killed with -9 while it was being sent?
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { AppProcess, World } from '../support/world.ts';
import { openFaultWorld } from './fault-world.ts';
import { runKilledRefunds, startWaiting, type Waits } from './killed-refund-run.ts';
import type { FaultKind } from './kinds.ts';
import { seeded } from './random.ts';

type Row = readonly [kind: FaultKind, waits: Waits];

interface Opened {
  readonly world: World;
  readonly worker: AppProcess;
}

/** Refunds whose worker is killed, before shops of these kinds: opened one by one, and most of the rest is waiting, at once. */
export function killedRefundsOf(rows: readonly Row[]): void {
  const worlds: World[] = [];
  const opened = new Map<FaultKind, Opened>();

  beforeAll(async () => {
    for (const [kind, waits] of rows) {
      const world = await openFaultWorld(kind);
      worlds.push(world);
      opened.set(kind, { world, worker: await startWaiting(world, kind, waits) });
    }
  }, 600_000);
  afterAll(() => Promise.all(worlds.map((world) => world.close())));

  for (const [kind, waits] of rows) {
    test.concurrent(`${kind.name}: three refunds in the air when their worker is killed ${endOf(kind, waits)}`, async () => {
      const found = opened.get(kind);
      if (found === undefined) throw new Error('The world is not open.');
      const { world, worker } = found;
      const ended = await runKilledRefunds(world, kind, { worker, waits, random: seeded(1) });
      console.log(`${kind.name}: settled within ${ended.seconds.toFixed(1)} s of the kill`);
      expect(ended.problems).toEqual([]);
    }, 400_000);
  }
}

const endOf = ({ proves }: FaultKind, { movedWithin, askedWithin }: Waits): string =>
  proves
    ? `are moved within ${movedWithin} s of it, once each`
    : `are a person's within ${askedWithin} s of it, and never sent again`;

// Of what is one seed of the long run made, in one house whose flows are called?
import { runCrash } from './crash-run.ts';
import type { FaultHouse } from './house.ts';
import { runStrikes } from './platform-faults.ts';
import {
  openReturn,
  raceForRefund,
  raceForUnits,
  raceOnWay,
  raceToConfirm,
  raceToDecide,
  settleAll,
} from './races.ts';
import { seeded, shuffled } from './random.ts';
import { note as noteIn, type Tally } from './tally.ts';
import { waysOf } from './ways.ts';

export interface Campaign {
  readonly name: string;
  /** Stops when the time is over; what it began counts. */
  run(house: FaultHouse, tally: Tally, end: number): Promise<void>;
}

/** One trial before a shop of this kind. */
function note(tally: Tally, { kind }: FaultHouse, tried: string, problems: readonly string[]): void {
  noteIn(tally, `${kind.name}: ${tried}`, problems);
}

/** Every crash point alone, and each with a second death at a random point of the recovery. */
const crashes: Campaign = {
  name: 'crash points',
  async run(house, tally, end) {
    const random = seeded(tally.position);
    const { met } = await runCrash(house, { deaths: [], random });
    for (const point of shuffled(met, random)) {
      if (Date.now() > end) return;
      const once = await runCrash(house, { deaths: [point], random });
      note(
        tally,
        house,
        'crash at a point',
        once.problems.map((one) => `${point}: ${one}`),
      );
      const later = random.whole(1, met.length);
      const twice = await runCrash(house, { deaths: [point, later], random });
      note(
        tally,
        house,
        'crash at a point, and again in recovery',
        twice.problems.map((one) => `${point}, ${later}: ${one}`),
      );
    }
  },
};

/** The same on every other way to money, and ten presses at the end of each. */
const otherWays: Campaign = {
  name: 'other ways',
  async run(house, tally, end) {
    for (const [name, way] of shuffled(Object.entries(waysOf(house.kind)), seeded(tally.position))) {
      const random = seeded(tally.position);
      const { met } = await runCrash(house, { deaths: [], random, way });
      for (const point of shuffled(met, random)) {
        if (Date.now() > end) return;
        const { problems } = await runCrash(house, { deaths: [point], random, way });
        note(
          tally,
          house,
          `crash on the way of ${name}`,
          problems.map((one) => `${point}: ${one}`),
        );
      }
      note(tally, house, `ten presses for ${name}`, await raceOnWay(house, random, way));
    }
  },
};

const races: Campaign = {
  name: 'races',
  async run(house, tally, end) {
    const random = seeded(tally.position);
    const trials = 10;
    for (let round = 0; round < 8 && Date.now() < end; round += 1) {
      const walk = await openReturn(house, random, trials / 2);
      for (let trial = 1; trial <= trials; trial += 1)
        note(
          tally,
          house,
          'ten callers and two workers, one refund',
          await raceForRefund(house, walk, trial),
        );
      note(tally, house, 'sum of raced refunds', await settleAll(house, walk));
    }
    for (let trial = 0; trial < 80 && Date.now() < end; trial += 1) {
      note(tally, house, 'ten confirmations', await raceToConfirm(house, random));
      note(tally, house, 'ten returns of the same units', await raceForUnits(house, random));
      note(tally, house, 'approve and decline at once', await raceToDecide(house, random));
    }
    await house.clerk.clear();
  },
};

const platformFaults: Campaign = {
  name: 'platform faults',
  async run(house, tally, end) {
    const random = seeded(tally.position);
    for (const run of shuffled([...house.kind.faults.keys()], random)) {
      if (Date.now() > end) return;
      const { problems } = await runStrikes(house, run, random);
      note(
        tally,
        house,
        'every operation failing once, each its way',
        problems.map((one) => `run ${run}: ${one}`),
      );
    }
  },
};

export const campaigns: readonly Campaign[] = [crashes, otherWays, races, platformFaults];

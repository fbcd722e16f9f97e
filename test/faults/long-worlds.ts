// Of what is one seed of the long run made, in whole worlds with our web and worker as real processes?
import type { FreshDatabase } from '../../packages/database/src/server/template.ts';
import { openSchedules } from '../mirror/schedule-run.ts';
import { hasNginx } from '../support/nginx.ts';
import type { World } from '../support/world.ts';
import { runBalanced, tellBalanced } from './balanced.ts';
import { connect, openFaultWorld } from './fault-world.ts';
import { asInLife, runKilledRefunds, shorter, startWaiting } from './killed-refund-run.ts';
import type { FaultKind } from './kinds.ts';
import type { Random } from './random.ts';
import { runSlaughter } from './slaughter.ts';
import { runStorm } from './storm-run.ts';
import { note, type Tally } from './tally.ts';

interface Sitting {
  readonly kind: FaultKind;
  readonly tally: Tally;
  /** Each trial of a sitting has a chance of its own. */
  readonly random: Random;
  readonly freshDatabase: () => Promise<FreshDatabase>;
}

export interface WorldCampaign {
  readonly name: string;
  /** Once at least, and again until the time is over; what it began counts. */
  run(sitting: Sitting, end: number): Promise<void>;
}

/** Worlds one after another, each for one trial. */
function inWorlds(
  name: string,
  tryOn: (world: World, sitting: Sitting) => Promise<readonly string[]>,
): WorldCampaign {
  return {
    name,
    async run(sitting, end) {
      const { kind, tally } = sitting;
      do {
        const world = await openFaultWorld(kind, await sitting.freshDatabase());
        try {
          note(tally, `${kind.name}: ${name}`, await problemsOf(() => tryOn(world, sitting)));
          await countReturns(tally, world);
        } finally {
          await world.close();
        }
      } while (Date.now() < end);
    },
  };
}

/** What never came about is a finding too, and no reason to end the run. */
function problemsOf(trial: () => Promise<readonly string[]>): Promise<readonly string[]> {
  return trial().catch((error: unknown) => [String(error)]);
}

/** Counts the returns asked for in a database that is done with; those a shop had before are not of the run. */
export async function countReturns(tally: Tally, { query }: Pick<FreshDatabase, 'query'>): Promise<void> {
  tally.sums.returns += (await query("SELECT FROM returns WHERE origin = 'portal'")).length;
}

const slaughter = inWorlds('web and workers killed under way', async (world, { kind, tally, random }) => {
  const { problems, kills, said } = await runSlaughter(world, kind, {
    ...{ kills: 20, shoppers: 3, returns: 4, random },
  });
  tally.sums.kills += kills;
  console.log(said);
  return problems;
});

const killedRefunds = inWorlds(
  'a worker killed over three refunds',
  async (world, { kind, tally, random }) => {
    // Where nothing proves a refund it is a person's: to wait for that as long as in life would show no more.
    const waits = kind.proves ? asInLife : shorter;
    const worker = await startWaiting(world, kind, waits);
    const { problems, seconds } = await runKilledRefunds(world, kind, { worker, waits, random });
    tally.sums.kills += 1;
    console.log(`settled within ${seconds.toFixed(1)} s of the kill`);
    return problems;
  },
);

const storm = inWorlds('everything at once', async (world, { kind, random }) => {
  await Promise.all((['web', 'worker', 'worker'] as const).map((role) => world.start(role)));
  await connect(world, kind);
  return runStorm(world, kind, random);
});

/** Months in small, one after another in one world. */
const schedules: WorldCampaign = {
  name: 'webhooks astray for a month',
  async run({ kind, tally, random, freshDatabase }, end) {
    const { world, run } = await openSchedules(kind.courier, await freshDatabase());
    try {
      do {
        const seed = random.whole(1, 1_000_000_000);
        const problems = await problemsOf(() => run(seed));
        note(
          tally,
          `${kind.name}: ${this.name}`,
          problems.map((one) => `schedule ${seed}: ${one}`),
        );
        tally.sums.schedules += 1;
      } while (Date.now() < end);
      await countReturns(tally, world);
    } finally {
      await world.close();
    }
  },
};

/** Several web and worker processes, each in a world that it opens itself. */
const balanced: WorldCampaign = {
  name: 'two webs and two workers, each ended and killed under load',
  async run({ kind, tally, random, freshDatabase }, end) {
    do {
      const seed = random.whole(1, 1_000_000_000);
      const problems = await problemsOf(async () => {
        const database = await freshDatabase();
        const nginx = hasNginx() && random.chance(0.5);
        const ran = await runBalanced({ kind, seed, shoppers: 8, returns: 3, database, nginx });
        tally.sums.returns += ran.returns;
        tally.sums.kills += ran.kills;
        console.log(`${nginx ? 'nginx: ' : ''}${tellBalanced(ran)}`);
        return ran.problems;
      });
      note(tally, `${kind.name}: ${this.name}`, problems);
    } while (Date.now() < end);
  },
};

export const worldCampaigns: readonly WorldCampaign[] = [
  ...[slaughter, killedRefunds, storm, schedules],
  balanced,
];

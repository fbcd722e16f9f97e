// What becomes of returns under way while web and workers are killed with -9, one after another?
import type { World } from '../support/world.ts';
import { admitShoppers, connect } from './fault-world.ts';
import { Mortals } from './kill-run.ts';
import type { FaultKind } from './kinds.ts';
import type { Random } from './random.ts';
import { travel, untilSettled, wait } from './travel.ts';
import { judgeTravels } from './travel-verdict.ts';

export interface Slaughter {
  readonly kills: number;
  readonly shoppers: number;
  /** Of each shopper. */
  readonly returns: number;
}

export interface Slain {
  readonly problems: readonly string[];
  readonly kills: number;
  /** How many, and how soon they were up again, in a line. */
  readonly said: string;
}

const mostSeconds = 60;

/** Returns walked while processes are killed, in a world where nothing of ours runs yet. */
export async function runSlaughter(
  world: World,
  kind: FaultKind,
  { kills, shoppers: many, returns, random }: Slaughter & { readonly random: Random },
): Promise<Slain> {
  const { control } = world;
  const mortals = new Mortals(world);
  await Promise.all((['web', 'worker', 'worker'] as const).map((role) => mortals.start(role)));
  await connect(world, kind);
  // The first refunds stay in the air for long enough to be killed there.
  const reachingNobody = { name: 'timeout-before-commit', operation: kind.paying };
  await control.fault({ ...reachingNobody, times: 2, seconds: 3 });
  const shoppers = await admitShoppers(world, many);
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
  const { proves } = kind;
  for (const { returnId } of travels) await untilSettled(control, returnId, { patience: 240_000, proves });
  const problems = [...slow(mortals), ...(await judgeTravels(world, travels, kind))];
  return { problems, kills: mortals.kills, said: sayOf(mortals) };
}

const latest = (seconds: readonly number[]): number => Math.max(0, ...seconds);

/** The first two died over a refund: there is always something to resume and to move. */
function slow({ resumed, moved }: Mortals): string[] {
  return Object.entries({ resumed, moved }).flatMap(([what, seconds]) => {
    if (seconds.length === 0) return [`nothing was ${what}`];
    const most = latest(seconds);
    return most > mostSeconds ? [`${what} only ${most.toFixed(1)} s after the kill`] : [];
  });
}

const sayOf = ({ kills, resumed, moved }: Mortals): string =>
  `${kills} kills, jobs in hand ${resumed.length}, resumed within ${latest(resumed).toFixed(1)} s; refunds under way ${moved.length}, moved within ${latest(moved).toFixed(1)} s`;

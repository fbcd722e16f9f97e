// What becomes of a return whose process dies at the n-th point, and perhaps once more later on?
import type { FaultHouse } from './house.ts';
import { type Press, prepareWalk, presses, type Walk } from './line.ts';
import { type Death, isCrash, type Life, mortal } from './mortal.ts';
import type { Random } from './random.ts';
import { strictFaultsOf } from './verdict.ts';

export interface CrashRun {
  readonly walk: Walk;
  /** Where processes died, in order. */
  readonly died: readonly string[];
  /** Points the first process met. */
  readonly met: readonly string[];
  readonly problems: readonly string[];
}

/** Seconds until somebody notices that a worker died. */
const missed = 15;
/** Seconds between two tries of a job: all tries together take no longer than the queue's own, whose pauses grow. */
const pause = 20;

interface Plan {
  /** Each process of the run dies at its point; the last lives. */
  readonly deaths: readonly Death[];
  readonly random: Random;
  /** What "refund" does when pressed; ours, unless a test puts another in its place. */
  readonly refund?: Press;
  /** The way walked; from request to refund, unless another is named. */
  readonly way?: Way;
}

/** A way to money: where it begins, whole and alive, and the presses that may each be died over. */
export interface Way {
  readonly begin: (house: FaultHouse, random: Random) => Promise<Walk>;
  readonly presses: readonly Press[];
}

/** Walks one return, from request to refund or another way, through these deaths. */
export async function runCrash(house: FaultHouse, plan: Plan): Promise<CrashRun> {
  const { begin, presses: steps } = plan.way ?? lineWith(plan.refund ?? presses.refund);
  const walk = await begin(house, plan.random);
  const deaths = [...plan.deaths];
  const died: string[] = [];
  const first = mortal(house.deps, deaths.shift() ?? null);
  let life: Life = first;
  const untilDone = async (work: (life: Life) => Promise<void>): Promise<void> => {
    for (;;) {
      try {
        return await work(life);
      } catch (error) {
        if (!isCrash(error)) throw error;
        died.push(life.diedAt() ?? 'nowhere');
        life = await rise(house, life, deaths.shift() ?? null);
      }
    }
  };
  for (const press of steps) {
    await untilDone((now) => press(now.deps, house.shop, walk));
    await untilDone((now) => house.clerk.work(now.deps, () => house.clock.advance(pause)));
  }
  return { walk, died, met: first.met(), problems: await strictFaultsOf(house, walk) };
}

const lineWith = (refund: Press): Way => ({
  begin: prepareWalk,
  presses: [presses.confirm, presses.approve, presses.receive, refund],
});

/** Another process takes over. What the dead one had sent may arrive just before it looks, or while it does. */
async function rise(house: FaultHouse, dead: Life, death: Death): Promise<Life> {
  await house.clerk.bury();
  house.clock.advance(missed);
  await dead.landed();
  return mortal(house.deps, death);
}

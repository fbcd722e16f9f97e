// When are refunds moved whose worker was killed with -9 while they were being sent?
import { until } from '../support/control.ts';
import type { AppProcess, World } from '../support/world.ts';
import { admitShoppers, connect } from './fault-world.ts';
import type { FaultKind } from './kinds.ts';
import type { Random } from './random.ts';
import { travel, untilSettled } from './travel.ts';
import { judgeTravels } from './travel-verdict.ts';

/** How long our processes wait for what, and by when a refund must be settled after its worker was killed. */
export interface Waits {
  readonly settings: Readonly<Record<string, string>>;
  /** Less than any call may take, so that its end is never the caller's own. */
  readonly hangingSeconds: number;
  readonly movedWithin: number;
  /** Where nothing proves a refund: by when a person must have been asked. */
  readonly askedWithin: number;
}

/** What a merchant's house is set to unless told otherwise. */
export const asInLife: Waits = {
  settings: {
    READ_BACK_DELAYS_MS: '500,2000,6000',
    RESEND_AFTER_MS: '40000',
    SEND_WITHIN_MS: '15000',
    PLATFORM_TIMEOUT_MS: '10000',
    SITE_TIMEOUT_MS: '35000',
    DOUBT_PATIENCE_MS: '120000',
  },
  hangingSeconds: 9,
  movedWithin: 60,
  askedWithin: 240,
};

/** Shorter waits, and of doubt as the kind of shop says; how long the queue takes to miss a dead worker stays as it is. */
export const shorter: Waits = {
  settings: {
    READ_BACK_DELAYS_MS: '125,500,1500',
    RESEND_AFTER_MS: '10000',
    SEND_WITHIN_MS: '3750',
    PLATFORM_TIMEOUT_MS: '6000',
    SITE_TIMEOUT_MS: '8750',
  },
  hangingSeconds: 5,
  movedWithin: 60,
  askedWithin: 60,
};

export interface KilledRefunds {
  readonly problems: readonly string[];
  /** From the kill until the last was settled. */
  readonly seconds: number;
}

const inTheAir = 3;

/** A connected world with one web and one worker of these waits; the worker is the one to be killed. */
export async function startWaiting(world: World, kind: FaultKind, { settings }: Waits): Promise<AppProcess> {
  const [, worker] = await Promise.all([world.start('web', settings), world.start('worker', settings)]);
  await connect(world, kind);
  return worker;
}

/** Three refunds in the air when their only worker is killed. */
export async function runKilledRefunds(
  world: World,
  kind: FaultKind,
  { worker, waits, random }: { worker: AppProcess; waits: Waits; random: Random },
): Promise<KilledRefunds> {
  const { control } = world;
  const { settings, hangingSeconds } = waits;
  const shoppers = await admitShoppers(world, inTheAir);
  // Calls that reach nobody: no trace of them will ever show.
  const reachingNobody = { name: 'timeout-before-commit', operation: kind.paying };
  await control.fault({ ...reachingNobody, times: inTheAir, seconds: hangingSeconds });
  const travels = await Promise.all(shoppers.map((shopper) => travel(control, { ...shopper, random })));
  // A call not yet made when its worker dies would meet the fault at its second sending, and wait as long again.
  const allSent = async () =>
    (await struck(world)) === inTheAir && (await countOf(world, 'sending')) === inTheAir;
  await until(allSent, 20_000);
  const killedAt = performance.now();
  await worker.kill();
  await world.start('worker', settings);
  const { proves } = kind;
  await until(async () => (await countOf(world, proves ? 'done' : 'person')) === inTheAir, 300_000);
  const seconds = (performance.now() - killedAt) / 1000;
  for (const { returnId } of travels) await untilSettled(control, returnId, { patience: 30_000, proves });
  const most = proves ? waits.movedWithin : waits.askedWithin;
  const late = seconds > most ? [`settled ${seconds.toFixed(1)} s after the kill of their worker`] : [];
  return { problems: [...late, ...(await judgeTravels(world, travels, kind))], seconds };
}

/** How many calls have been made and reached nobody. */
async function struck({ control }: World): Promise<number> {
  const { faults } = (await control.practice('/faults')) as { faults: { name: string; struck: number }[] };
  return faults.find(({ name }) => name === 'timeout-before-commit')?.struck ?? 0;
}

/** How many refunds are in this state. */
async function countOf({ query }: World, state: string): Promise<number> {
  return (await query(`SELECT FROM intents WHERE state = '${state}'`)).length;
}

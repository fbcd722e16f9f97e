// Does one return end right though the platform fails once in every operation, each time in another way?
import type { FaultName } from '../../apps/practice-shop/src/world/faults.ts';
import { cancelReturn } from '../../web/src/flows/cancel-return.ts';
import { declineReturn } from '../../web/src/flows/decline-return.ts';
import { syncOrder } from '../../web/src/flows/sync-order.ts';
import { type FaultHouse, generousPlan } from './house.ts';
import type { FaultKind } from './kinds.ts';
import { look, prepareWalk, presses, type Walk } from './line.ts';
import type { Random } from './random.ts';
import type { Told } from './told.ts';
import { noticeFaults, paidOf, strictFaultsOf } from './verdict.ts';

export interface Strike {
  readonly name: FaultName;
  readonly operation: string;
}

/** Each operation fails in another way; after as many runs as there are faults, each has failed in every way. */
export function strikesOf({ operations, faults }: FaultKind, run: number): Strike[] {
  return operations.flatMap((operation, index) => {
    const name = faults[(run + index) % faults.length];
    return name ? [{ name, operation }] : [];
  });
}

export interface FaultRun {
  readonly problems: readonly string[];
  /** Strikes that found nobody to strike. */
  readonly missed: readonly string[];
}

interface Three {
  readonly paid: Walk;
  readonly declined: Walk;
  readonly cancelled: Walk;
}

/** Some failures use up tries of a job that others need later: the queue's own pauses, which grow, leave room for both. */
const work = (house: FaultHouse) => house.clerk.work(house.deps, () => house.clock.advance(30));

/** Three returns, to be paid, declined and cancelled, while every operation fails once; then all is well again. */
export async function runStrikes(house: FaultHouse, run: number, random: Random): Promise<FaultRun> {
  const three = {
    paid: await prepareWalk(house, random),
    declined: await prepareWalk(house, random),
    cancelled: await prepareWalk(house, random),
  };
  const { pages } = house.kind;
  const strikes = strikesOf(house.kind, run);
  for (const strike of strikes) {
    const mode = strike.name === 'html' ? pages[run % pages.length] : null;
    // Whoever is told "too many" waits in real time, for as long as it is told or, told nothing, a second.
    const seconds = strike.name === 'http-429' ? [0.2, null][run % 2] : 5;
    await house.control.fault({ ...strike, hang: run % 2 === 0, mode, seconds, times: 1 });
  }
  await walkThree(house, three);
  await heal(house, three);
  const missed = await leftOver(house, strikes);
  await calm(house);
  await heal(house, three);
  return {
    problems: [
      ...(await strictFaultsOf(house, three.paid)),
      ...(await endOf(house, three.declined, 'DECLINED', 'return-declined')),
      ...(await endOf(house, three.cancelled, 'CANCELED', 'return-canceled')),
    ],
    missed,
  };
}

/** No fault any more; and still nobody but us to stop a second refund. */
export async function calm(house: FaultHouse): Promise<void> {
  await house.control.practice('/faults', { clear: true });
  await house.control.fault(generousPlan);
  await house.control.fault({ name: 'over-refund-check-off' });
}

async function walkThree(house: FaultHouse, { paid, declined, cancelled }: Three): Promise<void> {
  const { deps, shop } = house;
  for (const walk of [paid, declined, cancelled]) await presses.confirm(deps, shop, walk);
  await work(house);
  const { value } = await look(deps, shop, declined);
  const decided = { returnId: value.id, revision: value.revision, staff: 'Ada', reason: 'Worn' };
  await declineReturn(deps, shop, decided);
  await cancelReturn(deps, shop, cancelled);
  for (const press of [presses.approve, presses.receive, presses.refund]) {
    await press(deps, shop, paid);
    await work(house);
  }
}

/** The faults are over: what the clock and a person looking at their tasks do next. */
async function heal(house: FaultHouse, { paid, declined, cancelled }: Three): Promise<void> {
  for (const walk of [paid, declined, cancelled]) await syncOrder(house.deps, house.shop, walk.orderId);
  await work(house);
  await presses.refund(house.deps, house.shop, paid);
  await work(house);
}

async function leftOver(house: FaultHouse, strikes: readonly Strike[]): Promise<string[]> {
  const { faults } = (await house.control.practice('/faults')) as {
    faults: { name: string; operation: string | null; struck: number }[];
  };
  const nameOf = ({ name, operation }: { name: string; operation: string | null }) => `${name} ${operation}`;
  const idle = new Set(faults.filter((fault) => fault.struck === 0).map(nameOf));
  return strikes.map(nameOf).filter((strike) => idle.has(strike));
}

/** Ended here as decided, and on the platform too, if it ever heard of it; no money moved, the shopper was told. */
async function endOf(house: FaultHouse, walk: Walk, status: string, told: Told): Promise<string[]> {
  const { value } = await look(house.deps, house.shop, walk);
  const { returns } = house.deps.platform(house.shop);
  const theirs = value.platformReturnId && returns ? await returns.read(value.platformReturnId) : null;
  const paid = await paidOf(house, walk);
  return [
    ...(value.status === status ? [] : [`${status} became ${value.status}`]),
    ...(theirs === null || theirs.status === status ? [] : [`${status} here, ${theirs.status} there`]),
    ...(await noticeFaults(house, walk, ['return-received', told])),
    ...(paid.length === 0 ? [] : [`${status}, and ${paid.length} refunds paid`]),
  ];
}

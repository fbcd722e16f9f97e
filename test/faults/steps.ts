// How does a walk go on press by press, with the jobs of each done before the next?
import type { FaultHouse } from './house.ts';
import { type Press, prepareWalk, presses, type Walk } from './line.ts';
import type { Random } from './random.ts';

/** Works until nothing is left; ten seconds pass after every failed try. */
export function work(house: FaultHouse): Promise<void> {
  return house.clerk.work(house.deps, () => house.clock.advance(10));
}

/** One press and all that follows from it. */
export async function step(house: FaultHouse, press: Press, walk: Walk): Promise<void> {
  await press(house.deps, house.shop, walk);
  await work(house);
}

/** A walk that has come as far as its goods: asked for, approved and received, its refund not pressed yet. */
export async function receivedWalk(house: FaultHouse, random: Random, changes?: object): Promise<Walk> {
  const walk = await prepareWalk(house, random, undefined, changes);
  for (const press of [presses.confirm, presses.approve, presses.receive]) await step(house, press, walk);
  return walk;
}

// How is a whole world opened for a fault run: the shop connected, our web and worker as real processes?
import type { FreshDatabase } from '../../packages/database/src/server/template.ts';
import { enterByCode, type Placed, placeOrder } from '../support/line.ts';
import { openWorld, type World } from '../support/world.ts';
import type { FaultKind } from './kinds.ts';

/** On a database of the test run's own server, unless one is given; nothing of ours runs in it yet. */
export async function openFaultWorld(
  { shop, settings }: FaultKind,
  database?: FreshDatabase,
): Promise<World> {
  const world = await openWorld({ kind: shop, ...(database && { database }) });
  return {
    ...world,
    start: (role, more = {}) => world.start(role, { TRUSTED_PROXIES: '1', ...settings, ...more }),
  };
}

/** The merchant connects; from then on nobody but us stops a second refund. */
export async function connect(world: World, { courier }: FaultKind): Promise<void> {
  await world.connect();
  await courier.prepare?.(world.control);
  await world.control.fault({ name: 'over-refund-check-off' });
}

/** Shoppers in front of an order each, which they have come in to by a mailed code. */
export async function admitShoppers(
  { control }: World,
  count: number,
): Promise<{ readonly order: Placed; readonly session: string }[]> {
  const shoppers = [];
  for (let index = 0; index < count; index += 1) {
    const order = await placeOrder(control);
    shoppers.push({ order, session: await enterByCode(control, order) });
  }
  return shoppers;
}

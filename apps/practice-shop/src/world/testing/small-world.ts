// Which small shop do tests of the world start from?

import { openWorld } from '../open-world.ts';
import { createOrder } from '../operations/create-order.ts';
import { deliver, fulfill } from '../operations/fulfillment.ts';
import type { CreateOrderInput } from '../operations/order-input.ts';
import type { Order } from '../order-types.ts';
import type { Shop } from '../shop.ts';
import type { Outcome, ShopEvent } from '../types.ts';
import type { World } from '../world.ts';

export type SmallWorld = { world: World; shop: Shop; events: ShopEvent[] };

/** An empty shop on a fixed day, with an ear on its events. */
export async function smallWorld(): Promise<SmallWorld> {
  const start = Date.parse('2026-11-22T12:00:00Z');
  const world = await openWorld({ seeded: false, clock: () => start });
  const events: ShopEvent[] = [];
  world.on('event', (event) => events.push(event));
  return { world, shop: world.defaultShop, events };
}

/** The value of an outcome that must be fine. */
export function mustBe<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(outcome.userErrors.map((each) => each.message).join('; '));
  return outcome.value;
}

/** The order as it is by now. */
export function latest(shop: Shop, order: { id: string }): Order {
  const found = shop.orders.get(order.id);
  if (!found) throw new Error(`${order.id} is gone`);
  return found;
}

const PLAIN: CreateOrderInput = {
  lines: [
    { title: 'Wool blanket', unitPrice: '30.00', quantity: 3 },
    { title: 'Linen towel', unitPrice: '12.50', quantity: 2 },
  ],
  shopper: { email: 'ada@example.com', firstName: 'Ada', lastName: 'L' },
  shippingAddress: { countryCode: 'DE' },
  shipping: { price: '5.90' },
  taxesIncluded: true,
};

/** An order paid, sent and delivered. */
export function deliveredOrder(
  { world, shop }: Pick<SmallWorld, 'world' | 'shop'>,
  input: Partial<CreateOrderInput> = {},
): Order {
  const order = mustBe(createOrder(world, shop, { ...PLAIN, ...input }));
  mustBe(fulfill(world, shop, order));
  return mustBe(deliver(world, shop, latest(shop, order)));
}

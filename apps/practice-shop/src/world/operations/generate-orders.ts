// How do a hundred thousand past orders come into the shop at once?
import type { GeneratedRun } from '../orders/order-table.ts';
import type { Shop } from '../shop.ts';
import type { World } from '../world.ts';
import { customerFor } from './customers.ts';

/** Adds a run of past orders, each computed when it is read; no webhook announces them, no ledger tells of them. */
export function generateOrders(
  world: World,
  shop: Shop,
  asked: { count: number; seed: number; days: number },
): GeneratedRun {
  if (shop.customers.size === 0) {
    customerFor(world, shop, {
      shopper: { email: 'practice.shopper@example.com', firstName: 'Practice', lastName: 'Shopper' },
    });
  }
  const anchor = world.timestamp();
  return shop.orders.generate({
    ...asked,
    anchor,
    shoppers: shop.customers.size,
    products: shop.products.size,
  });
}

// What lies in a new shop?
import type { Shop } from '../shop.ts';
import type { World } from '../world.ts';

/** Fills an empty shop with products, shoppers and past orders, the same for the same seed and day. */
export function seedShop(_world: World, _shop: Shop, _options: { seed: number; pastOrders: number }): void {}

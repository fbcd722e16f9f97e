// How does Shopify show its orders to a mirror that is to be compared?
import type { ShopSide, ShownOrder } from '@aftercare/core/order/verify/shop-side.ts';
import type { ShopifyPlatformOptions } from '../platform.ts';
import { compareOrder } from './compare.ts';
import { findOrders, listRawOrders } from './raw-list.ts';
import { type RawOrder, readRawOrders } from './raw-order.ts';

/** A Shopify shop, read apart from the sync. */
export function openShopSide(options: ShopifyPlatformOptions): ShopSide {
  return {
    async *list() {
      for await (const page of listRawOrders(options)) yield page.map(toShown);
    },
    read: async (ids) => (await readRawOrders(options, ids)).map(toShown),
    find: (ids) => findOrders(options, ids),
  };
}

function toShown(raw: RawOrder): ShownOrder {
  return { id: raw.id, differencesFrom: (ours) => compareOrder(ours, raw) };
}

// How does a WooCommerce show its orders to a mirror that is to be compared?
import type { ShopSide, ShownOrder } from '@aftercare/core/order/verify/shop-side.ts';
import type { WooClient } from '../client/client.ts';
import { openCatalogue } from './catalogue.ts';
import { compareOrder } from './compare.ts';
import { findOrders, listRawOrders, type RawOrder, readRawOrders } from './raw-order.ts';

/** A WooCommerce, read apart from the sync. */
export function openShopSide(client: WooClient): ShopSide {
  const reader = { client, catalogue: openCatalogue(client) };
  return {
    async *list() {
      for await (const page of listRawOrders(reader)) yield page.map(toShown);
    },
    read: async (ids) => (await readRawOrders(reader, ids)).map(toShown),
    find: (ids) => findOrders(client, ids),
  };
}

function toShown(raw: RawOrder): ShownOrder {
  return { id: raw.id, differencesFrom: (ours) => compareOrder(ours, raw) };
}

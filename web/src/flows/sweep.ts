// Do the orders of the mirror still stand over there, with their refunds? A deletion changes no date, and may be told by nobody.
import type { Order } from '@aftercare/core/order/order.ts';
import type { Deps } from './deps.ts';
import type { Shop } from './store.ts';

/** Of every round: the newest orders, where most happens, and the next part of all others. */
const newest = 100;
const part = 400;

/** Reads anew what is gone or has other refunds than the mirror; a whole round takes as many calls as the shop has parts. */
export async function sweep(deps: Deps, shop: Shop): Promise<void> {
  const { orders, next } = await deps.store.inShop(shop.shopId, async (store) => {
    const { orders: first } = await store.orders.page({ search: '', after: null, limit: newest });
    const ids = await store.orders.idsBelow(await store.imports.sweptTo(), part);
    const others = await store.orders.many(ids);
    const known = new Set(others.map(({ id }) => id));
    return {
      orders: [...first.filter(({ id }) => !known.has(id)), ...others],
      next: ids.length < part ? null : (ids.at(-1) ?? null),
    };
  });
  const visible = orders.filter((order) => isVisible(deps, shop, order));
  const changed = visible.length === 0 ? [] : await changedAmong(deps, shop, visible);
  const { shopId } = shop;
  await deps.store.inShop(shopId, async (store) => {
    for (const orderId of changed)
      await store.send('sync-order', { shopId, orderId }, { orderKey: orderId, once: orderId });
    await store.imports.noteSwept(next);
  });
}

function isVisible(deps: Deps, shop: Shop, order: Order): boolean {
  return shop.facts === null || deps.platform(shop).sees(order, shop.facts, deps.now());
}

async function changedAmong(deps: Deps, shop: Shop, orders: readonly Order[]): Promise<string[]> {
  const existing = await deps.platform(shop).readExisting(orders.map(({ id }) => id));
  const refundsOf = new Map(existing.map(({ orderId, refundIds }) => [orderId, refundIds]));
  return orders.filter(({ id, refunds }) => !isSame(refunds, refundsOf.get(id))).map(({ id }) => id);
}

function isSame(ours: Order['refunds'], theirs: readonly string[] | undefined): boolean {
  return theirs?.length === ours.length && ours.every(({ id }) => theirs.includes(id));
}

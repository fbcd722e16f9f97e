// How does one order in the mirror become what it is on the platform?
import type { Order } from '@aftercare/core/order/order.ts';
import { adoptReturns } from './adopt-return.ts';
import type { Deps } from './deps.ts';
import type { Shop, ShopStore } from './store.ts';

/** Reads the order from the platform and saves it if newer; what a webhook claimed is never believed. */
export async function syncOrder(deps: Deps, shop: Shop, orderId: string): Promise<void> {
  const order = await deps.platform(shop).readOrder(orderId);
  if (order === null) return removeOrder(deps, shop, orderId);
  await saveOrder(deps, shop, order);
}

/** Saves an order just read, and takes over the returns that were made on the platform. */
export async function saveOrder(deps: Deps, shop: Shop, order: Order): Promise<void> {
  await deps.store.inShop(shop.shopId, async (store) => {
    const before = await store.orders.get(order.id);
    // A stale reading must not undo what a newer one has told us, of the returns neither.
    if (before !== null && Date.parse(before.updatedAt) > Date.parse(order.updatedAt)) return;
    await store.orders.save(order);
    await adoptReturns(deps, store, order, before);
  });
}

/** Shopify hides orders of more than sixty days from an app that was not granted all of them. */
const shownDays = 60;

async function isHidden(deps: Deps, shop: Shop, store: ShopStore, orderId: string): Promise<boolean> {
  if (shop.facts?.readsAllOrders !== false) return false;
  const order = await store.orders.get(orderId);
  const oldestShown = deps.now().getTime() - shownDays * 86_400_000;
  return order !== null && Date.parse(order.processedAt) < oldestShown;
}

async function removeOrder(deps: Deps, shop: Shop, orderId: string): Promise<void> {
  await deps.store.inShop(shop.shopId, async (store) => {
    // Too old for what this shop may show us is not gone.
    if (await isHidden(deps, shop, store, orderId)) return;
    // An order with a return stays as evidence of what was decided and paid.
    if ((await store.returns.ofOrder(orderId)).length === 0) await store.orders.remove(orderId);
  });
}

// How does one order in the mirror become what it is on the platform?
import { asSold } from '@aftercare/core/order/as-sold.ts';
import type { Order } from '@aftercare/core/order/order.ts';
import { withoutPerson } from '@aftercare/core/privacy/erased-order.ts';
import { adoptReturns } from './adopt-return.ts';
import type { Deps } from './deps.ts';
import { endTasks } from './end-tasks.ts';
import { namesOf } from './erase-person.ts';
import type { Shop } from './store.ts';
import { watchOutsideRefunds } from './watch-outside-refunds.ts';
import { watchRefunds, watchVanished } from './watch-refunds.ts';

/** Reads the order from the platform and saves it if newer; what a webhook claimed is never believed. */
export async function syncOrder(deps: Deps, shop: Shop, orderId: string): Promise<void> {
  const order = await deps.platform(shop).readOrder(orderId);
  if (order === null) return removeOrder(deps, shop, orderId);
  await saveOrder(deps, shop, order);
}

/** Saves an order just read, and takes over the returns that were made on the platform. */
export async function saveOrder(deps: Deps, shop: Shop, read: Order): Promise<void> {
  const isErased = await saveRead(deps, shop, read);
  // What told us of it may show the person still.
  if (isErased) await deps.store.emptyDeliveries(namesOf(shop));
}

/** Whether its shopper was erased: then they stay so, whatever the platform still shows. */
function saveRead(deps: Deps, shop: Shop, read: Order): Promise<boolean> {
  return deps.store.inShop(shop.shopId, async (store) => {
    // One reading after another, or what stood before would be another's half-done work.
    await store.returns.lockOrder(read.id);
    const before = await store.orders.get(read.id);
    const isErased = (await store.erasure.among([read.id])).size > 0;
    const order = asSold(isErased ? withoutPerson(read) : read, before);
    // A stale reading must not undo what a newer one has told us, of the returns neither. One that says what stands
    // is not saved again, but its returns may be new to us: an import brings orders alone.
    const isSaved = (await store.orders.save(order)) === 'saved';
    if (!isSaved && isOlder(order, await store.orders.get(order.id))) return isErased;
    await adoptReturns(deps, store, order, before);
    await watchRefunds(deps, store, order);
    await watchVanished(deps, store, { order, before });
    await watchOutsideRefunds(deps, store, order);
    await endTasks(deps, store, 'ORDER_SAVED', order.id);
    return isErased;
  });
}

function isOlder(order: Order, standing: Order | null): boolean {
  return standing !== null && Date.parse(standing.updatedAt) > Date.parse(order.updatedAt);
}

async function removeOrder(deps: Deps, shop: Shop, orderId: string): Promise<void> {
  await deps.store.inShop(shop.shopId, async (store) => {
    await endTasks(deps, store, 'ORDER_GONE', orderId);
    const order = await store.orders.get(orderId);
    // Old orders may be out of our sight and not gone: only their shop's leave tells.
    if (order === null || (shop.facts && !deps.platform(shop).sees(order, shop.facts, deps.now()))) return;
    // An order with a return stays as evidence of what was decided and paid.
    if ((await store.returns.ofOrder(orderId)).length === 0) await store.orders.remove(orderId);
  });
}

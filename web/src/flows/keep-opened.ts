// What belongs to a return that was just made here, by whomever?
import type { Order } from '@aftercare/core/order/order.ts';
import type { Opened } from '@aftercare/core/returns/opening.ts';
import { announce } from './announce.ts';
import type { Deps } from './deps.ts';
import type { ShopStore } from './store.ts';

/** Keeps it with its events and notices, and the platform's copy to come. */
export async function keepOpened(
  deps: Deps,
  store: ShopStore,
  { value, events, order }: Opened & { readonly order: Order },
): Promise<void> {
  const { shopId } = store;
  await Promise.all([
    store.returns.insert(value),
    announce(deps, store, value, events, order),
    store.send('push-return', { shopId, returnId: value.id }, { orderKey: order.id }),
  ]);
}

// What does a delivered webhook set in motion? It is a hint: at most it names an order to read anew.
import { disconnectShop } from '../flows/connect-shop.ts';
import type { Deps } from '../flows/deps.ts';
import type { Shop } from '../flows/store.ts';

/** What an adapter makes of a delivery's topic and payload. */
export type Hint =
  | { kind: 'order'; orderId: string }
  | { kind: 'import-finished' }
  | { kind: 'uninstalled' }
  | { kind: 'nothing' };

/** Turns one hint into its job, in the transaction that marks the delivery handled. */
export async function followHint(deps: Deps, shop: Shop, hint: Hint): Promise<void> {
  if (hint.kind === 'uninstalled') return disconnectShop(deps, shop);
  if (hint.kind === 'nothing') return;
  await deps.store.inShop(shop.shopId, async (store) => {
    if (hint.kind === 'order') {
      await store.send(
        'sync-order',
        { shopId: shop.shopId, orderId: hint.orderId },
        { orderKey: hint.orderId, once: hint.orderId },
      );
    } else {
      await store.send('import-orders', { shopId: shop.shopId }, { once: shop.shopId });
    }
  });
}

// Which movements of money were decided and never settled, although their job has died?
import type { Deps } from './deps.ts';
import type { Shop } from './store.ts';

/** Puts every unsettled intent back on its way; one whose job still waits is left to it. */
export async function resumeMoney(deps: Deps, shop: Shop): Promise<void> {
  const { shopId } = shop;
  await deps.store.inShop(shopId, async (store) => {
    for (const { id, orderId, returnId } of await store.intents.unsettled()) {
      const owner = await store.returns.get(returnId);
      // Its money goes by the platform's return, so that must stand first.
      if (owner?.platformReturnId === null)
        await store.send('push-return', { shopId, returnId }, { orderKey: orderId, once: returnId });
      await store.send('move-money', { shopId, intentId: id }, { orderKey: orderId, once: id });
    }
  });
}

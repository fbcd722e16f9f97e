// Which movements of money were decided and never settled, although their job has died?
import type { Intent } from '@aftercare/core/returns/intent.ts';
import type { Deps } from './deps.ts';
import type { Shop } from './store.ts';

/** Puts every unsettled intent of a shop back on its way. */
export async function resumeMoney(deps: Deps, shop: Shop): Promise<void> {
  const unsettled = await deps.store.inShop(shop.shopId, (store) => store.intents.unsettled());
  await resumeIntents(deps, shop, unsettled);
}

/** Puts these intents back on their way; one whose job still waits is left to it. */
export async function resumeIntents(deps: Deps, shop: Shop, intents: readonly Intent[]): Promise<void> {
  const { shopId } = shop;
  await deps.store.inShop(shopId, async (store) => {
    for (const { id, orderId, returnId } of intents) {
      const owner = await store.returns.get(returnId);
      // Its money goes by the platform's return, so that must stand first.
      if (owner?.platformReturnId === null)
        await store.send('push-return', { shopId, returnId }, { orderKey: orderId, once: returnId });
      await store.send('move-money', { shopId, intentId: id }, { orderKey: orderId, once: id });
    }
  });
}

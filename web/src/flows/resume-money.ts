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
    for (const { id, orderId } of intents)
      await store.send('move-money', { shopId, intentId: id }, { orderKey: orderId, once: id });
  });
}

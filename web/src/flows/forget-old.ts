// What of a shop's is not kept, once it has served?
import type { Deps } from './deps.ts';
import type { Shop } from './store.ts';

/** Forgets the doors that are closed, and the secrets of the mails that told of them. */
export async function forgetOld(deps: Deps, shop: Shop): Promise<void> {
  const now = deps.now().toISOString();
  await deps.store.inShop(shop.shopId, async (store) => {
    await store.doors.forget(now);
    await store.staffDoors.forget(now);
    await store.vouchedTokens.forget(now);
    await store.notices.forgetSecrets(now);
  });
}

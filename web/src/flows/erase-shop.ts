// A shop has left for good: when is everything of it forgotten?
import type { Deps } from './deps.ts';
import type { Shop } from './store.ts';

/** Forgets the whole shop, its name too; one that is connected, or came back meanwhile, keeps what it has. */
export async function eraseShop(deps: Deps, { shopId }: Shop): Promise<void> {
  const isGone = await deps.store.remove(shopId, 'erase-shop');
  deps.log.info({ shopId }, isGone ? 'A shop that had left was erased' : 'Not erased: the shop is connected');
}

/** Has a shop that left so long ago erased, whether its platform asks for it or not. */
export async function eraseIfLongGone(deps: Deps, { shopId, uninstalledAt }: Shop): Promise<void> {
  if (uninstalledAt === null) return;
  const since = deps.now().getTime() - Date.parse(uninstalledAt);
  if (since < deps.keep.leftShopMs) return;
  await deps.store.inShop(shopId, (store) => store.send('erase-shop', { shopId }, { once: shopId }));
}

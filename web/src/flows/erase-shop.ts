// A shop has left for good: when is everything of it forgotten?
import { withLogo } from '@aftercare/core/brand/brand.ts';
import type { Deps } from './deps.ts';
import type { Shop } from './store.ts';

/** Forgets the whole shop, its name too; one that is connected, or came back meanwhile, keeps what it has. */
export async function eraseShop(deps: Deps, { shopId }: Shop): Promise<void> {
  // First, and again if this breaks off: once its rows are gone nobody would know of them.
  if (await forgetLogos(deps, shopId)) await deps.blobs.ofShop(shopId).removeAll();
  const isGone = await deps.store.remove(shopId, 'erase-shop');
  deps.log.info({ shopId }, isGone ? 'A shop that had left was erased' : 'Not erased: the shop is connected');
}

/** A shop that comes back meanwhile has no logo, rather than one whose picture is gone. */
async function forgetLogos({ store }: Deps, shopId: string): Promise<boolean> {
  return store.inShop(shopId, async (shop) => {
    const brand = await shop.lockBrand();
    if ((await shop.shop()).uninstalledAt === null) return false;
    await shop.saveBrand(withLogo(brand, null));
    return true;
  });
}

/** Has a shop that left so long ago erased, whether its platform asks for it or not. */
export async function eraseIfLongGone(deps: Deps, { shopId, uninstalledAt }: Shop): Promise<void> {
  if (uninstalledAt === null) return;
  const since = deps.now().getTime() - Date.parse(uninstalledAt);
  if (since < deps.keep.leftShopMs) return;
  await deps.store.inShop(shopId, (store) => store.send('erase-shop', { shopId }, { once: shopId }));
}

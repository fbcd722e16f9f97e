// How do the terms come to where shoppers look before they buy: onto the pages of the shop's own storefront?
import type { Deps } from './deps.ts';
import type { Shop, ShopStore } from './store.ts';

/** Has the newest terms shown, whatever else is being done for the shop. */
export async function sendTerms(store: ShopStore): Promise<void> {
  const { shopId } = store;
  await store.send('show-terms', { shopId }, { once: shopId });
}

/** Hands the newest terms to the shop's platform; the same again changes nothing. */
export async function showTerms(deps: Deps, shop: Shop): Promise<void> {
  const { policy } = await deps.store.inShop(shop.shopId, (store) => store.policies.current());
  await deps.platform(shop).showTerms(deps.writeTerms(policy, shop));
}

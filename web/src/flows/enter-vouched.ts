// How does a shopper get to an order for whom the shop's own site vouches?
import type { Deps } from './deps.ts';
import { openSession } from './find-order.ts';
import type { Shop } from './store.ts';
import { syncOrder } from './sync-order.ts';

interface Vouched {
  readonly orderId: string;
  /** Good once; null: whoever vouches does so anew at every request. */
  readonly token: { readonly tokenId: string; readonly expiresAt: string } | null;
}

/** A session for the order; null when the token is spent, or there is no such order. */
export async function enterVouched(
  deps: Deps,
  shop: Shop,
  { orderId, token }: Vouched,
): Promise<string | null> {
  const { shopId } = shop;
  const isFirst =
    token === null ||
    (await deps.store.inShop(shopId, (store) =>
      store.vouchedTokens.spend(deps.hash(token.tokenId), token.expiresAt),
    ));
  if (!isFirst) return null;
  const isKnown = () =>
    deps.store.inShop(shopId, async (store) => (await store.orders.get(orderId)) !== null);
  // Placed a moment ago, it may not have come to us yet.
  if (!(await isKnown())) await syncOrder(deps, shop, orderId);
  if (!(await isKnown())) return null;
  return deps.store.inShop(shopId, (store) => openSession(deps, store, orderId));
}

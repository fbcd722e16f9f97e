// The shopper keeps the goods after all.
import { changeReturn, type Outcome } from './change-return.ts';
import type { Deps } from './deps.ts';
import type { Shop } from './store.ts';

/** Cancels a return of this order while nothing of it has arrived; another order's return is "missing". */
export async function cancelReturn(
  deps: Deps,
  shop: Shop,
  asked: { returnId: string; orderId: string },
): Promise<Outcome> {
  const found = await deps.store.inShop(shop.shopId, (store) => store.returns.get(asked.returnId));
  if (found === null || found.orderId !== asked.orderId) return { ok: false, why: 'missing', reasons: [] };
  return changeReturn(deps, shop, {
    returnId: asked.returnId,
    revision: null,
    step: (at) => ({ type: 'cancel', by: { kind: 'shopper' }, at }),
  });
}

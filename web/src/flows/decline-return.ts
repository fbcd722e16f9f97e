// A person says no, and says why.
import { changeReturn, type Outcome } from './change-return.ts';
import { type Decided, deciderOf } from './decided.ts';
import type { Deps } from './deps.ts';
import type { Shop } from './store.ts';

/** Ends a requested return with the reason the shopper reads. */
export async function declineReturn(
  deps: Deps,
  shop: Shop,
  decided: Decided & { readonly reason: string },
): Promise<Outcome> {
  const { returnId, revision, reason } = decided;
  const by = deciderOf(decided);
  return changeReturn(deps, shop, {
    returnId,
    revision,
    step: (at) => ({ type: 'decline', by, at, reason }),
  });
}

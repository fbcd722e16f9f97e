// A person says no, and says why.
import type { Decided } from './approve-return.ts';
import { changeReturn, type Outcome } from './change-return.ts';
import type { Deps } from './deps.ts';
import type { Shop } from './store.ts';

/** Ends a requested return with the reason the shopper reads. */
export async function declineReturn(
  deps: Deps,
  shop: Shop,
  decided: Decided & { readonly reason: string },
): Promise<Outcome> {
  const { returnId, revision, staff, reason } = decided;
  const by = { kind: 'staff', name: staff } as const;
  return changeReturn(deps, shop, {
    returnId,
    revision,
    step: (at) => ({ type: 'decline', by, at, reason }),
  });
}

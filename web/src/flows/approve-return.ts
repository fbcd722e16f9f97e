// A person says yes.
import { changeReturn, type Outcome } from './change-return.ts';
import { type Decided, deciderOf } from './decided.ts';
import type { Deps } from './deps.ts';
import type { Shop } from './store.ts';

/** Opens a requested return, `note` saying why where the rules had said no; the shopper is told how to send it. */
export async function approveReturn(
  deps: Deps,
  shop: Shop,
  decided: Decided & { readonly note?: string | undefined },
): Promise<Outcome> {
  const { returnId, revision, note = '' } = decided;
  const by = deciderOf(decided);
  return changeReturn(deps, shop, { returnId, revision, step: (at) => ({ type: 'approve', by, at, note }) });
}

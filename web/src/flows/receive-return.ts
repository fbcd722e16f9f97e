// The parcel is here: what came, and in what state?
import type { Arrival } from '@aftercare/core/returns/decide.ts';
import { changeReturn, type Outcome } from './change-return.ts';
import { type Decided, deciderOf } from './decided.ts';
import type { Deps } from './deps.ts';
import type { Shop } from './store.ts';

/** Records what arrived, line by line; more than was sent back is refused. */
export async function receiveReturn(
  deps: Deps,
  shop: Shop,
  decided: Decided & { readonly lines: readonly Arrival[] },
): Promise<Outcome> {
  const { returnId, revision, lines } = decided;
  const by = deciderOf(decided);
  return changeReturn(deps, shop, { returnId, revision, step: (at) => ({ type: 'receive', by, at, lines }) });
}

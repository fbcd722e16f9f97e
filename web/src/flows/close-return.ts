// Nothing more is expected of this return.
import { changeReturn, type Outcome } from './change-return.ts';
import { type Decided, deciderOf } from './decided.ts';
import type { Deps } from './deps.ts';
import { aboveRight } from './pay-right.ts';
import type { Shop } from './store.ts';

/** Closes an open return whose received units are all paid, or of which staff say how they were settled. */
export async function closeReturn(
  deps: Deps,
  shop: Shop,
  decided: Decided & { readonly paidAnotherWay?: string | undefined },
): Promise<Outcome> {
  const { returnId, revision, payer, paidAnotherWay } = decided;
  const by = deciderOf(decided);
  const settled = paidAnotherWay === undefined ? {} : { paidAnotherWay };
  return changeReturn(deps, shop, {
    returnId,
    revision,
    step: (at) => ({ type: 'close', by, at, ...settled }),
    // Paid by somebody's own word: how much, only the return's whole worth bounds.
    ...(paidAnotherWay !== undefined && {
      right: ({ settlement }, order) => aboveRight(shop, payer, { amount: settlement.total, order }),
    }),
  });
}

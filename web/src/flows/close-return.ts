// Nothing more is expected of this return.
import type { Decided } from './approve-return.ts';
import { changeReturn, type Outcome } from './change-return.ts';
import type { Deps } from './deps.ts';
import type { Shop } from './store.ts';

/** Closes an open return whose received units are all paid. */
export async function closeReturn(
  deps: Deps,
  shop: Shop,
  { returnId, revision, staff }: Decided,
): Promise<Outcome> {
  const by = { kind: 'staff', name: staff } as const;
  return changeReturn(deps, shop, { returnId, revision, step: (at) => ({ type: 'close', by, at }) });
}

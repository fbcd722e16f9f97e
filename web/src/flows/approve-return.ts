// A person says yes.
import { changeReturn, type Outcome } from './change-return.ts';
import type { Deps } from './deps.ts';
import type { Shop } from './store.ts';

export interface Decided {
  readonly returnId: string;
  readonly revision: number;
  /** Who decided, as the history shows it. */
  readonly staff: string;
}

/** Opens a requested return; the shopper is told how to send it. */
export async function approveReturn(
  deps: Deps,
  shop: Shop,
  { returnId, revision, staff }: Decided,
): Promise<Outcome> {
  const by = { kind: 'staff', name: staff } as const;
  return changeReturn(deps, shop, { returnId, revision, step: (at) => ({ type: 'approve', by, at }) });
}

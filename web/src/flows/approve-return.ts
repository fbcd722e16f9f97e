// A person says yes.
import type { Standing } from '@aftercare/core/staff/member.ts';
import { changeReturn, type Outcome } from './change-return.ts';
import type { Deps } from './deps.ts';
import type { Shop } from './store.ts';

export interface Decided {
  readonly returnId: string;
  readonly revision: number;
  /** Who decided, as the history shows it. */
  readonly staff: string;
  /** Up to which amount they may pay; absent: nobody's right is asked, for no person presses it. */
  readonly payer?: Standing;
}

/** Opens a requested return, `note` saying why where the rules had said no; the shopper is told how to send it. */
export async function approveReturn(
  deps: Deps,
  shop: Shop,
  { returnId, revision, staff, note = '' }: Decided & { readonly note?: string | undefined },
): Promise<Outcome> {
  const by = { kind: 'staff', name: staff } as const;
  return changeReturn(deps, shop, { returnId, revision, step: (at) => ({ type: 'approve', by, at, note }) });
}

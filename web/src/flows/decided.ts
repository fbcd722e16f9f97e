// Who of the staff decides what, on which return, and what did they have before them?
import type { Actor } from '@aftercare/core/returns/return.ts';
import type { Standing } from '@aftercare/core/staff/member.ts';

export interface Decided {
  readonly returnId: string;
  readonly revision: number;
  /** Who decided, as the history shows it. */
  readonly staff: string;
  /** Who that is, for another may bear the name; absent: no press of theirs is known again. */
  readonly staffId?: string;
  /** Up to which amount they may pay; absent: nobody's right is asked, for no person presses it. */
  readonly payer?: Standing;
}

/** As the history keeps them. */
export function deciderOf({ staff, staffId, revision }: Decided): Extract<Actor, { kind: 'staff' }> {
  return { kind: 'staff', name: staff, saw: revision, ...(staffId !== undefined && { staffId }) };
}

// Who is a member of a shop's staff to us?
import type { Money } from '../money/money.ts';
import type { Role } from './roles.ts';

/** What somebody may do, and up to which amount they may pay for one return. */
export interface Standing {
  readonly role: Role;
  /** In the shop's currency; null: any amount. Of an owner it is null always; of one who may not pay it says nothing. */
  readonly paysUpTo: Money | null;
}

/** What those are who come in for the first time. */
export interface Newcomers extends Standing {
  /** Raised by every change. */
  readonly revision: number;
}

/** How we know that it is them: the shop's own admin says so, or they read the shop's own mail. */
export type KnownBy = 'platform' | 'mailbox';

export interface StaffMember extends Standing {
  readonly staffId: string;
  readonly name: string;
  readonly knownBy: KnownBy;
  /** The platform itself calls them its account's owner or administrator: such a one is an owner here, always. */
  readonly ownsPlatform: boolean;
  /** Raised by every change of their standing: the second of two who change it is refused. */
  readonly revision: number;
  readonly firstSeenAt: string;
  readonly lastSeenAt: string;
}

/** What happened to somebody's standing: kept for good. */
export interface StaffEvent {
  readonly at: string;
  readonly type: 'JOINED' | 'CHANGED' | 'REMOVED' | 'NEWCOMERS';
  /** Who did it; null: nobody, a rule did as they came in. */
  readonly by: string | null;
  /** Who that is, for two may bear one name, and which revision they had before them; not kept of what is older. */
  readonly pressed?: { readonly staffId: string; readonly saw: number };
  /** Whose standing; null: that of whoever is to come. */
  readonly who: { readonly staffId: string; readonly name: string } | null;
  readonly before: Standing | null;
  readonly after: Standing | null;
}

// May this member of staff become that, or go?
import { standingOf } from './coming.ts';
import type { StaffEvent, StaffMember, Standing } from './member.ts';
import { mayDo } from './roles.ts';

/** Null: they are taken off the list; who comes again is a newcomer. */
export type StaffChange = Standing | null;

/** Why an owner stays one. */
export const keepingReasons = ['LAST_OWNER', 'OWNS_PLATFORM'] as const;
export type KeepingReason = (typeof keepingReasons)[number];

export type StaffDecision =
  /** The member as they stand afterwards; null: gone. */
  | { readonly ok: true; readonly member: StaffMember | null; readonly event: StaffEvent }
  | { readonly ok: false; readonly reason: KeepingReason };

interface Asked {
  readonly members: readonly StaffMember[];
  readonly change: StaffChange;
  /** Who changes it. */
  readonly by: Pick<StaffMember, 'staffId' | 'name'>;
  readonly at: string;
}

/** What a change leads to, or why it can't be made. */
export function decideStaff(member: StaffMember, { members, change, by, at }: Asked): StaffDecision {
  const reason = change?.role === 'owner' ? null : keepsOwner(member, members);
  if (reason !== null) return { ok: false, reason };
  const { staffId, name } = member;
  const pressed = { staffId: by.staffId, saw: member.revision };
  const common = { at, by: by.name, pressed, who: { staffId, name }, before: standingOf(member) };
  if (change === null) return { ok: true, member: null, event: { ...common, type: 'REMOVED', after: null } };
  const after = cleaned(change);
  const next = { ...member, ...after, revision: member.revision + 1 };
  return { ok: true, member: next, event: { ...common, type: 'CHANGED', after } };
}

/** Why somebody stays an owner whatever is asked; null: they need not, or are none. */
export function keepsOwner(member: StaffMember, members: readonly StaffMember[]): KeepingReason | null {
  if (member.role !== 'owner') return null;
  if (member.ownsPlatform) return 'OWNS_PLATFORM';
  const isLast = members.every(({ staffId, role }) => role !== 'owner' || staffId === member.staffId);
  return isLast ? 'LAST_OWNER' : null;
}

/** An owner pays any amount, and of who may not pay none is kept. */
export function cleaned({ role, paysUpTo }: Standing): Standing {
  return { role, paysUpTo: role === 'owner' || !mayDo(role, 'pay') ? null : paysUpTo };
}

// Somebody of the staff comes in: who are they to us from now on?
import { zero } from '../money/arithmetic.ts';
import type { KnownBy, StaffEvent, StaffMember, Standing } from './member.ts';

/** What is known of whoever comes in. */
export interface Comer {
  readonly staffId: string;
  /** Null: nobody told, it stays as it was. */
  readonly name: string | null;
  readonly knownBy: KnownBy;
  /** Null: the platform did not say, it stays as it was. */
  readonly ownsPlatform: boolean | null;
}

export interface Coming {
  readonly member: StaffMember;
  readonly event: StaffEvent | null;
}

/** What those are who come in for the first time, unless the shop's owner says otherwise: they work, and pay nothing. */
export function firstNewcomers(currency: string): Standing {
  return { role: 'agent', paysUpTo: zero(currency) };
}

const whole: Standing = { role: 'owner', paysUpTo: null };

/**
 * The first to come to a shop is its owner, so that none is ever without one; so is whom the platform calls its own. All
 * others are what the shop's newcomers are.
 */
export function comeIn(
  comer: Comer,
  { members, newcomers, at }: { members: readonly StaffMember[]; newcomers: Standing; at: string },
): Coming {
  const { staffId, knownBy } = comer;
  const known = members.find((one) => one.staffId === staffId);
  if (known === undefined) return join(comer, { members, newcomers, at });
  const ownsPlatform = comer.ownsPlatform ?? known.ownsPlatform;
  const seen = { ...known, knownBy, ownsPlatform, name: comer.name ?? known.name, lastSeenAt: at };
  if (!ownsPlatform || known.role === 'owner') return { member: seen, event: null };
  const member = { ...seen, ...whole, revision: known.revision + 1 };
  return { member, event: eventOf('CHANGED', { member, before: standingOf(known), at }) };
}

function join(
  { staffId, name, knownBy, ownsPlatform }: Comer,
  { members, newcomers, at }: { members: readonly StaffMember[]; newcomers: Standing; at: string },
): Coming {
  const isFirst = members.every(({ role }) => role !== 'owner');
  const { role, paysUpTo } = isFirst || ownsPlatform === true ? whole : newcomers;
  const member: StaffMember = {
    ...{ staffId, name: name ?? staffId, knownBy, role, paysUpTo },
    ...{ ownsPlatform: ownsPlatform === true, revision: 0, firstSeenAt: at, lastSeenAt: at },
  };
  return { member, event: eventOf('JOINED', { member, before: null, at }) };
}

/** What somebody may do, without who they are. */
export function standingOf({ role, paysUpTo }: Standing): Standing {
  return { role, paysUpTo };
}

function eventOf(
  type: StaffEvent['type'],
  { member, before, at }: { member: StaffMember; before: Standing | null; at: string },
): StaffEvent {
  const { staffId, name } = member;
  return { at, type, by: null, who: { staffId, name }, before, after: standingOf(member) };
}

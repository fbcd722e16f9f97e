// Whom may a member of staff ask for what is not theirs to do?
import type { StaffMember } from '@aftercare/core/staff/member.ts';
import type { Reader } from './reader.ts';
import type { Services } from './services.ts';
import type { StaffRequest } from './staff-identity.ts';

const most = 3;

/** The names of the shop's owners, who may do everything and pay any amount: those seen last first. */
export async function ownersBut({ deps }: Services, { home, staff }: StaffRequest): Promise<string[]> {
  const members = await deps.store.inShop(home.shopId, (store) => store.staff.all());
  return members
    .filter(({ role, staffId }) => role === 'owner' && staffId !== staff.staffId)
    .toSorted(byLastSeen)
    .slice(0, most)
    .map(({ name }) => name);
}

/** "Mia or Jan"; where none is known, what they are called. */
export function namesOf({ locale, say }: Reader, names: readonly string[]): string {
  if (names.length === 0) return say.rights.anOwner;
  return new Intl.ListFormat(locale, { type: 'disjunction' }).format(names);
}

function byLastSeen(a: StaffMember, b: StaffMember): number {
  return b.lastSeenAt.localeCompare(a.lastSeenAt);
}

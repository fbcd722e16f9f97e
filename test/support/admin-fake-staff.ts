// Which staff does the fake server of the merchant's screens know?
import { actsOf, type Role } from '../../packages/core/src/staff/roles.ts';
import type { OwnRights, StaffPage } from '../../packages/core/src/wire/staff.ts';

const hoursAgo = (hours: number) => new Date(Date.now() - hours * 3_600_000).toISOString();
const euros = (minor: number) => ({ minor, currency: 'EUR' });

/** What somebody of this role may do; of nobody's owner but Mia there is word. */
export function rightsOf(role: Role, paysUpTo: number | null = null): OwnRights {
  const owners = role === 'owner' ? [] : ['Mia Krüger', 'Jan Holm'];
  return { role, paysUpTo: paysUpTo === null ? null : euros(paysUpTo), may: actsOf(role), owners };
}

export const fakeRights = rightsOf('owner');

const common = { knownBy: 'platform', isYou: false, revision: 2, kept: null } as const;

export const fakeStaff: StaffPage = {
  currency: 'EUR',
  members: [
    {
      ...{ ...common, id: '7001', name: 'Mia Krüger', role: 'owner', paysUpTo: null, isYou: true },
      ...{ firstSeenAt: hoursAgo(900), lastSeenAt: hoursAgo(0), kept: 'OWNS_PLATFORM' },
    },
    {
      ...{ ...common, id: '7002', name: 'Jan Holm', role: 'owner', paysUpTo: null },
      ...{ firstSeenAt: hoursAgo(800), lastSeenAt: hoursAgo(30) },
    },
    {
      ...{ ...common, id: '7003', name: 'Noor <b>', role: 'manager', paysUpTo: null },
      ...{ firstSeenAt: hoursAgo(700), lastSeenAt: hoursAgo(5) },
    },
    {
      ...{
        ...common,
        id: '7004',
        name: 'Adaeze Okonkwo-Bartholomäus',
        role: 'agent',
        paysUpTo: euros(20_000),
      },
      ...{ firstSeenAt: hoursAgo(600), lastSeenAt: hoursAgo(2) },
    },
    {
      ...{ ...common, id: 'mail', name: 'hello@fjord.example', knownBy: 'mailbox', role: 'viewer' },
      ...{ paysUpTo: null, firstSeenAt: hoursAgo(500), lastSeenAt: hoursAgo(400) },
    },
  ],
  newcomers: { role: 'agent', paysUpTo: euros(0), revision: 0 },
  history: [
    {
      ...{ at: hoursAgo(20), type: 'CHANGED', by: 'Mia Krüger', who: { staffId: '7004', name: 'Adaeze' } },
      ...{ before: { role: 'agent', paysUpTo: euros(0) }, after: { role: 'agent', paysUpTo: euros(20_000) } },
    },
    {
      ...{ at: hoursAgo(600), type: 'JOINED', by: null, who: { staffId: '7004', name: 'Adaeze' } },
      ...{ before: null, after: { role: 'agent', paysUpTo: euros(0) } },
    },
  ],
};

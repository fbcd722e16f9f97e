// Is every shop kept with an owner, whoever comes, goes and changes what, and does nobody get more than was said?
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decideStaff, keepsOwner, type StaffChange } from './change.ts';
import { type Comer, comeIn, firstNewcomers } from './coming.ts';
import type { StaffMember, Standing } from './member.ts';
import { acts, actsOf, mayDo, roles } from './roles.ts';

const at = '2026-05-01T10:00:00Z';
const later = '2026-05-02T10:00:00Z';
const newcomers = firstNewcomers('EUR');
const euros = (minor: number) => ({ minor, currency: 'EUR' });
const comer = (staffId: string, more: Partial<Comer> = {}): Comer => ({
  ...{ staffId, name: staffId, knownBy: 'platform', ownsPlatform: null, ...more },
});
const come = (members: readonly StaffMember[], who: Comer) => comeIn(who, { members, newcomers, at });
const owner = come([], comer('mia')).member;
const agent = come([owner], comer('jan')).member;

describe('the table', () => {
  test('an owner may do everything, and each next role nothing that the one before may not', () => {
    expect(actsOf('owner')).toEqual(acts);
    for (const [index, role] of roles.entries())
      for (const act of actsOf(role)) expect(mayDo(roles[index - 1] ?? 'owner', act)).toBe(true);
  });

  test('one who looks on may look, and no more', () => {
    expect(actsOf('viewer')).toEqual(['enter', 'look']);
  });

  test('roles are given by owners alone', () => {
    expect(roles.filter((role) => mayDo(role, 'manageStaff'))).toEqual(['owner']);
  });
});

describe('coming in', () => {
  test('the first to come is the owner, so that a shop of one person is never locked out', () => {
    expect(owner).toMatchObject({ role: 'owner', paysUpTo: null, ownsPlatform: false });
  });

  test('the next works and pays nothing, until somebody says otherwise', () => {
    expect(agent).toMatchObject({ role: 'agent', paysUpTo: euros(0), revision: 0 });
  });

  test('a newcomer is what the owner has said newcomers are', () => {
    const said: Standing = { role: 'manager', paysUpTo: null };
    const { member, event } = comeIn(comer('noor'), { members: [owner], newcomers: said, at });
    expect(member).toMatchObject(said);
    expect(event).toEqual({
      ...{ at, type: 'JOINED', by: null, who: { staffId: 'noor', name: 'noor' } },
      ...{ before: null, after: said },
    });
  });

  test('whom the platform calls its own is an owner, also when they come last', () => {
    expect(come([owner], comer('ida', { ownsPlatform: true })).member.role).toBe('owner');
  });

  test('one who became the platform’s own since is an owner from now on, and that is told', () => {
    const coming = comeIn(comer('jan', { ownsPlatform: true }), {
      ...{ members: [owner, agent], newcomers, at: later },
    });
    expect(coming.member).toMatchObject({ role: 'owner', paysUpTo: null, revision: 1, firstSeenAt: at });
    expect(coming.event).toMatchObject({ type: 'CHANGED', before: { role: 'agent' } });
  });

  test('who comes again stays what they are, under the name they have now; silence of the platform changes nothing', () => {
    const known = { ...agent, ownsPlatform: true, role: 'owner' as const };
    const again = comeIn(comer('jan', { name: 'Jan Holm' }), { members: [known], newcomers, at: later });
    expect(again).toEqual({ member: { ...known, name: 'Jan Holm', lastSeenAt: later }, event: null });
    expect(come([known], comer('jan', { name: null })).member.name).toBe('jan');
  });

  test('one the platform no longer calls its own stays an owner, and can be made another', () => {
    const known = { ...owner, ownsPlatform: true };
    const { member } = come([known, { ...agent, role: 'owner' }], comer('mia', { ownsPlatform: false }));
    expect(member).toMatchObject({ role: 'owner', ownsPlatform: false });
    expect(keepsOwner(member, [member, { ...agent, role: 'owner' }])).toBeNull();
  });
});

describe('a change', () => {
  const change = (member: StaffMember, members: readonly StaffMember[], to: StaffChange) =>
    decideStaff(member, { members, change: to, by: { staffId: 'mia', name: 'Mia' }, at });

  test('is told with who made it, what was before and what is after', () => {
    const after = { role: 'agent', paysUpTo: euros(20_000) } as const;
    expect(change(agent, [owner, agent], after)).toEqual({
      ok: true,
      member: { ...agent, ...after, revision: 1 },
      event: {
        ...{ at, type: 'CHANGED', by: 'Mia', pressed: { staffId: 'mia', saw: 0 } },
        who: { staffId: 'jan', name: 'jan' },
        ...{ before: { role: 'agent', paysUpTo: euros(0) }, after },
      },
    });
  });

  test.each<[string, StaffChange]>([
    ['made another', { role: 'manager', paysUpTo: null }],
    ['taken off the list', null],
  ])('the last owner can’t be %s, and why is said', (_, to) => {
    expect(change(owner, [owner, agent], to)).toEqual({ ok: false, reason: 'LAST_OWNER' });
  });

  test('one of two owners can go, and one who owns the platform can’t', () => {
    const second = { ...agent, role: 'owner' as const };
    expect(change(owner, [owner, second], null)).toMatchObject({ ok: true, member: null });
    const ida = { ...owner, ownsPlatform: true };
    expect(change(ida, [ida, second], null)).toEqual({ ok: false, reason: 'OWNS_PLATFORM' });
  });

  test('no amount is kept of an owner, who pays any, nor of one who looks on, who pays none', () => {
    for (const role of ['owner', 'viewer'] as const)
      expect(change(agent, [owner, agent], { role, paysUpTo: euros(500) })).toMatchObject({
        member: { role, paysUpTo: null },
      });
  });
});

test('whoever comes and whatever is asked, in any order: a shop somebody has come to has an owner', () => {
  const ids = fc.constantFrom('a', 'b', 'c', 'd');
  const standing = fc.record({ role: fc.constantFrom(...roles), paysUpTo: fc.constant(null) });
  const step = fc.oneof(
    fc.record({ who: ids, ownsPlatform: fc.constantFrom(true, false, null) }),
    fc.record({ who: ids, change: fc.option(standing) }),
  );
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
      let members: StaffMember[] = [];
      const put = (member: StaffMember) => [
        ...members.filter(({ staffId }) => staffId !== member.staffId),
        member,
      ];
      for (const one of steps) {
        const found = members.find(({ staffId }) => staffId === one.who);
        if ('ownsPlatform' in one)
          members = put(come(members, comer(one.who, { ownsPlatform: one.ownsPlatform })).member);
        else if (found !== undefined) {
          const decision = decideStaff(found, { members, change: one.change, by: owner, at });
          if (decision.ok && decision.member !== null) members = put(decision.member);
          else if (decision.ok) members = members.filter(({ staffId }) => staffId !== one.who);
        }
        if (members.length > 0) expect(members.some(({ role }) => role === 'owner')).toBe(true);
      }
    }),
  );
});

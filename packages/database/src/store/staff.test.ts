// Is what each of a shop's staff may do kept as it was said, in its own shop, with everything that happened to it?
import { type Comer, comeIn, firstNewcomers } from '@aftercare/core/staff/coming.ts';
import type { StaffEvent, StaffMember } from '@aftercare/core/staff/member.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openShopDatabase, type ShopDatabase } from '../../../../test/support/shop-database.ts';

let fjord: ShopDatabase;
beforeAll(async () => {
  fjord = await openShopDatabase();
});
afterAll(() => fjord.close());

const at = '2026-05-01T10:00:00.000Z';
const member = (staffId: string, more: Partial<StaffMember> = {}): StaffMember => ({
  ...{ staffId, name: staffId, knownBy: 'platform', role: 'agent', paysUpTo: null, ownsPlatform: false },
  ...{ revision: 0, firstSeenAt: at, lastSeenAt: at, ...more },
});

test('a member comes back as they were saved, with an amount or with none', async () => {
  const limited = member('7', { paysUpTo: { minor: 10_000_000_000, currency: 'JPY' }, revision: 3 });
  const owner = member('8', { role: 'owner', ownsPlatform: true, knownBy: 'mailbox' });
  await fjord.inShop(async ({ staff }) => {
    await staff.save(limited);
    await staff.save(owner);
    await staff.save({ ...owner, name: 'Mia', lastSeenAt: '2026-05-02T10:00:00.000Z' });
  });
  const found = await fjord.inShop(({ staff }) => staff.all());
  expect(found).toEqual([limited, { ...owner, name: 'Mia', lastSeenAt: '2026-05-02T10:00:00.000Z' }]);
  expect(await fjord.inShop(({ staff }) => staff.get('9'))).toBeNull();
});

test('who is removed is signed out everywhere, and nobody else is', async () => {
  const session = (tokenHash: string, staffId: string) => ({
    ...{ tokenHash, staffId, name: staffId, at, expiresAt: '2099-01-01T00:00:00Z' },
  });
  await fjord.inShop(async ({ staff, staffDoors }) => {
    await staff.save(member('going'));
    await staffDoors.openSession(session('a', 'going'));
    await staffDoors.openSession(session('b', 'going'));
    await staffDoors.openSession(session('c', 'staying'));
    await staff.remove('going');
  });
  await fjord.inShop(async ({ staff, staffDoors }) => {
    expect(await staff.get('going')).toBeNull();
    expect(await staffDoors.session('a', at)).toBeNull();
    expect(await staffDoors.session('b', at)).toBeNull();
    expect(await staffDoors.session('c', at)).not.toBeNull();
  });
});

test('events come back the newest first, however many are written at once', async () => {
  const event = (name: string): StaffEvent => ({
    ...{ at, type: 'JOINED', by: null, who: { staffId: name, name }, before: null },
    after: { role: 'agent', paysUpTo: null },
  });
  const append = (name: string) =>
    fjord.inShop(async ({ staff }) => {
      await staff.lock();
      await staff.append(event(name));
    });
  await Promise.all(Array.from({ length: 10 }, (_, index) => append(String(index))));
  const found = await fjord.inShop(({ staff }) => staff.events(50));
  const names = found.map(({ who }) => who?.name);
  expect(names.toSorted()).toEqual(Array.from({ length: 10 }, (_, index) => String(index)));
  expect(await fjord.inShop(({ staff }) => staff.events(3))).toEqual(found.slice(0, 3));
});

test('what newcomers are is nobody’s word until somebody says it, and then that', async () => {
  expect(await fjord.inShop(({ staff }) => staff.newcomers())).toBeNull();
  await fjord.inShop(({ staff }) => staff.saveNewcomers({ role: 'viewer', paysUpTo: null, revision: 1 }));
  const agent = { role: 'agent', paysUpTo: { minor: 0, currency: 'EUR' }, revision: 2 } as const;
  await fjord.inShop(({ staff }) => staff.saveNewcomers(agent));
  expect(await fjord.inShop(({ staff }) => staff.newcomers())).toEqual(agent);
});

test('of ten who come first at once, one is the owner, in every one of 10 races', async () => {
  for (let race = 0; race < 10; race++) {
    await fjord.inShop(async ({ staff }) => {
      for (const { staffId } of await staff.all()) await staff.remove(staffId);
    });
    const come = (staffId: string) =>
      fjord.inShop(async ({ staff }) => {
        await staff.lock();
        const comer: Comer = { staffId, name: staffId, knownBy: 'platform', ownsPlatform: null };
        const members = await staff.all();
        const coming = comeIn(comer, { members, newcomers: firstNewcomers('EUR'), at });
        await staff.save(coming.member);
      });
    await Promise.all(Array.from({ length: 10 }, (_, index) => come(`s${index}`)));
    const roles = (await fjord.inShop(({ staff }) => staff.all())).map(({ role }) => role);
    expect(roles.filter((role) => role === 'owner')).toHaveLength(1);
    expect(roles).toHaveLength(10);
  }
});

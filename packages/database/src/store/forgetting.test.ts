import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openShopDatabase, type ShopDatabase } from '../../../../test/support/shop-database.ts';

let fjord: ShopDatabase;

beforeAll(async () => {
  fjord = await openShopDatabase();
});
afterAll(() => fjord.close());

const inShop: ShopDatabase['inShop'] = (work) => fjord.inShop(work);

describe('what has ended', () => {
  const at = '2026-06-10T10:00:00.000Z';
  const hoursAgo = (hours: number) => new Date(Date.parse(at) - hours * 3_600_000).toISOString();

  test('is not kept: sessions at once, challenges a day later', async () => {
    await inShop(async ({ doors }) => {
      await doors.forget('2027-01-01T00:00:00Z', '2027-01-01T00:00:00Z');
      for (const [name, expiresAt] of [
        ['on', hoursAgo(-1)],
        ['over', hoursAgo(1)],
        ['old', hoursAgo(25)],
      ] as const) {
        const common = { orderId: 'o9', at: hoursAgo(26), expiresAt };
        await doors.openSession({ ...common, tokenHash: `s-${name}` });
        await doors.openChallenge({ ...common, linkHash: `fl-${name}`, codeHash: `fc-${name}` });
      }
      await doors.forget(at, hoursAgo(24));
    });
    expect(await fjord.query('SELECT token_hash FROM door_sessions')).toEqual([{ token_hash: 's-on' }]);
    expect(await fjord.query('SELECT link_hash FROM door_challenges ORDER BY 1')).toEqual([
      { link_hash: 'fl-on' },
      { link_hash: 'fl-over' },
    ]);
  });

  test('staff sessions go at once, spent tokens an hour later, mailed links a day later', async () => {
    const staff = { staffId: '7', name: 'Mia', at: hoursAgo(26) };
    await inShop(async ({ staffDoors, vouchedTokens }) => {
      for (const [name, expiresAt] of [
        ['on', hoursAgo(-1)],
        ['over', hoursAgo(0.5)],
        ['older', hoursAgo(2)],
        ['old', hoursAgo(25)],
      ] as const) {
        await staffDoors.openSession({ ...staff, tokenHash: `s-${name}`, expiresAt });
        await staffDoors.openLink({ linkHash: `l-${name}`, at: hoursAgo(26), expiresAt });
        await vouchedTokens.spend(`t-${name}`, expiresAt);
      }
      await staffDoors.forget(at, hoursAgo(24));
      await vouchedTokens.forget(at);
    });
    const left = async (column: string, table: string) =>
      (await fjord.query(`SELECT ${column} AS kept FROM ${table} ORDER BY 1`)).map(({ kept }) => kept);
    expect(await left('token_hash', 'staff_sessions')).toEqual(['s-on']);
    expect(await left('token_hash', 'spent_tokens')).toEqual(['t-on', 't-over']);
    expect(await left('link_hash', 'staff_links')).toEqual(['l-older', 'l-on', 'l-over']);
  });

  test('a mail with a code keeps it until it is sent, a day at most; other mails keep what they say', async () => {
    const data = 'sealed';
    await inShop(async ({ notices }) => {
      for (const [kind, state] of [
        ['door', 'accepted'],
        ['door', 'waiting'],
        ['staff-door', 'accepted'],
        ['approved', 'accepted'],
      ] as const) {
        const wish = { eventId: `f-${kind}-${state}`, returnId: null, kind, to: 'a@example.com', data };
        const notice = await notices.reserve(wish);
        await notices.finish(notice?.id ?? '', state, '');
      }
      await notices.forgetSecrets(new Date().toISOString());
    });
    const kept = () =>
      fjord.query("SELECT event_id, state, data FROM notices WHERE event_id LIKE 'f-%' ORDER BY event_id");
    const other = { event_id: 'f-approved-accepted', state: 'accepted', data };
    const sent = { event_id: 'f-door-accepted', state: 'accepted', data: {} };
    const link = { event_id: 'f-staff-door-accepted', state: 'accepted', data: {} };
    expect(await kept()).toEqual([other, sent, { event_id: 'f-door-waiting', state: 'waiting', data }, link]);
    const tomorrow = new Date(Date.now() + 25 * 3_600_000).toISOString();
    await inShop(({ notices }) => notices.forgetSecrets(tomorrow));
    expect(await kept()).toEqual([
      other,
      sent,
      { event_id: 'f-door-waiting', state: 'person', data: {} },
      link,
    ]);
  });
});

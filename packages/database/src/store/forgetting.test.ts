import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openShopDatabase, type ShopDatabase } from '../../../../test/support/shop-database.ts';
import { forgetDoneJobs } from '../jobs/forget.ts';

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
        await doors.openSession({ ...common, tokenHash: `s-${name}`, accountHash: null });
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

describe('what has served its time', () => {
  const at = '2026-06-10T10:00:00.000Z';
  const daysAgo = (days: number) => new Date(Date.parse(at) - days * 24 * 3_600_000).toISOString();

  test('goes by its setting: a mail server’s words, tasks that are done, requests that were due', async () => {
    await inShop(async ({ notices, tasks, held }) => {
      for (const days of [89, 91]) {
        const wish = {
          eventId: `w-${days}`,
          returnId: null,
          kind: 'approved',
          to: 'a@example.com',
          data: null,
        };
        const notice = await notices.reserve(wish);
        await notices.finish(notice?.id ?? '', 'person', `550 ${days}`);
        const task = { kind: 'import-failed', subject: `s-${days}`, detail: 'x', at: daysAgo(days) };
        await tasks.open(task);
        await tasks.open({ ...task, subject: `open-${days}` });
        await tasks.close([{ kind: 'import-failed', subject: `s-${days}` }], daysAgo(days));
        const asked = {
          requestId: `r-${days}`,
          orderIds: ['o'],
          askedAt: daysAgo(days + 30),
          dueAt: daysAgo(days),
        };
        await held.noteRequest(asked);
      }
    });
    for (const days of [89, 91])
      await fjord.query(`UPDATE notices SET created_at = '${daysAgo(days)}' WHERE event_id = 'w-${days}'`);
    const forget = () =>
      inShop(async ({ notices, tasks, held }) => [
        await notices.forgetBefore(daysAgo(90)),
        await tasks.forgetBefore(daysAgo(90)),
        await held.forgetBefore(daysAgo(90)),
      ]);
    // Nothing is left over for a second bite, and a second time there is nothing to do.
    expect([await forget(), await forget()].flat()).not.toContain(true);
    const left = (sql: string) => fjord.query(sql).then((rows) => rows.map(({ kept }) => kept));
    expect(
      await left("SELECT detail AS kept FROM notices WHERE event_id LIKE 'w-%' ORDER BY event_id"),
    ).toEqual(['550 89', null]);
    expect(await left("SELECT subject AS kept FROM tasks WHERE kind = 'import-failed' ORDER BY 1")).toEqual([
      'open-89',
      'open-91',
      's-89',
    ]);
    expect(await left('SELECT request_id AS kept FROM data_requests')).toEqual(['r-89']);
  });

  test('done jobs go, and those that wait stay, however old', async () => {
    const { shopId } = fjord;
    await inShop(async ({ send }) => {
      for (const orderId of ['done', 'just done', 'waiting']) await send('sync-order', { shopId, orderId });
    });
    const set = (orderId: string, change: string) =>
      fjord.query(`UPDATE pgboss.job SET ${change} WHERE data->'data'->>'orderId' = '${orderId}'`);
    await set('done', `state = 'completed', completed_on = '${daysAgo(2)}'`);
    await set('just done', `state = 'completed', completed_on = '${daysAgo(0.5)}'`);
    await set('waiting', `created_on = '${daysAgo(9)}'`);
    await forgetDoneJobs(fjord.openPool(1), new Date(daysAgo(1)));
    const left = await fjord.query("SELECT data->'data'->>'orderId' AS id FROM pgboss.job ORDER BY 1");
    expect(left.map(({ id }) => id)).toEqual(['just done', 'waiting']);
  });
});

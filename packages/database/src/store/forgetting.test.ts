import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freshDatabase } from '../../../../test/support/database.ts';
import { type Database, openDatabase } from '../database.ts';
import type { DatabaseShopStore } from './store.ts';

let fresh: Awaited<ReturnType<typeof freshDatabase>>;
let database: Database;
let shopId: string;

beforeAll(async () => {
  fresh = await freshDatabase();
  const onError = (problem: Error) => {
    throw problem;
  };
  database = await openDatabase({ url: fresh.url, onError });
  const shop = { platform: 'shopify', domain: 'fjord.myshopify.com', at: '2026-01-01T00:00:00Z' } as const;
  shopId = (await database.store.install(shop)).shopId;
});
afterAll(async () => {
  await database.close();
  await fresh.drop();
});

const inShop = <T>(work: (store: DatabaseShopStore) => Promise<T>) => database.store.inShop(shopId, work);

describe('what has ended', () => {
  const at = '2026-06-10T10:00:00.000Z';
  const hoursAgo = (hours: number) => new Date(Date.parse(at) - hours * 3_600_000).toISOString();

  test('is not kept: sessions at once, challenges a day later', async () => {
    await inShop(async ({ doors }) => {
      await doors.forget('2027-01-01T00:00:00Z');
      for (const [name, expiresAt] of [
        ['on', hoursAgo(-1)],
        ['over', hoursAgo(1)],
        ['old', hoursAgo(25)],
      ] as const) {
        const common = { orderId: 'o9', at: hoursAgo(26), expiresAt };
        await doors.openSession({ ...common, tokenHash: `s-${name}` });
        await doors.openChallenge({ ...common, linkHash: `fl-${name}`, codeHash: `fc-${name}` });
      }
      await doors.forget(at);
    });
    expect(await fresh.query('SELECT token_hash FROM door_sessions')).toEqual([{ token_hash: 's-on' }]);
    expect(await fresh.query('SELECT link_hash FROM door_challenges ORDER BY 1')).toEqual([
      { link_hash: 'fl-on' },
      { link_hash: 'fl-over' },
    ]);
  });

  test('a mail with a code keeps it until it is sent, a day at most; other mails keep what they say', async () => {
    const data = 'sealed';
    await inShop(async ({ notices }) => {
      for (const [kind, state] of [
        ['door', 'accepted'],
        ['door', 'waiting'],
        ['approved', 'accepted'],
      ] as const) {
        const wish = { eventId: `f-${kind}-${state}`, returnId: null, kind, to: 'a@example.com', data };
        const notice = await notices.reserve(wish);
        await notices.finish(notice?.id ?? '', state, '');
      }
      await notices.forgetSecrets(new Date().toISOString());
    });
    const kept = () =>
      fresh.query("SELECT event_id, state, data FROM notices WHERE event_id LIKE 'f-%' ORDER BY event_id");
    const other = { event_id: 'f-approved-accepted', state: 'accepted', data };
    const sent = { event_id: 'f-door-accepted', state: 'accepted', data: {} };
    expect(await kept()).toEqual([other, sent, { event_id: 'f-door-waiting', state: 'waiting', data }]);
    const tomorrow = new Date(Date.now() + 25 * 3_600_000).toISOString();
    await inShop(({ notices }) => notices.forgetSecrets(tomorrow));
    expect(await kept()).toEqual([other, sent, { event_id: 'f-door-waiting', state: 'person', data: {} }]);
  });
});

// Does everything come under the newest key while others read and write, and is nothing lost or taken back by it?
import { randomBytes } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openShopDatabase, type ShopDatabase } from '../../../test/support/shop-database.ts';
import { rotateKeys } from './key-rotation.ts';
import { sealing } from './sealing.ts';

const [k1, k2, k3] = [randomBytes(32), randomBytes(32), randomBytes(32)];
const before = { currentId: 'k1', keys: { k1, k2 } };
const after = { currentId: 'k2', keys: { k1, k2 } };
const alone = { currentId: 'k2', keys: { k2 } };

let fjord: ShopDatabase;
const shopIds: string[] = [];

beforeAll(async () => {
  fjord = await openShopDatabase();
  shopIds.push(fjord.shopId);
  for (let count = 0; count < 20; count += 1) {
    const shop = {
      platform: 'woocommerce',
      domain: `shop${count}.example`,
      at: '2026-01-01T00:00:00Z',
    } as const;
    shopIds.push((await fjord.database.store.install(shop)).shopId);
  }
});
afterAll(() => fjord.close());

const underWhich = async () =>
  (await fjord.query('SELECT DISTINCT key_id AS id FROM sessions ORDER BY 1')).map(({ id }) => id);

async function doorMail(shopId: string, keys: typeof before): Promise<void> {
  const data = sealing(keys).seal({ code: '482913' });
  await fjord.database.store.inShop(shopId, ({ notices }) =>
    notices.reserve({
      eventId: randomBytes(8).toString('hex'),
      returnId: null,
      kind: 'door',
      to: 'a@b.example',
      data,
    }),
  );
}

test('tokens, waiting mails and connections begun, while web and worker write under either key', async () => {
  const { database } = fjord;
  const written = new Map<string, string>();
  let isOver = false;
  // Some processes were started anew and write by the new key; others are not yet, and know both.
  const write = async (keys: typeof before, own: readonly string[]) => {
    for (let count = 0; !isOver; count += 1)
      for (const shopId of own) {
        const token = `${keys.currentId} ${shopId} ${count}`;
        await database.vault(keys).save(shopId, Buffer.from(token));
        written.set(shopId, token);
        if (count < 3) await doorMail(shopId, keys);
        // Whoever reads in between finds what was last written.
        expect((await database.vault(after).load(shopId))?.toString()).toBe(token);
      }
  };
  const half = shopIds.length / 2;
  const writers = [write(before, shopIds.slice(0, half)), write(after, shopIds.slice(half))];
  const at = new Date();
  const begun = { platform: 'woocommerce', domain: 'new.example', url: 'https://new.example' } as const;
  const expiresAt = new Date(at.getTime() + 60_000).toISOString();
  await database.store.connections.begin({ ...begun, nonceHash: 'n', expiresAt }, at.toISOString());
  await database.store.connections.receive(
    'n',
    { sealed: sealing(before).seal({ consumerKey: 'ck' }), hash: 'h' },
    at.toISOString(),
  );
  await wait(500);
  const first = await rotateKeys(database, after);
  expect(first.tokens).toBeGreaterThan(0);
  expect(first.mails).toBeGreaterThan(0);
  expect(first.connections).toBe(1);
  isOver = true;
  await Promise.all(writers);
  // The last of the old processes has ended: once more, and it stays so.
  await rotateKeys(database, after);
  expect(await rotateKeys(database, after)).toMatchObject({
    tokens: 0,
    mails: 0,
    connections: 0,
    failed: [],
  });
  expect(await underWhich()).toEqual(['k2']);
  for (const shopId of shopIds)
    expect((await database.vault(alone).load(shopId))?.toString()).toBe(written.get(shopId));
  const mails = await fjord.query("SELECT data FROM notices WHERE kind = 'door'");
  expect(mails.length).toBeGreaterThan(shopIds.length);
  for (const { data } of mails) expect(sealing(alone).unseal(String(data))).toEqual({ code: '482913' });
  const [{ sealed } = {}] = await fjord.query('SELECT sealed FROM pending_connections');
  expect(sealing(alone).unseal(String(sealed))).toEqual({ consumerKey: 'ck' });
}, 60_000);

test('every connected shop’s webhooks are given the newest secret', async () => {
  await fjord.query('DELETE FROM pgboss.job');
  expect(await rotateKeys(fjord.database, after)).toMatchObject({ webhooks: shopIds.length });
  const jobs = await fjord.query(
    "SELECT data -> 'data' ->> 'anew' AS anew FROM pgboss.job WHERE data ->> 'job' = 'ensure-webhooks'",
  );
  expect(jobs).toHaveLength(shopIds.length);
  expect(jobs.every(({ anew }) => anew === 'true')).toBe(true);
});

test('what no key opens is named, and keeps nobody else from being sealed anew', async () => {
  const { database } = fjord;
  const [lost = '', other = ''] = shopIds;
  await database.vault({ currentId: 'k3', keys: { k3 } }).save(lost, Buffer.from('x'));
  await database.vault(before).save(other, Buffer.from('y'));
  const { tokens, failed } = await rotateKeys(database, after);
  expect(tokens).toBe(1);
  expect(failed).toEqual([`shop ${lost}: no 32-byte key with the id k3`]);
});

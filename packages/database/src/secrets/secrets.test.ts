import { randomBytes } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openShopDatabase, type ShopDatabase } from '../../../../test/support/shop-database.ts';
import { seal, unseal } from './seal.ts';

const first = { currentId: 'k1', keys: { k1: randomBytes(32) } };
const second = { currentId: 'k2', keys: { ...first.keys, k2: randomBytes(32) } };
const secret = Buffer.from('shpat_planted-secret');

let fjord: ShopDatabase;

beforeAll(async () => {
  fjord = await openShopDatabase();
});
afterAll(() => fjord.close());

test('what is sealed opens with its key at its place', () => {
  expect(unseal(first, seal(first, secret, 'here'), 'here')).toEqual(secret);
});

test('it opens nowhere else, with no other key, and not when a bit was changed', () => {
  const sealed = seal(first, secret, 'here');
  expect(() => unseal(first, sealed, 'there')).toThrow();
  expect(() => unseal({ currentId: 'k1', keys: { k1: randomBytes(32) } }, sealed, 'here')).toThrow();
  expect(() => unseal(first, { ...sealed, keyId: '__proto__' }, 'here')).toThrow('no 32-byte key');
  for (let at = 0; at < sealed.bytes.length; at++) {
    const bytes = Buffer.from(sealed.bytes);
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    expect(() => unseal(first, { ...sealed, bytes }, 'here')).toThrow();
  }
});

test('a session comes back as it was kept, and is nowhere in the table in clear', async () => {
  const vault = fjord.database.vault(first);
  expect(await vault.load(fjord.shopId)).toBeNull();
  await vault.save(fjord.shopId, secret);
  expect(await vault.load(fjord.shopId)).toEqual(secret);
  const [row] = await fjord.query(`SELECT encode(sealed, 'escape') AS sealed, key_id FROM sessions`);
  expect(row).toMatchObject({ key_id: 'k1' });
  expect(row?.sealed).not.toContain('planted');
});

test('keys rotate while sessions are in use', async () => {
  await fjord.database.vault(first).save(fjord.shopId, secret);
  const vault = fjord.database.vault(second);
  expect(await vault.load(fjord.shopId)).toEqual(secret);
  expect(await vault.rotate([fjord.shopId])).toBe(1);
  expect(await vault.rotate([fjord.shopId])).toBe(0);
  const { k2 } = second.keys;
  expect(await fjord.database.vault({ currentId: 'k2', keys: { k2 } }).load(fjord.shopId)).toEqual(secret);
});

test('an uninstalled shop’s session is gone', async () => {
  const vault = fjord.database.vault(first);
  await vault.save(fjord.shopId, secret);
  await fjord.database.store.uninstall(fjord.shopId, '2026-02-01T00:00:00Z');
  expect(await vault.load(fjord.shopId)).toBeNull();
});

test('of many who want to renew a token at once, one at a time does, also after one has failed', async () => {
  const vault = fjord.database.vault(first);
  let inside = 0;
  let most = 0;
  const work = async (index: number) => {
    inside += 1;
    most = Math.max(most, inside);
    await wait(5);
    inside -= 1;
    if (index === 3) throw new Error('the platform is away');
  };
  const tries = Array.from({ length: 20 }, (_, index) => vault.lock(fjord.shopId, () => work(index)));
  const results = await Promise.allSettled(tries);
  expect(most).toBe(1);
  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(19);
});

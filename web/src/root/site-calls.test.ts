// Does what is learned of a shop's host outlive a call, and no change of its keys?
import { expect, test } from 'vitest';
import { readConfig } from '../config.ts';
import type { Shop } from '../flows/store.ts';
import { openSiteCalls } from './site-calls.ts';
import type { SiteAccess } from './site-vault.ts';

const config = readConfig({
  APP_URL: 'https://returns.example.com',
  DATABASE_URL: 'postgres://aftercare@127.0.0.1/aftercare',
  SMTP_URL: 'smtp://127.0.0.1:25',
  MAIL_FROM: 'returns@example.com',
  SECRET_KEYS: `k1:${Buffer.alloc(32).toString('base64')}`,
  HASH_KEY: 'x'.repeat(32),
});

function open() {
  const vault = new Map<string, SiteAccess>();
  const access = (url: string, key = 'ck_1') => ({
    ...{ url, keys: { consumerKey: key, consumerSecret: 'cs_1' }, pluginSecret: null, accountUrl: null },
  });
  const deaf = { called: () => undefined, cost: () => undefined, width: () => undefined };
  const calls = openSiteCalls(config, { load: async (shopId) => vault.get(shopId) ?? null }, deaf);
  return { vault, access, calls };
}

const shop = (shopId: string): Shop => ({
  ...{ shopId, platform: 'woocommerce', domain: `${shopId}.example` },
  ...{ installedAt: '', uninstalledAt: null, facts: null, brand: null },
});
const linkOf = (calls: ReturnType<typeof openSiteCalls>) => calls.platform(shop('a')).orderUrl('7');

test('a shop has one client in a process, until its address or its keys are others', async () => {
  const { vault, access, calls } = open();
  vault.set('a', access('https://a.example')).set('b', access('https://b.example'));
  const first = await calls.clientOf(shop('a'));
  expect(await calls.clientOf(shop('b'))).not.toBe(first);
  vault.set('a', { ...access('https://a.example'), pluginSecret: 'new' });
  expect(await calls.clientOf(shop('a'))).toBe(first);
  vault.set('a', access('https://a.example', 'ck_2'));
  const second = await calls.clientOf(shop('a'));
  expect(second).not.toBe(first);
  vault.set('a', access('http://a.example', 'ck_2'));
  expect(await calls.clientOf(shop('a'))).not.toBe(second);
});

test('keys that were forgotten open nothing, and those that come back begin anew', async () => {
  const { vault, access, calls } = open();
  vault.set('a', access('https://a.example'));
  const first = await calls.clientOf(shop('a'));
  vault.delete('a');
  await expect(calls.clientOf(shop('a'))).rejects.toThrow('KEYS_GONE');
  vault.set('a', access('https://a.example'));
  expect(await calls.clientOf(shop('a'))).not.toBe(first);
});

test('a link to an order leads to where the shop was last called, or to its domain', async () => {
  const { vault, access, calls } = open();
  vault.set('a', access('http://a.example'));
  expect(linkOf(calls)).toMatch(/^https:\/\/a\.example\/wp-admin\//);
  await calls.clientOf(shop('a'));
  expect(linkOf(calls)).toMatch(/^http:\/\/a\.example\/wp-admin\//);
});

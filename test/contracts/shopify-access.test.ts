// Does the app get, keep, renew and lose its permission of a shop as it should?
import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  beginInstall,
  completeInstall,
  connectBySessionToken,
} from '../../packages/shopify/src/auth/connection.ts';
import { decodeSessionToken } from '../../packages/shopify/src/auth/session-token.ts';
import { readStaff } from '../../packages/shopify/src/auth/staff.ts';
import { createTokenSource, refreshBeforeExpiry } from '../../packages/shopify/src/auth/token-source.ts';
import { loadTokens, saveTokens } from '../../packages/shopify/src/auth/tokens.ts';
import { createShopifyPlatform } from '../../packages/shopify/src/platform.ts';
import { ensureWebhooks } from '../../packages/shopify/src/webhooks/subscriptions.ts';
import { TOPICS } from '../../packages/shopify/src/webhooks/topics.ts';
import {
  type ConnectedShop,
  connectPracticeShopify,
  DOMAIN,
  memoryVault,
} from '../support/practice-shopify.ts';

let connected: ConnectedShop;
beforeAll(async () => {
  connected = await connectPracticeShopify();
});
afterAll(() => connected.close());

const sessionToken = async () =>
  ((await connected.get('/admin-frame/session-token')) as { token: string }).token;

async function standing() {
  const tokens = await loadTokens(connected.vault, DOMAIN);
  if (tokens === null) throw new Error('The shop is not connected');
  return tokens;
}

test('a session token says whose shop it is; one of another secret or shape says nothing', async () => {
  const token = await sessionToken();
  expect(await decodeSessionToken(connected.app, token)).toMatchObject({ ok: true, shop: DOMAIN });
  const [head = '', claims = '', signature = ''] = token.split('.');
  const other = Buffer.from(
    JSON.stringify({ ...JSON.parse(atob(claims)), dest: 'https://other.myshopify.com' }),
  );
  for (const forged of ['', 'x', `${head}.${claims}.`, `${head}.${other.toString('base64url')}.${signature}`])
    expect(await decodeSessionToken(connected.app, forged)).toEqual({ ok: false, reason: 'INVALID' });
});

test('a shop once connected is not asked again', async () => {
  const again = { shop: DOMAIN, sessionToken: await sessionToken(), vault: connected.vault };
  expect(await connectBySessionToken(connected.app, again)).toBe(false);
});

test.each([
  ['7001', { name: 'Ida Lund', isAccountOwner: true }],
  ['7002', { name: 'Jonas Beck', isAccountOwner: false }],
])('Shopify tells who holds a session token, and whether the account is theirs: %s', async (staff, told) => {
  const path = `/admin-frame/session-token?staff=${staff}`;
  const { token } = (await connected.get(path)) as { token: string };
  const before = await standing();
  expect(await readStaff(connected.app, DOMAIN, token)).toEqual(told);
  // The token of theirs is dropped: the shop's own stays as it was.
  expect(await standing()).toEqual(before);
});

test('of a token that Shopify does not take nothing is told, and nothing fails', async () => {
  const [head, claims] = (await sessionToken()).split('.');
  expect(await readStaff(connected.app, DOMAIN, `${head}.${claims}.x`)).toBeNull();
});

test('ten that need a token shortly before its end bring one renewal', async () => {
  const before = await standing();
  const almost = () => new Date(Date.parse(before.expiresAt ?? '') - 60_000);
  let saved = 0;
  const save = (shop: string, bytes: Uint8Array) => {
    saved += 1;
    return connected.vault.save(shop, bytes);
  };
  const vault = { ...connected.vault, save };
  const sources = Array.from({ length: 10 }, () =>
    createTokenSource({ app: connected.app, shop: DOMAIN, vault, now: almost, margin: 120_000 }),
  );
  const tokens = await Promise.all(sources.map((source) => source.get({ refused: before.accessToken })));
  expect(saved).toBe(1);
  expect(new Set(tokens)).toEqual(new Set([(await standing()).accessToken]));
  expect(tokens).not.toContain(before.accessToken);
});

test('a scheduled look renews when little is left, and only then', async () => {
  const { expiresAt, accessToken } = await standing();
  const at = (msBefore: number) => () => new Date(Date.parse(expiresAt ?? '') - msBefore);
  const look = (msBefore: number) =>
    refreshBeforeExpiry({ app: connected.app, shop: DOMAIN, vault: connected.vault, now: at(msBefore) });
  expect(await look(30 * 60_000)).toBe(false);
  expect(await look(60_000)).toBe(true);
  expect((await standing()).accessToken).not.toBe(accessToken);
});

test('a token refused in the middle is renewed once and the call succeeds', async () => {
  await saveTokens(connected.vault, DOMAIN, { ...(await standing()), accessToken: 'shpat_forgotten' });
  const facts = await createShopifyPlatform(connected.options).readShop();
  expect(facts.currency).toBe('EUR');
  expect((await standing()).accessToken).not.toBe('shpat_forgotten');
});

test('a refresh token that no longer counts ends in an error no repetition helps', async () => {
  const vault = memoryVault();
  await saveTokens(vault, DOMAIN, { ...(await standing()), refreshToken: 'shprt_dead' });
  const source = createTokenSource({ app: connected.app, shop: DOMAIN, vault, now: () => new Date() });
  const { accessToken } = await standing();
  await expect(source.get({ refused: accessToken })).rejects.toMatchObject({ retryable: false });
  // The merchant's next visit mends it.
  const visit = { shop: DOMAIN, sessionToken: await sessionToken(), vault };
  expect(await connectBySessionToken(connected.app, visit)).toBe(true);
  await saveTokens(connected.vault, DOMAIN, (await loadTokens(vault, DOMAIN)) ?? (await standing()));
});

test('a shop that never connected has no token', async () => {
  const source = createTokenSource({
    ...{ app: connected.app, shop: 'nobody.myshopify.com' },
    ...{ vault: memoryVault(), now: () => new Date() },
  });
  await expect(source.get()).rejects.toThrow('KEYS_GONE');
});

test('subscriptions are made once, and made again when Shopify dropped one', async () => {
  const options = { ...connected.options, callbackUrl: 'https://aftercare.example/webhooks/shopify' };
  expect(await ensureWebhooks(options)).toEqual(Object.values(TOPICS));
  expect(await ensureWebhooks(options)).toEqual([]);
  const { webhookSubscriptions } = connected.shop.world.defaultShop;
  const dropped = webhookSubscriptions.find(
    (row) => row.topic === 'ORDERS_CREATE' || row.topic === 'orders/create',
  );
  webhookSubscriptions.delete(dropped?.id ?? '');
  expect(await ensureWebhooks(options)).toEqual(['ORDERS_CREATE']);
  const moved = { ...options, callbackUrl: 'https://moved.example/webhooks/shopify' };
  expect(await ensureWebhooks(moved)).toEqual(Object.values(TOPICS));
  expect(await ensureWebhooks(moved)).toEqual([]);
});

function callback(fields: Record<string, string>, secret = 'practice-api-secret'): URLSearchParams {
  const query = new URLSearchParams(Object.entries(fields).sort(([a], [b]) => (a < b ? -1 : 1)));
  query.set('hmac', createHmac('sha256', secret).update(query.toString()).digest('hex'));
  return query;
}
const nowInSeconds = () => String(Math.trunc(Date.now() / 1000));

test('a redirect with a foreign state, signature, shop or age brings no token', async () => {
  const { url, state } = beginInstall(connected.app, DOMAIN, '/auth/callback');
  expect(new URL(url).host).toBe(DOMAIN);
  const good = { code: 'c', shop: DOMAIN, state, timestamp: nowInSeconds() };
  const vault = memoryVault();
  const end = (query: URLSearchParams, cookie: string | null) =>
    completeInstall(connected.app, { query, state: cookie, vault });
  expect(await end(callback(good), null)).toMatchObject({ reasons: ['STATE_MISMATCH'] });
  expect(await end(callback(good), 'other')).toMatchObject({ reasons: ['STATE_MISMATCH'] });
  expect(await end(callback(good, 'wrong'), state)).toMatchObject({ reasons: ['SIGNATURE_INVALID'] });
  expect(await end(callback({ ...good, timestamp: '1' }), state)).toMatchObject({
    reasons: ['SIGNATURE_INVALID'],
  });
  expect(await end(callback({ ...good, shop: 'evil.example' }), state)).toMatchObject({
    reasons: ['INCOMPLETE'],
  });
  expect(await vault.load(DOMAIN)).toBeNull();
  await expect(end(callback(good), state)).rejects.toMatchObject({ retryable: false });
});

// Does the shop hand out, renew and end tokens as the platform does?
import { createHmac } from 'node:crypto';
import { createServer, get, type Server } from 'node:http';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openWorld } from '../../world/open-world.ts';
import type { World } from '../../world/world.ts';
import { listenOnLoopback } from '../listening.ts';
import { createShopHost } from '../shop-host.ts';
import { hashToken } from '../signatures.ts';
import { describeTestApp } from '../testing/app-stand-in.ts';
import { installApp, uninstallApp } from './installation.ts';
import { listGrants } from './router.ts';
import { signSessionToken } from './session-token.ts';
import { STAFF } from './staff.ts';
import { answerTokenRequest, type GrantAnswer } from './token-grants.ts';

const app = describeTestApp('http://localhost:3000');
const ID_TOKEN = 'urn:ietf:params:oauth:token-type:id_token';
const EXCHANGE = 'urn:ietf:params:oauth:grant-type:token-exchange';
const OFFLINE = 'urn:shopify:params:oauth:token-type:offline-access-token';
const ONLINE = 'urn:shopify:params:oauth:token-type:online-access-token';
let world: World;

beforeEach(async () => {
  world = await openWorld({ seeded: false });
  installApp({ world, shop: world.defaultShop, app, scopes: app.scopes });
});

function ask(body: Record<string, unknown>): Promise<GrantAnswer> {
  const client = { client_id: app.apiKey, client_secret: app.apiSecret };
  return answerTokenRequest({ world, shop: world.defaultShop, app, body: { ...client, ...body } });
}

async function exchange(requested = OFFLINE, expiring = '1', shop = world.defaultShop.domain) {
  const subject_token = await signSessionToken(shop, app);
  const types = { subject_token_type: ID_TOKEN, requested_token_type: requested, expiring };
  return ask({ grant_type: EXCHANGE, subject_token, ...types });
}

const refresh = (token: unknown) => ask({ grant_type: 'refresh_token', refresh_token: token });
const isLive = (token: unknown) => {
  const row = world.defaultShop.accessTokens.get(hashToken(String(token)));
  return (
    row !== undefined &&
    !row.revokedAt &&
    (!row.expiresAt || Date.parse(row.expiresAt) > world.now().getTime())
  );
};

test('a session token is exchanged for an hour, and ninety days to renew it', async () => {
  const { status, body } = await exchange();
  expect(status).toBe(200);
  expect(body).toMatchObject({
    expires_in: 3600,
    refresh_token_expires_in: 7_776_000,
    scope: 'read_orders,write_returns',
  });
  expect(isLive(body.access_token)).toBe(true);
  world.setClock({ advance: 3601 });
  expect(isLive(body.access_token)).toBe(false);
});

test('without the wish for expiry a token lasts and has no refresh token', async () => {
  const { body } = await exchange(OFFLINE, '0');
  expect(body.refresh_token).toBeUndefined();
  world.setClock({ advance: 400 * 86_400 });
  expect(isLive(body.access_token)).toBe(true);
});

test('an online token names the member of staff', async () => {
  const { body } = await exchange(ONLINE, '0');
  expect(body).toMatchObject({ expires_in: 86_399, associated_user: { account_owner: true, locale: 'en' } });
});

test('it names whoever holds the session token, and nobody who does not work there', async () => {
  const online = async (staff: (typeof STAFF)[0]) => {
    const subject_token = await signSessionToken(world.defaultShop.domain, app, { staff });
    return ask({
      ...{ grant_type: EXCHANGE, subject_token, subject_token_type: ID_TOKEN },
      requested_token_type: ONLINE,
    });
  };
  const [owner, other] = STAFF;
  expect((await online(other ?? owner)).body.associated_user).toMatchObject({
    ...{ id: 7002, first_name: 'Jonas', last_name: 'Beck', account_owner: false },
  });
  expect((await online({ ...owner, id: 9999 })).body.error).toBe('invalid_subject_token');
});

test('a refresh brings a new pair and ends the old access token', async () => {
  const first = (await exchange()).body;
  const second = (await refresh(first.refresh_token)).body;
  expect(second.refresh_token).not.toBe(first.refresh_token);
  expect([isLive(first.access_token), isLive(second.access_token)]).toEqual([false, true]);
});

test('a refresh whose answer was lost can be asked again and gets the same pair', async () => {
  const first = (await exchange()).body;
  const second = await refresh(first.refresh_token);
  world.setClock({ advance: 29 * 86_400 });
  const again = await refresh(first.refresh_token);
  expect(again.body).toEqual(second.body);
  expect(again.repeated).toBe(true);
  expect(isLive(again.body.access_token)).toBe(true);
});

test('once the replacement is used, the refresh token before it is dead', async () => {
  const first = (await exchange()).body;
  const second = (await refresh(first.refresh_token)).body;
  expect((await refresh(second.refresh_token)).status).toBe(200);
  expect(await refresh(first.refresh_token)).toMatchObject({
    status: 401,
    body: { error: 'invalid_request', error_description: 'This request requires an active refresh_token' },
  });
});

test('a refresh token ends after ninety days, and its second chance after thirty', async () => {
  const first = (await exchange()).body;
  await refresh(first.refresh_token);
  world.setClock({ advance: 31 * 86_400 });
  expect((await refresh(first.refresh_token)).status).toBe(401);
  const other = (await exchange()).body;
  world.setClock({ advance: 90 * 86_400 });
  expect((await refresh(other.refresh_token)).status).toBe(401);
});

test('uninstalling ends every token and every refresh token', async () => {
  const { body } = await exchange();
  uninstallApp({ world, shop: world.defaultShop, app });
  expect(isLive(body.access_token)).toBe(false);
  expect((await refresh(body.refresh_token)).status).toBe(401);
  expect((await exchange()).body).toMatchObject({ error: 'invalid_subject_token' });
});

test.each([
  ['of another shop', () => signSessionToken('second.myshopify.com', app)],
  [
    'that has ended',
    () => signSessionToken(world.defaultShop.domain, app, { wallClock: Date.now() - 120_000 }),
  ],
  [
    'signed with another secret',
    () => signSessionToken(world.defaultShop.domain, { ...app, apiSecret: 'other' }),
  ],
  ['for another app', () => signSessionToken(world.defaultShop.domain, { ...app, apiKey: 'other' })],
  ['without a signature', async () => `${Buffer.from('{"alg":"none"}').toString('base64url')}.e30.`],
  ['that is no token', async () => 'nonsense'],
])('a session token %s brings nothing', async (_what, make) => {
  const body = { grant_type: EXCHANGE, subject_token_type: ID_TOKEN, requested_token_type: OFFLINE };
  expect(await ask({ ...body, subject_token: await make() })).toMatchObject({
    status: 400,
    body: { error: 'invalid_subject_token' },
  });
  expect(world.defaultShop.accessTokens.size).toBe(0);
});

test('a wrong secret, key or grant is refused', async () => {
  expect((await ask({ client_secret: 'wrong', code: 'x' })).body.error).toBe('invalid_client');
  expect((await ask({ client_id: 'wrong', code: 'x' })).body.error).toBe('application_cannot_be_found');
  expect((await ask({ grant_type: 'password' })).body.error).toBe('unsupported_grant_type');
  expect((await ask({ code: 'never-given' })).body.error).toBe('invalid_request');
});

test('session tokens carry the claims of the platform', async () => {
  const token = await signSessionToken('practice.myshopify.com', app, { wallClock: 1_000_000 });
  const claims = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());
  expect(claims).toMatchObject({
    iss: 'https://practice.myshopify.com/admin',
    dest: 'https://practice.myshopify.com',
    aud: 'test-key',
    sub: expect.stringMatching(/^\d+$/),
    exp: 1060,
    nbf: 1000,
    iat: 1000,
    jti: expect.any(String),
    sid: expect.any(String),
  });
});

let server: Server | undefined;
afterEach(() => server?.close());

async function startHost(): Promise<string> {
  server = createServer(createShopHost({ world, app, routers: [] }));
  return `http://127.0.0.1:${await listenOnLoopback(server, 0)}`;
}

test('authorizing sends the merchant back with a signed code that buys a token once', async () => {
  const base = await startHost();
  const query = new URLSearchParams({ client_id: app.apiKey, scope: 'read_orders', state: 'n 1' });
  query.set('redirect_uri', 'http://localhost:3000/auth/callback?from=test');
  const target = await redirectOf(`${base}/admin/oauth/authorize?${query}`);
  const { hmac, ...signed } = Object.fromEntries(target.searchParams);
  const sorted = Object.entries(signed).sort(([a], [b]) => (a < b ? -1 : 1));
  const message = sorted.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&');
  expect(hmac).toBe(createHmac('sha256', 'test-secret').update(message).digest('hex'));
  expect(signed).toMatchObject({ shop: 'practice.myshopify.com', state: 'n 1', from: 'test' });
  expect((await ask({ code: signed.code, expiring: '1' })).body).toMatchObject({
    scope: 'read_orders',
    expires_in: 3600,
  });
  expect((await ask({ code: signed.code })).status).toBe(400);
  expect(listGrants(world)).toEqual([]);
});

test('a callback that is not the app is refused, and so is a shop the world does not know', async () => {
  const base = await startHost();
  const query = `client_id=${app.apiKey}&redirect_uri=https%3A%2F%2Fevil.test%2Fauth`;
  expect((await statusOf(`${base}/admin/oauth/authorize?${query}`, 'practice.myshopify.com')).status).toBe(
    400,
  );
  expect((await statusOf(`${base}/admin/oauth/authorize?${query}`, 'nobody.myshopify.com')).status).toBe(404);
});

async function redirectOf(address: string): Promise<URL> {
  const { location } = await statusOf(address, 'practice.myshopify.com');
  return new URL(location ?? '');
}

// fetch may not set Host, so the plain client of Node asks.
async function statusOf(
  address: string,
  host: string,
): Promise<{ status: number; location: string | undefined }> {
  return new Promise((resolve, reject) => {
    get(address, { headers: { host } }, (answer) => {
      answer.resume();
      resolve({ status: answer.statusCode ?? 0, location: answer.headers.location });
    }).on('error', reject);
  });
}

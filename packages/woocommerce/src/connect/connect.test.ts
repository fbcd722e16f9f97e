// Is a shop believed only by what it says itself, and our plugin's word only under its own secret?

import { tell } from '@aftercare/core/details/tell.ts';
import { PlatformError } from '@aftercare/core/platform.ts';
import { SignJWT } from 'jose';
import { describe, expect, test } from 'vitest';
import { createClient } from '../client/client.ts';
import { sampleKeys, sampleShop, wpError } from '../client/sample-transport.ts';
import { readShop } from '../read/shop.ts';
import { authorizeUrl, readCallback, readKeys } from './authorize.ts';
import { handOver, hasPlugin } from './plugin.ts';
import { tryKeys, whyUnreachable } from './site.ts';
import { peekShopId, verifyToken } from './token.ts';

const site = { url: 'https://shop.example/store', domain: 'shop.example/store' };
const settings: Readonly<Record<string, unknown>> = {
  'GET wc/v3/settings/general': [
    { id: 'woocommerce_currency', value: 'EUR' },
    { id: 'woocommerce_default_country', value: 'DE:BE' },
  ],
  'GET wc/v3/settings/email': [{ id: 'woocommerce_email_from_address', value: 'shop@example.com' }],
  'GET wc/v3/payment_gateways': [
    { id: 'cards', method_supports: ['products', 'refunds'] },
    { id: 'cod', method_supports: ['products'] },
    { id: 'odd' },
  ],
  'GET ': { name: 'Ada &amp; Co', timezone_string: '', gmt_offset: '5.5' },
};
const status = (home: string, version = '10.2.4', storeId?: unknown) => ({
  environment: {
    site_url: home,
    home_url: home,
    version,
    ...(storeId === undefined ? {} : { store_id: storeId }),
  },
});

function open(answers: Parameters<typeof sampleShop>[0]) {
  const shop = sampleShop(answers);
  const { transport } = shop;
  const sleep = async () => undefined;
  const client = createClient({ siteUrl: site.url, keys: sampleKeys, transport, timeoutMs: 9, sleep });
  return { ...shop, client };
}

function shopAt(
  home: string,
  {
    version = '10.2.4',
    write = wpError(400, 'invalid_delivery_url'),
    storeId,
  }: { version?: string; write?: ReturnType<typeof wpError>; storeId?: unknown } = {},
) {
  return open((call) => {
    if (call === 'GET wc/v3/system_status') return { json: status(home, version, storeId) };
    return call.startsWith('POST') ? write : { json: settings[call] };
  }).client;
}

test.each([
  ['that answers, be it with a refusal', async () => ({ status: 401, headers: {}, text: 'no' }), null],
  [
    'that can’t be found',
    async () => {
      throw new PlatformError(tell('ADDRESS_NOT_FOUND', { host: 'shop.example' }), {
        retryable: true,
        doubtful: false,
      });
    },
    tell('ADDRESS_NOT_FOUND', { host: 'shop.example' }),
  ],
  [
    'where nothing listens',
    async () => {
      throw new Error('connect ECONNREFUSED 203.0.113.1:443');
    },
    tell('NOTHING_ANSWERS_AT', { host: 'shop.example/store' }),
  ],
])('an address %s is told apart before a merchant is sent there', async (_, transport, why) => {
  expect(await whyUnreachable(transport, site)).toBe(why);
});

describe('keys', () => {
  test('that open the shop are believed, with what it says of itself', async () => {
    expect(await tryKeys(shopAt(site.url), site)).toMatchObject({
      ok: true,
      facts: {
        shop: {
          name: 'Ada & Co',
          currency: 'EUR',
          countryCode: 'DE',
          timeZone: 'Etc/GMT-6',
          email: 'shop@example.com',
          primaryDomain: 'shop.example/store',
        },
      },
    });
  });

  test.each([
    ['one that has an id', 'bc6cd1e5-0b27-4255-923c-393924d7a9cd', 'bc6cd1e5-0b27-4255-923c-393924d7a9cd'],
    ['one older than ids', undefined, null],
    ['one that was given none', null, null],
    ['one that has something else there', [1], null],
  ])('tell which store it is: %s', async (_, storeId, read) => {
    const tried = await tryKeys(shopAt(site.url, { storeId }), site);
    expect(tried.ok && tried.facts.shop.storeId).toBe(read);
  });

  test.each([
    ['of another shop', shopAt('https://other.example'), 'other.example'],
    ['of a shop too old', shopAt(site.url, { version: '7.9.0' }), '7.9.0'],
    [
      'that may only read',
      shopAt(site.url, { write: wpError(403, 'woocommerce_rest_cannot_create') }),
      'KEYS_READ_ONLY',
    ],
    ['that are refused', open(() => wpError(401, 'woocommerce_rest_authentication_error')).client, 'No.'],
  ])('%s are not', async (_, client, words) => {
    const tried = await tryKeys(client, site);
    expect(tried).toMatchObject({ ok: false, retryable: false });
    expect(!tried.ok && tried.why).toContain(words);
  });

  test('of a shop that can’t be asked have not been refused', async () => {
    const down = open(() => ({ status: 502, text: '<title>Down</title>' })).client;
    expect(await tryKeys(down, site)).toMatchObject({ ok: false, retryable: true });
  });

  test('are read from a callback and from a paste, and from nothing else', () => {
    const body = {
      key_id: 3,
      user_id: 'n',
      consumer_key: 'ck_a1',
      consumer_secret: 'cs_b2',
      key_permissions: 'read_write',
    };
    expect(readCallback(body)).toEqual({
      nonce: 'n',
      keys: { consumerKey: 'ck_a1', consumerSecret: 'cs_b2' },
    });
    const bad = [
      null,
      [],
      'x',
      { ...body, user_id: 42 },
      { ...body, user_id: '' },
      { ...body, consumer_key: '' },
    ];
    for (const one of [...bad, { ...body, key_permissions: 'read' }]) expect(readCallback(one)).toBeNull();
    const keys = { consumerKey: ' ck_a1 ', consumerSecret: 'cs_b2\n' };
    expect(readKeys(keys)).toEqual({ consumerKey: 'ck_a1', consumerSecret: 'cs_b2' });
    expect(readKeys({ ...keys, consumerSecret: 'ck_b2' })).toBeNull();
  });

  test('are asked for on the shop’s own page', () => {
    const asked = {
      nonce: 'n+1',
      returnUrl: 'https://a.example/done?x=1',
      callbackUrl: 'https://a.example/keys',
    };
    const url = new URL(authorizeUrl(site, asked));
    expect(url.origin + url.pathname).toBe('https://shop.example/store/wc-auth/v1/authorize');
    expect(Object.fromEntries(url.searchParams)).toEqual({
      app_name: 'Aftercare',
      scope: 'read_write',
      user_id: 'n+1',
      return_url: asked.returnUrl,
      callback_url: asked.callbackUrl,
    });
  });
});

describe('the plugin', () => {
  test.each([
    ['there', { json: { plugin: '1.0.0' } }, { stands: true, restocks: 'each' }],
    ['not there', wpError(404, 'rest_no_route'), { stands: false, restocks: 'all-or-none' }],
  ])('%s, the shop says so, and what its refunds then do', async (_, answer, { stands, restocks }) => {
    const { client } = open((call) => {
      if (call === 'GET wc/v3/system_status') return { json: status(site.url) };
      return call === 'GET wc-aftercare/v1/connection' ? answer : { json: settings[call] };
    });
    const installUrl = 'https://shop.example/store/wp-admin/plugin-install.php?tab=upload';
    const paysBack = ['cards'];
    expect(await readShop(client)).toMatchObject({ restocks, paysBack, plugin: { stands, installUrl } });
  });

  const handover = { shopId: 's', appUrl: 'a', callbackUrl: 'c', portalUrl: 'p', secret: 'x' };

  test('is told of us where it stands, and is nothing where it does not', async () => {
    const there = open(() => ({ json: { plugin: '1.0.0' } }));
    expect(await handOver(there.client, handover)).toBe(true);
    expect(there.calls()).toEqual(['GET wc-aftercare/v1/connection', 'PUT wc-aftercare/v1/connection']);
    const away = open(() => wpError(404, 'rest_no_route'));
    expect(await hasPlugin(away.client)).toBe(false);
    expect(await handOver(away.client, handover)).toBe(false);
  });

  test('is told of us in a shop without permalinks too, where only a reading finds the way', async () => {
    const page = { status: 404, text: '<!doctype html><title>Nothing found</title>' };
    const shop = open((_, { url }) =>
      url.searchParams.has('rest_route') ? { json: { plugin: '1.0.0' } } : page,
    );
    expect(await handOver(shop.client, handover)).toBe(true);
    expect(shop.calls().at(-1)).toBe('PUT wc-aftercare/v1/connection');
  });

  test('that refuses us is told, and not taken for absent', async () => {
    const { client } = open(() => wpError(403, 'rest_forbidden'));
    await expect(hasPlugin(client)).rejects.toThrow('KEPT_OUT');
    const half = open((call) =>
      call.startsWith('GET') ? { json: { plugin: '1.0.0' } } : wpError(400, 'no'),
    );
    await expect(handOver(half.client, handover)).rejects.toThrow('KEPT_OUT');
  });
});

describe('a token', () => {
  const secret = 's'.repeat(43);
  const now = new Date('2026-01-01T12:00:00Z');
  const seconds = now.getTime() / 1000;
  const claims = {
    ...{ iss: 'https://shop.example', aud: 'https://app.example', shop: 'shop-1', kind: 'staff' },
    ...{ iat: seconds, exp: seconds + 60, jti: '0123456789abcdef0123', userId: 7 },
  };
  const sign = (change: object = {}, by = secret, alg = 'HS256') =>
    new SignJWT({ ...claims, ...change }).setProtectedHeader({ alg }).sign(new TextEncoder().encode(by));
  const expected = { kind: 'staff', shopId: 'shop-1', appUrl: 'https://app.example', secret, now };
  const verify = async (token: string) => verifyToken(token, expected);

  test('of the shop’s own secret vouches for what it says', async () => {
    expect(await verify(await sign())).toMatchObject({ userId: 7, jti: claims.jti });
    expect(peekShopId(await sign())).toBe('shop-1');
  });

  test.each([
    ['another kind', { kind: 'order' }],
    ['another shop', { shop: 'shop-2' }],
    ['another app', { aud: 'https://evil.example' }],
    ['yesterday', { iat: seconds - 86_400, exp: seconds - 86_340 }],
    ['just over', { iat: seconds - 75, exp: seconds - 15 }],
    ['years', { exp: seconds + 10_000_000 }],
    ['tomorrow', { iat: seconds + 86_400, exp: seconds + 86_460 }],
    ['no name of its own', { jti: '' }],
    ['no end', { exp: undefined }],
  ])('for %s is none', async (_, change) => {
    expect(await verify(await sign(change))).toBeNull();
  });

  test('under another secret, another algorithm or none is none', async () => {
    const [head = '', body = '', signature = ''] = (await sign()).split('.');
    const none = `${Buffer.from('{"alg":"none"}').toString('base64url')}.${body}.`;
    const forged = [
      await sign({}, 'z'.repeat(43)),
      await sign({}, 's'.repeat(64), 'HS512'),
      none,
      `${head}.${body}.`,
    ];
    const broken = [
      '',
      '.',
      '..',
      'a.b.c',
      `${head}.${body}`,
      `${head}.${body}.${signature}x`,
      `${head}.e30.${signature}`,
    ];
    for (const token of [...forged, ...broken]) expect(await verify(token)).toBeNull();
    expect(await verifyToken(await sign({}, ''.padEnd(3, 's')), { ...expected, secret: 'sss' })).toBeNull();
  });

  test('under a stronger algorithm than agreed on is none either', async () => {
    const long = 's'.repeat(64);
    const token = await sign({}, long, 'HS512');
    expect(await verifyToken(token, { ...expected, secret: long })).toBeNull();
    expect(await verifyToken(await sign({}, long), { ...expected, secret: long })).not.toBeNull();
  });

  test.each(['', 'x', 'a.b.c', '..', `a.${Buffer.from('[]').toString('base64url')}.c`])(
    '%j names no shop',
    (text) => {
      expect(peekShopId(text)).toBeNull();
    },
  );
});

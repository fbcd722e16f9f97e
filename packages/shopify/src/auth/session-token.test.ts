// Does a session token say whose shop it is only when it has the shape Shopify gives it, whoever signed it?
import { createHmac } from 'node:crypto';
import { expect, test } from 'vitest';
import { createShopifyApp } from '../app.ts';
import { decodeSessionToken } from './session-token.ts';

const app = createShopifyApp({
  apiKey: 'key',
  apiSecret: 'secret',
  formerApiSecrets: [],
  appUrl: 'https://app.example',
  scopes: [],
});
const now = Math.trunc(Date.now() / 1000);
const claims = {
  iss: 'https://fjord.myshopify.com/admin',
  dest: 'https://fjord.myshopify.com',
  ...{ aud: 'key', sub: '42', exp: now + 60, nbf: now - 1, iat: now, jti: 'j', sid: 's' },
};

const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** Rightly signed, whatever it says; `undefined` leaves a claim out. */
function signed(changes: Record<string, unknown>): string {
  const text = `${encode({ alg: 'HS256', typ: 'JWT' })}.${encode({ ...claims, ...changes })}`;
  return `${text}.${createHmac('sha256', 'secret').update(text).digest('base64url')}`;
}

test('a token of Shopify’s says whose shop it is, who looks at it and until when', async () => {
  expect(await decodeSessionToken(app, signed({}))).toEqual({
    ...{ ok: true, shop: 'fjord.myshopify.com', userId: '42' },
    expiresAt: new Date(claims.exp * 1000),
  });
});

test.each([
  ['dest', undefined],
  ['dest', 7],
  ['dest', null],
  ['dest', ['https://fjord.myshopify.com']],
  ['dest', { replace: 'x' }],
  ['iss', undefined],
  ['iss', 7],
  ['exp', undefined],
  ['exp', null],
  ['exp', 1e300],
  ['sub', undefined],
  ['sub', ''],
  ['sub', 42],
  ['sub', 'a\0b'],
  ['sub', '4'.repeat(65)],
])('a rightly signed token whose %s is %j says nothing', async (claim, value) => {
  const reading = await decodeSessionToken(app, signed({ [claim]: value }));
  expect(reading).toEqual({ ok: false, reason: 'INVALID' });
});

test.each([
  ['dest', 'https://evil.example'],
  ['dest', 'fjord.myshopify.com.evil.example'],
  ['iss', 'https://other.myshopify.com/admin'],
])('a rightly signed token whose %s is %j is no shop’s', async (claim, value) => {
  const reading = await decodeSessionToken(app, signed({ [claim]: value }));
  expect(reading).toEqual({ ok: false, reason: 'NO_SHOP' });
});

import { createHmac } from 'node:crypto';
import { expect, test } from 'vitest';
import { createShopifyApp } from '../app.ts';
import { verifyAppProxy } from './app-proxy.ts';

const app = createShopifyApp({
  apiKey: 'key',
  apiSecret: 'secret',
  formerApiSecrets: ['former'],
  appUrl: 'https://app.example',
  scopes: [],
});
const now = new Date();
const seconds = String(Math.trunc(now.getTime() / 1000));
const fields = { shop: 'fjord.myshopify.com', path_prefix: '/apps/aftercare', timestamp: seconds };

function signed(query: [string, string][], secret = 'secret'): URLSearchParams {
  const names = [...new Set(query.map(([name]) => name))];
  const message = names
    .map((name) => `${name}=${query.filter(([own]) => own === name).map(([, value]) => value)}`)
    .sort()
    .join('');
  const signature = createHmac('sha256', secret).update(message).digest('hex');
  return new URLSearchParams([...query, ['signature', signature]]);
}

test('a signed request names the shop and, when known, the shopper', () => {
  const query = signed(Object.entries({ ...fields, logged_in_customer_id: '42' }));
  expect(verifyAppProxy(app, query, now)).toEqual({
    ok: true,
    shop: 'fjord.myshopify.com',
    pathPrefix: '/apps/aftercare',
    customerId: '42',
  });
  const nobody = signed(Object.entries({ ...fields, logged_in_customer_id: '' }));
  expect(verifyAppProxy(app, nobody, now)).toMatchObject({ ok: true, customerId: null });
});

test('values repeated by the shopper are signed joined by commas', () => {
  const query = signed([...Object.entries(fields), ['lines', '1'], ['lines', '2']]);
  expect(verifyAppProxy(app, query, now).ok).toBe(true);
});

test('a secret before the last rotation still counts', () => {
  expect(verifyAppProxy(app, signed(Object.entries(fields), 'former'), now).ok).toBe(true);
});

test.each([
  ['no signature', new URLSearchParams(fields), 'UNSIGNED'],
  ['another secret', signed(Object.entries(fields), 'wrong'), 'INVALID'],
  [
    'a shopper added',
    new URLSearchParams([...signed(Object.entries(fields)), ['logged_in_customer_id', '1']]),
    'INVALID',
  ],
  [
    'two shops',
    new URLSearchParams([...signed(Object.entries(fields)), ['shop', 'x.myshopify.com']]),
    'AMBIGUOUS',
  ],
  [
    'an old timestamp',
    signed(Object.entries({ ...fields, timestamp: String(Number(seconds) - 91) })),
    'TOO_OLD',
  ],
  ['no timestamp', signed([['shop', fields.shop]]), 'TOO_OLD'],
  ['another host as shop', signed(Object.entries({ ...fields, shop: 'evil.example' })), 'NO_SHOP'],
])('a request with %s is refused', (_what, query, reason) => {
  expect(verifyAppProxy(app, query, now)).toEqual({ ok: false, reason });
});

test('the official library agrees about a good and a bad signature', async () => {
  const good = signed(Object.entries(fields));
  expect(await app.library.utils.validateHmac(good, { signator: 'appProxy' })).toBe(true);
  const bad = signed(Object.entries(fields), 'wrong');
  expect(await app.library.utils.validateHmac(bad, { signator: 'appProxy' })).toBe(false);
});

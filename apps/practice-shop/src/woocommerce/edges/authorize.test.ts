// Does the shop let an app in as WooCommerce does: asked by page, granted by link, keys posted unsigned?
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type AppStandIn, startAppStandIn } from '../../edges/testing/app-stand-in.ts';
import { type Bench, openBench } from '../testing/site.ts';

let bench: Bench;
let app: AppStandIn;
let status = 200;

beforeAll(async () => {
  app = await startAppStandIn(() => ({ status }));
  bench = await openBench({ appUrl: app.url });
});
afterAll(async () => {
  await bench.close();
  await app.close();
});
beforeEach(() => {
  status = 200;
  app.heard.length = 0;
});

const asked = (more: Record<string, string> = {}) =>
  new URLSearchParams({
    app_name: 'Aftercare',
    scope: 'read_write',
    user_id: 'nonce-1',
    return_url: 'https://app.example/done?from=woo',
    callback_url: 'https://aftercare.practice.example/connect/woocommerce/keys',
    ...more,
  });
const get = (page: string, query: URLSearchParams) =>
  bench.raw(`https://practice-woo.example/wc-auth/v1/${page}?${query}`);

test('the page names the app and leads on; the keys are posted unsigned, then the merchant goes back', async () => {
  const page = await get('authorize', asked());
  expect(page.body).toContain('Aftercare would like to connect to your store');
  const link = /class="approve" href="([^"]+)"/.exec(page.body)?.[1]?.replaceAll('&amp;', '&') ?? '';
  const granted = await bench.raw(`https://practice-woo.example${link}`);
  expect(granted.status).toBe(302);
  expect(granted.headers.location).toBe('https://app.example/done?from=woo&success=1&user_id=nonce-1');
  const [posted] = app.heard;
  expect(posted).toMatchObject({ method: 'POST', path: '/connect/woocommerce/keys' });
  expect(posted?.headers['content-type']).toBe('application/json;charset=UTF-8');
  const keys = JSON.parse(posted?.body ?? '') as Record<string, string>;
  expect(Object.keys(keys)).toEqual([
    'key_id',
    'user_id',
    'consumer_key',
    'consumer_secret',
    'key_permissions',
  ]);
  const authorization = `Basic ${Buffer.from(`${keys.consumer_key}:${keys.consumer_secret}`).toString('base64')}`;
  expect((await bench.rest('/wc/v3/orders', { headers: { authorization } })).status).toBe(200);
});

test.each([
  ['callback_url', 'http://aftercare.practice.example/keys', 'The callback_url needs to be over SSL'],
  ['scope', 'everything', 'Invalid scope everything'],
  ['user_id', '', 'Missing parameter user_id'],
])('%s "%s" is refused', async (name, value, why) => {
  const page = await get('authorize', asked({ [name]: value }));
  expect(page.status).toBe(401);
  expect(page.body).toContain(why);
});

test('a callback that does not answer exactly 200 leaves no key', async () => {
  status = 201;
  const before = bench.open.site.keys.size;
  expect((await get('access_granted', asked())).status).toBe(401);
  expect(bench.open.site.keys.size).toBe(before);
});

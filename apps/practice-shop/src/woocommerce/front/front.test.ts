// Can one shop at the WooCommerce, reach the portal inside its page, and open the app from its admin?
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import {
  type AppStandIn,
  type Heard,
  type Reply,
  startAppStandIn,
} from '../../edges/testing/app-stand-in.ts';
import { type Bench, openBench } from '../testing/site.ts';

const SECRET = 'd'.repeat(43);
let bench: Bench;
let app: AppStandIn;
let reply: (heard: Heard) => Reply;
let base: string;

beforeAll(async () => {
  app = await startAppStandIn((heard) => reply(heard));
  bench = await openBench({ seeded: true, appUrl: app.url });
  await bench.control('/woocommerce/plugin', { active: true });
  reply = () => ({ status: 200 });
  const callbackUrl = 'https://aftercare.practice.example';
  const connection = {
    shopId: 's1',
    appUrl: app.url,
    callbackUrl,
    portalUrl: `${app.url}/portal/x`,
    secret: SECRET,
  };
  await bench.rest('/wc-aftercare/v1/connection', { method: 'PUT', body: connection });
  base = `${bench.shop.url}/site/practice-woo.example`;
});
afterAll(async () => {
  await bench.close();
  await app.close();
});
beforeEach(() => {
  app.heard.length = 0;
  reply = () => ({
    status: 200,
    headers: {
      'content-type': 'text/html',
      'x-aftercare-title': 'Find%20my%20order',
      'x-aftercare-stylesheet': `${app.url}/scoped.css`,
    },
    body: '<div class="aftercare"><h1>Find my order</h1></div>',
  });
});

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(base + path, { redirect: 'manual', headers });
const post = (path: string, fields: Record<string, string>, headers: Record<string, string> = {}) =>
  fetch(base + path, { method: 'POST', redirect: 'manual', headers, body: new URLSearchParams(fields) });
const claimsOf = (heard: Heard | undefined) => {
  const token = (heard?.headers.authorization ?? '').replace('Bearer ', '');
  return JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8')) as Record<
    string,
    unknown
  >;
};
const pages = () => app.heard.filter((each) => each.path.startsWith('/page'));

test('a shopper puts goods into the cart, checks out, and has an order', async () => {
  const added = await post('/cart/', { sku: 'OSLRIBSCA-1', quantity: '2' });
  const cookie = added.headers.get('set-cookie')?.split(';')[0] ?? '';
  expect(await (await get('/checkout/', { cookie })).text()).toContain('Oslo ribbed scarf - Rust');
  const form = {
    email: 'mia@example.com',
    firstName: 'Mia',
    lastName: 'Karlsson',
    address1: 'Hafen 1',
    zip: '24103',
    city: 'Kiel',
    country: 'DE',
    shipping: 'standard',
    payment: 'practice_card',
    card: '4242 4242 4242 4242',
    discount: '',
    place: '1',
    account: '1',
  };
  const placed = await post('/checkout/', form, { cookie });
  expect(placed.status).toBe(303);
  const thanks = await fetch(new URL(placed.headers.get('location') ?? '', base));
  expect(await thanks.text()).toContain('€92.90');
  // With the order came an account, signed in, which lists it.
  const account = await get('/my-account/', { cookie: placed.headers.getSetCookie().join('; ') });
  expect(await account.text()).toMatch(/Hello Mia[\s\S]*€92\.90/);
  const [newest] = (await bench.rest('/wc/v3/orders?per_page=1&orderby=id')).body as Record<
    string,
    unknown
  >[];
  expect(newest).toMatchObject({
    status: 'processing',
    total: '92.90',
    created_via: 'store-api',
    payment_method: 'practice_card',
  });
});

test('an order by bank transfer waits for its money, which arrives at a press; only who has its key may press', async () => {
  const order = bench.open.site.orders.find((each) => each.status === 'on-hold');
  const at = `/checkout/order-received/${order?.id}/?key=${order?.order_key}`;
  expect(await (await get(at)).text()).toContain('Let the money arrive now');
  expect((await post(`/practice/pay/${order?.id}?key=no`, {})).status).toBe(404);
  await post(`/practice/pay/${order?.id}?key=${order?.order_key}`, {});
  expect(await (await get(at)).text()).toContain('Ship and complete it now');
});

test('the page with the block asks the app for its fragment, and puts it into the shop’s own frame', async () => {
  const page = await get('/returns/');
  const text = await page.text();
  expect(text).toContain('<div class="aftercare"><h1>Find my order</h1></div>');
  expect(text).toContain('<title>Find my order');
  expect(text).toContain(`<link rel="stylesheet" href="${app.url}/scoped.css">`);
  const [asked] = pages();
  expect(asked).toMatchObject({ method: 'GET', path: '/page/' });
  expect(claimsOf(asked)).toMatchObject({
    kind: 'page',
    base: '/site/practice-woo.example/returns/aftercare',
    caller: '127.0.0.1',
    shop: 's1',
  });
});

test('what is posted below the page goes on as it came, and a redirect below the base comes back', async () => {
  const own = '/site/practice-woo.example/returns/aftercare';
  reply = () => ({ status: 303, headers: { location: `${own}/code?number=1001` } });
  const answer = await post('/returns/aftercare/find?lang=de', { number: '1001', email: 'a@example.com' });
  expect(answer.status).toBe(303);
  expect(answer.headers.get('location')).toBe(`${own}/code?number=1001`);
  expect(pages()[0]).toMatchObject({
    method: 'POST',
    path: '/page/find?lang=de',
    body: 'number=1001&email=a%40example.com',
  });
  reply = () => ({ status: 303, headers: { location: 'https://elsewhere.example/' } });
  expect((await post('/returns/aftercare/find', {})).status).toBe(200);
});

test('a form of another site is not passed on', async () => {
  await post('/returns/aftercare/find', { number: '1' }, { 'sec-fetch-site': 'cross-site' });
  expect(pages()).toEqual([]);
});

test('an unreachable app leaves a way to the portal', async () => {
  reply = () => ({ status: 502 });
  expect(await (await get('/returns/')).text()).toContain(`action="${app.url}/portal/x"`);
});

test('a signed-in shopper goes from an order of their own into its return, and from no other', async () => {
  const mine = bench.open.site.orders.find((order) => order.customer_id > 0 && order.status === 'completed');
  const other = bench.open.site.orders.find((order) => order.customer_id !== mine?.customer_id);
  const signed = await post('/my-account/', { shopper: String(mine?.customer_id) });
  const cookie = signed.headers.get('set-cookie')?.split(';')[0] ?? '';
  const list = await (await get('/my-account/', { cookie })).text();
  expect(list).toContain(`/returns/aftercare/enter?order=${mine?.id}`);
  await get(`/returns/aftercare/enter?order=${mine?.id}`, { cookie });
  expect(pages()[0]?.path).toBe('/page/enter');
  expect(claimsOf(pages()[0])).toMatchObject({ orderId: mine?.id });
  app.heard.length = 0;
  expect((await get(`/returns/aftercare/enter?order=${other?.id}`, { cookie })).status).toBe(303);
  expect((await get(`/returns/aftercare/enter?order=${mine?.id}`)).status).toBe(303);
  expect(pages()).toEqual([]);
});

test('the merchant’s admin vouches for its manager in a form that sends itself off', async () => {
  const page = await (await get('/wp-admin/admin-post.php?action=aftercare_open')).text();
  expect(page).toContain(`action="${app.url}/staff/enter"`);
  const token = /name="token" value="([^"]+)"/.exec(page)?.[1] ?? '';
  expect(claimsOf({ headers: { authorization: `Bearer ${token}` } } as Heard)).toMatchObject({
    kind: 'staff',
  });
});

test('the address of an order as a post leads on to its page', async () => {
  const answer = await get('/wp-admin/post.php?post=77&action=edit');
  expect(answer.headers.get('location')).toMatch(/admin\.php\?page=wc-orders&action=edit&id=77$/);
});

test('in the shop’s own admin an order is refunded and the refund deleted', async () => {
  const order = bench.open.site.orders.find(
    (each) => each.status === 'processing' && each.payment_method === 'practice_card',
  );
  const refunds = () => bench.open.site.refunds.filter((each) => String(each.order_id) === order?.id);
  await post(`/wp-admin/orders/${order?.id}/refund`, {
    line: String(order?.line_items[0]?.id),
    quantity: '1',
  });
  expect(refunds()).toHaveLength(1);
  await post(`/wp-admin/orders/${order?.id}/delete-refund`, { refund: refunds()[0]?.id ?? '' });
  expect(refunds()).toHaveLength(0);
});

test('the picture of what was ordered lies where a browser finds it, a variation’s with its product', async () => {
  const lines = [{ sku: 'LOFWOOBLA-1', quantity: 1 }];
  const made = await bench.control<{ order: { line_items: { image: { src: string } }[] } }>('/orders', {
    ...{ lines, shopper: { email: 'hanna.berg@example.com' }, address: { countryCode: 'DE' } },
  });
  const src = made.order.line_items[0]?.image.src ?? '';
  expect(new URL(src).origin).toBe(`http://localhost:${new URL(bench.shop.url).port}`);
  const picture = await fetch(src);
  expect([picture.status, picture.headers.get('content-type')]).toEqual([
    200,
    'image/svg+xml; charset=utf-8',
  ]);
});

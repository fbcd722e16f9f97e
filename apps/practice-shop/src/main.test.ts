// Does the whole practice shop hold together: install, token, API, order, webhook, mailbox, restart?
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type AppStandIn, startAppStandIn } from './edges/testing/app-stand-in.ts';
import { askThroughProxy, type Told } from './edges/testing/through-proxy.ts';
import { type PracticeShop, startPracticeShop } from './main.ts';

let shop: PracticeShop;
let standIn: AppStandIn;
let dataDir: string;
let token: string;

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'practice-shop-'));
  standIn = await startAppStandIn(() => ({
    status: 200,
    headers: { 'content-type': 'text/html' },
    body: 'portal',
  }));
  shop = await startPracticeShop({ dataDir, app: { url: standIn.url } });
});
afterAll(async () => {
  await shop.close();
  await standIn.close();
  await rm(dataDir, { recursive: true });
});

const post = (path: string, body: unknown = {}) =>
  fetch(shop.url + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

const ask = (path: string, body: unknown, headers: Record<string, string> = {}): Promise<Told> =>
  askThroughProxy(shop, `https://practice.myshopify.com${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });

const graphql = async (query: string, accessToken = token) => {
  const told = await ask(
    '/admin/api/2026-10/graphql.json',
    { query },
    { 'x-shopify-access-token': accessToken },
  );
  return { status: told.status, body: JSON.parse(told.body) as { data?: Record<string, unknown> } };
};

test('a merchant installs, and the app exchanges the session token for one of its own', async () => {
  expect((await post('/admin-frame/install')).status).toBe(200);
  const session = (await (await fetch(`${shop.url}/admin-frame/session-token`)).json()) as { token: string };
  const told = await ask('/admin/oauth/access_token', {
    client_id: 'practice-api-key',
    client_secret: 'practice-api-secret',
    grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
    subject_token: session.token,
    subject_token_type: 'urn:ietf:params:oauth:token-type:id_token',
    requested_token_type: 'urn:shopify:params:oauth:token-type:offline-access-token',
    expiring: '1',
  });
  expect(told.status).toBe(200);
  token = (JSON.parse(told.body) as { access_token: string }).access_token;
});

test('the token opens the Admin API, and no other does', async () => {
  const { status, body } = await graphql('{ shop { name myshopifyDomain } }');
  expect(status).toBe(200);
  expect(body.data?.shop).toMatchObject({ myshopifyDomain: 'practice.myshopify.com' });
  expect((await graphql('{ shop { name } }', 'shpat_wrong')).status).toBe(401);
});

test('a shop that is not there is not found, nor is the control API at a shop', async () => {
  expect(
    (await askThroughProxy(shop, 'https://nobody.myshopify.com/admin/api/2026-10/graphql.json')).status,
  ).toBe(404);
  expect((await askThroughProxy(shop, 'https://practice.myshopify.com/ledger')).status).toBe(404);
  expect((await askThroughProxy(shop, 'https://practice.myshopify.com/faults')).status).toBe(404);
});

test('a subscription made through the API hears of a new order', async () => {
  const made = await graphql(
    `mutation { webhookSubscriptionCreate(topic: ORDERS_CREATE, webhookSubscription: { uri: "${standIn.url}/hooks" }) { webhookSubscription { id } userErrors { message } } }`,
  );
  expect(made.body.data?.webhookSubscriptionCreate).toMatchObject({ userErrors: [] });
  const [variant] = [...shop.world.defaultShop.products.values()][0]?.variants ?? [];
  const order = { lines: [{ sku: variant?.sku, quantity: 2 }], shopper: { email: 'mia@shopper.example' } };
  expect((await post('/orders', order)).status).toBe(201);
  await shop.courier.settle();
  const heard = standIn.heard.find((each) => each.path === '/hooks');
  expect(heard?.headers['x-shopify-topic']).toBe('orders/create');
  expect(JSON.parse(heard?.body ?? '{}')).toMatchObject({
    email: 'mia@shopper.example',
    admin_graphql_api_id: expect.any(String),
  });
});

test('the portal stands on the storefront', async () => {
  const answer = await fetch(`${shop.url}/shop/practice/apps/aftercare/`);
  expect(await answer.text()).toBe('portal');
  const root = await fetch(`${shop.url}/apps/aftercare/`);
  expect(await root.text()).toBe('portal');
  const own = await askThroughProxy(shop, 'https://practice.myshopify.com/apps/aftercare/find');
  expect(own.body).toBe('portal');
  expect(standIn.heard.at(-1)?.path).toContain('/proxy/find?');
});

test('the admin opens the app with a signed address, and only loopback may ask', async () => {
  const page = await (
    await fetch(`${shop.url}/admin/store/practice/apps/aftercare/returns?view=open`)
  ).text();
  const source = /data-src="([^"]+)"/.exec(page)?.[1]?.replaceAll('&amp;', '&') ?? '';
  const url = new URL(source);
  expect(url.pathname).toBe('/returns');
  expect([...url.searchParams.keys()].sort()).toEqual(
    ['embedded', 'hmac', 'host', 'id_token', 'locale', 'session', 'shop', 'timestamp', 'view'].sort(),
  );
  expect(Buffer.from(url.searchParams.get('host') ?? '', 'base64').toString()).toBe(
    'admin.shopify.com/store/practice',
  );
});

test.each([
  '/',
  '/shop/practice',
  '/mailbox',
  '/ledger',
  '/admin/store/practice/orders',
  '/shop/practice/account',
])('the page %s is there for a person', async (path) => {
  const answer = await fetch(shop.url + path, { headers: { accept: 'text/html' } });
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
});

test('the guide leads to the portal inside the WooCommerce shop’s page, and to none where neither plugin nor app is there yet', async () => {
  const guide = async () => (await fetch(shop.url)).text();
  const before = await guide();
  await fetch(`${shop.url}/guide/plugin`, { method: 'POST' });
  const after = await guide();
  await fetch(`${shop.url}/guide/plugin`, { method: 'POST' });
  const [off, on] = before.includes('Switch its plugin on') ? [before, after] : [after, before];
  expect(on).toContain('href="/site/practice-woo.example/returns/"');
  expect(off).toContain('Connect practice-woo.example to');
  expect(off).not.toMatch(/href="[^"]*\/portal\/practice-woo\.example\/"/);
  // Nor is a first return promised there.
  expect(off).not.toContain('<h3>On WooCommerce</h3>');
});

test('the guide says in three sentences what to try', async () => {
  const page = await (await fetch(shop.url)).text();
  const [, advice = ''] = /<p>(Buy something[^<]*)<\/p>/.exec(page) ?? [];
  expect(advice.split(/(?<=\.) /)).toHaveLength(3);
});

test('uninstalling ends the token at once and is announced', async () => {
  await post('/admin-frame/uninstall');
  await shop.courier.settle();
  expect((await graphql('{ shop { name } }')).status).toBe(401);
  expect(standIn.heard.some((each) => each.headers['x-shopify-topic'] === 'app/uninstalled')).toBe(true);
});

test('a restart keeps orders, installation and the waiting webhooks', async () => {
  await post('/admin-frame/install');
  const before = shop.world.defaultShop.orders.size;
  await shop.close();
  shop = await startPracticeShop({ dataDir, app: { url: standIn.url } });
  expect(shop.world.defaultShop.orders.size).toBe(before);
  expect(shop.courier.list().some((row) => row.topic === 'shop/redact' && row.state === 'pending')).toBe(
    true,
  );
});

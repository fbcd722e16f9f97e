// Who may ask, what is listed, and what does a bad day make of the answer?
import { createHmac } from 'node:crypto';
import { request as httpRequest } from 'node:http';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type Bench, openBench, type Told } from '../testing/site.ts';

const SITE = 'practice-woo.example';
let bench: Bench;
beforeAll(async () => {
  bench = await openBench();
  for (let count = 0; count < 12; count++)
    await bench.control('/orders', {
      lines: [{ title: 'Rug', unitPrice: '50.00', quantity: 1 }],
      shopper: { email: `mia${count}@example.com` },
      processedAt: count < 8 ? '2026-10-01T09:00:00Z' : `2026-10-0${count - 6}T09:00:00Z`,
    });
});
afterAll(() => bench.close());
afterEach(async () => {
  bench.shop.world.faults.clear();
  await bench.control('/woocommerce/host', { capacity: null, baseMs: 0 });
});

type Row = { id: number; number: string; date_modified_gmt: string };
const list = async (query: string): Promise<Row[]> => (await bench.rest(`/wc/v3/orders?${query}`)).body;

/** Over http, by a whole address, as a client without a certificate asks its proxy. */
function plain(path: string, headers: Record<string, string> = {}): Promise<Told> {
  return new Promise((resolve, reject) => {
    const options = {
      host: '127.0.0.1',
      port: bench.shop.proxyPort,
      path: `http://${SITE}${path}`,
      headers: { host: SITE, ...headers },
    };
    const request = httpRequest(options, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString('utf8');
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          text,
          body: JSON.parse(text) as never,
        });
      });
    });
    request.on('error', reject);
    request.end();
  });
}

const encode = (text: string) =>
  encodeURIComponent(text).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

function signed(
  path: string,
  more: Record<string, string>,
  { signAs = `http://${SITE}${path}`, secret = bench.key.consumerSecret } = {},
): string {
  const params: Record<string, string> = {
    ...more,
    oauth_consumer_key: bench.key.consumerKey,
    oauth_nonce: Math.random().toString(36).slice(2),
    oauth_signature_method: 'HMAC-SHA256',
    oauth_timestamp: String(Math.floor(Date.now() / 1000)),
  };
  const pairs = Object.keys(params)
    .sort()
    .map((name) => `${encode(name)}=${encode(params[name] ?? '')}`);
  const text = `GET&${encode(signAs)}&${encode(pairs.join('&'))}`;
  const signature = createHmac('sha256', `${secret}&`).update(text).digest('base64');
  return `${path}?${pairs.join('&')}&oauth_signature=${encode(signature)}`;
}

const ORDERS = '/wp-json/wc/v3/orders';

test('over https a key is taken as Basic, over http it is not', async () => {
  expect((await bench.rest('/wc/v3/orders')).status).toBe(200);
  const basic = Buffer.from(`${bench.key.consumerKey}:${bench.key.consumerSecret}`).toString('base64');
  expect(await plain(ORDERS, { authorization: `Basic ${basic}` })).toMatchObject({
    status: 401,
    body: { code: 'woocommerce_rest_cannot_view' },
  });
});

test('over http a request signed by OAuth1 for the site’s own address is taken, once', async () => {
  const address = signed(ORDERS, { per_page: '2', status: 'any' });
  expect((await plain(address)).body).toHaveLength(2);
  expect(await plain(address)).toMatchObject({
    status: 401,
    body: {
      code: 'woocommerce_rest_authentication_error',
      message: 'Invalid nonce - nonce has already been used.',
    },
  });
});

test.each([
  ['another address', { signAs: `http://127.0.0.1${ORDERS}` }],
  ['another secret', { secret: 'cs_wrong' }],
])('a signature for %s is refused', async (_what, how) => {
  expect(await plain(signed(ORDERS, {}, how))).toMatchObject({
    status: 401,
    body: { message: 'Invalid signature - provided signature does not match.' },
  });
});

test('a wrong secret, an unknown key and none at all are refused in WooCommerce’s words', async () => {
  const ask = (pair: string) =>
    bench.rest('/wc/v3/orders', {
      headers: { authorization: `Basic ${Buffer.from(pair).toString('base64')}` },
    });
  expect(await ask(`${bench.key.consumerKey}:cs_x`)).toMatchObject({
    status: 401,
    body: { code: 'woocommerce_rest_authentication_error', message: 'Consumer secret is invalid.' },
  });
  expect(await ask('ck_x:cs_x')).toMatchObject({
    status: 401,
    body: { code: 'woocommerce_rest_cannot_view' },
  });
});

test('a key that may only read does not write', async () => {
  const key = await bench.control<Bench['key']>('/woocommerce/keys', { permissions: 'read' });
  const authorization = `Basic ${Buffer.from(`${key.consumerKey}:${key.consumerSecret}`).toString('base64')}`;
  const answer = await bench.rest('/wc/v3/orders/1', { method: 'PUT', body: {}, headers: { authorization } });
  expect(answer).toMatchObject({
    status: 401,
    body: { message: 'The API key provided does not have write permissions.' },
  });
});

test('?rest_route= finds the same routes, but keys count only where the address holds “wp-json/wc/”', async () => {
  const basic = Buffer.from(`${bench.key.consumerKey}:${bench.key.consumerSecret}`).toString('base64');
  const ask = (query: string) =>
    bench.raw(`https://${SITE}/?rest_route=/wc/v3/orders${query}`, {
      headers: { authorization: `Basic ${basic}` },
    });
  expect((await ask('')).status).toBe(401);
  expect((await ask('&via=wp-json/wc/')).status).toBe(200);
});

test.each([
  ['orders/999999', 404, 'woocommerce_rest_shop_order_invalid_id'],
  ['orders?per_page=101', 400, 'rest_invalid_param'],
  ['orders?orderby=price', 400, 'rest_invalid_param'],
  ['orders?modified_after=yesterday', 400, 'rest_invalid_param'],
  ['orders?status=lost', 400, 'rest_invalid_param'],
  ['products/999999', 404, 'woocommerce_rest_product_invalid_id'],
  ['nothing', 404, 'rest_no_route'],
])('GET %s is refused with %i %s', async (path, status, code) => {
  expect(await bench.rest(`/wc/v3/${path}`)).toMatchObject({ status, body: { code } });
});

test('a page past the end is empty, not an error', async () => {
  expect(await bench.rest('/wc/v3/orders?page=50')).toMatchObject({ status: 200, body: [] });
});

test('by date of change, rows of one second repeat or vanish between pages; by id none does', async () => {
  const walk = async (orderby: string) => {
    const pages = [1, 2, 3, 4].map((page) => list(`orderby=${orderby}&order=asc&per_page=3&page=${page}`));
    return (await Promise.all(pages)).flat().map((row) => row.id);
  };
  expect(new Set(await walk('id')).size).toBe(12);
  expect(new Set(await walk('modified')).size).toBeLessThan(12);
});

test.each([
  ['GMT without a zone and the flag', 'modified_after=2026-10-01T08:59:59&dates_are_gmt=true', 12],
  ['the boundary second is left out', 'modified_after=2026-10-01T09:00:00&dates_are_gmt=true', 4],
  ['before leaves it out too', 'modified_before=2026-10-01T09:00:00&dates_are_gmt=true', 0],
  ['with Z and no flag', 'modified_after=2026-10-01T09:00:00Z', 4],
  ['the shop’s own clock without a zone', 'modified_after=2026-10-01T11:00:00', 4],
  [
    'with Z and the flag the zone is added twice',
    'modified_after=2026-10-01T07:30:00Z&dates_are_gmt=true',
    4,
  ],
])('dates: %s', async (_what, query, count) => {
  expect(await list(`per_page=100&${query}`)).toHaveLength(count);
});

test('an order’s number is not its id; its dates are told by the shop’s clock and in GMT', async () => {
  const [first] = await list('orderby=id&order=asc&per_page=1');
  expect(first).toMatchObject({
    number: '1001',
    date_created: '2026-10-01T11:00:00',
    date_created_gmt: '2026-10-01T09:00:00',
  });
  expect(String(first?.id)).not.toBe(first?.number);
});

test('trashed orders are in no list unless they are asked for', async () => {
  const [last] = await list('orderby=id&per_page=1');
  await bench.control(`/orders/${last?.number}`, undefined, 'DELETE');
  expect(await list('per_page=100')).toHaveLength(11);
  expect(await list('status=trash')).toHaveLength(1);
  await bench.control(`/orders/${last?.number}/restoration`, {});
  expect(await list('per_page=100')).toHaveLength(12);
});

const spoiled = async (name: string, mode?: string): Promise<Told> => {
  bench.shop.world.faults.set({
    name: name as 'html',
    operation: 'orders.list',
    times: 1,
    ...(mode && { mode }),
  });
  return bench.rest('/wc/v3/orders?per_page=1');
};

test('a firewall answers instead of WooCommerce, and WooCommerce never hears of it', async () => {
  const told = await spoiled('html', 'firewall');
  expect(told.status).toBe(403);
  expect(told.text).toContain('<title>Just a moment...</title>');
});

test('a byte order mark or a notice of PHP stands before the JSON', async () => {
  expect((await spoiled('html', 'bom')).text).toMatch(/^\uFEFF\[/);
  expect((await spoiled('html', 'notice')).text).toMatch(/^<br \/>\n<b>Notice<\/b>.*\[\{/s);
});

test('with plain permalinks the REST’s address is a page of the blog, with 200', async () => {
  bench.shop.world.faults.set({ name: 'plain-permalinks' });
  const told = await bench.rest('/wc/v3/orders');
  expect(told.status).toBe(200);
  expect(told.headers['content-type']).toContain('text/html');
});

test.each([
  ['http-429', 429],
  ['http-500', 500],
  ['http-502', 502],
  ['unauthorized', 401],
])('%s answers %i', async (name, status) => {
  expect((await spoiled(name)).status).toBe(status);
});

test.each(['reset', 'truncated-json'])('%s breaks the answer off', async (name) => {
  await expect(spoiled(name).then((told) => JSON.parse(told.text))).rejects.toThrow();
});

test('a time-out after commit has made the refund, one before has not', async () => {
  const [order] = await list('orderby=id&order=asc&per_page=1');
  const ask = (name: 'timeout-before-commit' | 'timeout-after-commit') => {
    bench.shop.world.faults.set({ name, operation: 'refunds.create', times: 1, hang: false });
    return bench.rest(`/wc/v3/orders/${order?.id}/refunds`, { method: 'POST', body: { amount: '1.00' } });
  };
  const count = async () =>
    ((await bench.rest(`/wc/v3/orders/${order?.id}/refunds`)).body as unknown[]).length;
  await expect(ask('timeout-before-commit')).rejects.toThrow();
  expect(await count()).toBe(0);
  await expect(ask('timeout-after-commit')).rejects.toThrow();
  expect(await count()).toBe(1);
});

test('a host asked for more than it can bear gets slow, and counts how often', async () => {
  await bench.control('/woocommerce/host', { capacity: 2, baseMs: 20 });
  const ask = (count: number) =>
    Promise.all(Array.from({ length: count }, () => bench.open.host.serve(async () => undefined)));
  await ask(2);
  expect(await bench.control('/woocommerce/host')).toMatchObject({ overload: 0, most: 2 });
  const began = performance.now();
  await ask(6);
  // The sixth is four too many: twenty-five times as slow.
  expect(performance.now() - began).toBeGreaterThan(450);
  expect(await bench.control('/woocommerce/host')).toMatchObject({ overload: 4, most: 6, served: 8 });
});

test('every request to the REST counts at the host', async () => {
  await bench.control('/woocommerce/host', { capacity: 1, baseMs: 0 });
  await list('per_page=1');
  await list('per_page=1');
  expect(await bench.control('/woocommerce/host')).toMatchObject({ served: 2 });
});

test('variations stand in the list of products when their SKUs are named, and not when their ids are', async () => {
  const shapes = bench.open.site.products.filter((row) => row.type === 'variation').slice(0, 2);
  const ids = (rows: unknown) => (rows as { id: number }[]).map(({ id }) => String(id)).sort();
  const skus = await bench.rest(`/wc/v3/products?sku=${shapes.map((row) => row.sku).join(',')},none`);
  expect(ids(skus.body)).toEqual(shapes.map((row) => row.id).sort());
  const named = await bench.rest(`/wc/v3/products?include=${shapes.map((row) => row.id).join(',')}`);
  expect(named.body).toEqual([]);
});

// Does every call reach the shop as it must, and is what acts sent once?
import { PlatformError } from '@aftercare/core/platform.ts';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { createClient, isDenial } from './client.ts';
import { sampleKeys, sampleShop, wpError } from './sample-transport.ts';

type Answer = Parameters<typeof sampleShop>[0];

function open(answer: Answer, siteUrl = 'https://shop.example') {
  const shop = sampleShop(answer);
  const waits: number[] = [];
  const { transport } = shop;
  const sleep = async (ms: number) => void waits.push(ms);
  const client = createClient({ siteUrl, keys: sampleKeys, transport, timeoutMs: 1000, sleep });
  return { ...shop, client, waits };
}

const orders = { path: 'wc/v3/orders', query: { per_page: 5, search: 'a b/c' }, shape: z.unknown() };
const refund = { method: 'POST', path: 'wc/v3/orders/1/refunds', body: {}, shape: z.unknown() } as const;

async function failureOf(work: Promise<unknown>): Promise<PlatformError> {
  const problem = await work.then(
    () => null,
    (thrown) => thrown,
  );
  if (!(problem instanceof PlatformError)) throw new Error('it did not fail as a platform');
  return problem;
}

describe('keys', () => {
  test('go by Basic over https, in no address', async () => {
    const { client, asked } = open(() => ({ json: [] }));
    await client.read(orders);
    expect(asked[0]?.headers.authorization).toMatch(/^Basic /);
    expect(asked[0]?.url.href).toBe('https://shop.example/wp-json/wc/v3/orders?per_page=5&search=a%20b/c');
  });

  test('sign by OAuth over http, and the secret does not travel', async () => {
    const { client, asked } = open(() => ({ json: [] }), 'http://localhost:8088/store');
    await client.read(orders);
    const { url, headers } = asked[0] ?? {};
    expect(url?.searchParams.get('oauth_signature_method')).toBe('HMAC-SHA256');
    expect(url?.pathname).toBe('/store/wp-json/wc/v3/orders');
    expect(headers?.authorization).toBeUndefined();
    expect(url?.href).not.toContain(sampleKeys.consumerSecret);
  });

  test('stand in no message, whatever an answer repeats', async () => {
    const title = `<title>${sampleKeys.consumerKey} and ck_ffffffffffff</title>`;
    const { client } = open(() => ({ status: 403, text: title }));
    const { message } = await failureOf(client.read(orders));
    expect(message).toContain('"… and …"');
  });

  test('that are refused are tried once more, then said to be refused', async () => {
    const { client, calls } = open(() => wpError(401, 'woocommerce_rest_cannot_view'));
    expect(await failureOf(client.read(orders))).toMatchObject({ retryable: false, doubtful: false });
    expect(calls().length).toBeGreaterThan(1);
    let left = 1;
    const mended = open(() => (left-- > 0 ? wpError(401, 'woocommerce_rest_cannot_view') : { json: 1 }));
    expect(await mended.client.read(orders)).toBe(1);
  });
});

describe('plain permalinks', () => {
  const front = { status: 200, text: '<html><title>A shop</title></html>' };
  const byRoute: Answer = (_, { url }) => (url.searchParams.has('rest_route') ? { json: [1] } : front);

  test.each([
    ['a page under every address', front],
    ['a way to the front page', { status: 301, headers: { location: 'https://shop.example/' }, text: '' }],
    ['a 404 of the web server', { status: 404, text: '<title>404 Not Found</title>' }],
  ])('%s has the shop asked by rest_route, where it looks at keys at all', async (_, reply) => {
    const { client, asked } = open((_call, { url }) =>
      url.searchParams.has('rest_route') ? { json: [1] } : reply,
    );
    expect(await client.read(orders)).toEqual([1]);
    expect(asked[1]?.url.href).toContain('/index.php?rest_route=/wc/v3/orders&via=wp-json/wc/');
  });

  test('are remembered: what acts goes straight there', async () => {
    const { client, asked } = open(byRoute);
    await client.read(orders);
    await client.act(refund);
    expect(asked).toHaveLength(3);
    expect(asked[2]?.url.searchParams.get('rest_route')).toBe('/wc/v3/orders/1/refunds');
  });

  test('that are given up later have the shop asked by its addresses again', async () => {
    let isClosed = false;
    const { client, asked } = open((call, sending) => {
      if (!isClosed) return byRoute(call, sending);
      return sending.url.searchParams.has('rest_route') ? front : { json: [2] };
    });
    expect(await client.read(orders)).toEqual([1]);
    isClosed = true;
    expect(await client.read(orders)).toEqual([2]);
    await client.act(refund);
    expect(asked.at(-1)?.url.pathname).toBe('/wp-json/wc/v3/orders/1/refunds');
  });

  test('are not assumed where a firewall answers either way', async () => {
    const { client } = open(() => ({ status: 200, text: '<title>Blocked</title>' }));
    expect((await failureOf(client.read(orders))).message).toContain('Blocked');
  });
});

describe('reading', () => {
  test.each([
    ['500', { status: 500, text: 'x' }],
    ['a reset', { throws: Object.assign(new Error('reset'), { code: 'ECONNRESET' }) }],
    ['cut JSON', { status: 200, text: '[{"id":1' }],
  ])('is tried again after %s', async (_, reply) => {
    let failures = 2;
    const { client } = open(() => (failures-- > 0 ? reply : { json: [7] }));
    expect(await client.read(orders)).toEqual([7]);
  });

  test('waits as long as a limit says, and gives up with that wait when it is too long', async () => {
    let held = 1;
    const limit = { status: 429, headers: { 'retry-after': '3' }, text: '' };
    const { client, waits } = open(() => (held-- > 0 ? limit : { json: 1 }));
    await client.read(orders);
    expect(waits).toEqual([3000]);
    const long = open(() => ({ status: 503, headers: { 'retry-after': '600' }, text: '' }));
    expect(await failureOf(long.client.read(orders))).toMatchObject({
      retryAfterMs: 600_000,
      retryable: true,
    });
  });

  test('nothing of the kind is null, but no such route is a fault', async () => {
    const gone = open(() => wpError(404, 'woocommerce_rest_shop_order_invalid_id'));
    expect(await gone.client.find(orders)).toBeNull();
    const off = open(() => wpError(404, 'rest_no_route'));
    await failureOf(off.client.find(orders));
  });
});

describe('acting', () => {
  test.each([
    ['an error of the server', { status: 500, text: 'x' }],
    ['an error of WooCommerce’s after it began', wpError(500, 'woocommerce_rest_cannot_create_order_refund')],
    ['a yes that can’t be read', { status: 201, text: '{"id":' }],
    ['an empty yes', { status: 200, text: '' }],
    ['a firewall’s page', { status: 200, text: '<title>Blocked</title>' }],
    ['a time-out', { throws: new DOMException('late', 'TimeoutError') }],
    ['a reset', { throws: Object.assign(new Error('reset'), { code: 'ECONNRESET' }) }],
  ])('is doubtful after %s, and is not repeated', async (_, reply) => {
    const { client, calls } = open(() => reply);
    expect(await failureOf(client.act(refund))).toMatchObject({ doubtful: true });
    expect(calls()).toHaveLength(1);
  });

  test('a connection that was never made leaves no doubt', async () => {
    const { client } = open(() => ({ throws: Object.assign(new Error(), { code: 'ECONNREFUSED' }) }));
    expect(await failureOf(client.act(refund))).toMatchObject({ doubtful: false, retryable: true });
  });

  test('a no before it began is handed back in its words', async () => {
    const { client } = open(() => wpError(400, 'woocommerce_rest_invalid_order_refund', 'Too much.'));
    const answer = await client.act(refund);
    expect(isDenial(answer) && answer.message).toContain('Too much.');
  });

  test('a limit holds it, and past its instant it does not leave', async () => {
    let held = 1;
    const { client, calls } = open(() => (held-- > 0 ? { status: 429, text: '' } : { json: { id: 1 } }));
    expect(await client.act(refund)).toEqual({ id: 1 });
    expect(calls()).toHaveLength(2);
    const late = open(() => ({ json: 1 }));
    const sendBy = new Date(Date.now() - 1).toISOString();
    expect(await failureOf(late.client.act({ ...refund, sendBy }))).toMatchObject({ doubtful: false });
    expect(late.calls()).toEqual([]);
  });
});

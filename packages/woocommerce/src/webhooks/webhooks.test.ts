// Is a delivery believed by its signature alone, and is a webhook that sleeps found and woken?
import { createHmac } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { createClient } from '../client/client.ts';
import { sampleKeys, sampleShop, wpError } from '../client/sample-transport.ts';
import { isFarewell, orderOfAnnouncement, orderOfWebhook } from './hint.ts';
import { readPing, verifySignature } from './signature.ts';
import { ensureWebhooks } from './subscriptions.ts';

describe('a signature', () => {
  const body = Buffer.from('{"id":29}');
  const sign = (secret: string) => createHmac('sha256', secret).update(body).digest('base64');

  test('of any of our secrets over the raw bytes is right', () => {
    expect(verifySignature(body, sign('new'), ['new', 'old'])).toBe(true);
    expect(verifySignature(body, sign('old'), ['new', 'old'])).toBe(true);
  });

  test('is wrong in every other form', () => {
    const right = sign('s');
    const texts = [
      '',
      ' ',
      right.slice(0, -1),
      `${right}=`,
      ` ${right}`,
      right.toLowerCase(),
      sign('t'),
      sign(''),
    ];
    for (const text of [...texts, undefined, [right], 7])
      expect(verifySignature(body, text, ['s', ''])).toBe(false);
    expect(verifySignature(Buffer.from('{"id":29} '), right, ['s'])).toBe(false);
    expect(verifySignature(Buffer.alloc(0), createHmac('sha256', 's').digest('base64'), ['s'])).toBe(false);
    expect(verifySignature(body, right, [])).toBe(false);
  });

  test('is what a running WooCommerce wrote', () => {
    // Any change of a byte is seen.
    for (let place = 0; place < body.length; place += 1) {
      const changed = Buffer.from(body);
      changed[place] = (changed[place] ?? 0) ^ 1;
      expect(verifySignature(changed, sign('s'), ['s'])).toBe(false);
    }
  });
});

describe('what a delivery speaks of', () => {
  test('a ping is the number of a webhook and nothing else', () => {
    expect(readPing(Buffer.from('webhook_id=12'))).toBe('12');
    for (const text of [
      'webhook_id=',
      'webhook_id=1&x=2',
      'webhook_id=a',
      '{"id":1}',
      `webhook_id=${'1'.repeat(60)}`,
    ])
      expect(readPing(Buffer.from(text))).toBeNull();
  });

  test('an order is named by its webhooks, a vanished one by none', () => {
    expect(orderOfWebhook('order.updated', { id: 22, total: '9' })).toBe('22');
    expect(orderOfWebhook('order.deleted', { id: 29 })).toBe('29');
    const gone = {
      code: 'woocommerce_rest_shop_order_invalid_id',
      message: 'Invalid ID.',
      data: { status: 404 },
    };
    expect(orderOfWebhook('order.created', gone)).toBeNull();
    expect(orderOfWebhook('product.updated', { id: 22 })).toBeNull();
    for (const odd of [null, [], { id: '22' }, { id: -1 }])
      expect(orderOfWebhook('order.updated', odd)).toBeNull();
  });

  test('an announcement carries its place in the row', () => {
    expect(orderOfAnnouncement({ sequence: 7, topic: 'refund.deleted', orderId: 22 })).toEqual({
      orderId: '22',
      sequence: 7,
    });
    expect(orderOfAnnouncement({ topic: 'x', orderId: 22 })).toBeNull();
  });

  test('a farewell is one by its topic alone', () => {
    expect(isFarewell({ topic: 'shop.disconnected', at: '2026-05-01T00:00:00Z' })).toBe(true);
    for (const odd of [
      { sequence: 7, topic: 'order.deleted', orderId: 22 },
      { topic: ['shop.disconnected'] },
      null,
    ])
      expect(isFarewell(odd)).toBe(false);
  });
});

describe('webhooks', () => {
  const address = 'https://app.example/webhooks/woocommerce/shop-1';
  const hook = (id: number, topic: string, status = 'active', at = `${address}?hook=a`) => ({
    id,
    topic,
    status,
    delivery_url: at,
  });

  function open(standing: ReturnType<typeof hook>[]) {
    const shop = sampleShop((call, { body }) => {
      if (call === 'GET wc/v3/webhooks') return { json: standing };
      return { json: { ...hook(9, 'order.created'), ...JSON.parse(body ?? '{}') } };
    });
    const { transport } = shop;
    const client = createClient({ siteUrl: 'https://s.example', keys: sampleKeys, transport, timeoutMs: 9 });
    let made = 0;
    const newAddress = async () => `${address}?hook=${++made}`;
    return { ...shop, client, wanted: { address, secret: 'sec', newAddress } };
  }

  test('that lack are made, each with an address and our secret', async () => {
    const { client, wanted, asked } = open([hook(1, 'order.created', 'active', 'https://other.example/')]);
    expect((await ensureWebhooks(client, wanted)).made).toHaveLength(4);
    const bodies = asked.slice(1).map(({ body }) => JSON.parse(body ?? ''));
    expect(new Set(bodies.map((body) => body.delivery_url)).size).toBe(4);
    expect(bodies[3]).toMatchObject({ topic: 'order.restored', status: 'active', secret: 'sec' });
  });

  test('that sleep are woken, that are double removed, and others’ are left alone', async () => {
    const all = ['order.created', 'order.updated', 'order.deleted', 'order.restored'];
    const own = all.map((topic, index) => hook(index + 1, topic, index === 1 ? 'disabled' : 'active'));
    const { client, wanted, calls } = open([
      ...own,
      hook(8, 'order.created', 'paused'),
      hook(9, 'order.created', 'active', `${address}2`),
    ]);
    expect(await ensureWebhooks(client, wanted)).toEqual({
      made: [],
      revived: ['order.updated'],
      removed: 1,
    });
    expect(calls()).toEqual(['GET wc/v3/webhooks', 'PUT wc/v3/webhooks/2', 'DELETE wc/v3/webhooks/8']);
  });

  test('that all stand need one look', async () => {
    const all = ['order.created', 'order.updated', 'order.deleted', 'order.restored'];
    const { client, wanted, calls } = open(all.map((topic, index) => hook(index, topic)));
    expect(await ensureWebhooks(client, wanted)).toEqual({ made: [], revived: [], removed: 0 });
    expect(calls()).toHaveLength(1);
  });

  test('that are refused are told', async () => {
    const shop = sampleShop((call) => (call.startsWith('GET') ? { json: [] } : wpError(400, 'invalid')));
    const { transport } = shop;
    const client = createClient({ siteUrl: 'https://s.example', keys: sampleKeys, transport, timeoutMs: 9 });
    const wanted = { address, secret: 's', newAddress: async () => address };
    await expect(ensureWebhooks(client, wanted)).rejects.toThrow('NEWS_REFUSED {"topic":"order.created"');
  });
});

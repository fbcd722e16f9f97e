import { createHmac } from 'node:crypto';
import { expect, test } from 'vitest';
import { createShopifyApp } from '../app.ts';
import { verifyWebhook } from './verification.ts';

const body = Buffer.from('{"id":1,"note":"Grüße"}');
const signed = (secret: string, bytes: Uint8Array = body) =>
  createHmac('sha256', secret).update(bytes).digest('base64');
const headers = {
  'x-shopify-topic': 'orders/updated',
  'x-shopify-shop-domain': 'fjord.myshopify.com',
  'x-shopify-webhook-id': 'w-1',
  'x-shopify-event-id': 'e-1',
  'x-shopify-triggered-at': '2026-11-01T10:00:00Z',
  'x-shopify-api-version': '2026-10',
  'x-shopify-hmac-sha256': signed('new'),
};

test('a body signed with the secret is valid, and its head is read', () => {
  expect(verifyWebhook(body, headers, ['new'])).toEqual({
    valid: true,
    head: {
      topic: 'orders/updated',
      shop: 'fjord.myshopify.com',
      webhookId: 'w-1',
      eventId: 'e-1',
      triggeredAt: '2026-11-01T10:00:00Z',
      apiVersion: '2026-10',
    },
  });
});

test('while a secret is rotated, the former one still counts', () => {
  const old = { ...headers, 'x-shopify-hmac-sha256': signed('old') };
  expect(verifyWebhook(body, old, ['new', 'old']).valid).toBe(true);
  expect(verifyWebhook(body, old, ['new'])).toEqual({ valid: false, reason: 'BAD_SIGNATURE' });
});

test.each([
  ['no body', Buffer.alloc(0), headers, 'EMPTY_BODY'],
  ['another body', Buffer.from('{"id":2}'), headers, 'BAD_SIGNATURE'],
  ['no signature', body, { ...headers, 'x-shopify-hmac-sha256': undefined }, 'NO_SIGNATURE'],
  ['an empty signature', body, { ...headers, 'x-shopify-hmac-sha256': '' }, 'NO_SIGNATURE'],
  ['two signatures', body, { ...headers, 'x-shopify-hmac-sha256': [signed('new'), 'x'] }, 'NO_SIGNATURE'],
  ['a signature in hex', body, { ...headers, 'x-shopify-hmac-sha256': 'abcdef' }, 'BAD_SIGNATURE'],
  ['a padded signature', body, { ...headers, 'x-shopify-hmac-sha256': `${signed('new')} ` }, 'BAD_SIGNATURE'],
  ['another shop system', body, { ...headers, 'x-shopify-shop-domain': 'evil.example' }, 'NO_SHOP'],
  ['no topic', body, { ...headers, 'x-shopify-topic': undefined }, 'NO_TOPIC'],
  ['no id', body, { ...headers, 'x-shopify-webhook-id': undefined }, 'NO_ID'],
] as const)('a webhook with %s is invalid', (_what, bytes, given, reason) => {
  expect(verifyWebhook(bytes, given, ['new'])).toEqual({ valid: false, reason });
});

test.each([
  ['the right signature', signed('new')],
  ['one of another secret', signed('other')],
  ['one of other bytes', signed('new', Buffer.from('{}'))],
  ['one cut short', signed('new').slice(0, -4)],
  ['no base64', '!!!'],
])('the official library agrees about %s', async (_what, signature) => {
  const app = createShopifyApp({ apiKey: 'k', apiSecret: 'new', appUrl: 'https://app.example', scopes: [] });
  const given = { ...headers, 'x-shopify-hmac-sha256': signature };
  const rawRequest = { method: 'POST', url: '/webhooks', headers: given };
  const official = await app.library.webhooks.validate({
    rawBody: body.toString('utf8'),
    rawRequest,
    rawResponse: {},
  });
  expect(verifyWebhook(body, given, ['new']).valid).toBe(official.valid);
});

import { expect, test } from 'vitest';
import { privacyRequestOf } from './privacy.ts';

const shop = { shop_id: 7, shop_domain: 'fjord.myshopify.com' };
const email = 'mia@example.com';
const customer = { id: 11, email, phone: null };

test.each([
  [
    'customers/data_request',
    { ...shop, customer, orders_requested: [1, 2], data_request: { id: 9 } },
    { requestId: '9', email, orderIds: ['gid://shopify/Order/1', 'gid://shopify/Order/2'] },
  ],
  [
    'customers/redact',
    { ...shop, customer, orders_to_redact: [3] },
    { requestId: '11', email, orderIds: ['gid://shopify/Order/3'] },
  ],
  ['shop/redact', shop, { requestId: shop.shop_domain, email: null, orderIds: [] }],
])('%s says whom it is about, in the API’s own ids', (topic, payload, read) => {
  expect(privacyRequestOf(topic, payload)).toEqual({ topic, domain: 'fjord.myshopify.com', ...read });
});

test('another topic is no such request', () => {
  expect(privacyRequestOf('orders/updated', shop)).toBeNull();
});

test.each([
  ['no shop', {}],
  ['another kind of shop', { shop_domain: 'evil.example' }],
])('one that names %s is not passed over', (_what, payload) => {
  expect(() => privacyRequestOf('shop/redact', payload)).toThrow();
});

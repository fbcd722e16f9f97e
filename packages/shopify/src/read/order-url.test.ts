// Does a link to an order name that order, and nothing that is none?
import { expect, test } from 'vitest';
import { orderUrl } from './order-url.ts';

test.each([
  ['gid://shopify/Order/5531', 'shopify://admin/orders/5531'],
  ['gid://shopify/Order/5531/../../settings', null],
  ['gid://shopify/Product/5531', null],
  ['1042', null],
])('%s is at %s', (id, url) => {
  expect(orderUrl(id)).toBe(url);
});

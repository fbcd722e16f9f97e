// Is a delivery handed out to the person it is about, and to nobody else?
import { expect, test } from 'vitest';
import { isAbout } from './person-file.ts';

const wanted = { orderIds: ['gid://shopify/Order/12'], emails: ['mia@example.com'] };

test.each<[string, string, unknown, boolean]>([
  ['an order of theirs', 'orders/updated', { id: 12 }, true],
  ['another’s order', 'orders/updated', { id: 13 }, false],
  [
    'another’s order that is placed with the same address',
    'orders/updated',
    { id: 13, email: 'mia@example.com' },
    false,
  ],
  ['a parcel of theirs', 'fulfillments/create', { id: 13, order_id: 12 }, true],
  ['a parcel that happens to bear the number', 'fulfillments/create', { id: 12, order_id: 13 }, false],
  [
    'a return of theirs',
    'returns/update',
    { order: { admin_graphql_api_id: 'gid://shopify/Order/12' } },
    true,
  ],
  ['an order on a site of its own', 'woocommerce/order.updated', { id: 12 }, true],
  ['an announcement', 'woocommerce/announced', { sequence: 12, orderId: 12 }, true],
  ['an announcement of another', 'woocommerce/announced', { sequence: 12, orderId: 13 }, false],
  ['a request of theirs', 'customers/data_request', { orders_requested: [11, 12] }, true],
  [
    'their address in a request without orders',
    'customers/redact',
    { customer: { email: 'Mia@Example.com' } },
    true,
  ],
  ['nothing', 'orders/updated', null, false],
])('%s', (_what, topic, content, is) => {
  expect(isAbout(topic, content, wanted)).toBe(is);
});

import { expect, test } from 'vitest';
import { orderIdOfWebhook } from './topics.ts';

test.each([
  ['orders/updated', { id: 7, admin_graphql_api_id: 'gid://shopify/Order/7' }, 'gid://shopify/Order/7'],
  ['orders/delete', { id: 7 }, 'gid://shopify/Order/7'],
  ['fulfillments/create', { id: 1, order_id: 7 }, 'gid://shopify/Order/7'],
  ['refunds/create', { id: 1, order_id: 7 }, 'gid://shopify/Order/7'],
  [
    'returns/request',
    { id: 1, order: { id: 7, admin_graphql_api_id: 'gid://shopify/Order/7' } },
    'gid://shopify/Order/7',
  ],
  ['returns/update', { id: 1, admin_graphql_api_order_id: 'gid://shopify/Order/7' }, 'gid://shopify/Order/7'],
  ['returns/close', { id: 1, order_id: '7' }, 'gid://shopify/Order/7'],
  ['app/uninstalled', { id: 7 }, null],
  ['app/scopes_update', { id: 7, previous: [], current: ['read_all_orders'] }, null],
  ['bulk_operations/finish', { admin_graphql_api_id: 'gid://shopify/BulkOperation/1' }, null],
  ['orders/updated', { admin_graphql_api_id: 'gid://shopify/Product/7' }, null],
  ['orders/updated', { id: '7 OR 1=1' }, null],
  ['orders/updated', { admin_graphql_api_id: 'gid://shopify/Order/7\0x' }, null],
  ['orders/updated', { admin_graphql_api_id: 'gid://shopify/Order/7\n' }, null],
  ['orders/updated', { admin_graphql_api_id: 'gid://shopify/Order/' }, null],
  ['orders/updated', { admin_graphql_api_id: `gid://shopify/Order/${'7'.repeat(21)}` }, null],
  ['refunds/create', { admin_graphql_api_order_id: 'gid://shopify/Order/7?x' }, null],
  ['refunds/create', { order_id: '7'.repeat(21) }, null],
  ['returns/update', [], null],
  ['orders/updated', null, null],
])('%s hints at the order of %j: %s', (topic, payload, id) => {
  expect(orderIdOfWebhook(topic, payload)).toBe(id);
});

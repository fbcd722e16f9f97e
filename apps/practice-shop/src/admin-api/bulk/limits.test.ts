import { expect, test } from 'vitest';
import { makeSchema } from '../schema.ts';
import { checkBulkQuery } from './limits.ts';

const schema = makeSchema({});
const page = (name: string, inner = 'id') => `${name}{edges{node{${inner}}}}`;
const reasonsOf = (query: string): string => {
  const check = checkBulkQuery(schema, query);
  return check.ok ? '' : check.reasons.join(' ');
};

test.each([
  ['one connection', `{${page('orders')}}`],
  ['two deep below the root', `{${page('orders', `id ${page('returns', `id ${page('refunds')}`)}`)}}`],
  [
    'five connections',
    `{${page('orders', `id ${page('lineItems')} ${page('returns')} ${page('shippingLines')} ${page('discountApplications', 'index')}`)}}`,
  ],
  [
    'lists without connections',
    `{${page('orders', 'id refunds{id} fulfillments{id trackingInfo{number}}')}}`,
  ],
  ['nodes instead of edges', '{orders{nodes{id lineItems{nodes{id}}}}}'],
  ['a fragment', `{${page('orders', '...F')}} fragment F on Order{id ${page('lineItems')}}`],
])('%s may run', (_, query) => {
  expect(reasonsOf(query)).toBe('');
});

test.each([
  ['no connection', '{shop{name}}', /at least one connection/],
  [
    'six connections',
    `{${page('orders', `id ${page('lineItems')} ${page('returns')} ${page('shippingLines')} ${page('agreements')} ${page('fulfillmentOrders')}`)}}`,
    /more than 5/,
  ],
  [
    'three deep below the root',
    `{${page('orders', `id ${page('returns', `id ${page('refunds', `id ${page('transactions')}`)}`)}`)}}`,
    /nesting depth greater than 2/,
  ],
  [
    'a connection in a list',
    `{${page('orders', `id refunds{id ${page('refundLineItems', 'quantity')}}`)}}`,
    /within a list field/,
  ],
  [
    'three deep through a fragment',
    `{${page('orders', '...F')}} fragment F on Order{id ${page('returns', `id ${page('refunds', `id ${page('transactions')}`)}`)}}`,
    /nesting depth/,
  ],
  ['two top-level fields', `{${page('orders')} ${page('products')}}`, /exactly one top-level field/],
  ['the top-level field node', '{node(id:"gid://shopify/Order/1"){id}}', /node and nodes/],
  ['a mutation', 'mutation{returnClose(id:"x"){userErrors{message}}}', /queries only/],
  ['an unknown field', `{${page('orders', 'nonsense')}}`, /Cannot query field/],
  ['what is no GraphQL', '{orders{', /Invalid bulk query/],
])('%s may not', (_, query, reason) => {
  expect(reasonsOf(query)).toMatch(reason);
});

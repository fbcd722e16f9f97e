import { parse } from 'graphql';
import { expect, test } from 'vitest';
import { actualCost, requestedCost } from './cost.ts';
import { chooseOperation, fragmentsOf } from './documents.ts';
import { makeSchema } from './schema.ts';

const schema = makeSchema({});
const question = (query: string, variables = {}) => {
  const document = parse(query);
  return {
    schema,
    operation: chooseOperation(document, undefined),
    fragments: fragmentsOf(document),
    variables,
  };
};
const cost = (query: string, variables = {}) => requestedCost(question(query, variables));

test.each([
  ['scalars are free, an object is one', '{shop{name email}}', 1],
  ['a connection is two and ⌊2·ln(size)⌋ times its children', '{products(first:10){nodes{id}}}', 2 + 4],
  // Shopify's own figure for this query, told in its developers' forum: 25.
  ['variants of one product', '{product(id:"x"){variants(first:250){nodes{inventoryItem{id tracked}}}}}', 25],
  ['edges weigh as much as nodes', '{products(first:10){edges{cursor node{id}}}}', 2 + 4],
  [
    'page information and plain values are free',
    '{products(first:10){pageInfo{endCursor} nodes{id}}}',
    2 + 4,
  ],
  ['a mutation is ten', 'mutation{returnClose(id:"x"){return{id order{id name}} userErrors{message}}}', 10],
  ['the same field twice is counted once', '{shop{name} shop{email}}', 1],
  ['what is skipped is free', '{shop{name} products(first:10) @skip(if:true){nodes{id}}}', 1],
  ['a union costs its dearest member', '{node(id:"x"){id ...on Order{customer{id}} ...on Product{id}}}', 2],
])('%s', (_, query, points) => {
  expect(cost(query)).toBe(points);
});

test('a page size may come by a variable, and nodes count the ids they name', () => {
  expect(cost('query($n:Int!){products(first:$n){nodes{id}}}', { n: 10 })).toBe(6);
  expect(cost('query($ids:[ID!]!){nodes(ids:$ids){id}}', { ids: ['1', '2', '3'] })).toBe(3);
});

test('what really came costs less than a full page, and never more', () => {
  const asked = question('{orders(first:250){nodes{id customer{id}}}}');
  const none = { orders: { nodes: [] } };
  const two = { orders: { nodes: [{ customer: { id: '1' } }, { customer: null }] } };
  expect(actualCost(asked, none)).toBe(2);
  expect(actualCost(asked, two)).toBe(2 + 1 * 2);
  expect(actualCost(asked, two)).toBeLessThan(requestedCost(asked));
});

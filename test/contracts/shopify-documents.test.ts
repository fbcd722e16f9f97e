// Does every document we send fit Shopify's own schema and its price limit?
import { readFileSync } from 'node:fs';
import { buildSchema, type OperationDefinitionNode, parse, validate } from 'graphql';
import { expect, test } from 'vitest';
import { requestedCost } from '../../apps/practice-shop/src/admin-api/cost.ts';
import * as account from '../../packages/shopify/src/operations/account.ts';
import * as orders from '../../packages/shopify/src/operations/order.ts';
import * as full from '../../packages/shopify/src/verify/full-order.ts';
import { documents } from './documents.ts';

const file = new URL('../../apps/practice-shop/schema/admin-2026-10.graphql', import.meta.url);
const schema = buildSchema(readFileSync(file, 'utf8'), { assumeValid: true });

/** Objects one query names, where it takes a list of ids. */
const idsOf: Readonly<Record<string, number>> = {
  READ_FULFILLMENTS: orders.FULFILLMENTS_A_QUERY,
  READ_REFUNDS: orders.REFUNDS_A_QUERY,
  READ_TRANSACTIONS: orders.TRANSACTIONS_A_QUERY,
  READ_FULL_ORDERS: full.FULL_ORDERS_A_QUERY,
  FIND_ORDERS: full.FOUND_A_QUERY,
};

test('there are documents to check', () => expect(documents.length).toBeGreaterThan(35));

test.each(documents)('%s fits the schema and costs at most 1,000 points', (name, text) => {
  const document = parse(text);
  expect(validate(schema, document).map((error) => error.message)).toEqual([]);
  const operation = document.definitions[0] as OperationDefinitionNode;
  const ids = Array.from({ length: idsOf[name] ?? 1 }, () => 'gid');
  expect(requestedCost({ schema, operation, fragments: {}, variables: { ids } })).toBeLessThanOrEqual(1_000);
});

const customers = new URL('../../apps/practice-shop/schema/customer-2026-10.graphql', import.meta.url);
const customerSchema = buildSchema(readFileSync(customers, 'utf8'));

test.each(Object.entries(account))('%s fits the schema of the customers’ own API', (_name, text) => {
  expect(validate(customerSchema, parse(text)).map((error) => error.message)).toEqual([]);
});

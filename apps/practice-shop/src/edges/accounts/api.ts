// What do a shop's own customers learn of themselves? Their API, as far as it is asked here, by the platform's own schema.
import { readFileSync } from 'node:fs';
import type { Request, Response } from 'express';
import { buildSchema, graphql } from 'graphql';
import type { Shop } from '../../world/shop.ts';
import type { World } from '../../world/world.ts';
import { customerOfToken } from './grants.ts';

const file = new URL('../../../schema/customer-2026-10.graphql', import.meta.url);
const schema = buildSchema(readFileSync(file, 'utf8'));

/** POST /customer/api/:version/graphql; the token stands alone in the head, without a word before it. */
export async function answerCustomer(
  world: World,
  shop: Shop,
  request: Request,
  response: Response,
): Promise<void> {
  const customer = shop.customers.get(customerOfToken(world, shop, request.get('authorization') ?? '') ?? '');
  if (!customer || !request.get('user-agent')) {
    response.status(401).json({ errors: [{ message: 'Unauthorized' }] });
    return;
  }
  const { query, variables } = (request.body ?? {}) as Record<string, unknown>;
  const { id, firstName, lastName, email } = customer;
  const self = { id, firstName, lastName, displayName: `${firstName} ${lastName}`, tags: customer.tags };
  response.json(
    await graphql({
      schema,
      source: String(query ?? ''),
      variableValues: (variables ?? {}) as Record<string, unknown>,
      rootValue: { customer: { ...self, emailAddress: { emailAddress: email } } },
    }),
  );
}

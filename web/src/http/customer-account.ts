// What do our extensions in a shop's customer account show of an order? Asked by the shopper's browser from the platform's pages.
import type { Request } from 'express';
import { orderFacts } from '../flows/order-facts.ts';
import { isOwnOrder } from '../flows/shopper-sign-in.ts';
import { readText } from './input.ts';
import { isOpen } from './portal/door.ts';
import { summarize } from './portal/return-page.ts';
import { HttpProblem } from './problem.ts';
import { json, type Reply, type Route } from './route.ts';
import type { Services } from './services.ts';
import { bearerToken } from './token.ts';

const path = '/customer-account/order';

/** The extensions run in a frame without an address; what lets them in is the token alone, never a cookie. */
const anywhere = {
  'access-control-allow-origin': '*',
  'access-control-allow-headers': 'authorization',
  'access-control-max-age': '86400',
};

export const customerAccountRoutes: readonly Route[] = [
  {
    method: 'OPTIONS',
    path,
    who: 'anyone',
    tenant: 'none',
    handle: async () => ({ status: 204, headers: anywhere }),
  },
  { method: 'GET', path, who: 'customer', tenant: 'session-token', handle: showOrder },
];

/** GET: where a return of this order begins, if one is possible, and how far those stand that there are. */
async function showOrder(services: Services, request: Request): Promise<Reply> {
  const token = bearerToken(request);
  const customer = token === null ? null : await services.verifyCustomer(token);
  const shop = customer === null ? null : await services.shopOf(customer.domain);
  if (customer === null || shop === null || !isOpen(shop)) throw refused();
  const orderId = readText(request.query.order);
  const { deps } = services;
  if (!(await isOwnOrder(deps, shop, { customerId: customer.customerId, orderId }))) throw notFoundThere();
  const facts = await orderFacts(deps, shop, orderId);
  if (facts === null) throw notFoundThere();
  // They are signed in over there already, so this opens the order without asking them for anything.
  const url = `${deps.portalUrl(shop)}/sign-in?order=${encodeURIComponent(orderId)}`;
  const returns = await summarize(services, shop, facts.returns);
  const body = {
    url,
    canReturn: facts.eligibility.some((line) => line.returnable > 0),
    returns: returns.map(({ rmaNumber, stage }) => ({ rmaNumber, stage })),
  };
  const reply = json(body);
  return { ...reply, headers: { ...reply.headers, ...anywhere } };
}

function refused(): HttpProblem {
  return new HttpProblem(
    401,
    { title: ({ say }) => say.problems.notCustomer, detail: ({ say }) => say.problems.notCustomerWhy },
    anywhere,
  );
}

function notFoundThere(): HttpProblem {
  return new HttpProblem(
    404,
    { title: ({ say }) => say.problems.notFound, detail: ({ say }) => say.problems.noOrderWhy },
    anywhere,
  );
}

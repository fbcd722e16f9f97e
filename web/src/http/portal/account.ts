// How does a shopper with an account at the shop come in, see their orders, and leave?
import { drawOrdersPage, drawSignedOutByChoice, drawSignInFailed } from '@aftercare/portal/pages/account.ts';
import { drawBrokenPage, drawMissingPage } from '@aftercare/portal/pages/failure.ts';
import type { Request } from 'express';
import { z } from 'zod';
import {
  beginSignIn,
  customerOfSession,
  finishSignIn,
  openOwnOrder,
  ordersOfCustomer,
  readTicket,
  type SignInTicket,
  shopLeft,
  signOut,
} from '../../flows/shopper-sign-in.ts';
import type { Shop } from '../../flows/store.ts';
import { readQuery, readText } from '../input.ts';
import { type Reply, type Route, redirect } from '../route.ts';
import type { Services } from '../services.ts';
import { drawNoShop, frameOfNoShop, frameOnOurHost, isOpen, portalPage, type Visit } from './door.ts';
import { openOrder as openEntered } from './entered.ts';
import { showFind, tooMany } from './entrance.ts';
import { readKept, sendOnward } from './kept.ts';
import {
  leavingCookie,
  leftPath,
  readShopperCookie,
  returnPath,
  sessionCookie,
  ticketCookie,
} from './shopper-cookie.ts';

interface AccountVisit extends Visit {
  readonly token: string;
  readonly customerId: string;
}
type AccountHandler = (services: Services, visit: AccountVisit, request: Request) => Promise<Reply>;

/** GET /sign-in: to the shop's own sign-in. A link and no form: browsers let forms lead to our own pages alone. */
export async function startSignIn(services: Services, visit: Visit, request: Request): Promise<Reply> {
  const signIn = await services.shopperSignIn(visit.shop);
  if (signIn === null) return portalPage(drawMissingPage(visit.frame), 404);
  if (signIn.kind === 'page') return redirect(signIn.url);
  const wait = await services.limit('door-address', `${visit.shop.shopId} ${visit.caller}`);
  if (wait !== null) return tooMany(visit, wait);
  const { location, ticket } = await beginSignIn(services.deps, visit.shop, {
    signIn,
    orderId: readText(request.query.order) || null,
  });
  return withCookies(redirect(location), ticketCookie(services, ticket));
}

/** Where the platform sends back those who signed in there. */
export const returnRoute: Route = {
  ...{ method: 'GET', path: returnPath, who: 'holder', tenant: 'secret' },
  handle: async (services, request) => {
    const kept = readShopperCookie(request, 'ticket');
    const ticket = kept === null ? null : readTicket(services.deps, kept);
    const shop = ticket === null ? null : await services.deps.store.shopById(ticket.shopId);
    if (ticket === null || shop === null || !isOpen(shop))
      return portalPage(drawSignInFailed(frameOfNoShop(request), null), 410);
    return comeBack(services, request, { ticket, shop });
  },
};

async function comeBack(
  services: Services,
  request: Request,
  { ticket, shop }: { ticket: SignInTicket; shop: Shop },
): Promise<Reply> {
  const frame = frameOnOurHost(services, shop, request);
  try {
    const signIn = await services.shopperSignIn(shop);
    const session =
      signIn?.kind === 'account'
        ? await finishSignIn(services.deps, shop, { signIn, ticket, query: readQuery(request) })
        : null;
    if (session === null) return portalPage(drawSignInFailed(frame, `${frame.base}/sign-in`), 410);
    const cookies = [sessionCookie(services, shop, session), ticketCookie(services, null)];
    return withCookies(redirect(frame.base + (await firstPage(services, shop, session, ticket))), ...cookies);
  } catch (error) {
    services.deps.log.error({ err: error, path: returnPath }, 'A sign-in failed');
    return portalPage(drawBrokenPage(frame), 503);
  }
}

/** The order they came for, where it is theirs; else all of theirs. */
async function firstPage(
  { deps }: Services,
  shop: Shop,
  token: string,
  { orderId }: SignInTicket,
): Promise<string> {
  const customerId = orderId === null ? null : await customerOfSession(deps, shop, token);
  if (orderId === null || customerId === null) return '/account';
  const session = await openOwnOrder(deps, shop, { token, customerId, orderId });
  return session === null ? '/account' : `/o/${session}/`;
}

/** Wraps a handler that needs somebody signed in; everybody else is sent to the door. */
export function withAccount(handle: AccountHandler) {
  return async (services: Services, visit: Visit, request: Request): Promise<Reply> => {
    const found = await findAccount(services, visit, request);
    return found === null ? redirect(`${visit.frame.base}/`) : handle(services, found, request);
  };
}

/** Who is signed in on our own host; null: nobody. */
export async function findAccount(
  services: Services,
  visit: Visit,
  request: Request,
): Promise<AccountVisit | null> {
  const token = readShopperCookie(request, 'session');
  const customerId = token === null ? null : await customerOfSession(services.deps, visit.shop, token);
  return token === null || customerId === null ? null : { ...visit, token, customerId };
}

/** GET / on our own host: who is signed in skips the form. */
export async function showFindOrAccount(services: Services, visit: Visit, request: Request): Promise<Reply> {
  const found = await findAccount(services, visit, request);
  return found === null ? showFind(services, visit, request) : redirect(`${visit.frame.base}/account`);
}

/** GET /account */
export async function showOrders(services: Services, visit: AccountVisit, request: Request): Promise<Reply> {
  const after = readText(request.query.after) || null;
  const { orders, next } = await ordersOfCustomer(services.deps, visit.shop, { ...visit, after });
  const rows = orders.map((order) => ({
    orderId: order.id,
    name: order.name,
    placedAt: order.processedAt,
    total: order.totals.total.presentment,
    items: order.lines.reduce((sum, line) => sum + line.quantity, 0),
  }));
  return portalPage(drawOrdersPage(visit.frame, { orders: rows, next, isFirst: after === null }));
}

/** POST /account/orders: opens one of their own. */
export async function openOrder(services: Services, visit: AccountVisit, request: Request): Promise<Reply> {
  const orderId = readText(request.body?.order);
  const session = await openOwnOrder(services.deps, visit.shop, { ...visit, orderId });
  return session === null
    ? portalPage(drawMissingPage(visit.frame), 404)
    : openEntered(services, visit, session);
}

const keptSchema = z.object({ leaveUrl: z.string().nullable() });
const scope = ['door'] as const;

/** POST /sign-out: here at once, at the shop by the page that follows. */
export async function leaveAccount(services: Services, visit: AccountVisit): Promise<Reply> {
  const { leaveUrl, leaving } = await signOut(services.deps, visit.shop, visit.token);
  const reply = await sendOnward(services, visit, {
    ...{ path: '/signed-out', scope, kept: { leaveUrl } },
    drawAtOnce: async (kept) => drawLeft(visit, kept.leaveUrl),
  });
  return withCookies(reply, sessionCookie(services, visit.shop, null), leavingCookie(services, leaving));
}

/** Where the platform sends back those who signed out there: on to the last page of the shop they came from. */
export const leftRoute: Route = {
  ...{ method: 'GET', path: leftPath, who: 'holder', tenant: 'secret' },
  handle: async (services, request) => {
    const kept = readShopperCookie(request, 'leaving');
    const shopId = kept === null ? null : shopLeft(services.deps, kept);
    const shop = shopId === null ? null : await services.deps.store.shopById(shopId);
    if (shop === null || !isOpen(shop)) return drawNoShop(request);
    const onward = redirect(`${frameOnOurHost(services, shop, request).base}/signed-out`);
    return withCookies(onward, leavingCookie(services, null));
  },
};

/** GET /signed-out */
export async function showSignedOut(services: Services, visit: Visit, request: Request): Promise<Reply> {
  const kept = readKept(services, visit, { scope, schema: keptSchema, request });
  return drawLeft(visit, kept?.leaveUrl ?? null);
}

function drawLeft(visit: Visit, leaveUrl: string | null): Reply {
  return portalPage(drawSignedOutByChoice(visit.frame, { leaveUrl }));
}

function withCookies(reply: Reply, ...cookies: readonly string[]): Reply {
  return { ...reply, headers: { ...reply.headers, 'set-cookie': cookies } };
}

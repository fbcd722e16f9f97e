// Which addresses has the portal? Each stands twice: on our host, and behind the shop's own address.
import { drawBrokenPage, drawMissingPage } from '@aftercare/portal/pages/failure.ts';
import type { Request } from 'express';
import { HttpProblem } from '../problem.ts';
import type { Reply, Route } from '../route.ts';
import type { Services } from '../services.ts';
import {
  leaveAccount,
  leftRoute,
  openOrder,
  returnRoute,
  showFindOrAccount,
  showOrders,
  showSignedOut,
  startSignIn,
  withAccount,
} from './account.ts';
import { showAsset } from './assets.ts';
import { type Door, drawNoShop, openVisit, portalPage, type Visit } from './door.ts';
import { enterWithCode, enterWithLink, find, showCode, showFind, showLink } from './entrance.ts';
import { inLanguage } from './language.ts';
import { mailLinks, showLinksSent, showMailLinks } from './mail-links.ts';
import { confirmReturn, keepChoice, showCheck, showChoose, showCosts, takeChoice } from './new-return.ts';
import { enterTest } from './rehearsal.ts';
import { cancel, showOrder, showReturn } from './return-page.ts';
import { withOrder } from './session.ts';
import { asFragment, openSiteVisit, refuseUnsigned, type SiteVisit } from './site-page.ts';
import { showTermsPage } from './terms-page.ts';
import { enterInside, enterWithToken } from './vouched.ts';

type Handler = (services: Services, visit: Visit, request: Request) => Promise<Reply>;

const pages: readonly (readonly [Route['method'], string, Exclude<Route['who'], 'staff'>, Handler])[] = [
  ['GET', '/', 'anyone', showFind],
  ['POST', '/find', 'anyone', find],
  ['GET', '/find', 'anyone', showFind],
  ['GET', '/code', 'anyone', showCode],
  ['POST', '/code', 'anyone', enterWithCode],
  ['GET', '/mail-links', 'anyone', showMailLinks],
  ['POST', '/mail-links', 'anyone', mailLinks],
  ['GET', '/mail-links/sent', 'anyone', showLinksSent],
  ['GET', '/returns-policy', 'anyone', showTermsPage],
  ['GET', '/l/:token', 'anyone', showLink],
  ['POST', '/l/:token', 'anyone', enterWithLink],
  ['GET', '/o/:session', 'shopper', withOrder(showOrder)],
  ['GET', '/o/:session/return', 'shopper', withOrder(showChoose)],
  // Every page is the answer to a GET; the POST before it takes what was filled in, and sends on.
  ['POST', '/o/:session/return/choose', 'shopper', withOrder(keepChoice)],
  ['GET', '/o/:session/return/choose', 'shopper', withOrder(showChoose)],
  ['POST', '/o/:session/return/costs', 'shopper', withOrder(takeChoice('costs'))],
  ['GET', '/o/:session/return/costs', 'shopper', withOrder(showCosts)],
  ['POST', '/o/:session/return/check', 'shopper', withOrder(takeChoice('check'))],
  ['GET', '/o/:session/return/check', 'shopper', withOrder(showCheck)],
  ['POST', '/o/:session/return', 'shopper', withOrder(confirmReturn)],
  ['GET', '/o/:session/returns/:id', 'shopper', withOrder(showReturn)],
  ['POST', '/o/:session/returns/:id/cancellation', 'shopper', withOrder(cancel)],
];

const assets = ['GET', '/assets/:file', 'anyone', showAsset] as const;
/** A shop's proxy lets no cookie through, and a page of its own knows its shoppers itself: signed in is who is so here. */
const accounts: typeof pages = [
  ['GET', '/sign-in', 'anyone', startSignIn],
  ['GET', '/account', 'account', withAccount(showOrders)],
  ['POST', '/account/orders', 'account', withAccount(openOrder)],
  ['POST', '/sign-out', 'account', withAccount(leaveAccount)],
  ['GET', '/signed-out', 'anyone', showSignedOut],
];
const atOurs: typeof pages = [
  ...pages.filter(([, path]) => path !== '/'),
  ['GET', '/', 'anyone', showFindOrAccount],
  ...accounts,
  assets,
  ['POST', '/enter', 'site', enterWithToken],
  ['GET', '/test/:entry', 'anyone', enterTest],
];
const atProxy: typeof pages = [...pages, assets];

/** Inside the shop's own page: every request is signed by our plugin there. */
const inside: readonly Route[] = [
  ...pages.map(
    ([method, path, who, handle]): Route => ({
      ...{ method, path: `/page${path}`, who: who === 'anyone' ? 'site' : who, tenant: 'signature' },
      handle: throughSite(handle),
    }),
  ),
  { method: 'GET', path: '/page/enter', who: 'site', tenant: 'signature', handle: throughSite(enterInside) },
];

export const portalRoutes: readonly Route[] = [
  ...atOurs.map((row) => routeOf('own', row)),
  ...atProxy.map((row) => routeOf('proxy', row)),
  ...inside,
  returnRoute,
  leftRoute,
];

function routeOf(door: Door, [method, path, who, handle]: (typeof pages)[number]): Route {
  const base = door === 'own' ? '/portal/:shop' : '/proxy';
  const tenant = door === 'own' ? 'path' : 'signature';
  return { method, path: `${base}${path}`, who, tenant, handle: through(door, handle) };
}

/** Opens the visit, and turns what is thrown into a page a shopper can read. */
function through(door: Door, handle: Handler): Route['handle'] {
  return async (services, request) => {
    const visit = await openVisit(services, door, request);
    return visit === null ? drawNoShop(request) : answer(services, visit, request, handle);
  };
}

function throughSite(
  handle: (services: Services, visit: SiteVisit, request: Request) => Promise<Reply>,
): Route['handle'] {
  return async (services, request) => {
    const visit = await openSiteVisit(services, request);
    if (visit === null) throw refuseUnsigned();
    return asFragment(visit, await answer(services, visit, request, handle));
  };
}

async function answer<V extends Visit>(
  services: Services,
  visit: V,
  request: Request,
  handle: (services: Services, visit: V, request: Request) => Promise<Reply>,
): Promise<Reply> {
  try {
    return inLanguage(await handle(services, visit, request), visit.frame);
  } catch (error) {
    if (error instanceof HttpProblem && error.status === 404)
      return portalPage(drawMissingPage(visit.frame), 404);
    services.deps.log.error({ err: error, path: request.route?.path }, 'A page of the portal failed');
    return portalPage(drawBrokenPage(visit.frame), 500);
  }
}

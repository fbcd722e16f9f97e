// How does a shopper come in for whom the shop's own site vouches? Signed in there, they fill in nothing here.
import { drawEndedLinkPage } from '@aftercare/portal/pages/failure.ts';
import type { Request } from 'express';
import { enterVouched } from '../../flows/enter-vouched.ts';
import { type Reply, redirect } from '../route.ts';
import type { Services } from '../services.ts';
import { postedToken } from '../token.ts';
import { portalPage, type Visit } from './door.ts';
import { openOrder } from './entered.ts';
import { tooMany } from './entrance.ts';
import type { SiteVisit } from './site-page.ts';

/** POST /enter with a token for one order, good once. */
export async function enterWithToken(services: Services, visit: Visit, request: Request): Promise<Reply> {
  const wait = await services.limit('door-address', `${visit.shop.shopId} ${visit.caller}`);
  if (wait !== null) return tooMany(visit, wait);
  const token = postedToken(request);
  const vouched = token === null ? null : await services.siteDoor.verify('order', token);
  if (vouched === null || vouched.shop.shopId !== visit.shop.shopId) return drawEnded(visit);
  const { orderId, tokenId, expiresAt } = vouched;
  const session = await enterVouched(services.deps, visit.shop, { orderId, token: { tokenId, expiresAt } });
  return session === null ? drawEnded(visit) : openOrder(services, visit, session);
}

/** GET /enter inside the shop's page, whose signature already says which order: it names a request, so nothing is spent. */
export async function enterInside(services: Services, visit: SiteVisit): Promise<Reply> {
  const orderId = visit.vouchedOrderId;
  if (orderId === null) return redirect(`${visit.frame.base}/`);
  const session = await enterVouched(services.deps, visit.shop, { orderId, token: null });
  return session === null ? drawEnded(visit) : openOrder(services, visit, session);
}

function drawEnded(visit: Visit): Reply {
  return portalPage(drawEndedLinkPage(visit.frame), 410);
}

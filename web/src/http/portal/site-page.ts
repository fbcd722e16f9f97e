// How do the pages stand inside a page of the shop's own site? Our plugin there asks for them, and signs each request.
import { sheetName } from '@aftercare/portal/assets/stylesheet.ts';
import { readFragment } from '@aftercare/portal/frame/fragment.ts';
import type { Request } from 'express';
import type { VouchedFor } from '../../flows/site-door.ts';
import { networkOf } from '../caller.ts';
import { HttpProblem } from '../problem.ts';
import type { Reply } from '../route.ts';
import type { Services } from '../services.ts';
import { bearerToken } from '../token.ts';
import { brandOf, frameOf, isOpen, type Visit } from './door.ts';

export interface SiteVisit extends Visit {
  /** The order the site vouches for: its shopper is signed in there. */
  readonly vouchedOrderId: string | null;
}

/** The visit a signed request makes; null when no plugin of a connected shop signed it. */
export async function openSiteVisit(services: Services, request: Request): Promise<SiteVisit | null> {
  const token = bearerToken(request);
  const vouched = token === null ? null : await services.siteDoor.verify('page', token);
  if (vouched === null || !isOpen(vouched.shop) || !isBase(vouched.base)) return null;
  return visitOf(services, request, vouched);
}

function visitOf(
  { settings }: Services,
  request: Request,
  { shop, base, caller, orderId }: VouchedFor['page'],
): SiteVisit {
  const cssUrl = `${settings.appUrl}/portal-assets/${sheetName('inside', brandOf(shop))}`;
  const frame = { ...frameOf(shop, request, { base, cssUrl }), form: 'fragment' as const };
  return { shop, frame, caller: networkOf(caller), vouchedOrderId: orderId };
}

/** A path of the site's: every link and form of the page begins with it, so it may lead nowhere else. */
function isBase(base: string): boolean {
  return /^(\/[\w%.~-]+)+$/.test(base) && !base.includes('/../');
}

/** The page as the plugin takes it over: title and style sheet beside the markup; what is no page goes as it is. */
export function asFragment(visit: Visit, reply: Reply): Reply {
  const fragment = typeof reply.body === 'string' ? readFragment(reply.body) : null;
  if (fragment === null) return reply;
  const headers = {
    ...reply.headers,
    'x-aftercare-title': fragment.encodedTitle,
    'x-aftercare-stylesheet': visit.frame.cssUrl,
  };
  return { ...reply, headers, body: fragment.body };
}

/** Whoever asks without a plugin's word gets the same, whatever they ask for. */
export function refuseUnsigned(): HttpProblem {
  return new HttpProblem(401, {
    title: ({ say }) => say.problems.unsigned,
    detail: ({ say }) => say.problems.unsignedWhy,
  });
}

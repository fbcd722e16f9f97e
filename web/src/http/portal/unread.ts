// What does a shopper see when what they sent reached no page: too much at once, or nothing we can read?
import { plainSheetName } from '@aftercare/portal/assets/stylesheet.ts';
import type { Frame } from '@aftercare/portal/frame/frame.ts';
import {
  drawBrokenPage,
  drawMissingPage,
  drawRefusedPage,
  drawTooLargePage,
} from '@aftercare/portal/pages/failure.ts';
import type { Request } from 'express';
import type { Reply } from '../route.ts';
import type { Services } from '../services.ts';
import { frameOfNoShop, portalPage, proxyBase, verifiedDomain } from './door.ts';

/** The page of this status where a portal was asked; null where a program was. */
export function drawUnread(services: Services, request: Request, status: number): Reply | null {
  const frame = frameOf(services, request);
  if (frame === null) return null;
  if (status === 404) return portalPage(drawMissingPage(frame), status);
  if (status === 413) return portalPage(drawTooLargePage(frame), status);
  return portalPage(status < 500 ? drawRefusedPage(frame) : drawBrokenPage(frame), status);
}

/** From the address alone: no shop is looked up for what can't be read, so the page comes whatever else fails. */
function frameOf(services: Services, request: Request): Frame | null {
  const [path = ''] = request.originalUrl.split('?');
  const own = /^\/portal\/(?:[\w.-]|%[\dA-Fa-f]{2})+(?=\/|$)/.exec(path)?.[0];
  if (own !== undefined) return { ...frameOfNoShop(request), base: own };
  if (path !== '/proxy' && !path.startsWith('/proxy/') && !path.startsWith('/portal/')) return null;
  if (!path.startsWith('/proxy') || verifiedDomain(services, request) === null) return frameOfNoShop(request);
  const base = proxyBase(request);
  return { ...frameOfNoShop(request), base, cssUrl: `${base}/assets/${plainSheetName}` };
}

// Through which door does a portal request come, and for which shop? Our own address, the shop's proxy, or its own page.

import { type Brand, plainBrand } from '@aftercare/core/brand/brand.ts';
import { plainSheetName, sheetName } from '@aftercare/portal/assets/stylesheet.ts';
import type { Frame } from '@aftercare/portal/frame/frame.ts';
import { logoIn } from '@aftercare/portal/frame/logo.ts';
import { drawMissingPage } from '@aftercare/portal/pages/failure.ts';
import type { Request } from 'express';
import type { Shop } from '../../flows/store.ts';
import { callerOf } from '../caller.ts';
import { readQuery, readText } from '../input.ts';
import { page, type Reply } from '../route.ts';
import type { Services } from '../services.ts';
import { languageFor } from './language.ts';

export interface Visit {
  readonly shop: Shop;
  readonly frame: Frame;
  /** What tries are counted by. */
  readonly caller: string;
}

export type Door = 'own' | 'proxy';

/** The shop and the frame of its pages; null when there is no such connected shop, or the signature is wrong. */
export async function openVisit(services: Services, door: Door, request: Request): Promise<Visit | null> {
  const domain = door === 'own' ? readText(request.params.shop) : verifiedDomain(services, request);
  const shop = domain === null ? null : await services.shopOf(domain);
  if (shop === null || !isOpen(shop)) return null;
  if (door === 'own')
    return { shop, frame: frameOnOurHost(services, shop, request), caller: callerOf(request) };
  const base = proxyBase(request);
  // The shop's proxy signs its requests, so it is believed about who called it.
  const caller = callerOf(request, 1);
  const frame = frameOf(shop, request, { base, cssUrl: sheetUrl(base, shop) });
  return { shop, frame, caller };
}

/** The frame of a shop's pages at our own address. */
export function frameOnOurHost({ deps }: Services, shop: Shop, request: Request): Frame {
  const base = new URL(deps.portalUrl(shop)).pathname;
  return frameOf(shop, request, { base, cssUrl: sheetUrl(base, shop) });
}

/** Connected, and read for the first time. */
export function isOpen(shop: Shop): boolean {
  return shop.uninstalledAt === null && shop.facts !== null;
}

/** What a visitor of no shop of ours sees. */
export function drawNoShop(request: Request): Reply {
  return portalPage(drawMissingPage(frameOfNoShop(request)), 404);
}

/** Around a page that knows no shop. */
export function frameOfNoShop(request: Request): Frame {
  return {
    base: '',
    shopName: 'Aftercare',
    contactEmail: '',
    ...languageFor(request, null),
    cssUrl: `/portal-assets/${plainSheetName}`,
    logo: null,
    timeZone: 'UTC',
    form: 'document',
  };
}

/** A page of the portal: no script, no foreign frame, no address passed on. */
export function portalPage(body: string, status = 200): Reply {
  return page(body, status, {
    'content-security-policy':
      "default-src 'none'; style-src 'self'; img-src 'self' https: http: data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  });
}

/** The frame of a shop's pages under this address. */
export function frameOf(
  shop: Shop,
  request: Request,
  { base, cssUrl }: Pick<Frame, 'base' | 'cssUrl'>,
): Frame {
  return {
    base,
    shopName: shop.facts?.name ?? shop.domain,
    contactEmail: shop.facts?.email ?? '',
    ...languageFor(request, shop),
    cssUrl,
    logo: logoIn(brandOf(shop), base),
    timeZone: shop.facts?.timeZone ?? 'UTC',
    form: 'document',
    ...(shop.facts?.isRehearsal && { isTest: true }),
  };
}

/** What the shop has chosen, or what stands for having chosen nothing. */
export function brandOf({ brand }: Pick<Shop, 'brand'>): Brand {
  return brand ?? plainBrand;
}

function sheetUrl(base: string, shop: Shop): string {
  return `${base}/assets/${sheetName('portal', brandOf(shop))}`;
}

/** The shop whose proxy signed this address; null when none did. */
export function verifiedDomain(services: Services, request: Request): string | null {
  return services.frameDoor?.verifyProxy(readQuery(request))?.domain ?? null;
}

/** Where the shop's own address mounts us, told under the signature: "/apps/aftercare". */
export function proxyBase(request: Request): string {
  const prefix = request.query.path_prefix;
  return typeof prefix === 'string' && /^\/[\w/.-]*$/.test(prefix) && !prefix.startsWith('//')
    ? prefix.replace(/\/$/, '')
    : '';
}

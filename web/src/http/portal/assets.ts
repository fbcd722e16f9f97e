// Which files do the pages of a shop need: their style sheet and the shop's own logo?
import { logoOf } from '@aftercare/core/brand/brand.ts';
import { sheetNamed } from '@aftercare/portal/assets/stylesheet.ts';
import { drawMissingPage } from '@aftercare/portal/pages/failure.ts';
import type { Request } from 'express';
import { readText } from '../input.ts';
import type { Reply } from '../route.ts';
import type { Services } from '../services.ts';
import { brandOf, portalPage, type Visit } from './door.ts';

/** The names say what is in them, so whoever has one may keep it for good. */
const forEver = { 'cache-control': 'public, max-age=31536000, immutable' };

/** GET /assets/:file */
export async function showAsset(services: Services, visit: Visit, request: Request): Promise<Reply> {
  const name = readText(request.params.file);
  const sheet = sheetNamed(name);
  if (sheet !== null)
    return { status: 200, headers: { 'content-type': 'text/css; charset=utf-8', ...forEver }, body: sheet };
  return (await readLogo(services, visit, name)) ?? portalPage(drawMissingPage(visit.frame), 404);
}

/** A logo of this shop, present or one that mails of before still show; null: none of this name. */
async function readLogo({ deps }: Services, { shop }: Visit, name: string): Promise<Reply | null> {
  const [, hash = ''] = /^logo-([0-9a-f]{32})\.png$/.exec(name) ?? [];
  const logo = logoOf(brandOf(shop), hash);
  const bytes = logo && (await deps.blobs.ofShop(shop.shopId).get(logo.blob));
  if (!bytes) return null;
  const headers = {
    ...forEver,
    'content-type': 'image/png',
    // Opened by itself it is a picture and nothing else; mail programs show it among their own pages.
    'content-security-policy': "default-src 'none'; sandbox",
    'cross-origin-resource-policy': 'cross-origin',
  };
  return { status: 200, headers, body: Buffer.from(bytes) };
}

// Which page does the merchant's frame load? The built admin, framed by nobody but this shop and its platform's admin.
import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { drawNoScript } from '@aftercare/portal/staff/no-script.ts';
import { dirOf, localeFor, mainLanguage, readWishes } from '@aftercare/words/languages.ts';
import type { Request } from 'express';
import { readText } from './input.ts';
import { notFound } from './problem.ts';
import { page, type Reply, type Route, redirect } from './route.ts';
import type { FrameDoor, Services } from './services.ts';
import { readStaffCookie } from './staff-cookie.ts';

const screens = [
  ...['/', '/returns', '/returns/:id', '/policy', '/orders', '/settings', '/settings/staff', '/held-up'],
  ...['/orders/open-return', '/test', '/test/returns/:id'],
];
const types: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
};

export const adminPageRoutes: readonly Route[] = [
  ...screens.map(
    (path): Route => ({ method: 'GET', path, who: 'anyone', tenant: 'none', handle: showAdmin }),
  ),
  { method: 'GET', path: '/admin/assets/:file', who: 'anyone', tenant: 'none', handle: showAsset },
];

async function showAdmin(services: Services, request: Request): Promise<Reply> {
  const door = services.frameDoor;
  if (comesFromNowhere(request, door)) return redirect('/staff');
  const built = await readFile(join(services.settings.adminFolder, 'index.html'), 'utf8');
  const html = inLanguage(built, request);
  return door === null || standsAlone(request) ? drawAlone(html) : drawFramed(door, request, html);
}

/** What is there before any script has run: as the admin around us says, else as the browser does. */
function inLanguage(html: string, request: Request): string {
  const wishes = [readText(request.query.locale), ...readWishes(request.get('accept-language'))];
  const locale = localeFor(wishes, null) ?? mainLanguage;
  return html
    .replace('<html lang="en"', `<html lang="${locale}" dir="${dirOf(locale)}"`)
    .replace('__NO_SCRIPT__', drawNoScript(locale));
}

/** A page of its own in the browser, of somebody who was never signed in here: no platform's admin is around it. */
function comesFromNowhere(request: Request, door: FrameDoor | null): boolean {
  if (request.get('sec-fetch-dest') !== 'document' || readStaffCookie(request) !== null) return false;
  return door === null || !isFramed(request);
}

/** Signed in here, and not within a platform's admin, which always says whose frame it opens. */
function standsAlone(request: Request): boolean {
  return !isFramed(request) && readStaffCookie(request) !== null;
}

function isFramed({ query }: Request): boolean {
  return query.shop !== undefined || query.host !== undefined;
}

function drawAlone(html: string): Reply {
  const filled = html
    .replaceAll('__FRAME__', 'own')
    .replace(/[^\S\n]*<script [^>]*__APP_BRIDGE_URL__[^>]*><\/script>\n?/, '')
    .replace(/[^\S\n]*<meta [^>]*__SHOPIFY_API_KEY__[^>]*>\n?/, '');
  return page(filled, 200, {
    'content-security-policy': [
      "frame-ancestors 'none'",
      "default-src 'self'",
      "script-src 'self'",
      "style-src 'self'",
      "img-src 'self' data: https: http:",
      ...common,
    ].join('; '),
  });
}

function drawFramed({ platform, frame, isDomain }: FrameDoor, request: Request, html: string): Reply {
  const shop =
    typeof request.query.shop === 'string' && isDomain(request.query.shop)
      ? [`https://${request.query.shop}`]
      : [];
  const filled = html
    .replaceAll('__FRAME__', platform)
    .replaceAll('__APP_BRIDGE_URL__', frame.appBridgeUrl)
    .replaceAll('__SHOPIFY_API_KEY__', frame.apiKey);
  return page(filled, 200, {
    'content-security-policy': policy([...shop, ...frame.adminOrigins], frame.appBridgeUrl),
  });
}

const common = ["object-src 'none'", "base-uri 'none'", "form-action 'self'"];

function policy(ancestors: readonly string[], appBridgeUrl: string): string {
  const bridge = new URL(appBridgeUrl).origin;
  return [
    `frame-ancestors ${ancestors.join(' ')}`,
    "default-src 'self'",
    `script-src 'self' ${bridge}`,
    // Polaris and App Bridge set style attributes from script.
    "style-src 'self' 'unsafe-inline' https://cdn.shopify.com",
    "img-src 'self' data: https: http:",
    `connect-src 'self' ${bridge}`,
    `frame-src ${bridge}`,
    ...common,
  ].join('; ');
}

async function showAsset(services: Services, request: Request): Promise<Reply> {
  const name = normalize(String(request.params.file));
  const type = types[extname(name)];
  if (type === undefined || name.includes('/') || name.includes('\\') || name.includes('\0'))
    throw notFound();
  const body = await readFile(join(services.settings.adminFolder, 'admin', 'assets', name)).catch(() => null);
  if (body === null) throw notFound();
  // The name carries a hash of the content, so it may be kept for ever.
  return {
    status: 200,
    headers: { 'content-type': type, 'cache-control': 'public, max-age=31536000, immutable' },
    body,
  };
}

// Which page does the merchant's frame load? The built admin, framed by nobody but this shop and its platform's admin.
import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import type { Request } from 'express';
import { notFound } from './problem.ts';
import { page, type Reply, type Route } from './route.ts';
import type { Services } from './services.ts';

const screens = ['/', '/returns', '/returns/:id', '/policy', '/orders'];
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
  const { settings, staffDoor } = services;
  const html = await readFile(join(settings.adminFolder, 'index.html'), 'utf8');
  const shop =
    typeof request.query.shop === 'string' && staffDoor.isDomain(request.query.shop)
      ? [`https://${request.query.shop}`]
      : [];
  const filled = html
    .replaceAll('__APP_BRIDGE_URL__', settings.appBridgeUrl)
    .replaceAll('__SHOPIFY_API_KEY__', settings.apiKey);
  return page(filled, 200, {
    'content-security-policy': policy([...shop, ...settings.adminOrigins], settings.appBridgeUrl),
  });
}

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
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
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

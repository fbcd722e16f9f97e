// How do the WooCommerce shops of the world start, and which request belongs to them?
import {
  request as httpRequest,
  type IncomingMessage,
  type RequestListener,
  type ServerResponse,
} from 'node:http';
import express, { type Router } from 'express';
import type { World } from '../world/world.ts';
import { serveSite } from './edges/site-app.ts';
import { APP_HOST } from './hooks/outgoing.ts';
import type { OpenSite } from './open-site.ts';
import { DEFAULT_SITE, openSites } from './world/sites.ts';

export type WooShops = {
  sites: ReadonlyMap<string, OpenSite>;
  /** practice-woo.example */
  first: OpenSite;
  /** Takes the requests for these shops, and for the app's public name; the others go on. */
  before(next: RequestListener): RequestListener;
  /** The same sites below `/site/{domain}`, for browsers that know no such hosts. */
  pages: Router;
  close(): void;
};

export function openWooShops(world: World, options: { appUrl: string; seeded: boolean }): WooShops {
  const opened = openSites(world, options);
  const sites = new Map([...opened].map(([domain, site]) => [domain, serveSite(site, options.appUrl)]));
  const first = sites.get(DEFAULT_SITE);
  if (!first) throw new Error(`there is no ${DEFAULT_SITE}`);
  const pages = express.Router();
  pages.get('/site', (_request, response) => response.redirect(302, `/site/${DEFAULT_SITE}/`));
  for (const [domain, open] of sites) pages.use(`/site/${domain}`, open.app);
  return {
    sites,
    first,
    pages,
    before: (next) => (request, response) => {
      const host = (request.headers.host ?? '').split(':')[0] ?? '';
      const open = sites.get(host);
      if (open) open.app(request, response);
      else if (host === APP_HOST) forward(options.appUrl, request, response);
      else next(request, response);
    },
    close: () => {
      for (const open of sites.values()) open.close();
    },
  };
}

/** The app's public name: TLS ends here, the rest goes on as it came. */
function forward(appUrl: string, request: IncomingMessage, response: ServerResponse): void {
  const target = new URL(request.url ?? '/', appUrl);
  const headers = { ...request.headers, 'x-forwarded-proto': 'https', 'x-forwarded-host': APP_HOST };
  const onward = httpRequest(target, { method: request.method ?? 'GET', headers }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(response);
  });
  onward.on('error', () => {
    if (response.headersSent) response.destroy();
    else response.writeHead(502).end();
  });
  response.on('close', () => onward.destroy());
  request.pipe(onward);
}

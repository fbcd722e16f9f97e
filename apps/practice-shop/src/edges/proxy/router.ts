// At which storefront addresses does the app answer?
import express, { type Request, type Response, type Router } from 'express';
import type { Shop } from '../../world/shop.ts';
import type { World } from '../../world/world.ts';
import type { PracticeApp } from '../app.ts';
import { findInstallation } from '../oauth/installation.ts';
import { readShopper } from '../storefront/shopper-cookie.ts';
import { forwardToApp } from './forwarding.ts';

export type ProxyInput = { world: World; app: PracticeApp; shopOf(request: Request): Shop | undefined };

/** `/apps/{handle}/…` of the shop's own domain; `shopOf` says whose domain a request was meant for. */
export function createAppProxy({ app, shopOf }: ProxyInput): Router {
  const router = express.Router({ mergeParams: true });
  router.use(`/apps/${app.handle}`, (request, response) => {
    const shop = shopOf(request);
    if (!shop || !findInstallation(shop, app)) return refuse(response, app.title);
    forwardToApp({
      app,
      shop: shop.domain,
      pathPrefix: request.baseUrl,
      rest: request.path === '/' ? '/' : request.path,
      customerId: readShopper(request)?.split('/').pop() ?? '',
      request,
      response,
    });
  });
  return router;
}

/** The shop a storefront path names: "practice" for practice.myshopify.com. */
export function shopOfHandle(world: World, handle: unknown): Shop | undefined {
  return typeof handle === 'string' ? world.shops.get(`${handle}.myshopify.com`) : world.defaultShop;
}

function refuse(response: Response, title: string): void {
  const why = `${title} is not installed in this shop. The merchant installs it in the admin.`;
  response
    .status(404)
    .type('html')
    .send(`<!doctype html><title>Not here</title><h1>Page not found</h1><p>${why}</p>`);
}

// What answers at https://{shop}.myshopify.com?
import express, { type Express, type Request, type Router } from 'express';
import type { Shop } from '../world/shop.ts';
import type { World } from '../world/world.ts';
import { createAccountRouter } from './accounts/shop-router.ts';
import type { PracticeApp } from './app.ts';
import { createOauthRouter } from './oauth/router.ts';
import { createAppProxy } from './proxy/router.ts';
import { sendPicture } from './storefront/router.ts';

export type ShopHostInput = { world: World; app: PracticeApp; routers: Router[] };

/** One Express app for the hosts of all shops; a shop the world does not know is not found. */
export function createShopHost({ world, app, routers }: ShopHostInput): Express {
  const host = express();
  host.disable('x-powered-by');
  host.use((request, response, next) => {
    if (world.shops.has(request.hostname)) return next();
    response.status(404).json({ errors: 'Not Found' });
  });
  host.use(createOauthRouter({ world, app, shopOf: (request) => shopOfHost(world, request) }));
  host.use(createAccountRouter({ world, app, shopOf: (request) => shopOfHost(world, request) }));
  for (const router of routers) host.use(router);
  host.use(createAppProxy({ world, app, shopOf: (request) => shopOfHost(world, request) }));
  host.get('/products/:handle/image.svg', (request, response) => {
    sendPicture(shopOfHost(world, request), request.params.handle, response);
  });
  host.use((_request, response) => {
    response.status(404).json({ errors: 'Not Found' });
  });
  return host;
}

/** The shop a request was addressed to; only behind the check above. */
export function shopOfHost(world: World, request: Request): Shop {
  const shop = world.shops.get(request.hostname);
  if (!shop) throw new Error(`no shop at ${request.hostname}`);
  return shop;
}

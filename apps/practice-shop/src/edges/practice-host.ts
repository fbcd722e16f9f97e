// What answers at the practice port itself: guide, storefront, admin, mailbox, control API?
import express, { type Express, type NextFunction, type Request, type Response } from 'express';
import { controlRouter } from '../control/router.ts';
import { wooControlRouter } from '../woocommerce/control/router.ts';
import type { WooShops } from '../woocommerce/open-shops.ts';
import type { World } from '../world/world.ts';
import { createAccountPages } from './accounts/pages-router.ts';
import { createAdminFrame } from './admin-frame/router.ts';
import type { PracticeApp } from './app.ts';
import { createCarrier } from './carrier/router.ts';
import { createGuide } from './guide/router.ts';
import { createMailboxRouter } from './mailbox/router.ts';
import { createAppProxy, shopOfHandle } from './proxy/router.ts';
import { createStorefront } from './storefront/router.ts';
import type { Courier } from './webhooks/courier.ts';
import { createWebhookRouter } from './webhooks/router.ts';

export type PracticeHostInput = { world: World; app: PracticeApp; courier: Courier; woo: WooShops };

/** One Express app on loopback; a name that is not loopback's is refused, so no web page can rebind its way in. */
export function createPracticeHost({ world, app, courier, woo }: PracticeHostInput): Express {
  const host = express();
  host.disable('x-powered-by');
  host.use((request, response, next) => {
    if (['localhost', '127.0.0.1', '[::1]'].includes(request.hostname)) return next();
    response.status(421).json({ error: 'the practice shop answers on loopback only' });
  });
  // Before anything reads a body: what a shopper sends to the app passes through unread.
  host.use(
    '/shop/:shop',
    createAppProxy({ world, app, shopOf: (request) => shopOfHandle(world, request.params.shop) }),
  );
  host.use(createAppProxy({ world, app, shopOf: () => world.defaultShop }));
  host.use(woo.pages);
  host.use(wooControlRouter(woo.sites));
  host.use(createGuide({ world, app, woo: woo.first }));
  host.use(createMailboxRouter({ world, app }));
  host.use(createCarrier(world));
  host.use(createWebhookRouter(courier, world));
  host.use(createAccountPages({ world, app }));
  host.use(createStorefront({ world, appHandle: app.handle, themeExtension: app.themeExtension }));
  host.use(createAdminFrame({ world, app }));
  host.use(controlRouter(world));
  host.use((_request, response) => {
    response.status(404).json({ error: 'there is nothing at this address' });
  });
  host.use(answerBrokenBody);
  return host;
}

// A body that cannot be read is the sender's mistake; anything else is ours and may show.
function answerBrokenBody(error: unknown, _request: Request, response: Response, next: NextFunction): void {
  const status = (error as { status?: unknown }).status;
  const isTheirs = typeof status === 'number' && status >= 400 && status < 500;
  if (!isTheirs) {
    next(error);
    return;
  }
  response.status(status).json({ error: (error as Error).message });
}

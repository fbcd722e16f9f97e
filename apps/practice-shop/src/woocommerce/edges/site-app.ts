// What answers at https://practice-woo.example?
import express from 'express';
import { createFront } from '../front/router.ts';
import { Scheduler } from '../hooks/scheduler.ts';
import type { OpenSite } from '../open-site.ts';
import { Announcements } from '../plugin/announcements.ts';
import { Plugin } from '../plugin/plugin.ts';
import { pluginRoutes } from '../plugin/routes.ts';
import { Host } from '../rest/host-load.ts';
import { orderRoutes } from '../rest/orders.ts';
import { pageRoutes } from '../rest/pages.ts';
import { peopleAndTaxRoutes } from '../rest/people-and-taxes.ts';
import { productRoutes } from '../rest/products.ts';
import { refundRoutes } from '../rest/refunds.ts';
import type { Route } from '../rest/route.ts';
import { createRest } from '../rest/router.ts';
import { factRoutes } from '../rest/shop-facts.ts';
import { webhookRoutes } from '../rest/webhooks.ts';
import { storeRoutes } from '../store/routes.ts';
import type { Site } from '../world/site.ts';
import { createAuthorize } from './authorize.ts';
import { createWpAdmin } from './wp-admin.ts';

/** A site with everything that runs for it. */
export function serveSite(site: Site, appUrl: string): OpenSite {
  const scheduler = new Scheduler(site, appUrl);
  const host = new Host(site);
  const plugin = new Plugin(site);
  const announcements = new Announcements(plugin, appUrl);
  const routes: Route[] = [
    ...orderRoutes,
    ...refundRoutes,
    ...productRoutes,
    ...factRoutes,
    ...pageRoutes,
    ...peopleAndTaxRoutes,
    ...storeRoutes,
    ...webhookRoutes((_site, webhook) => scheduler.ping(webhook)),
  ];
  const app = express();
  app.disable('x-powered-by');
  app.use(createRest({ site, host, routes: () => [...routes, ...pluginRoutes(plugin)] }));
  app.use(createAuthorize(site, appUrl));
  app.use(createWpAdmin(() => open));
  app.use(createFront(() => open));
  app.use((_request, response) => {
    response
      .status(404)
      .type('html')
      .send(`<!DOCTYPE html><title>Page not found - ${site.info.name}</title><h1>Oops!</h1>`);
  });
  const close = () => {
    scheduler.close();
    announcements.close();
  };
  const open: OpenSite = { site, scheduler, host, plugin, announcements, app, appUrl, close };
  return open;
}

// Which requests drive the WooCommerce shops from outside? Those whose `?shop=` names one.
import { type NextFunction, type Request, type Response, Router } from 'express';
import { z } from 'zod';
import { answerErrors, BadRequest, json, readBody } from '../../control/answers.ts';
import * as bodies from '../../control/bodies.ts';
import { decimalsOf, writePricesWith } from '../world/price-decimals.ts';
import type { Site } from '../world/site.ts';
import type { WooProduct } from '../world/site-types.ts';
import { becomeStore, storeIdOf } from '../world/store-id.ts';
import { type Sites, siteNamed, siteOf } from './answers.ts';
import { makeKey } from './keys.ts';
import { orderRoutes } from './order-routes.ts';
import { pluginControl } from './plugin-routes.ts';

/** Stands before the other shop's control API and takes what is meant for one of these. */
export function wooControlRouter(sites: Sites): Router {
  const router = Router();
  router.use((request: Request, _response: Response, next: NextFunction) =>
    siteNamed(sites, request) ? next() : next('router'),
  );
  ledgerRoutes(router, sites);
  goodsRoutes(router, sites);
  webhookRoutes(router, sites);
  siteRoutes(router, sites);
  router.use(pluginControl(sites));
  router.use(orderRoutes(sites));
  router.use(answerErrors);
  return router;
}

function ledgerRoutes(router: Router, sites: Sites): void {
  router.get('/ledger', (request, response, next) => {
    if (request.accepts(['json', 'html']) === 'html') return next('router');
    const { site } = siteOf(sites, request);
    const { order, kind, outcome } = request.query;
    const isAsked = (wanted: unknown, is: string | null): boolean => wanted === undefined || wanted === is;
    const movements = site.world.ledger
      .movements(site.domain)
      .filter((each) => isAsked(order, each.order?.slice(1) ?? null) && isAsked(kind, each.kind))
      .filter((each) => isAsked(outcome, each.outcome))
      .map(({ id: _id, shop: _shop, ...movement }) => movement);
    response.json({ movements });
  });
}

/** Goods in the words both shops share: each with the SKUs it comes in. */
function describeProduct(site: Site, product: WooProduct) {
  const shapes = product.variations.flatMap((id) => site.products.get(String(id)) ?? []);
  const variants = (shapes.length > 0 ? shapes : [product]).map((each) => ({
    id: each.id,
    sku: each.sku,
    title: each.attribute?.option ?? 'Default Title',
    price: { amount: each.price, currencyCode: site.info.currency },
    inventoryQuantity: each.stock_quantity,
    requiresShipping: !each.virtual,
  }));
  const { id, name, slug, tags } = product;
  return { id, title: name, handle: slug, tags: tags.map((tag) => tag.name), variants };
}

function goodsRoutes(router: Router, sites: Sites): void {
  router.get('/products.json', (request, response) => {
    const { site } = siteOf(sites, request);
    const listed = site.products.filter((row) => row.type !== 'variation');
    response.json({ products: listed.map((product) => describeProduct(site, product)) });
  });
  router.patch('/products/:handle', json, (request, response) => {
    const { site } = siteOf(sites, request);
    const product = site.products.find((row) => row.slug === request.params.handle);
    if (!product) throw new BadRequest(404, `There is no product ${request.params.handle}`);
    const { tags } = readBody(request, bodies.productChangeBody);
    const known = [...site.products.values()].flatMap((row) => row.tags);
    const terms = tags.map(
      (name) => known.find((term) => term.name === name) ?? { id: site.next('term'), name, slug: name },
    );
    response.json(
      describeProduct(site, site.products.put({ ...product, tags: terms, modified: site.now() })),
    );
  });
}

function webhookRoutes(router: Router, sites: Sites): void {
  router.get('/webhooks', (request, response) => {
    const { site, scheduler } = siteOf(sites, request);
    const { topic, state } = request.query;
    const rows = scheduler.rows.filter(
      (row) => (!topic || row.topic === topic) && (!state || row.state === state),
    );
    response.json({
      total: rows.length,
      deliveries: rows.slice(-500),
      webhooks: [...site.webhooks.values()],
    });
  });
  /** The queue is looked at now. */
  router.post('/webhooks/run', json, async (request, response) => {
    await siteOf(sites, request).scheduler.run();
    response.json({ ran: true });
  });
}

const hostBody = z.strictObject({
  capacity: z.int().min(1).nullable().optional(),
  baseMs: z.number().min(0).optional(),
  rowMs: z.number().min(0).optional(),
  /** Seconds between two looks at the queue of webhooks. */
  webhookSeconds: z.number().min(0).optional(),
});
const storeBody = z.strictObject({ storeId: z.string().min(1).nullable() });
const decimalsBody = z.strictObject({ decimals: z.int().min(0).max(6) });
const keyBody = z.strictObject({
  permissions: z.enum(['read', 'write', 'read_write']).default('read_write'),
});

function siteRoutes(router: Router, sites: Sites): void {
  router.get('/woocommerce/host', (request, response) => {
    const { host, scheduler } = siteOf(sites, request);
    response.json({ ...host.report(), webhookSeconds: scheduler.pace });
  });
  router.post('/woocommerce/host', json, (request, response) => {
    const { host, scheduler } = siteOf(sites, request);
    const body = readBody(request, hostBody);
    const before = host.report();
    const { capacity = before.capacity, baseMs = before.baseMs, rowMs = before.rowMs } = body;
    host.set({ capacity, baseMs, rowMs });
    if (body.webhookSeconds !== undefined) scheduler.pace = body.webhookSeconds;
    response.json({ ...host.report(), webhookSeconds: scheduler.pace });
  });
  router.post('/woocommerce/store', json, (request, response) => {
    const { site } = siteOf(sites, request);
    becomeStore(site, readBody(request, storeBody).storeId);
    response.json({ storeId: storeIdOf(site) });
  });
  router.post('/woocommerce/decimals', json, (request, response) => {
    const { site } = siteOf(sites, request);
    writePricesWith(site, readBody(request, decimalsBody).decimals);
    response.json({ decimals: decimalsOf(site) });
  });
  router.post('/woocommerce/keys', json, (request, response) => {
    const { site } = siteOf(sites, request);
    const { permissions } = readBody(request, keyBody);
    response.status(201).json(makeKey(site, permissions, 'Made by hand'));
  });
  /** [Revoke] at each of them, in WooCommerce's own settings: nobody is told. */
  router.post('/woocommerce/keys/revoke', (request, response) => {
    const { site } = siteOf(sites, request);
    const all = [...site.keys.values()];
    for (const { id } of all) site.keys.delete(id);
    response.json({ revoked: all.length });
  });
}

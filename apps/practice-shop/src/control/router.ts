// Which requests drive the practice shop from outside?
import { Router } from 'express';
import { placeBlock } from '../edges/storefront/app-blocks.ts';
import { saveProduct } from '../world/events/announcements.ts';
import { createGiftCard } from '../world/operations/store-credit.ts';
import { writePolicyText } from '../world/shop-policy.ts';
import type { World } from '../world/world.ts';
import { accept, answerErrors, BadRequest, json, readBody, shopOf } from './answers.ts';
import * as bodies from './bodies.ts';
import { orderRoutes } from './order-routes.ts';
import { returnRoutes } from './return-routes.ts';

/** Everything tests and demonstrations drive: ledger, orders, returns, faults, clock. */
export function controlRouter(world: World): Router {
  const router = Router();
  ledgerRoutes(router, world);
  worldRoutes(router, world);
  goodsRoutes(router, world);
  router.use(orderRoutes(world));
  router.use(returnRoutes(world));
  router.use(answerErrors);
  return router;
}

function ledgerRoutes(router: Router, world: World): void {
  router.get('/ledger', (request, response) => {
    const { order, kind, outcome } = request.query;
    const isAsked = (wanted: unknown, is: string | null): boolean => wanted === undefined || wanted === is;
    const movements = world.ledger
      .movements(shopOf(world, request).domain)
      .filter(
        (each) =>
          isAsked(order, each.order?.slice(1) ?? null) &&
          isAsked(kind, each.kind) &&
          isAsked(outcome, each.outcome),
      )
      .map(({ id: _id, shop: _shop, ...movement }) => movement);
    response.json({ movements });
  });
}

function worldRoutes(router: Router, world: World): void {
  router.get('/faults', (_request, response) => {
    response.json({ faults: world.faults.list() });
  });
  router.post('/faults', json, (request, response) => {
    const body = readBody(request, bodies.faultsBody);
    if ('clear' in body) world.faults.clear(body.clear === true ? undefined : body.clear);
    else for (const fault of 'faults' in body ? body.faults : [body]) world.faults.set(dropAbsent(fault));
    response.json({ faults: world.faults.list() });
  });
  router.get('/clock', (_request, response) => {
    response.json({ now: world.now().toISOString() });
  });
  router.post('/clock', json, (request, response) => {
    const body = readBody(request, bodies.clockBody);
    const change = 'at' in body ? body.at : 'advance' in body ? { advance: body.advance } : null;
    response.json({ now: world.setClock(change).toISOString() });
  });
  router.post('/theme/blocks', json, (request, response) => {
    const { block, settings } = readBody(request, bodies.themeBlockBody);
    placeBlock(world, shopOf(world, request), block, settings);
    response.json({ block, settings });
  });
  router.post('/policy-text', json, (request, response) => {
    const { domain, text } = readBody(request, bodies.policyTextBody);
    writePolicyText(world, domain, text);
    response.json({ domain, text });
  });
  router.get('/shops', (_request, response) => {
    response.json({ shops: [...world.shops.values()].map((shop) => shop.info) });
  });
}

/** The fields that were sent. */
function dropAbsent<T extends object>(sent: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  const kept = Object.entries(sent).filter(([, value]) => value !== undefined);
  return Object.fromEntries(kept) as { [K in keyof T]: Exclude<T[K], undefined> };
}

function goodsRoutes(router: Router, world: World): void {
  router.get('/products.json', (request, response) => {
    response.json({ products: [...shopOf(world, request).products.values()] });
  });
  router.patch('/products/:handle', json, (request, response) => {
    const product = shopOf(world, request).products.find((each) => each.handle === request.params.handle);
    if (!product) throw new BadRequest(404, `There is no product ${request.params.handle}`);
    const { tags } = readBody(request, bodies.productChangeBody);
    response.json(saveProduct(world, shopOf(world, request), { ...product, tags }));
  });
  router.post('/gift-cards', json, (request, response) => {
    const shop = shopOf(world, request);
    const { amount, code } = readBody(request, bodies.giftCardBody);
    const money = { amount, currencyCode: shop.info.currencyCode };
    response.status(201).json(accept(createGiftCard(world, shop, { amount: money, code })));
  });
}

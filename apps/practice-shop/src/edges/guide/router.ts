// What answers at the first page of the practice port, its switchboard and its clock?
import express, { type Request, type Router } from 'express';
import { connectAsMerchant } from '../../woocommerce/control/connecting.ts';
import type { OpenSite } from '../../woocommerce/open-site.ts';
import { FAULT_NAMES } from '../../world/faults.ts';
import type { World } from '../../world/world.ts';
import type { PracticeApp } from '../app.ts';
import { findInstallation } from '../oauth/installation.ts';
import { listGrants } from '../oauth/router.ts';
import { benchStyles } from '../pages/bench-styles.ts';
import { sendPage } from '../pages/html.ts';
import { handleOf } from '../storefront/front-of.ts';
import { type GuideView, renderGuide, type WooView } from './guide-page.ts';
import { renderLedger } from './ledger-page.ts';

export type GuideInput = { world: World; app: PracticeApp; woo: OpenSite };

/** `GET /`, the two forms of the guide, and the ledger as a page where a page is asked for. */
export function createGuide(input: GuideInput): Router {
  const { world, woo } = input;
  const router = express.Router();
  const forms = express.urlencoded({ extended: false });
  router.get('/', async (_request, response) => {
    await sendPage(response, {
      title: 'Practice shop',
      styles: benchStyles,
      body: renderGuide(describe(input)),
    });
  });
  router.get('/ledger', async (request, response, next) => {
    if (request.accepts(['json', 'html']) !== 'html') return next();
    const body = renderLedger(world.ledger.movements());
    await sendPage(response, { title: 'Ledger', styles: benchStyles, body });
  });
  router.get('/oauth/grants', (_request, response) => void response.json({ grants: listGrants(world) }));
  router.post('/guide/clock', forms, (request, response) => {
    const { advance, real } = fieldsOf(request);
    const seconds = Number(advance);
    if (real) world.setClock(null);
    else if (Number.isInteger(seconds) && seconds > 0) world.setClock({ advance: seconds });
    response.redirect(303, '/');
  });
  router.post('/guide/faults', forms, (request, response) => {
    const { clear, name, rate, seed } = fieldsOf(request);
    const known = FAULT_NAMES.find((each) => each === name);
    const percent = Number(rate);
    if (clear) world.faults.clear();
    else if (known && percent > 0 && percent <= 100)
      world.faults.set({ name: known, rate: percent / 100, seed: Number(seed) || 1 });
    response.redirect(303, '/');
  });
  router.post('/guide/plugin', (_request, response) => {
    woo.plugin.isActive = !woo.plugin.isActive;
    response.redirect(303, '/');
  });
  router.post('/guide/connect', async (_request, response) => {
    const { returnUrl } = await connectAsMerchant(woo);
    response.redirect(303, returnUrl);
  });
  return router;
}

function describeWoo({ site, plugin, appUrl }: OpenSite): WooView {
  const isWhole = (id: string) => site.refunds.find((refund) => String(refund.order_id) === id) === undefined;
  const example = [...site.orders.values()]
    .reverse()
    .find(
      (order) =>
        order.status === 'completed' && order.payment_method === 'practice_card' && isWhole(order.id),
    );
  return {
    base: `/site/${site.domain}`,
    domain: site.domain,
    hasPlugin: plugin.isActive,
    isConnected: plugin.connection !== null,
    example: example ? { name: `#${example.number}`, email: example.billing.email } : null,
    ...{ appUrl, email: site.info.email },
  };
}

function describe({ world, app, woo }: GuideInput): GuideView {
  const shop = world.defaultShop;
  return {
    handle: handleOf(shop),
    appHandle: app.handle,
    appTitle: app.title,
    shopName: shop.info.name,
    isInstalled: findInstallation(shop, app) !== undefined,
    now: world.timestamp(),
    faults: world.faults.list(),
    mails: world.mails.size,
    movements: world.ledger.movements().length,
    example: findExample(world),
    woo: describeWoo(woo),
  };
}

const LOOKED_AT = 200;

// The latest order that arrived and of which nothing has gone back yet.
function findExample(world: World): GuideView['example'] {
  let seen = 0;
  for (const found of world.defaultShop.orders.scan({ sortKey: 'PROCESSED_AT', reverse: true })) {
    const order = found.order();
    const hasArrived = order.fulfillments.length > 0 && order.fulfillments.every((each) => each.deliveredAt);
    const isWhole = !order.cancelledAt && order.returns.length === 0 && order.refunds.length === 0;
    if (hasArrived && isWhole) return { name: order.name, email: order.email };
    if (++seen === LOOKED_AT) return null;
  }
  return null;
}

function fieldsOf(request: Request): Partial<Record<string, string>> {
  const entries = Object.entries((request.body ?? {}) as Record<string, unknown>);
  return Object.fromEntries(
    entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}

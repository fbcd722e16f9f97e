// Which requests make a WooCommerce's orders, send goods out, and undo it?
import { Router } from 'express';
import { z } from 'zod';
import { BadRequest, json, readBody } from '../../control/answers.ts';
import * as bodies from '../../control/bodies.ts';
import {
  cancelOrder,
  completeOrder,
  deleteOrder,
  payOrder,
  restoreOrder,
  trashOrder,
} from '../world/change-order.ts';
import { digitsOf } from '../world/decimal.ts';
import { gatewayOf } from '../world/gateways.ts';
import { generateOrders } from '../world/generate-orders.ts';
import { shareOf, shippingShare, worthOf } from '../world/make-past-refund.ts';
import { deleteRefund, makeRefund } from '../world/make-refund.ts';
import { refundsOf, saveOrder } from '../world/save-order.ts';
import type { WooOrder } from '../world/site-types.ts';
import { describeOrder, orderOf, type Sites, siteOf, summarizeOrder } from './answers.ts';
import { createOrder, orderBody } from './new-order.ts';

const MOST = 250;

/** The same requests as the other practice shop's, for what WooCommerce has. */
export function orderRoutes(sites: Sites): Router {
  const router = Router();
  making(router, sites);
  sending(router, sites);
  undoing(router, sites);
  throwingAway(router, sites);
  return router;
}

function making(router: Router, sites: Sites): void {
  router.post('/orders', json, (request, response) => {
    const { site } = siteOf(sites, request);
    response.status(201).json(describeOrder(site, createOrder(site, readBody(request, orderBody))));
  });
  router.get('/orders', (request, response) => {
    const { site } = siteOf(sites, request);
    const limit = Math.min(Number(request.query.limit ?? 50) || 50, MOST);
    const orders = [...site.orders.values()].slice(-limit).reverse();
    response.json({ orders: orders.map((order) => summarizeOrder(site, order)) });
  });
  router.get('/orders/:name', (request, response) => {
    const { site, order } = orderOf(sites, request);
    response.json(describeOrder(site, order));
  });
  router.patch('/orders/:name', json, (request, response) => {
    const { site, order } = orderOf(sites, request);
    const { note, email } = readBody(request, bodies.orderChangeBody);
    const billing = { ...order.billing, ...(email && { email }) };
    const changed = saveOrder(site, { ...order, billing, customer_note: note ?? order.customer_note });
    response.json(describeOrder(site, changed));
  });
  router.post('/orders/:name/payment', (request, response) => {
    const { site, order } = orderOf(sites, request);
    if (order.paid) throw new BadRequest(400, 'The order is paid');
    response.status(201).json(describeOrder(site, payOrder(site, order)));
  });
}

function sending(router: Router, sites: Sites): void {
  router.post('/orders/:name/fulfillments', json, (request, response) => {
    const { site, order } = orderOf(sites, request);
    const { at, lines, tracking } = readBody(request, bodies.fulfillmentBody);
    const units = (all: { quantity: number }[]) => all.reduce((sum, line) => sum + line.quantity, 0);
    if (lines && units(lines) < units(order.line_items))
      throw new BadRequest(400, 'WooCommerce sends an order whole or not at all');
    const parcel = tracking?.number
      ? { company: tracking.company ?? '', number: tracking.number, url: tracking.url ?? '' }
      : undefined;
    const complete = () => completeOrder(site, order, parcel);
    response.status(201).json(describeOrder(site, at ? site.world.during(at, complete) : complete()));
  });
  // Nobody tells WooCommerce that a parcel has arrived.
  router.post('/orders/:name/deliveries', json, (request, response) => {
    const { site, order } = orderOf(sites, request);
    response.status(201).json(describeOrder(site, order));
  });
}

function undoing(router: Router, sites: Sites): void {
  router.post('/orders/:name/refunds', json, async (request, response) => {
    const { site, order } = orderOf(sites, request);
    const body = readBody(request, bodies.refundBody);
    const lines = [
      ...(body.lines ?? []).map((line) => shareOf(order, lineOf(order, line), line.quantity)),
      ...(body.refundShipping
        ? order.shipping_lines.map((line) => shippingShare(line, digitsOf(order.currency)))
        : []),
    ];
    const end = await makeRefund(site, order.id, {
      ...{ lines, amount: body.amount ?? worthOf(lines), reason: body.note ?? '', restock: true, meta: [] },
      payment: gatewayOf(order.payment_method)?.supports.includes('refunds') ?? false,
      ...{ key: null, operation: 'own.refund' },
    });
    if (!end.ok) throw new BadRequest(400, end.ok === null ? 'The process was killed' : end.message);
    response.status(201).json(end.refund);
  });
  router.delete('/orders/:name/refunds/:refund', (request, response) => {
    const { site, order } = orderOf(sites, request);
    const { refund: named } = request.params;
    const refunds = refundsOf(site, Number(order.id)).sort((one, other) => Number(one.id) - Number(other.id));
    const refund = named === 'newest' ? refunds.at(-1) : refunds.find((each) => each.id === named);
    if (!refund) throw new BadRequest(404, 'There is no such refund');
    deleteRefund(site, refund);
    response.json({ deleted: refund.id });
  });
  router.post('/orders/:name/cancellation', json, (request, response) => {
    const { site, order } = orderOf(sites, request);
    const { restock } = readBody(request, bodies.cancellationBody);
    response.status(201).json(describeOrder(site, cancelOrder(site, order, restock)));
  });
}

function lineOf(order: WooOrder, named: { line?: number | undefined; lineItemId?: string | undefined }) {
  const line = named.lineItemId
    ? order.line_items.find((each) => String(each.id) === named.lineItemId)
    : order.line_items[named.line ?? -1];
  if (!line)
    throw new BadRequest(
      400,
      `#${order.number} has no such line; name it by "line" (from 0) or "lineItemId"`,
    );
  return line;
}

function throwingAway(router: Router, sites: Sites): void {
  router.delete('/orders/:name', json, (request, response) => {
    const { site, order } = orderOf(sites, request);
    const isForced = request.query.force === 'true';
    if (isForced) deleteOrder(site, order);
    else trashOrder(site, order);
    response.json({ deleted: `#${order.number}`, forGood: isForced });
  });
  router.post('/orders/:name/restoration', (request, response) => {
    const { site, order } = orderOf(sites, request);
    response.status(201).json(describeOrder(site, restoreOrder(site, order)));
  });
  router.post('/orders/generate', json, (request, response) => {
    const { site } = siteOf(sites, request);
    const run = generateOrders(site, readBody(request, generateBody));
    response.status(201).json({ from: `#${run.from}`, to: `#${run.from + run.count - 1}`, count: run.count });
  });
}

const generateBody = z.strictObject({
  ...bodies.generateBody.shape,
  count: z.int().min(1).max(50_000),
  refundEach: z.int().min(1).nullable().default(null),
});

// Which requests make orders and send goods out?
import { Router } from 'express';
import { suggestReturnOutcome } from '../world/arithmetic/return-outcome.ts';
import { cancelOrder, updateOrder } from '../world/operations/cancel-order.ts';
import { createOrder, markPaid } from '../world/operations/create-order.ts';
import { addFulfillmentEvent, deliver, fulfill } from '../world/operations/fulfillment.ts';
import { generateOrders } from '../world/operations/generate-orders.ts';
import { createRefund } from '../world/operations/refund.ts';
import type { Order } from '../world/order-types.ts';
import type { World } from '../world/world.ts';
import { accept, BadRequest, json, orderOf, readBody, shopOf } from './answers.ts';
import * as bodies from './bodies.ts';
import { describeOrder, summarizeOrder } from './order-answer.ts';
import { splitOverPayments } from './payments.ts';

/** The line named by its place or its id. */
export function lineItemIdOf(
  order: Order,
  named: { line?: number | undefined; lineItemId?: string | undefined },
): string {
  const line = named.lineItemId
    ? order.lineItems.find((each) => each.id === named.lineItemId)
    : order.lineItems[named.line ?? -1];
  if (!line)
    throw new BadRequest(400, `${order.name} has no such line; name it by "line" (from 0) or "lineItemId"`);
  return line.id;
}

/** Orders: made, listed, sent, delivered, paid, refunded, cancelled. */
export function orderRoutes(world: World): Router {
  const router = Router();
  makingOrders(router, world);
  readingOrders(router, world);
  sendingGoods(router, world);
  undoing(router, world);
  return router;
}

function makingOrders(router: Router, world: World): void {
  router.post('/orders', json, (request, response) => {
    const { address, lines, ...body } = readBody(request, bodies.orderBody);
    const shop = shopOf(world, request);
    const input = {
      ...body,
      ...(address && { shippingAddress: address }),
      lines: lines.map(({ sku, variant, ...line }) => ({ ...line, variant: variant ?? sku })),
    };
    // zod writes an absent field as undefined, which the operation reads as absent.
    const order = accept(createOrder(world, shop, input as Parameters<typeof createOrder>[2]));
    response.status(201).json(describeOrder(order));
  });
  router.post('/orders/generate', json, (request, response) => {
    const run = generateOrders(world, shopOf(world, request), readBody(request, bodies.generateBody));
    response.status(201).json({ from: `#${run.from}`, to: `#${run.from + run.count - 1}`, count: run.count });
  });
}

function readingOrders(router: Router, world: World): void {
  router.get('/orders', (request, response) => {
    const orders = [];
    for (const found of shopOf(world, request).orders.scan({ sortKey: 'ID', reverse: true })) {
      orders.push(summarizeOrder(found.order()));
      if (orders.length === Math.min(Number(request.query.limit ?? 50) || 50, 250)) break;
    }
    response.json({ orders });
  });
  router.get('/orders/:name', (request, response) => {
    response.json(describeOrder(orderOf(world, request).order));
  });
  router.patch('/orders/:name', json, (request, response) => {
    const { shop, order } = orderOf(world, request);
    response.json(
      describeOrder(accept(updateOrder(world, shop, order, readBody(request, bodies.orderChangeBody)))),
    );
  });
  router.post('/orders/:name/payment', (request, response) => {
    const { shop, order } = orderOf(world, request);
    response.status(201).json(describeOrder(accept(markPaid(world, shop, order))));
  });
}

function sendingGoods(router: Router, world: World): void {
  router.post('/orders/:name/fulfillments', json, (request, response) => {
    const { shop, order } = orderOf(world, request);
    const body = readBody(request, bodies.fulfillmentBody);
    const lines = body.lines?.map((line) => ({
      lineItemId: lineItemIdOf(order, line),
      quantity: line.quantity,
    }));
    response.status(201).json(accept(fulfill(world, shop, order, { ...body, lines })));
  });
  router.post('/orders/:name/deliveries', json, (request, response) => {
    const { shop, order } = orderOf(world, request);
    response
      .status(201)
      .json(describeOrder(accept(deliver(world, shop, order, readBody(request, bodies.deliveryBody)))));
  });
  router.post('/orders/:name/parcel-events', json, (request, response) => {
    const { shop, order } = orderOf(world, request);
    const { fulfillmentId, ...event } = readBody(request, bodies.parcelEventBody);
    const id = fulfillmentId ?? order.fulfillments.at(-1)?.id ?? '';
    response.status(201).json(accept(addFulfillmentEvent(world, shop, order, id, event)));
  });
}

function undoing(router: Router, world: World): void {
  router.post('/orders/:name/refunds', json, (request, response) => {
    const { shop, order } = orderOf(world, request);
    const body = readBody(request, bodies.refundBody);
    const lines = (body.lines ?? []).map((line) => ({
      lineItemId: lineItemIdOf(order, line),
      quantity: line.quantity,
    }));
    const shipping = body.refundShipping ? ({ full: true } as const) : null;
    const amount =
      body.amount ??
      suggestReturnOutcome(order, lines, { refundShipping: shipping }).totalSet.presentmentMoney.amount;
    const transactions = splitOverPayments(order, amount);
    const refund = createRefund(world, shop, order, {
      refundLineItems: lines,
      shipping,
      transactions,
      note: body.note,
    });
    response.status(201).json(accept(refund));
  });
  router.post('/orders/:name/cancellation', json, (request, response) => {
    const { shop, order } = orderOf(world, request);
    response
      .status(201)
      .json(
        describeOrder(accept(cancelOrder(world, shop, order, readBody(request, bodies.cancellationBody)))),
      );
  });
}

// Which requests stand for the merchant working on returns in Shopify's own admin?
import { Router } from 'express';
import type { z } from 'zod';
import { processableQuantity, returnableQuantity } from '../world/arithmetic/quantities.ts';
import { suggestReturnOutcome } from '../world/arithmetic/return-outcome.ts';
import {
  approveReturn,
  cancelReturn,
  closeReturn,
  declineReturn,
  reopenReturn,
} from '../world/operations/decide-return.ts';
import { type ProcessReturnInput, processReturn } from '../world/operations/process-return.ts';
import { createReturn, type ReturnLineInput, requestReturn } from '../world/operations/request-return.ts';
import type { Order } from '../world/order-types.ts';
import type { Return } from '../world/return-types.ts';
import type { World } from '../world/world.ts';
import { accept, BadRequest, json, orderOf, readBody } from './answers.ts';
import * as bodies from './bodies.ts';
import { lineItemIdOf } from './order-routes.ts';
import { splitOverPayments } from './payments.ts';

/** The return of the path: by its name's ending ("R1") or its id. */
function returnOf(order: Order, named: unknown): Return {
  const found = order.returns.find(
    (each) => each.id === named || each.name === `${order.name}-${String(named)}`,
  );
  if (!found) throw new BadRequest(404, `${order.name} has no return ${String(named)}`);
  return found;
}

type AskedLine = z.output<typeof bodies.returnBody>['lines'][number];

/** One line of the order may have left in several parcels; the units are taken from them in turn. */
function spreadOverParcels(order: Order, asked: AskedLine): ReturnLineInput[] {
  const lineItemId = lineItemIdOf(order, asked);
  const shipped = order.fulfillments
    .flatMap((each) => each.fulfillmentLineItems)
    .filter((each) => each.lineItemId === lineItemId);
  if (shipped.length === 0) throw new BadRequest(400, 'That line has not been shipped');
  let left = asked.quantity;
  return shipped.flatMap((line, at) => {
    const isLast = at === shipped.length - 1;
    const quantity = isLast ? left : Math.min(left, returnableQuantity(order, line.id));
    left -= quantity;
    if (quantity === 0) return [];
    const { reason, note, restockingFeePercent } = asked;
    return [
      {
        fulfillmentLineItemId: line.id,
        quantity,
        returnReason: reason,
        returnReasonNote: note,
        restockingFee: restockingFeePercent === undefined ? undefined : { percentage: restockingFeePercent },
      },
    ];
  });
}

/** Everything open of the return, worth what the arithmetic says, unless the body says otherwise. */
function processInput(
  order: Order,
  found: Return,
  body: z.output<typeof bodies.processBody>,
): ProcessReturnInput {
  const open = found.returnLineItems
    .map((line) => ({
      returnLineItemId: line.id,
      quantity: processableQuantity(found, line),
      disposition: undefined,
    }))
    .filter((line) => line.quantity > 0);
  const lines = body.lines ?? open;
  const refundShipping = body.refundShipping ? ({ full: true } as const) : null;
  const amount = body.amount ?? worthOf(order, found, lines, refundShipping);
  const expected = found.reverseFulfillmentOrders.flatMap((each) => each.lineItems);
  return {
    returnLineItems: lines.map((line) => {
      const rfoLine = expected.find((each) => each.returnLineItemId === line.returnLineItemId);
      const dispositionType = line.disposition ?? 'RESTOCKED';
      const { quantity } = line;
      return {
        id: line.returnLineItemId,
        quantity,
        dispositions: rfoLine
          ? [{ reverseFulfillmentOrderLineItemId: rfoLine.id, quantity, dispositionType }]
          : [],
      };
    }),
    refundShipping,
    issueRefund: Number(amount) > 0 ? { orderTransactions: splitOverPayments(order, amount) } : null,
  };
}

function worthOf(
  order: Order,
  found: Return,
  lines: { returnLineItemId: string; quantity: number }[],
  refundShipping: { full: true } | null,
): string {
  const named = lines.flatMap((line) => {
    const of = found.returnLineItems.find((each) => each.id === line.returnLineItemId);
    return of
      ? [{ lineItemId: of.lineItemId, quantity: line.quantity, fee: of.restockingFee?.percentage ?? 0 }]
      : [];
  });
  const fee =
    found.returnShippingFee && !found.returnShippingFee.isTaken
      ? found.returnShippingFee.amountSet.presentmentMoney
      : null;
  const restockingFees = Object.fromEntries(named.map((line) => [line.lineItemId, line.fee]));
  return suggestReturnOutcome(order, named, { restockingFees, returnShippingFee: fee, refundShipping })
    .totalSet.presentmentMoney.amount;
}

/** Returns as the merchant makes and decides them by hand. */
export function returnRoutes(world: World): Router {
  const router = Router();
  makingReturns(router, world);
  decidingReturns(router, world);
  return router;
}

function makingReturns(router: Router, world: World): void {
  router.post('/orders/:name/returns', json, (request, response) => {
    const { shop, order } = orderOf(world, request);
    const body = readBody(request, bodies.returnBody);
    const fee = body.returnShippingFee;
    const input = {
      returnLineItems: body.lines.flatMap((line) => spreadOverParcels(order, line)),
      returnShippingFee: fee
        ? { amount: { amount: fee, currencyCode: order.presentmentCurrencyCode } }
        : null,
    };
    const make = body.status === 'OPEN' ? createReturn : requestReturn;
    response.status(201).json(accept(make(world, shop, order, input)));
  });
}

function decidingReturns(router: Router, world: World): void {
  router.post('/orders/:name/returns/:return/decline', json, (request, response) => {
    const { shop, order } = orderOf(world, request);
    const decline = readBody(request, bodies.declineBody);
    response
      .status(201)
      .json(accept(declineReturn(world, shop, order, returnOf(order, request.params.return).id, decline)));
  });
  router.post('/orders/:name/returns/:return/processing', json, (request, response) => {
    const { shop, order } = orderOf(world, request);
    const found = returnOf(order, request.params.return);
    const input = processInput(order, found, readBody(request, bodies.processBody));
    response.status(201).json(accept(processReturn(world, shop, order, found.id, input)));
  });
  const steps = {
    approval: approveReturn,
    cancellation: cancelReturn,
    closure: closeReturn,
    reopening: reopenReturn,
  };
  for (const [noun, step] of Object.entries(steps)) {
    router.post(`/orders/:name/returns/:return/${noun}`, (request, response) => {
      const { shop, order } = orderOf(world, request);
      response.status(201).json(accept(step(world, shop, order, returnOf(order, request.params.return).id)));
    });
  }
}

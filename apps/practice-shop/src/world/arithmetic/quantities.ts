// How many units of a line were shipped, given back, or can still be?
import type { Order, Refund } from '../order-types.ts';
import type { Return, ReturnLine } from '../return-types.ts';

const sum = (numbers: number[]): number => numbers.reduce((all, each) => all + each, 0);

/** Units of a line that refunds have taken out. */
export const refundedQuantity = (
  order: Order,
  lineItemId: string,
  refunds: Refund[] = order.refunds,
): number =>
  sum(
    refunds
      .flatMap((refund) => refund.refundLineItems)
      .filter((line) => line.lineItemId === lineItemId)
      .map((line) => line.quantity),
  );

/** Units the shopper still has or will get. */
export function currentQuantity(order: Order, lineItemId: string): number {
  const line = order.lineItems.find((each) => each.id === lineItemId);
  return line ? line.quantity - refundedQuantity(order, lineItemId) : 0;
}

/** Units for which money can still be given back. */
export const refundableQuantity = (order: Order, lineItemId: string): number =>
  Math.max(0, currentQuantity(order, lineItemId));

/** Units that left the shop. */
export const fulfilledQuantity = (order: Order, lineItemId: string): number =>
  sum(
    order.fulfillments
      .filter((each) => each.status === 'SUCCESS')
      .flatMap((each) => each.fulfillmentLineItems)
      .filter((each) => each.lineItemId === lineItemId)
      .map((each) => each.quantity),
  );

/** Units still to be shipped: refunds that cancel unshipped units count as gone. */
export function unfulfilledQuantity(order: Order, lineItemId: string): number {
  const line = order.lineItems.find((each) => each.id === lineItemId);
  const cancelled = sum(
    order.refunds
      .flatMap((refund) => refund.refundLineItems)
      .filter((each) => each.lineItemId === lineItemId && each.restockType === 'CANCEL')
      .map((each) => each.quantity),
  );
  return line ? Math.max(0, line.quantity - fulfilledQuantity(order, lineItemId) - cancelled) : 0;
}

const HOLDS_UNITS = new Set(['REQUESTED', 'OPEN', 'CLOSED']);

/** Units a return line keeps others from returning: all but the removed, while the return lives. */
export function heldQuantity(order: Order, fulfillmentLineItemId: string): number {
  const holding = order.returns.filter((each) => HOLDS_UNITS.has(each.status));
  const lines = holding.flatMap((each) => each.returnLineItems.map((line) => ({ line, of: each })));
  return sum(
    lines
      .filter(({ line }) => line.fulfillmentLineItemId === fulfillmentLineItemId)
      .map(({ line, of }) =>
        of.status === 'CLOSED' ? line.processedQuantity : line.quantity - line.removedQuantity,
      ),
  );
}

/** Units refunded outside any return although they had been shipped: nothing is left to return of them. */
function refundedOutsideReturns(order: Order, lineItemId: string): number {
  const refunds = order.refunds.filter((refund) => refund.returnId === null);
  const lines = refunds.flatMap((refund) => refund.refundLineItems);
  return sum(
    lines
      .filter((each) => each.lineItemId === lineItemId && each.restockType !== 'CANCEL')
      .map((each) => each.quantity),
  );
}

/** Units of a shipped line that a new return may still name. */
export function returnableQuantity(order: Order, fulfillmentLineItemId: string): number {
  const shipped = order.fulfillments
    .filter((each) => each.status === 'SUCCESS')
    .flatMap((each) => each.fulfillmentLineItems);
  const asked = shipped.find((each) => each.id === fulfillmentLineItemId);
  if (!asked) return 0;
  const siblings = shipped.filter((each) => each.lineItemId === asked.lineItemId);
  const free = (line: { id: string; quantity: number }): number =>
    line.quantity - heldQuantity(order, line.id);
  const freeOfLine = sum(siblings.map(free)) - refundedOutsideReturns(order, asked.lineItemId);
  return Math.max(0, Math.min(free(asked), freeOfLine));
}

/** Units of a return line that can still be processed. */
export const processableQuantity = (of: Return, line: ReturnLine): number =>
  of.status === 'OPEN' ? unprocessedQuantity(line) : 0;

export const unprocessedQuantity = (line: ReturnLine): number =>
  Math.max(0, line.quantity - line.removedQuantity - line.processedQuantity);

/** Units of a return line for which money can still be given back. */
export const refundableReturnQuantity = (order: Order, of: Return, line: ReturnLine): number =>
  of.status === 'OPEN' || of.status === 'CLOSED'
    ? Math.max(
        0,
        Math.min(
          line.quantity - line.removedQuantity - line.refundedQuantity,
          refundableQuantity(order, line.lineItemId),
        ),
      )
    : 0;

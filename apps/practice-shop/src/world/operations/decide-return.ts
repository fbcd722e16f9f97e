// How does a return move on: approved, declined, cancelled, closed, opened again?
import { percentOf } from '../arithmetic/decimal-money.ts';
import { unprocessedQuantity } from '../arithmetic/quantities.ts';
import { suggestReturnOutcome } from '../arithmetic/return-outcome.ts';
import type { OrderTopic } from '../events/announcements.ts';
import type { Order } from '../order-types.ts';
import type { Return, ReturnStatus } from '../return-types.ts';
import type { Shop } from '../shop.ts';
import type { Outcome, UserError } from '../types.ts';
import type { World } from '../world.ts';
import { because, done, refuse, refuseBecause } from './outcome.ts';
import { openReverseFulfillment } from './reverse-fulfillment.ts';
import { draftOf, saveOrder } from './save-order.ts';

type Step = {
  from: ReturnStatus[];
  to: ReturnStatus;
  topic: Extract<OrderTopic, { returnId: string }>['topic'];
  field: string;
};

/** From which status each step leads where. */
export const RETURN_STEPS = {
  approve: { from: ['REQUESTED'], to: 'OPEN', topic: 'returns/approve', field: 'input.id' },
  decline: { from: ['REQUESTED'], to: 'DECLINED', topic: 'returns/decline', field: 'input.id' },
  cancel: { from: ['REQUESTED', 'OPEN'], to: 'CANCELED', topic: 'returns/cancel', field: 'id' },
  close: { from: ['OPEN'], to: 'CLOSED', topic: 'returns/close', field: 'id' },
  reopen: { from: ['CLOSED'], to: 'OPEN', topic: 'returns/reopen', field: 'id' },
} as const satisfies Record<string, Step>;

function takeStep(
  world: World,
  shop: Shop,
  order: Order,
  returnId: string,
  name: keyof typeof RETURN_STEPS,
  change: (draft: Order, of: Return) => void,
): Outcome<Return> {
  const step: Step = RETURN_STEPS[name];
  const draft = draftOf(order);
  const found = draft.returns.find((each) => each.id === returnId);
  if (!found) return refuseBecause(step.field, 'Return not found.', 'NOT_FOUND');
  if (!step.from.includes(found.status)) {
    return refuseBecause(
      step.field,
      `A return that is ${found.status} cannot take the step ${name}`,
      'INVALID_STATE',
    );
  }
  found.status = step.to;
  change(draft, found);
  saveOrder(world, shop, draft, [{ topic: step.topic, returnId }]);
  return done(found);
}

/** REQUESTED → OPEN: the goods are expected now. */
export const approveReturn = (world: World, shop: Shop, order: Order, returnId: string): Outcome<Return> =>
  takeStep(world, shop, order, returnId, 'approve', (draft, found) => {
    found.requestApprovedAt = world.timestamp();
    openReverseFulfillment(draft, found);
  });

/** REQUESTED → DECLINED. */
export const declineReturn = (
  world: World,
  shop: Shop,
  order: Order,
  returnId: string,
  decline: { reason: string; note?: string | null | undefined },
): Outcome<Return> =>
  takeStep(world, shop, order, returnId, 'decline', (_draft, found) => {
    found.decline = { reason: decline.reason, note: decline.note ?? null };
  });

/** REQUESTED or OPEN → CANCELED, before anything was processed. */
export function cancelReturn(world: World, shop: Shop, order: Order, returnId: string): Outcome<Return> {
  const found = order.returns.find((each) => each.id === returnId);
  if (found?.returnLineItems.some((line) => line.processedQuantity > 0 || line.refundedQuantity > 0)) {
    return refuseBecause('id', 'A return that was processed in part cannot be cancelled', 'INVALID_STATE');
  }
  return takeStep(world, shop, order, returnId, 'cancel', (_draft, draftReturn) => {
    for (const rfo of draftReturn.reverseFulfillmentOrders) rfo.status = 'CANCELED';
  });
}

/** OPEN → CLOSED. */
export const closeReturn = (world: World, shop: Shop, order: Order, returnId: string): Outcome<Return> =>
  takeStep(world, shop, order, returnId, 'close', (_draft, found) => {
    found.closedAt = world.timestamp();
    for (const rfo of found.reverseFulfillmentOrders) rfo.status = 'CLOSED';
  });

/** CLOSED → OPEN. */
export const reopenReturn = (world: World, shop: Shop, order: Order, returnId: string): Outcome<Return> =>
  takeStep(world, shop, order, returnId, 'reopen', (_draft, found) => {
    found.closedAt = null;
    for (const rfo of found.reverseFulfillmentOrders) rfo.status = 'OPEN';
  });

export type Removal = { id: string; quantity: number };

/** Takes units out of a return that were not processed yet. */
export function removeFromReturn(
  world: World,
  shop: Shop,
  order: Order,
  returnId: string,
  removals: { returnLineItems: Removal[]; exchangeLineItems: Removal[] },
): Outcome<Return> {
  const draft = draftOf(order);
  const found = draft.returns.find((each) => each.id === returnId);
  if (!found) return refuseBecause('returnId', 'Return not found.', 'NOT_FOUND');
  if (found.status !== 'OPEN' && found.status !== 'REQUESTED') {
    return refuseBecause(
      'returnId',
      `Nothing can be removed from a return that is ${found.status}`,
      'INVALID_STATE',
    );
  }
  const refusal =
    takeOut(found.returnLineItems, removals.returnLineItems, 'returnLineItems') ??
    takeOut(found.exchangeLineItems, removals.exchangeLineItems, 'exchangeLineItems');
  if (refusal) return refuse([refusal]);
  shrinkExpected(found);
  shrinkFees(draft, found);
  saveOrder(world, shop, draft, [{ topic: 'returns/update', returnId }]);
  return done(found);
}

type Removable = { id: string; quantity: number; removedQuantity: number; processedQuantity: number };

/** Takes the units out of the draft's lines, or says why it cannot. */
function takeOut(lines: Removable[], removals: Removal[], field: string): UserError | null {
  for (const [at, { id, quantity }] of removals.entries()) {
    const line = lines.find((each) => each.id === id);
    if (!line) return because(`${field}.${at}`, 'The line was not found', 'NOT_FOUND');
    const left = line.quantity - line.removedQuantity - line.processedQuantity;
    if (quantity < 1 || quantity > left)
      return because(`${field}.${at}.quantity`, 'Not that many can be removed');
    line.removedQuantity += quantity;
  }
  return null;
}

/** A fee is kept of what still comes back; of a line already paid in part it stays as it was taken. */
function shrinkFees(draft: Order, of: Return): void {
  for (const line of of.returnLineItems) {
    const quantity = line.quantity - line.removedQuantity;
    if (!line.restockingFee || line.removedQuantity === 0 || line.refundedQuantity > 0 || quantity === 0)
      continue;
    const [left] = suggestReturnOutcome(draft, [{ lineItemId: line.lineItemId, quantity }]).lines;
    if (left) line.restockingFee.amountSet = percentOf(left.dueSet, line.restockingFee.percentage);
  }
}

function shrinkExpected(of: Return): void {
  for (const line of of.reverseFulfillmentOrders.flatMap((rfo) => rfo.lineItems)) {
    const returnLine = of.returnLineItems.find((each) => each.id === line.returnLineItemId);
    if (returnLine) line.totalQuantity = unprocessedQuantity(returnLine) + returnLine.processedQuantity;
  }
}

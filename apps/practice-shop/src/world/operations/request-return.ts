// How is a return asked for, by the shopper or by the merchant?
import { fromPresentment, isAmountOf, percentOf } from '../arithmetic/decimal-money.ts';
import { returnableQuantity } from '../arithmetic/quantities.ts';
import { suggestReturnOutcome } from '../arithmetic/return-outcome.ts';
import { nextChildId } from '../ids.ts';
import type { Order } from '../order-types.ts';
import type { Return, ReturnLine } from '../return-types.ts';
import type { Shop } from '../shop.ts';
import type { Money, Outcome, UserError } from '../types.ts';
import type { World } from '../world.ts';
import { because, done, refuse } from './outcome.ts';
import { openReverseFulfillment } from './reverse-fulfillment.ts';
import { draftOf, saveOrder } from './save-order.ts';

export type ReturnLineInput = {
  fulfillmentLineItemId: string;
  quantity: number;
  restockingFee?: { percentage: number } | null | undefined;
  returnReason?: string | null | undefined;
  returnReasonDefinitionId?: string | null | undefined;
  returnReasonNote?: string | null | undefined;
  customerNote?: string | null | undefined;
};

export type ReturnInput = {
  returnLineItems: ReturnLineInput[];
  /** Only the merchant makes these. */
  exchangeLineItems?: { variantId: string; quantity: number }[] | undefined;
  /** In the order's presentment currency. */
  returnShippingFee?: { amount: Money } | null | undefined;
  requestedAt?: string | undefined;
};

/** The shopper's wish: a return with status REQUESTED. */
export const requestReturn = (world: World, shop: Shop, order: Order, input: ReturnInput): Outcome<Return> =>
  addReturn(world, shop, order, input, 'REQUESTED', 'input');

/** The merchant's own return: it is OPEN at once. */
export const createReturn = (world: World, shop: Shop, order: Order, input: ReturnInput): Outcome<Return> =>
  addReturn(world, shop, order, input, 'OPEN', 'returnInput');

function addReturn(
  world: World,
  shop: Shop,
  order: Order,
  input: ReturnInput,
  status: 'REQUESTED' | 'OPEN',
  field: string,
): Outcome<Return> {
  const errors = [...objectionsToLines(shop, order, input, field), ...objectionsToFee(order, input, field)];
  if (errors.length > 0) return refuse(errors);
  const draft = draftOf(order);
  const made = returnOf(draft, input, status, world.timestamp());
  draft.returns.push(made);
  if (status === 'OPEN') openReverseFulfillment(draft, made);
  draft.closedAt = null;
  const topic = status === 'OPEN' ? 'returns/approve' : 'returns/request';
  saveOrder(world, shop, draft, [{ topic, returnId: made.id }]);
  return done(made);
}

const returnOf = (draft: Order, input: ReturnInput, status: 'REQUESTED' | 'OPEN', now: string): Return => ({
  id: nextChildId(draft, 'Return'),
  name: `${draft.name}-R${draft.returns.length + 1}`,
  status,
  createdAt: input.requestedAt ?? now,
  requestApprovedAt: status === 'OPEN' ? now : null,
  closedAt: null,
  decline: null,
  returnLineItems: input.returnLineItems.map((line) => returnLineOf(draft, line)),
  exchangeLineItems: (input.exchangeLineItems ?? []).map((line) => ({
    id: nextChildId(draft, 'ExchangeLineItem'),
    ...line,
    processedQuantity: 0,
    removedQuantity: 0,
    lineItemIds: [],
  })),
  returnShippingFee: shippingFeeOf(draft, input.returnShippingFee?.amount),
  reverseFulfillmentOrders: [],
  refundIds: [],
});

function shippingFeeOf(draft: Order, fee: Money | undefined): Return['returnShippingFee'] {
  if (!fee) return null;
  const amountSet = fromPresentment(fee, draft.rate, draft.currencyCode);
  return { id: nextChildId(draft, 'ReturnShippingFee'), amountSet, isTaken: false };
}

function objectionsToLines(shop: Shop, order: Order, input: ReturnInput, field: string): UserError[] {
  const errors: UserError[] = [];
  const asked = new Map<string, number>();
  if (input.returnLineItems.length === 0)
    errors.push(because(`${field}.returnLineItems`, 'A return needs at least one line', 'BLANK'));
  if (order.cancelledAt) errors.push(because(`${field}.orderId`, 'The order is cancelled', 'INVALID_STATE'));
  for (const [at, line] of input.returnLineItems.entries()) {
    const path = `${field}.returnLineItems.${at}`;
    const already = asked.get(line.fulfillmentLineItemId) ?? 0;
    asked.set(line.fulfillmentLineItemId, already + line.quantity);
    errors.push(...objectionsToLine(shop, order, line, already, path));
  }
  return errors;
}

function objectionsToLine(
  shop: Shop,
  order: Order,
  line: ReturnLineInput,
  already: number,
  path: string,
): UserError[] {
  const shipped = order.fulfillments.flatMap((each) => each.fulfillmentLineItems);
  if (!shipped.some((each) => each.id === line.fulfillmentLineItemId)) {
    return [
      because(
        `${path}.fulfillmentLineItemId`,
        'The fulfillment line item was not found on this order',
        'NOT_FOUND',
      ),
    ];
  }
  const errors: UserError[] = [];
  if (!Number.isInteger(line.quantity) || line.quantity < 1) {
    errors.push(because(`${path}.quantity`, 'Quantity must be greater than 0', 'GREATER_THAN'));
  } else if (already + line.quantity > returnableQuantity(order, line.fulfillmentLineItemId)) {
    errors.push(
      because(`${path}.quantity`, 'Quantity is greater than what can still be returned', 'INVALID'),
    );
  }
  const reason = line.returnReasonDefinitionId;
  if (reason && !shop.returnReasons.get(reason)) {
    errors.push(
      because(`${path}.returnReasonDefinitionId`, 'The return reason definition was not found', 'NOT_FOUND'),
    );
  }
  const percentage = line.restockingFee?.percentage;
  if (percentage !== undefined && !(percentage >= 0 && percentage <= 100)) {
    errors.push(
      because(`${path}.restockingFee.percentage`, 'A restocking fee lies from 0 to 100 percent', 'INVALID'),
    );
  }
  return errors;
}

function objectionsToFee(order: Order, input: ReturnInput, field: string): UserError[] {
  const fee = input.returnShippingFee?.amount;
  if (!fee) return [];
  const currency = order.presentmentCurrencyCode;
  if (fee.currencyCode !== currency) {
    return [
      because(
        `${field}.returnShippingFee.amount`,
        `The fee must be in the order's currency ${currency}`,
        'INVALID',
      ),
    ];
  }
  const isAmount = isAmountOf(fee.amount, currency);
  return isAmount
    ? []
    : [
        because(
          `${field}.returnShippingFee.amount`,
          `${fee.amount} is not an amount of ${currency}`,
          'INVALID',
        ),
      ];
}

function returnLineOf(draft: Order, input: ReturnLineInput): ReturnLine {
  const shipped = draft.fulfillments.flatMap((each) => each.fulfillmentLineItems);
  const lineItemId = shipped.find((each) => each.id === input.fulfillmentLineItemId)?.lineItemId ?? '';
  const percentage = input.restockingFee?.percentage;
  return {
    id: nextChildId(draft, 'ReturnLineItem'),
    fulfillmentLineItemId: input.fulfillmentLineItemId,
    lineItemId,
    quantity: input.quantity,
    removedQuantity: 0,
    processedQuantity: 0,
    refundedQuantity: 0,
    restockingFee: percentage === undefined ? null : feeOf(draft, lineItemId, input.quantity, percentage),
    returnReason: input.returnReason ?? 'UNKNOWN',
    returnReasonDefinitionId: input.returnReasonDefinitionId ?? null,
    returnReasonNote: input.returnReasonNote ?? '',
    customerNote: input.customerNote ?? null,
  };
}

function feeOf(
  draft: Order,
  lineItemId: string,
  quantity: number,
  percentage: number,
): ReturnLine['restockingFee'] {
  const [line] = suggestReturnOutcome(draft, [{ lineItemId, quantity }]).lines;
  if (!line) return null;
  return {
    id: nextChildId(draft, 'RestockingFee'),
    percentage,
    amountSet: percentOf(line.dueSet, percentage),
  };
}

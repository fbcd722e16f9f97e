// How is money given back, with or without goods?
import {
  compareAmounts,
  fromPresentment,
  isZero,
  subtractBags,
  sumBags,
} from '../arithmetic/decimal-money.ts';
import { refundTotalOf, zeroOf } from '../arithmetic/order-totals.ts';
import { refundableQuantity } from '../arithmetic/quantities.ts';
import { type OutcomeOptions, shippingBack, suggestReturnOutcome } from '../arithmetic/return-outcome.ts';
import { nextChildId } from '../ids.ts';
import type { Order, Refund, RefundLineItem } from '../order-types.ts';
import type { Shop } from '../shop.ts';
import type { Money, MoneyBag, Outcome, UserError } from '../types.ts';
import type { World } from '../world.ts';
import { giveBack, type MoneyBack, recordRefusals } from './money-back.ts';
import { because, done, refuse } from './outcome.ts';
import { objectionsTo, objectionsToCredit } from './refund-limits.ts';
import { draftOf, saveOrder } from './save-order.ts';
import { creditCustomer } from './store-credit.ts';

export type RefundLineInput = {
  lineItemId: string;
  quantity: number;
  restockType?: RefundLineItem['restockType'] | undefined;
  locationId?: string | null | undefined;
};

export type RefundInput = {
  refundLineItems?: RefundLineInput[] | undefined;
  shipping?: OutcomeOptions['refundShipping'];
  transactions?: MoneyBack[] | undefined;
  storeCredit?: { amount: Money; expiresAt?: string | null | undefined } | null | undefined;
  note?: string | null | undefined;
  /** Named by the caller, it must be the order's presentment currency. */
  currency?: string | null | undefined;
  /** The idempotency key, kept in the ledger. */
  key?: string | null | undefined;
};

/** Refunds an order without a Return: cancellation, goodwill, claim. */
export function createRefund(world: World, shop: Shop, order: Order, input: RefundInput): Outcome<Refund> {
  const transactions = input.transactions ?? [];
  const key = input.key ?? null;
  const errors = [
    ...objectionsToRefund(world, order, input),
    ...objectionsTo(world, order, transactions, 'input.transactions'),
  ];
  if (errors.length > 0) {
    const credit = input.storeCredit?.amount ?? null;
    const reason = errors[0]?.message ?? 'refused';
    recordRefusals(world, shop, { order: order.name, wanted: transactions, credit, key, reason });
    return refuse(errors);
  }
  const draft = draftOf(order);
  const refund = addRefund(world, shop, draft, { ...input, returnId: null, key });
  saveOrder(world, shop, draft, [{ topic: 'refunds/create', refundId: refund.id }]);
  return done(refund);
}

function objectionsToRefund(world: World, order: Order, input: RefundInput): UserError[] {
  const currency = order.presentmentCurrencyCode;
  const errors = objectionsToLines(world, order, input.refundLineItems ?? []);
  if (input.currency && input.currency !== currency) {
    errors.push(
      because('input.currency', `Currency must be the order's presentment currency ${currency}`, null),
    );
  }
  errors.push(
    ...objectionsToCredit(world, order, input.storeCredit, input.transactions ?? [], 'input.refundMethods'),
  );
  const hasMoney = (input.transactions ?? []).length > 0 || input.storeCredit;
  if (!hasMoney && !(input.refundLineItems ?? []).length && !input.shipping) {
    errors.push(because('input', 'A refund needs lines, shipping or transactions', null));
  }
  return errors;
}

function objectionsToLines(world: World, order: Order, lines: RefundLineInput[]): UserError[] {
  const asked = new Map<string, number>();
  return lines.flatMap((line, at) => {
    const path = `input.refundLineItems.${at}`;
    if (!order.lineItems.some((each) => each.id === line.lineItemId))
      return [because(`${path}.lineItemId`, 'The line item was not found', null)];
    if (!Number.isInteger(line.quantity) || line.quantity < 1)
      return [because(`${path}.quantity`, 'Quantity must be greater than 0', null)];
    const all = (asked.get(line.lineItemId) ?? 0) + line.quantity;
    asked.set(line.lineItemId, all);
    if (world.faults.isOn('over-refund-check-off') || all <= refundableQuantity(order, line.lineItemId))
      return [];
    return [because(`${path}.quantity`, 'Quantity cannot refund more items than were purchased', null)];
  });
}

type RefundParts = RefundInput & { returnId: string | null; key: string | null };

/** Writes the refund and its money into the draft, everything checked before. */
export function addRefund(world: World, shop: Shop, draft: Order, parts: RefundParts): Refund {
  const refund = refundWithoutMoney(world, shop, draft, parts);
  draft.refunds.push(refund);
  refund.transactionIds = giveBack(world, shop, draft, refund.id, parts.transactions ?? [], parts.key);
  const credit = parts.storeCredit;
  if (credit && draft.customerId) {
    const about = { order: draft.name, key: parts.key, expiresAt: credit.expiresAt ?? null };
    creditCustomer(world, shop, draft.customerId, credit.amount, about);
    refund.storeCreditSet = fromPresentment(credit.amount, draft.rate, draft.currencyCode);
  }
  addAdjustment(draft, refund);
  return refund;
}

function refundWithoutMoney(world: World, shop: Shop, draft: Order, parts: RefundParts): Refund {
  const now = world.timestamp();
  const lines = parts.refundLineItems ?? [];
  const worth = suggestReturnOutcome(draft, lines).lines;
  return {
    id: nextChildId(draft, 'Refund'),
    createdAt: now,
    updatedAt: now,
    note: parts.note ?? null,
    returnId: parts.returnId,
    refundLineItems: lines.map((line, at) => refundLineOf(draft, shop, line, worth[at])),
    refundShippingLines: refundShippingOf(draft, parts),
    orderAdjustments: [],
    transactionIds: [],
    storeCreditSet: null,
  };
}

function refundShippingOf(draft: Order, parts: RefundParts): Refund['refundShippingLines'] {
  const { shippingSet, shippingTaxSet } = shippingBack(draft, parts.shipping ?? null);
  const [line] = draft.shippingLines;
  if (!line || isZero(shippingSet)) return [];
  const id = nextChildId(draft, 'RefundShippingLine');
  return [{ id, shippingLineId: line.id, subtotalAmountSet: shippingSet, taxAmountSet: shippingTaxSet }];
}

type Worth = { subtotalSet: MoneyBag; totalTaxSet: MoneyBag } | undefined;

const refundLineOf = (draft: Order, shop: Shop, line: RefundLineInput, worth: Worth): RefundLineItem => ({
  id: nextChildId(draft, 'RefundLineItem'),
  lineItemId: line.lineItemId,
  quantity: line.quantity,
  restockType: line.restockType ?? 'NO_RESTOCK',
  restocked: line.restockType === 'RETURN' || line.restockType === 'CANCEL',
  locationId:
    line.restockType === 'RETURN' ? (line.locationId ?? shop.info.locationId) : (line.locationId ?? null),
  subtotalSet: worth?.subtotalSet ?? zeroOf(draft),
  totalTaxSet: worth?.totalTaxSet ?? zeroOf(draft),
});

/** What was given differs from what the lines are worth: Shopify writes the difference down. */
function addAdjustment(draft: Order, refund: Refund): void {
  const shipping = refund.refundShippingLines;
  const taxes = [
    ...refund.refundLineItems.map((line) => line.totalTaxSet),
    ...shipping.map((line) => line.taxAmountSet),
  ];
  const worth = sumBags(zeroOf(draft), [
    ...refund.refundLineItems.map((line) => line.subtotalSet),
    ...shipping.map((line) => line.subtotalAmountSet),
    ...(draft.taxesIncluded ? [] : taxes),
  ]);
  const given = refundTotalOf(draft, refund.id);
  if (compareAmounts(given.presentmentMoney, worth.presentmentMoney) === 0) return;
  refund.orderAdjustments.push({
    id: nextChildId(draft, 'OrderAdjustment'),
    reason: 'REFUND_DISCREPANCY',
    amountSet: subtractBags(worth, given),
    taxAmountSet: zeroOf(draft),
  });
}

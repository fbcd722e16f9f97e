// What is owed for units that come back?
import { Big } from 'big.js';
import type { LineItem, Order, ShippingLine } from '../order-types.ts';
import type { Money, MoneyBag } from '../types.ts';
import {
  fromPresentment,
  inBoth,
  notNegative,
  percentOf,
  subtractBags,
  sumBags,
  worthOfUnits,
} from './decimal-money.ts';
import { maximumRefundableOf, refundedShippingOf, refundedShippingTaxOf, zeroOf } from './order-totals.ts';
import { refundedQuantity } from './quantities.ts';

export type OutcomeLine = {
  lineItemId: string;
  quantity: number;
  /** The share of the discounted total; holds the tax when taxes are included. */
  subtotalSet: MoneyBag;
  totalTaxSet: MoneyBag;
  /** Subtotal and, when it is not included, tax. */
  dueSet: MoneyBag;
  restockingFeeSet: MoneyBag;
};

export type ReturnOutcome = {
  lines: OutcomeLine[];
  shippingSet: MoneyBag;
  shippingTaxSet: MoneyBag;
  returnShippingFeeSet: MoneyBag;
  /** Lines and shipping less all fees, never below zero. */
  totalSet: MoneyBag;
  /** The most that the payments can still give back; a refund above it is refused. */
  maximumRefundableSet: MoneyBag;
};

export type OutcomeOptions = {
  /** Line item id → percentage of the line's due kept back. */
  restockingFees?: Record<string, number>;
  /** In the currency the shopper paid in; taken once. */
  returnShippingFee?: Money | null;
  refundShipping?: { full: true } | { amount: Money } | null;
};

/**
 * What a return of these units is worth, to the cent, in both currencies.
 *
 * The first k of a line's n units are worth halfUp(T·k/n), so `quantity` units after the r already refunded
 * are worth halfUp(T·(r+quantity)/n) − halfUp(T·r/n); every tax line is shared the same way by itself.
 * A restocking fee is halfUp(due · percent / 100), the due with its tax; the return shipping fee is taken once.
 */
export function suggestReturnOutcome(
  order: Order,
  lines: { lineItemId: string; quantity: number }[],
  options: OutcomeOptions = {},
): ReturnOutcome {
  const taken = new Map<string, number>();
  const reckoned = lines.map((asked) => {
    const before = taken.get(asked.lineItemId) ?? refundedQuantity(order, asked.lineItemId);
    taken.set(asked.lineItemId, before + asked.quantity);
    return outcomeOfLine(order, asked, before, options.restockingFees?.[asked.lineItemId] ?? 0);
  });
  const shipping = shippingBack(order, options.refundShipping ?? null);
  const fee = options.returnShippingFee
    ? fromPresentment(options.returnShippingFee, order.rate, order.currencyCode)
    : zeroOf(order);
  const owed = sumBags(zeroOf(order), [
    ...reckoned.map((line) => subtractBags(line.dueSet, line.restockingFeeSet)),
    shipping.shippingSet,
    ...(order.taxesIncluded ? [] : [shipping.shippingTaxSet]),
  ]);
  return {
    lines: reckoned,
    ...shipping,
    returnShippingFeeSet: fee,
    totalSet: notNegative(subtractBags(owed, fee)),
    maximumRefundableSet: maximumRefundableOf(order),
  };
}

function lineOf(order: Order, lineItemId: string): LineItem {
  const line = order.lineItems.find((each) => each.id === lineItemId);
  if (!line) throw new Error(`${order.name} has no line ${lineItemId}`);
  return line;
}

function outcomeOfLine(
  order: Order,
  asked: { lineItemId: string; quantity: number },
  before: number,
  feePercent: number,
): OutcomeLine {
  const line = lineOf(order, asked.lineItemId);
  const share = (total: MoneyBag): MoneyBag => worthOfUnits(total, asked.quantity, before, line.quantity);
  const subtotalSet = share(line.totalAfterAllDiscountsSet);
  const totalTaxSet = sumBags(
    zeroOf(order),
    line.taxLines.map((tax) => share(tax.priceSet)),
  );
  const dueSet = order.taxesIncluded ? subtotalSet : sumBags(subtotalSet, [subtotalSet, totalTaxSet]);
  return { ...asked, subtotalSet, totalTaxSet, dueSet, restockingFeeSet: percentOf(dueSet, feePercent) };
}

const ZERO = new Big(0);

type ShippingBack = { shippingSet: MoneyBag; shippingTaxSet: MoneyBag };

/** The shipping given back, with its share of the tax: all that is left, or the sum named. */
export function shippingBack(order: Order, asked: OutcomeOptions['refundShipping']): ShippingBack {
  const nothing = zeroOf(order);
  if (!asked) return { shippingSet: nothing, shippingTaxSet: nothing };
  const price = sumBags(
    nothing,
    order.shippingLines.map((line) => line.discountedPriceSet),
  );
  const tax = sumBags(nothing, order.shippingLines.flatMap(taxesOf));
  const left = {
    shippingSet: subtractBags(price, refundedShippingOf(order)),
    shippingTaxSet: subtractBags(tax, refundedShippingTaxOf(order)),
  };
  if ('full' in asked) return left;
  const shippingSet = fromPresentment(asked.amount, order.rate, order.currencyCode);
  const share = inBoth([tax, shippingSet, price], ([t = ZERO, s = ZERO, p = ZERO]) =>
    p.gt(0) ? t.times(s).div(p) : ZERO,
  );
  return { shippingSet, shippingTaxSet: share };
}

const taxesOf = (line: ShippingLine): MoneyBag[] => line.taxLines.map((tax) => tax.priceSet);

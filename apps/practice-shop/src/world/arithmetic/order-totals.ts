// What do an order's parts come to, at first and by now?
import { Big } from 'big.js';
import type { LineItem, Order, OrderTransaction, TaxLine } from '../order-types.ts';
import type { MoneyBag } from '../types.ts';
import {
  inBoth,
  notNegative,
  smallerOf,
  subtractBags,
  sumBags,
  worthOfUnits,
  zeroLike,
} from './decimal-money.ts';
import { refundedQuantity } from './quantities.ts';

const money = (currencyCode: string): { amount: string; currencyCode: string } => ({
  amount: '0',
  currencyCode,
});

/** Nothing, in the order's two currencies. */
export const zeroOf = (order: Order): MoneyBag =>
  zeroLike({ shopMoney: money(order.currencyCode), presentmentMoney: money(order.presentmentCurrencyCode) });

const sumOf = (order: Order, bags: MoneyBag[]): MoneyBag => sumBags(zeroOf(order), bags);
const taxIn = (lines: TaxLine[]): MoneyBag[] => lines.map((line) => line.priceSet);

/** After all discounts, before tax that is not included, without shipping. */
export const subtotalOf = (order: Order): MoneyBag =>
  sumOf(
    order,
    order.lineItems.map((line) => line.totalAfterAllDiscountsSet),
  );

export const originalSubtotalOf = (order: Order): MoneyBag =>
  sumOf(
    order,
    order.lineItems.map((line) => line.originalTotalSet),
  );

export const shippingOf = (order: Order): MoneyBag =>
  sumOf(
    order,
    order.shippingLines.map((line) => line.discountedPriceSet),
  );

export const taxTotalOf = (order: Order): MoneyBag =>
  sumOf(order, [
    ...order.lineItems.flatMap((line) => taxIn(line.taxLines)),
    ...order.shippingLines.flatMap((line) => taxIn(line.taxLines)),
  ]);

export const discountsOf = (order: Order): MoneyBag =>
  sumOf(
    order,
    [...order.lineItems, ...order.shippingLines].flatMap((line) =>
      line.discountAllocations.map((each) => each.allocatedAmountSet),
    ),
  );

/** What the shopper owes for all of it. */
export function totalOf(order: Order): MoneyBag {
  const parts = [subtotalOf(order), shippingOf(order)];
  return sumOf(order, order.taxesIncluded ? parts : [...parts, taxTotalOf(order)]);
}

const PAYS_IN = new Set(['SALE', 'CAPTURE']);
const isDone = (each: OrderTransaction): boolean => each.status === 'SUCCESS';

/** What came in. */
export const receivedOf = (order: Order): MoneyBag =>
  sumOf(
    order,
    order.transactions.filter((each) => PAYS_IN.has(each.kind) && isDone(each)).map((each) => each.amountSet),
  );

/** What was given back, store credit included. */
export const refundedOf = (order: Order): MoneyBag =>
  sumOf(
    order,
    order.refunds.map((refund) => refundTotalOf(order, refund.id)),
  );

/** What one refund gave back: its transactions that did not fail, and its store credit. */
export function refundTotalOf(order: Order, refundId: string): MoneyBag {
  const refund = order.refunds.find((each) => each.id === refundId);
  const paid = order.transactions.filter((each) => each.refundId === refundId && isDone(each));
  const credit = refund?.storeCreditSet ? [refund.storeCreditSet] : [];
  return sumOf(order, [...paid.map((each) => each.amountSet), ...credit]);
}

export const netPaymentOf = (order: Order): MoneyBag => subtractBags(receivedOf(order), refundedOf(order));

/** What one payment can still give back. */
export function refundableOn(order: Order, parent: OrderTransaction): MoneyBag {
  const given = order.transactions.filter(
    (each) =>
      each.parentId === parent.id && each.kind === 'REFUND' && (isDone(each) || each.status === 'PENDING'),
  );
  return notNegative(subtractBags(parent.amountSet, ...given.map((each) => each.amountSet)));
}

/** What all payments together can still give back. */
export function maximumRefundableOf(order: Order): MoneyBag {
  const parents = order.transactions.filter((each) => PAYS_IN.has(each.kind) && isDone(each));
  const byPayment = sumOf(
    order,
    parents.map((each) => refundableOn(order, each)),
  );
  return notNegative(smallerOf(byPayment, netPaymentOf(order)));
}

/** The line's worth without the units already given back. */
export function currentLineTotal(order: Order, line: LineItem): MoneyBag {
  const taken = refundedQuantity(order, line.id);
  return worthOfUnits(
    line.totalAfterAllDiscountsSet,
    Math.max(0, line.quantity - taken),
    taken,
    line.quantity,
  );
}

function currentLineTax(order: Order, line: LineItem): MoneyBag {
  const taken = refundedQuantity(order, line.id);
  const left = Math.max(0, line.quantity - taken);
  return sumOf(
    order,
    line.taxLines.map((tax) => worthOfUnits(tax.priceSet, left, taken, line.quantity)),
  );
}

export const currentSubtotalOf = (order: Order): MoneyBag =>
  sumOf(
    order,
    order.lineItems.map((line) => currentLineTotal(order, line)),
  );

const refundedShippingLines = (order: Order) => order.refunds.flatMap((refund) => refund.refundShippingLines);

export const refundedShippingOf = (order: Order): MoneyBag =>
  sumOf(
    order,
    refundedShippingLines(order).map((line) => line.subtotalAmountSet),
  );

export const refundedShippingTaxOf = (order: Order): MoneyBag =>
  sumOf(
    order,
    refundedShippingLines(order).map((line) => line.taxAmountSet),
  );

export const currentTaxOf = (order: Order): MoneyBag =>
  subtractBags(
    sumOf(order, [
      ...order.lineItems.map((line) => currentLineTax(order, line)),
      ...order.shippingLines.flatMap((line) => taxIn(line.taxLines)),
    ]),
    refundedShippingTaxOf(order),
  );

/** What the order is worth after everything given back. */
export function currentTotalOf(order: Order): MoneyBag {
  const shipping = subtractBags(shippingOf(order), refundedShippingOf(order));
  const parts = [currentSubtotalOf(order), shipping];
  return sumOf(order, order.taxesIncluded ? parts : [...parts, currentTaxOf(order)]);
}

/** The price of one unit after every discount, rounded. */
export const unitAfterDiscounts = (line: LineItem): MoneyBag =>
  inBoth([line.totalAfterAllDiscountsSet], ([value = new Big(0)]) => value.div(line.quantity));

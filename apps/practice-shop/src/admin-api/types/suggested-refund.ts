// What does Shopify suggest to give back for units that come home?
import {
  compareAmounts,
  fromPresentment,
  fromShopMoney,
  smallerOf,
  subtractBags,
  sumBags,
} from '../../world/arithmetic/decimal-money.ts';
import { refundableOn, refundedShippingOf, shippingOf, zeroOf } from '../../world/arithmetic/order-totals.ts';
import { refundableQuantity } from '../../world/arithmetic/quantities.ts';
import {
  type OutcomeOptions,
  type ReturnOutcome,
  suggestReturnOutcome,
} from '../../world/arithmetic/return-outcome.ts';
import type { Order } from '../../world/order-types.ts';
import type { Return } from '../../world/return-types.ts';
import type { Money, MoneyBag } from '../../world/types.ts';
import { type Args, type Context, part } from '../context.ts';

type Wanted = { lineItemId: string; quantity: number };
type ShippingWish = Exclude<OutcomeOptions['refundShipping'], undefined>;
type ShippingArg = { fullRefund?: boolean; shippingRefundAmount?: Money } | null | undefined;

/** `Return.suggestedFinancialOutcome`: the settlement of some of the return's lines. */
export function suggestedOutcome(order: Order, of: Return, args: Args) {
  const lines = args.returnLineItems as { id: string; quantity: number }[];
  const outcome = outcomeOf(order, of, lines, args.refundShipping as ShippingArg);
  const isCredit = args.refundMethodAllocation === 'STORE_CREDIT';
  const amount = smallerOf(outcome.totalSet, outcome.maximumRefundableSet);
  return {
    order,
    discountedSubtotal: subtotalOf(order, outcome),
    maximumRefundable: outcome.maximumRefundableSet,
    refundDuties: [],
    shipping: shippingSource(order, outcome),
    totalAdditionalFees: zeroOf(order),
    totalCartDiscountAmount: zeroOf(order),
    totalDuties: zeroOf(order),
    totalTax: taxOf(order, outcome),
    financialTransfer: {
      kind: 'RefundReturnOutcome',
      amount,
      suggestedRefundMethods: isCredit ? [creditMethod(amount)] : [],
      suggestedTransactions: isCredit ? [] : suggestTransactions(order, amount),
    },
  };
}

/** `Return.suggestedRefund`, the older question. */
export function suggestedReturnRefund(order: Order, of: Return, args: Args) {
  const asked = args.returnRefundLineItems as { returnLineItemId: string; quantity: number }[];
  const lines = asked.map((each) => ({ id: each.returnLineItemId, quantity: each.quantity }));
  const outcome = outcomeOf(order, of, lines, args.refundShipping as ShippingArg);
  const amount = smallerOf(outcome.totalSet, outcome.maximumRefundableSet);
  return {
    order,
    amount,
    discountedSubtotal: subtotalOf(order, outcome),
    subtotal: subtotalOf(order, outcome),
    maximumRefundable: outcome.maximumRefundableSet,
    refundDuties: [],
    shipping: shippingSource(order, outcome),
    suggestedTransactions: suggestTransactions(order, amount),
    totalCartDiscountAmount: zeroOf(order),
    totalDuties: zeroOf(order),
    totalTax: taxOf(order, outcome),
  };
}

/** `Order.suggestedRefund`: by lines of the order, or all of it. */
export function suggestedRefund(order: Order, args: Args, ctx: Context) {
  const asked =
    args.suggestFullRefund === true ? allLines(order) : ((args.refundLineItems ?? []) as Wanted[]);
  const outcome = suggestReturnOutcome(order, asked, { refundShipping: shippingWanted(order, args) });
  const amount = smallerOf(outcome.totalSet, outcome.maximumRefundableSet);
  const isCredit = args.refundMethodAllocation === 'STORE_CREDIT';
  return {
    order,
    amountSet: amount,
    discountedSubtotalSet: subtotalOf(order, outcome),
    subtotalSet: subtotalOf(order, outcome),
    maximumRefundableSet: outcome.maximumRefundableSet,
    refundLineItems: refundLines(order, outcome, ctx.shop.info.locationId),
    shipping: shippingSource(order, outcome),
    suggestedRefundMethods: isCredit ? [creditMethod(amount)] : [],
    suggestedTransactions: isCredit ? [] : suggestTransactions(order, amount),
    totalCartDiscountAmountSet: zeroOf(order),
    totalDutiesSet: zeroOf(order),
    totalTaxSet: taxOf(order, outcome),
    totalTaxes: taxOf(order, outcome).shopMoney.amount,
  };
}

const refundLines = (order: Order, outcome: ReturnOutcome, locationId: string) =>
  outcome.lines.map((line) =>
    part('RefundLineItem', { ...line, restockType: 'RETURN', restocked: true, locationId }, order),
  );

function outcomeOf(
  order: Order,
  of: Return,
  lines: { id: string; quantity: number }[],
  shipping: ShippingArg,
): ReturnOutcome {
  const known = new Map(of.returnLineItems.map((line) => [line.id, line]));
  const wanted = lines.flatMap(({ id, quantity }) => {
    const line = known.get(id);
    return line ? [{ lineItemId: line.lineItemId, quantity }] : [];
  });
  const fees = of.returnLineItems.map(
    (line) => [line.lineItemId, line.restockingFee?.percentage ?? 0] as const,
  );
  // The fee for the way back was taken with the first refund of the return.
  const fee = of.refundIds.length > 0 ? null : (of.returnShippingFee?.amountSet.presentmentMoney ?? null);
  return suggestReturnOutcome(order, wanted, {
    restockingFees: Object.fromEntries(fees),
    returnShippingFee: fee,
    refundShipping: shippingOption(shipping),
  });
}

const shippingOption = (shipping: ShippingArg): ShippingWish => {
  if (shipping?.fullRefund === true) return { full: true };
  return shipping?.shippingRefundAmount ? { amount: shipping.shippingRefundAmount } : null;
};

function shippingWanted(order: Order, args: Args): ShippingWish {
  if (args.refundShipping === true || args.suggestFullRefund === true) return { full: true };
  if (typeof args.shippingAmount !== 'string') return null;
  const money = { amount: args.shippingAmount, currencyCode: order.currencyCode };
  return { amount: fromShopMoney(money, order.rate, order.presentmentCurrencyCode).presentmentMoney };
}

const allLines = (order: Order): Wanted[] =>
  order.lineItems
    .map((line) => ({ lineItemId: line.id, quantity: refundableQuantity(order, line.id) }))
    .filter((each) => each.quantity > 0);

const subtotalOf = (order: Order, outcome: ReturnOutcome): MoneyBag =>
  sumBags(
    zeroOf(order),
    outcome.lines.map((line) => line.subtotalSet),
  );

const taxOf = (order: Order, outcome: ReturnOutcome): MoneyBag =>
  sumBags(zeroOf(order), [...outcome.lines.map((line) => line.totalTaxSet), outcome.shippingTaxSet]);

function shippingSource(order: Order, outcome: ReturnOutcome) {
  return {
    order,
    amountSet: outcome.shippingSet,
    taxSet: outcome.shippingTaxSet,
    maximumRefundableSet: subtractBags(shippingOf(order), refundedShippingOf(order)),
  };
}

const creditMethod = (amount: MoneyBag) => ({
  kind: 'SuggestedStoreCreditRefund',
  amount,
  maximumRefundable: amount,
  expiresAt: null,
});

// Each payment gives back what it can, in the order in which they came in.
function suggestTransactions(order: Order, amount: MoneyBag) {
  let left = amount.presentmentMoney;
  const suggested = [];
  for (const parent of order.transactions) {
    if (!['SALE', 'CAPTURE'].includes(parent.kind) || parent.status !== 'SUCCESS') continue;
    const able = refundableOn(order, parent);
    const take = compareAmounts(able.presentmentMoney, left) < 0 ? able.presentmentMoney : left;
    if (Number(take.amount) === 0) continue;
    const amountSet = fromPresentment(take, order.rate, order.currencyCode);
    left = subtractBags(
      { shopMoney: left, presentmentMoney: left },
      { shopMoney: take, presentmentMoney: take },
    ).presentmentMoney;
    suggested.push({
      amountSet,
      gateway: parent.gateway,
      formattedGateway: parent.formattedGateway,
      kind: 'SUGGESTED_REFUND',
      maximumRefundableSet: able,
      parentTransaction: part('OrderTransaction', parent, order),
    });
  }
  return suggested;
}

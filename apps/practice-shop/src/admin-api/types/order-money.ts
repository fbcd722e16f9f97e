// What do an order's sums come to, at first and by now?

import { notNegative, subtractBags, sumBags, worthOfUnits } from '../../world/arithmetic/decimal-money.ts';
import {
  currentSubtotalOf,
  currentTaxOf,
  currentTotalOf,
  discountsOf,
  netPaymentOf,
  receivedOf,
  refundedOf,
  refundedShippingOf,
  shippingOf,
  subtotalOf,
  taxTotalOf,
  totalOf,
  zeroOf,
} from '../../world/arithmetic/order-totals.ts';
import { currentQuantity, refundedQuantity } from '../../world/arithmetic/quantities.ts';
import type { LineItem, Order, TaxLine } from '../../world/order-types.ts';
import type { MoneyBag } from '../../world/types.ts';
import { type Args, type Context, type Part, part } from '../context.ts';
import { suggestedRefund } from './suggested-refund.ts';

type O = Part<Order>;

/** All of an order's sums, each in both currencies. */
export const orderMoneyFields = {
  cartDiscountAmountSet: ({ row }: O) => discountsOf(row),
  currentCartDiscountAmountSet: ({ row }: O) => currentDiscounts(row),
  currentTotalDiscountsSet: ({ row }: O) => currentDiscounts(row),
  currentShippingPriceSet: ({ row }: O) => subtractBags(shippingOf(row), refundedShippingOf(row)),
  currentSubtotalPriceSet: ({ row }: O) => currentSubtotalOf(row),
  currentSubtotalLineItemsQuantity: ({ row }: O) =>
    row.lineItems.reduce((all, line) => all + currentQuantity(row, line.id), 0),
  currentTotalPriceSet: ({ row }: O) => currentTotalOf(row),
  currentTotalTaxSet: ({ row }: O) => currentTaxOf(row),
  currentTaxLines: ({ row }: O) => taxLinesOf(row, (line, tax) => currentShare(row, line, tax.priceSet)),
  netPaymentSet: ({ row }: O) => netPaymentOf(row),
  originalTotalPriceSet: ({ row }: O) => totalOf(row),
  subtotalPriceSet: ({ row }: O) => subtotalOf(row),
  taxLines: ({ row }: O) => taxLinesOf(row, (_, tax) => tax.priceSet),
  totalCashRoundingAdjustment: ({ row }: O) => ({ paymentSet: zeroOf(row), refundSet: zeroOf(row) }),
  totalDiscountsSet: ({ row }: O) => discountsOf(row),
  totalOutstandingSet: ({ row }: O) =>
    row.cancelledAt === null
      ? notNegative(subtractBags(currentTotalOf(row), netPaymentOf(row)))
      : zeroOf(row),
  totalPriceSet: ({ row }: O) => totalOf(row),
  totalReceivedSet: ({ row }: O) => receivedOf(row),
  totalRefundedSet: ({ row }: O) => refundedOf(row),
  totalRefundedShippingSet: ({ row }: O) => refundedShippingOf(row),
  totalShippingPriceSet: ({ row }: O) => shippingOf(row),
  totalTaxSet: ({ row }: O) => taxTotalOf(row),
  totalTipReceived: ({ row }: O) => zeroOf(row).shopMoney,
  refundDiscrepancySet: ({ row }: O) =>
    sumBags(
      zeroOf(row),
      row.refunds.flatMap((refund) => refund.orderAdjustments.map((each) => each.amountSet)),
    ),
  suggestedRefund: ({ row }: O, args: Args, ctx: Context) => suggestedRefund(row, args, ctx),
};

/** A line's sum without the units already given back. */
export function currentShare(order: Order, line: LineItem | undefined, total: MoneyBag): MoneyBag {
  if (!line) return total;
  const taken = refundedQuantity(order, line.id);
  return worthOfUnits(total, Math.max(0, line.quantity - taken), taken, line.quantity);
}

function currentDiscounts(order: Order): MoneyBag {
  const ofLines = order.lineItems.flatMap((line) =>
    line.discountAllocations.map((each) => currentShare(order, line, each.allocatedAmountSet)),
  );
  const ofShipping = order.shippingLines.flatMap((line) =>
    line.discountAllocations.map((each) => each.allocatedAmountSet),
  );
  return sumBags(zeroOf(order), [...ofLines, ...ofShipping]);
}

type TaxShare = (line: LineItem | undefined, tax: TaxLine) => MoneyBag;

// An order's tax lines add up those of its lines and shipping that have one title and rate.
function taxLinesOf(order: Order, share: TaxShare): Part<TaxLine>[] {
  const byName = new Map<string, TaxLine>();
  const add = (tax: TaxLine, line: LineItem | undefined) => {
    const name = `${tax.title} ${tax.rate}`;
    const before = byName.get(name)?.priceSet ?? zeroOf(order);
    byName.set(name, { ...tax, priceSet: sumBags(before, [before, share(line, tax)]) });
  };
  for (const line of order.lineItems) for (const tax of line.taxLines) add(tax, line);
  for (const line of order.shippingLines) for (const tax of line.taxLines) add(tax, undefined);
  return [...byName.values()].map((tax) => part('TaxLine', tax, order));
}

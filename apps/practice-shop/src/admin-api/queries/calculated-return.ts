// What would a return cost and give, before anyone asks for it?
import { fromPresentment, subtractBags } from '../../world/arithmetic/decimal-money.ts';
import { returnableQuantity } from '../../world/arithmetic/quantities.ts';
import { suggestReturnOutcome } from '../../world/arithmetic/return-outcome.ts';
import type { Order } from '../../world/order-types.ts';
import type { Money } from '../../world/types.ts';
import type { Args, Context } from '../context.ts';
import { findOrder } from '../lookups.ts';
import { fulfillmentLineSource } from '../types/fulfillment.ts';

type Asked = {
  fulfillmentLineItemId: string;
  quantity: number;
  restockingFee?: { percentage: number } | null;
};
type Input = { orderId: string; returnLineItems: Asked[]; returnShippingFee?: { amount: Money } | null };

/** `returnCalculate`: null when the order, a line, or that many units of it are not there. */
export function calculateReturn(ctx: Context, args: Args) {
  const input = args.input as Input;
  const order = findOrder(ctx, input.orderId);
  if (!order) return null;
  const lines = input.returnLineItems.map((asked, at) => calculateLine(order, asked, at));
  if (lines.some((line) => line === null)) return null;
  const fee = input.returnShippingFee?.amount;
  return {
    id: order.id.replace('/Order/', '/CalculatedReturn/'),
    exchangeLineItems: [],
    returnLineItems: lines,
    returnShippingFee: fee && {
      kind: 'CalculatedReturnShippingFee',
      id: order.id.replace('/Order/', '/CalculatedReturnShippingFee/'),
      amountSet: fromPresentment(fee, order.rate, order.currencyCode),
    },
  };
}

function calculateLine(order: Order, asked: Asked, at: number) {
  const source = fulfillmentLineSource(order, asked.fulfillmentLineItemId);
  if (!source || asked.quantity > returnableQuantity(order, asked.fulfillmentLineItemId)) return null;
  const wanted = { lineItemId: source.row.lineItemId, quantity: asked.quantity };
  const percentage = asked.restockingFee?.percentage ?? 0;
  const outcome = suggestReturnOutcome(order, [wanted], {
    restockingFees: { [wanted.lineItemId]: percentage },
  });
  const [line] = outcome.lines;
  if (!line) return null;
  const feeId = asked.fulfillmentLineItemId.replace('/FulfillmentLineItem/', '/CalculatedRestockingFee/');
  return {
    id: asked.fulfillmentLineItemId.replace('/FulfillmentLineItem/', `/CalculatedReturnLineItem/${at}`),
    fulfillmentLineItem: source,
    quantity: asked.quantity,
    restockingFee: percentage === 0 ? null : { id: feeId, percentage, amountSet: line.restockingFeeSet },
    subtotalBeforeOrderDiscountsSet: line.subtotalSet,
    subtotalSet: order.taxesIncluded ? subtractBags(line.subtotalSet, line.totalTaxSet) : line.subtotalSet,
    totalTaxSet: line.totalTaxSet,
  };
}

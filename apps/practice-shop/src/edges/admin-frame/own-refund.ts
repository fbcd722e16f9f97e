// What does the shop's own admin process and give back when it takes a return in?
import { splitOverPayments } from '../../control/payments.ts';
import { smallerOf } from '../../world/arithmetic/decimal-money.ts';
import { processableQuantity } from '../../world/arithmetic/quantities.ts';
import { suggestReturnOutcome } from '../../world/arithmetic/return-outcome.ts';
import type { ProcessReturnInput } from '../../world/operations/process-return.ts';
import type { Order } from '../../world/order-types.ts';
import type { Return } from '../../world/return-types.ts';

/** Everything still expected comes in, goes back on the shelf, and is paid back as suggested. */
export function planOwnRefund(order: Order, of: Return): ProcessReturnInput {
  const lines = of.returnLineItems
    .map((line) => ({ ...line, open: processableQuantity(of, line) }))
    .filter((line) => line.open > 0);
  const asked = lines.map(({ lineItemId, open }) => ({ lineItemId, quantity: open }));
  const fees = lines.map(
    ({ lineItemId, restockingFee }) => [lineItemId, restockingFee?.percentage ?? 0] as const,
  );
  const fee = of.returnShippingFee;
  const outcome = suggestReturnOutcome(order, asked, {
    restockingFees: Object.fromEntries(fees),
    returnShippingFee: fee && !fee.isTaken ? fee.amountSet.presentmentMoney : null,
  });
  const total = smallerOf(outcome.totalSet, outcome.maximumRefundableSet);
  return {
    returnLineItems: lines.map((line) => ({
      id: line.id,
      quantity: line.open,
      dispositions: shelve(of, line.id, line.open),
    })),
    issueRefund: { orderTransactions: splitOverPayments(order, total.presentmentMoney.amount) },
  };
}

function shelve(of: Return, returnLineItemId: string, quantity: number) {
  const expected = of.reverseFulfillmentOrders.flatMap((each) => each.lineItems);
  const line = expected.find((each) => each.returnLineItemId === returnLineItemId);
  return line
    ? [{ reverseFulfillmentOrderLineItemId: line.id, quantity, dispositionType: 'RESTOCKED' as const }]
    : [];
}

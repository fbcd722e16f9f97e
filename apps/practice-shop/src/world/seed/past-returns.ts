// Which of the goods sold in the past came back?
import { suggestReturnOutcome } from '../arithmetic/return-outcome.ts';
import { closeReturn } from '../operations/decide-return.ts';
import { processReturn } from '../operations/process-return.ts';
import { createReturn, requestReturn } from '../operations/request-return.ts';
import type { Order } from '../order-types.ts';
import { at, type Past, told } from './past.ts';

/** One unit of the first line is to come back. */
export function returnSome(
  past: Past,
  now: () => Order,
  daysAgo: number,
  status: 'REQUESTED' | 'OPEN',
): void {
  const { world, shop } = past;
  const [line] = now().fulfillments[0]?.fulfillmentLineItems ?? [];
  if (!line) return;
  const reason = past.random.pick([...shop.returnReasons.values()]);
  const input = {
    returnLineItems: [
      {
        fulfillmentLineItemId: line.id,
        quantity: 1,
        returnReasonDefinitionId: reason.id,
        returnReason: 'OTHER',
        customerNote: 'It is not quite what I had in mind.',
      },
    ],
  };
  const make = status === 'OPEN' ? createReturn : requestReturn;
  world.during(at(past, daysAgo), () => told(make(world, shop, now(), input)));
}

/** It came, and its worth went back. */
export function settleReturn(past: Past, now: () => Order, daysAgo: number, ending: 'closed' | 'open'): void {
  const { world, shop } = past;
  const order = now();
  const [found] = order.returns;
  const [line] = found?.returnLineItems ?? [];
  const [rfoLine] = found?.reverseFulfillmentOrders[0]?.lineItems ?? [];
  const payment = order.transactions.find((each) => each.kind === 'SALE');
  if (!found || !line || !rfoLine || !payment) return;
  const worth = suggestReturnOutcome(order, [{ lineItemId: line.lineItemId, quantity: 1 }]).totalSet
    .presentmentMoney;
  const isEnough = Number(payment.amountSet.presentmentMoney.amount) >= Number(worth.amount);
  const amount = isEnough ? worth : payment.amountSet.presentmentMoney;
  const dispositions = [
    { reverseFulfillmentOrderLineItemId: rfoLine.id, quantity: 1, dispositionType: 'RESTOCKED' as const },
  ];
  world.during(at(past, daysAgo), () => {
    const issueRefund = { orderTransactions: [{ parentId: payment.id, amount }] };
    told(
      processReturn(world, shop, order, found.id, {
        returnLineItems: [{ id: line.id, quantity: 1, dispositions }],
        issueRefund,
      }),
    );
    if (ending === 'closed') told(closeReturn(world, shop, now(), found.id));
  });
}

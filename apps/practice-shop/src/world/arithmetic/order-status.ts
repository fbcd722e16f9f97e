// In which state does Shopify show an order: paid, shipped, returned?
import type { Order } from '../order-types.ts';
import { compareAmounts } from './decimal-money.ts';
import {
  maximumRefundableOf,
  netPaymentOf,
  receivedOf,
  refundedOf,
  totalOf,
  zeroOf,
} from './order-totals.ts';
import { fulfilledQuantity, unfulfilledQuantity, unprocessedQuantity } from './quantities.ts';

export type FinancialStatus =
  | 'AUTHORIZED'
  | 'PAID'
  | 'PARTIALLY_PAID'
  | 'PARTIALLY_REFUNDED'
  | 'PENDING'
  | 'REFUNDED'
  | 'VOIDED';

/** As `displayFinancialStatus`. */
export function financialStatusOf(order: Order): FinancialStatus {
  const zero = zeroOf(order).presentmentMoney;
  const received = receivedOf(order).presentmentMoney;
  if (compareAmounts(refundedOf(order).presentmentMoney, zero) > 0) {
    const isAllBack = compareAmounts(netPaymentOf(order).presentmentMoney, zero) <= 0;
    return isAllBack || compareAmounts(maximumRefundableOf(order).presentmentMoney, zero) === 0
      ? 'REFUNDED'
      : 'PARTIALLY_REFUNDED';
  }
  if (compareAmounts(received, totalOf(order).presentmentMoney) >= 0) return 'PAID';
  if (compareAmounts(received, zero) > 0) return 'PARTIALLY_PAID';
  if (order.transactions.some((each) => each.kind === 'VOID' && each.status === 'SUCCESS')) return 'VOIDED';
  return order.transactions.some((each) => each.kind === 'AUTHORIZATION') ? 'AUTHORIZED' : 'PENDING';
}

/** As `displayFulfillmentStatus`. */
export function fulfillmentStatusOf(order: Order): 'FULFILLED' | 'PARTIALLY_FULFILLED' | 'UNFULFILLED' {
  const shipped = order.lineItems.some((line) => fulfilledQuantity(order, line.id) > 0);
  if (!shipped) return 'UNFULFILLED';
  const open = order.lineItems.some((line) => unfulfilledQuantity(order, line.id) > 0);
  return open ? 'PARTIALLY_FULFILLED' : 'FULFILLED';
}

export type OrderReturnStatus =
  | 'IN_PROGRESS'
  | 'INSPECTION_COMPLETE'
  | 'NO_RETURN'
  | 'RETURNED'
  | 'RETURN_FAILED'
  | 'RETURN_REQUESTED';

/** As `returnStatus`. */
export function returnStatusOf(order: Order): OrderReturnStatus {
  const open = order.returns.filter((each) => each.status === 'OPEN');
  const isDone = open.every((each) => each.returnLineItems.every((line) => unprocessedQuantity(line) === 0));
  if (open.length > 0) return isDone ? 'INSPECTION_COMPLETE' : 'IN_PROGRESS';
  if (order.returns.some((each) => each.status === 'REQUESTED')) return 'RETURN_REQUESTED';
  if (order.returns.some((each) => each.status === 'CLOSED')) return 'RETURNED';
  return 'NO_RETURN';
}

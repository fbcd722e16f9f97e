// Did a refund's money move? WooCommerce's row says yes, or it says nothing.
import type { TransactionStatus } from '@aftercare/core/order/order.ts';
import type { OrderAnswer } from '../answers/order.ts';
import type { RefundAnswer } from '../answers/refund.ts';

type Marked = Pick<OrderAnswer, 'meta_data'>;

/** With an intent's key, what the order is marked by before WooCommerce's own API is asked to refund it. */
export const markKey = '_aftercare_asked_';
/** The mark of a refund for which the payment method was to be asked. */
export const askedMethod = 'payment-method';

/** What the order was marked with for this key. */
export function markOf(order: Marked, key: string): unknown {
  return order.meta_data.find((one) => one.key === `${markKey}${key}`)?.value;
}

/**
 * BY_HAND: booked, and the payment method was not to be asked. UNKNOWN: it was, and the row does not say that it paid,
 * for the row stands before the asking, and stays so where the process was killed after it.
 */
export function refundStatus(refund: RefundAnswer, order: Marked): TransactionStatus {
  if (refund.refunded_payment) return 'SUCCESS';
  const key = /\[([\w.:-]+)\]\s*$/.exec(refund.reason ?? '')?.[1];
  return key !== undefined && markOf(order, key) === askedMethod ? 'UNKNOWN' : 'BY_HAND';
}

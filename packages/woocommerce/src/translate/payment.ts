// Which movements of money does an order of WooCommerce's show? It has no record of payments of its own.
import { atLeastZero, subtract, sum } from '@aftercare/core/money/arithmetic.ts';
import type { Money } from '@aftercare/core/money/money.ts';
import type { Order, Transaction } from '@aftercare/core/order/order.ts';
import type { OrderAnswer } from '../answers/order.ts';
import type { RefundAnswer } from '../answers/refund.ts';
import { readExact, toMoney, toPair } from './exact.ts';
import { movementId } from './refund.ts';
import { refundStatus } from './refund-status.ts';
import { plainOrNull } from './text.ts';

/** What has been paid, given back and is left. */
export interface Paid {
  readonly isPaid: boolean;
  readonly total: Money;
  readonly refunded: Money;
  readonly left: Money;
}

/** A completed order was paid, also one that was brought in from elsewhere without the instant. */
export function paidOf(order: OrderAnswer, refunds: readonly RefundAnswer[]): Paid {
  const { currency } = order;
  const total = toMoney(readExact(order.total), currency);
  const given = refunds.map((refund) => toMoney(readExact(refund.amount), currency));
  const refunded = sum(given, currency);
  const isPaid = order.date_paid_gmt !== null || order.status === 'completed' || order.status === 'refunded';
  return { isPaid, total, refunded, left: atLeastZero(subtract(total, refunded)) };
}

/** One sale when paid, and one refund each. */
export function toTransactions(
  order: OrderAnswer,
  refunds: readonly RefundAnswer[],
  paid: Paid,
): Transaction[] {
  const saleId = paid.isPaid ? `payment-${order.id}` : null;
  const given = refunds.map((refund) => toGiven(refund, order, saleId));
  return saleId !== null && paid.total.minor > 0 ? [toSale(order, paid, saleId), ...given] : given;
}

function toSale(order: OrderAnswer, paid: Paid, id: string): Transaction {
  return {
    ...{ id, kind: 'SALE', status: 'SUCCESS', ...methodOf(order), parentId: null },
    amount: toPair(paid.total),
    refundable: paid.left,
    processedAt: order.date_paid_gmt,
  };
}

function toGiven(refund: RefundAnswer, order: OrderAnswer, saleId: string | null): Transaction {
  return {
    ...{ id: movementId(refund.id), kind: 'REFUND', ...methodOf(order), parentId: saleId },
    status: refundStatus(refund, order),
    amount: toPair(toMoney(readExact(refund.amount), order.currency)),
    refundable: null,
    processedAt: refund.date_created_gmt,
  };
}

function methodOf(order: OrderAnswer): Pick<Transaction, 'gateway' | 'label'> {
  return { gateway: order.payment_method || null, label: plainOrNull(order.payment_method_title) };
}

/** In the words that orders are judged by here. */
export function financialStatus(order: OrderAnswer, paid: Paid): Order['financialStatus'] {
  if (order.status === 'refunded') return 'REFUNDED';
  if (paid.isPaid && paid.refunded.minor > 0) return paid.left.minor > 0 ? 'PARTIALLY_REFUNDED' : 'REFUNDED';
  if (paid.isPaid || paid.total.minor === 0) return 'PAID';
  return order.status === 'failed' || order.status === 'cancelled' ? 'VOIDED' : 'PENDING';
}

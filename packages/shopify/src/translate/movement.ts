// How do Shopify's fulfilments, refunds and payments become ours?
import type { Money } from '@aftercare/core/money/money.ts';
import type { Fulfillment, Refund, Transaction } from '@aftercare/core/order/order.ts';
import type {
  FulfillmentHead,
  FulfillmentLineAnswer,
  OrderAdjustmentAnswer,
  RefundAnswer,
  RefundLineAnswer,
  RefundShippingLineAnswer,
  TransactionAnswer,
} from '../answers/movement.ts';

/** A parcel with its lines. */
export function toFulfillment(head: FulfillmentHead, lines: readonly FulfillmentLineAnswer[]): Fulfillment {
  const {
    trackingInfo,
    id,
    status,
    displayStatus,
    createdAt,
    inTransitAt,
    estimatedDeliveryAt,
    deliveredAt,
  } = head;
  return {
    ...{ id, status, displayStatus, createdAt, inTransitAt, estimatedDeliveryAt, deliveredAt },
    tracking: trackingInfo,
    lines: lines.map((line) => ({ id: line.id, lineId: line.lineItem.id, quantity: line.quantity ?? 0 })),
  };
}

export interface RefundParts {
  readonly refund: Omit<
    RefundAnswer,
    'refundLineItems' | 'refundShippingLines' | 'orderAdjustments' | 'transactions'
  >;
  readonly lines: readonly RefundLineAnswer[];
  readonly shipping: readonly RefundShippingLineAnswer[];
  readonly adjustments: readonly OrderAdjustmentAnswer[];
  readonly transactionIds: readonly string[];
}

/** A refund with its lines, shipping, adjustments and payments. */
export function toRefund({ refund, lines, shipping, adjustments, transactionIds }: RefundParts): Refund {
  return {
    id: refund.id,
    createdAt: refund.createdAt ?? refund.processedAt,
    note: refund.note,
    returnId: refund.return?.id ?? null,
    total: refund.totalRefundedSet,
    lines: lines.map((line) => ({
      lineId: line.lineItem.id,
      quantity: line.quantity,
      restockType: line.restockType,
      subtotal: line.subtotalSet,
      tax: line.totalTaxSet,
    })),
    shipping: shipping.map((line) => ({
      shippingLineId: line.shippingLine.id ?? '',
      subtotal: line.subtotalAmountSet,
      tax: line.taxAmountSet,
    })),
    adjustments: adjustments.map(({ reason, amountSet, taxAmountSet }) => ({
      reason,
      amount: amountSet,
      tax: taxAmountSet,
    })),
    transactionIds: [...transactionIds],
  };
}

/** Payments of an order; what can still be refunded of each follows from all of them together. */
export function toTransactions(answers: readonly TransactionAnswer[]): Transaction[] {
  return answers.map((answer) => ({
    id: answer.id,
    kind: answer.kind,
    status: answer.status,
    gateway: answer.gateway,
    label: label(answer),
    amount: answer.amountSet,
    refundable: refundable(answer, answers),
    parentId: answer.parentTransaction?.id ?? null,
    processedAt: answer.processedAt,
  }));
}

function label({ paymentDetails, formattedGateway }: TransactionAnswer): string | null {
  const digits = paymentDetails?.number?.replace(/\D/g, '').slice(-4);
  if (paymentDetails?.company && digits) return `${paymentDetails.company} ··${digits}`;
  return formattedGateway;
}

// Only money taken can go back, and Shopify names a refund's parent: the sale or capture it takes from.
// (`maximumRefundableV2` is filled in suggested refunds only.)
function refundable(answer: TransactionAnswer, all: readonly TransactionAnswer[]): Money | null {
  if (answer.status !== 'SUCCESS' || !(answer.kind === 'SALE' || answer.kind === 'CAPTURE')) return null;
  const { minor, currency } = answer.amountSet.presentment;
  const refunds = all.filter((each) => each.parentTransaction?.id === answer.id && takesBack(each));
  const left = refunds.reduce((sum, each) => sum - each.amountSet.presentment.minor, minor);
  return { minor: Math.max(0, left), currency };
}

function takesBack({ kind, status }: TransactionAnswer): boolean {
  return (kind === 'REFUND' || kind === 'CHANGE') && status !== 'FAILURE' && status !== 'ERROR';
}

// To which of the order's payments does an amount go back?
import { sum } from '../money/arithmetic.ts';
import type { Money } from '../money/money.ts';
import type { Order, Transaction } from '../order/order.ts';

/** A part of a refund and the payment it goes back to. */
export interface TransferPart {
  readonly transactionId: string;
  readonly gateway: string | null;
  readonly amount: Money;
}

export type Transfer =
  | { readonly ok: true; readonly parts: readonly TransferPart[] }
  | { readonly ok: false; readonly reasons: readonly ['EXCEEDS_REFUNDABLE'] };

type Payment = Pick<Transaction, 'id' | 'gateway' | 'refundable' | 'processedAt'>;

/** What the order's payments can still give back, in the currency the shopper paid in. */
export function refundableOf(order: Pick<Order, 'transactions' | 'presentmentCurrency'>): Money {
  const currency = order.presentmentCurrency;
  return sum(
    refundablePayments(order.transactions, currency).map((payment) => payment.left),
    currency,
  );
}

/**
 * Spreads an amount over the payments: gift cards last, for credit can only be spent here and money anywhere;
 * else the largest payment first, so that as few movements as possible are made; between equals the oldest.
 */
export function spreadOverPayments(amount: Money, payments: readonly Payment[]): Transfer {
  let left = amount.minor;
  const parts: TransferPart[] = [];
  for (const { payment, left: refundable } of refundablePayments(payments, amount.currency)) {
    const minor = Math.min(left, refundable.minor);
    if (minor <= 0) continue;
    parts.push({
      transactionId: payment.id,
      gateway: payment.gateway,
      amount: { minor, currency: amount.currency },
    });
    left -= minor;
  }
  return left > 0 ? { ok: false, reasons: ['EXCEEDS_REFUNDABLE'] } : { ok: true, parts };
}

function refundablePayments(payments: readonly Payment[], currency: string) {
  return payments
    .flatMap((payment) =>
      payment.refundable !== null && payment.refundable.currency === currency && payment.refundable.minor > 0
        ? [{ payment, left: payment.refundable }]
        : [],
    )
    .toSorted(
      (a, b) =>
        Number(isGiftCard(a.payment)) - Number(isGiftCard(b.payment)) ||
        b.left.minor - a.left.minor ||
        timeOf(a.payment) - timeOf(b.payment),
    );
}

function isGiftCard(payment: Payment): boolean {
  return payment.gateway === 'gift_card';
}

/** A payment whose time we don't know counts as the youngest. */
function timeOf(payment: Payment): number {
  return payment.processedAt === null ? Number.MAX_SAFE_INTEGER : Date.parse(payment.processedAt);
}

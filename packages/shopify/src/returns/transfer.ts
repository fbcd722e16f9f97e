// From which payments does an amount go back?
import type { Money } from '@aftercare/core/money/money.ts';
import type { Order } from '@aftercare/core/order/order.ts';
import type { PlatformAnswer } from '@aftercare/core/platform.ts';

export interface TransferPart {
  readonly transactionId: string;
  readonly amount: Money;
}

/** Takes from each payment in turn what it can still give back; refuses when all together can't. */
export function spreadOverTransactions(order: Order, amount: Money): PlatformAnswer<TransferPart[]> {
  const parts: TransferPart[] = [];
  let left = amount.minor;
  for (const { id, refundable } of order.transactions) {
    if (refundable === null || refundable.currency !== amount.currency || left === 0) continue;
    const minor = Math.min(left, refundable.minor);
    if (minor > 0) parts.push({ transactionId: id, amount: { minor, currency: amount.currency } });
    left -= minor;
  }
  return left === 0 ? { ok: true, value: parts } : { ok: false, reasons: ['NOT_ENOUGH_LEFT_TO_REFUND'] };
}

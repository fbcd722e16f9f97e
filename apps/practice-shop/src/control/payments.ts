// Through which payments does a sum go back when nobody chose?

import { subtractBags } from '../world/arithmetic/decimal-money.ts';
import { refundableOn } from '../world/arithmetic/order-totals.ts';
import type { MoneyBack } from '../world/operations/money-back.ts';
import type { Order } from '../world/order-types.ts';
import type { Money } from '../world/types.ts';

const minus = (from: Money, taken: Money): Money =>
  subtractBags({ shopMoney: from, presentmentMoney: from }, { shopMoney: taken, presentmentMoney: taken })
    .shopMoney;

/** Each payment in turn gives what it can; what no payment can give is asked of the last, which refuses it. */
export function splitOverPayments(order: Order, amount: string): MoneyBack[] {
  const payments = order.transactions.filter(
    (each) => (each.kind === 'SALE' || each.kind === 'CAPTURE') && each.status === 'SUCCESS',
  );
  let left: Money = { amount, currencyCode: order.presentmentCurrencyCode };
  const parts: MoneyBack[] = [];
  for (const [at, payment] of payments.entries()) {
    const isLast = at === payments.length - 1;
    const can = refundableOn(order, payment).presentmentMoney;
    const part = isLast || Number(left.amount) < Number(can.amount) ? left : can;
    if (Number(part.amount) > 0) parts.push({ parentId: payment.id, amount: part });
    left = minus(left, part);
  }
  return parts;
}

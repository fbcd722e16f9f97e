// May who presses it pay this much? Asked where the amount is known for good: in the transaction that decides it.
import type { Money } from '@aftercare/core/money/money.ts';
import type { Order } from '@aftercare/core/order/order.ts';
import { mayPay, weigh } from '@aftercare/core/staff/amount.ts';
import type { Standing } from '@aftercare/core/staff/member.ts';
import type { Outcome } from './change-return.ts';
import { currencyOf } from './shop-currency.ts';
import type { Shop } from './store.ts';

/** Why not; null: they may, or nobody's right is asked. */
export function aboveRight(
  shop: Shop,
  payer: Standing | undefined,
  { amount, order }: { readonly amount: Money; readonly order: Order | null },
): Extract<Outcome, { why: 'above' }> | null {
  if (payer === undefined || mayPay(payer, weigh(amount, order, currencyOf(shop)))) return null;
  return { ok: false, why: 'above', reasons: [], amount };
}

// May this person pay this much?
import { toShop } from '../money/convert.ts';
import type { Money } from '../money/money.ts';
import type { Order } from '../order/order.ts';
import { orderRate } from '../order/rate.ts';
import type { Intent } from '../returns/intent.ts';
import type { Standing } from './member.ts';
import { mayDo } from './roles.ts';

/** `amount` in the shop's currency; null: nobody can tell how much that is, so only who may pay any amount may pay it. */
export function mayPay({ role, paysUpTo }: Standing, amount: Money | null): boolean {
  if (!mayDo(role, 'pay')) return false;
  if (role === 'owner' || paysUpTo === null) return true;
  if (amount === null) return false;
  // Nothing is nothing in every currency.
  if (amount.minor <= 0) return true;
  return amount.currency === paysUpTo.currency && amount.minor <= paysUpTo.minor;
}

/** An amount of the shopper's in the currency amounts of staff are in; null: there is no rate for it. */
export function weigh(amount: Money, order: Order | null, shopCurrency: string): Money | null {
  if (amount.currency === shopCurrency) return amount;
  const rate = order === null ? null : orderRate(order);
  return rate === null || rate.presentment.currency !== amount.currency ? null : toShop(amount, rate);
}

/**
 * What was paid for a return or is on its way, and `more`: an amount holds for the whole of a return, else who may pay
 * fifty would pay five hundred in tens.
 */
export function paidWith(more: Money, intents: readonly Pick<Intent, 'amount' | 'state'>[]): Money {
  const live = intents.filter(({ state }) => state !== 'refused');
  return { ...more, minor: live.reduce((all, { amount }) => all + amount.minor, more.minor) };
}

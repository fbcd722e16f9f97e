// What is an amount of one currency worth in another, at a rate that is itself two amounts?
import type { Money, MoneyPair } from './money.ts';
import { halfUp, proportion } from './rounding.ts';

/** Shop's currency → shopper's, at the pair's own rate, half up; null when the pair shows no rate. */
export function toPresentment(amount: Money, rate: MoneyPair): Money | null {
  return convert(amount, rate.shop, rate.presentment);
}

/** Shopper's currency → shop's, at the pair's own rate, half up; null when the pair shows no rate. */
export function toShop(amount: Money, rate: MoneyPair): Money | null {
  return convert(amount, rate.presentment, rate.shop);
}

function convert(amount: Money, from: Money, to: Money): Money | null {
  if (amount.currency !== from.currency) {
    throw new TypeError(`${amount.currency} can't be converted at a rate from ${from.currency}`);
  }
  if (from.currency === to.currency) return amount;
  if (from.minor === 0 || to.minor === 0) return null;
  return { minor: proportion(amount.minor, to.minor, from.minor, halfUp), currency: to.currency };
}

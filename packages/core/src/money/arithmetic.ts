// How are amounts of one currency added and compared? Two currencies in one sum are a bug and throw.
import type { Money } from './money.ts';
import { halfUp, proportion } from './rounding.ts';

/** Nothing, in this currency. */
export function zero(currency: string): Money {
  return { minor: 0, currency };
}

/** The sum of two amounts of one currency. */
export function add(a: Money, b: Money): Money {
  return exact(a.minor + b.minor, sameCurrency(a, b));
}

/** a − b, of one currency; may be negative. */
export function subtract(a: Money, b: Money): Money {
  return exact(a.minor - b.minor, sameCurrency(a, b));
}

/** The sum of many amounts, all of the currency named. */
export function sum(amounts: readonly Money[], currency: string): Money {
  return amounts.reduce(add, zero(currency));
}

/** Negative when a < b, zero when equal, positive when a > b. */
export function compare(a: Money, b: Money): number {
  sameCurrency(a, b);
  return Math.sign(a.minor - b.minor);
}

/** The amount, or nothing when it is below nothing. */
export function atLeastZero(amount: Money): Money {
  return amount.minor < 0 ? zero(amount.currency) : amount;
}

/** A share in hundredths of a percent, half up: 1250 of €10.00 is €1.25. */
export function percentOf(amount: Money, basisPoints: number): Money {
  return { minor: proportion(amount.minor, basisPoints, 10_000, halfUp), currency: amount.currency };
}

function exact(minor: number, currency: string): Money {
  if (!Number.isSafeInteger(minor)) throw new RangeError(`${minor} minor units are too many to be exact`);
  return { minor, currency };
}

function sameCurrency(a: Money, b: Money): string {
  if (a.currency !== b.currency) throw new TypeError(`${a.currency} and ${b.currency} do not mix`);
  return a.currency;
}

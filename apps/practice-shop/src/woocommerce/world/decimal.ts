// How does WooCommerce calculate with decimal strings, and where does it round?
import Big from 'big.js';

export const ZERO = new Big(0);
export const big = (value: string | number): Big => new Big(value === '' ? 0 : value);
export const sum = (values: Iterable<string | Big>): Big => {
  let total = ZERO;
  for (const value of values) total = total.plus(value === '' ? 0 : value);
  return total;
};

/** What a line's net sum is kept with. */
export const PRECISE = 6;

/** Half away from zero, as PHP's round() does. */
export const roundUp = (value: Big, digits: number): Big => value.round(digits, Big.roundHalfUp);

/** Tax inside a price is rounded half towards zero, so that net and tax together stay the price. */
export function roundDown(value: Big, digits: number): Big {
  const up = value.round(digits, Big.roundHalfUp);
  const half = new Big(5).times(new Big(10).pow(-(digits + 1)));
  return up.minus(value).abs().eq(half) ? value.round(digits, Big.roundDown) : up;
}

/** "12.5" to "12.50"; with six digits nothing that is kept is lost. */
export const write = (value: Big | string, digits: number): string =>
  (typeof value === 'string' ? big(value) : value).toFixed(digits, Big.roundHalfUp);

/** Without zeros at the end: "10.8". */
export const writeBare = (value: Big): string => value.toFixed();

/** Currencies without a smaller unit are sold in whole ones, whatever the shop writes behind the point. */
export const digitsOf = (currency: string): number => (currency === 'JPY' ? 0 : 2);

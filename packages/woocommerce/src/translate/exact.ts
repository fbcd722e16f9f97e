// How do WooCommerce's decimals become minor units, when its parts have more digits than the currency?
import { currencyDigits } from '@aftercare/core/money/currency.ts';
import type { Money, MoneyPair } from '@aftercare/core/money/money.ts';
import { halfUp } from '@aftercare/core/money/rounding.ts';

/** An amount in units of 10⁻¹⁰: nothing is lost before the one rounding at the end. */
export type Exact = bigint;

const digitsKept = 10;
/** A billionth: more than shares of net and taxes lose together, less than any digit that WooCommerce writes. */
const mostCutOff = 10n;
const decimalForm = /^(-?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,2}))?$/;

/** "21.092437" → exact; PHP writes very small amounts with an exponent. */
export function readExact(decimal: string): Exact {
  const match = decimalForm.exec(decimal.trim());
  if (match === null) throw new RangeError(`"${decimal}" is not a decimal amount`);
  const [, sign, whole = '', fraction = '', exponent = '0'] = match;
  const shift = digitsKept + Number(exponent) - fraction.length;
  const figures = BigInt(`${whole}${fraction}` || '0');
  const size = shift >= 0 ? figures * 10n ** BigInt(shift) : figures / 10n ** BigInt(-shift);
  return sign === '-' ? -size : size;
}

/** The sum of all. */
export function total(amounts: readonly Exact[]): Exact {
  return amounts.reduce((all, one) => all + one, 0n);
}

/** The nearest minor unit, half up; a half stays one where splitting has cut off a trifle of it. */
export function toMoney(exact: Exact, currency: string): Money {
  const size = magnitude(exact) + mostCutOff;
  const minor = Number(halfUp(exact < 0n ? -size : size, minorSize(currency)));
  if (!Number.isSafeInteger(minor)) throw new RangeError(`${minor} minor units are too many to be exact`);
  return { minor: minor === 0 ? 0 : minor, currency };
}

/** An order of WooCommerce's knows one currency. */
export function toPair(money: Money): MoneyPair {
  return { shop: money, presentment: money };
}

/** How many exact units a minor unit has. */
export function minorSize(currency: string): bigint {
  return 10n ** BigInt(digitsKept - currencyDigits(currency));
}

/**
 * Rounds parts so that they sum to `whole` where rounding alone makes the difference: a minor unit more or less falls
 * on the parts that were rounded furthest the other way, more only on those that may grow; less once more where there
 * are too few of them, so that together they never come to more than was paid. A greater difference has another cause,
 * and stays.
 */
export function roundTogether(
  parts: readonly Exact[],
  whole: Money,
  mayGrow: (index: number) => boolean = () => true,
): number[] {
  const size = minorSize(whole.currency);
  const rounded = parts.map((part) => toMoney(part, whole.currency).minor);
  const missing = whole.minor - rounded.reduce((all, one) => all + one, 0);
  const difference = parts.reduce((all, one) => all + one, 0n) - BigInt(whole.minor) * size;
  if (missing === 0 || magnitude(difference) > mostRounding * size) return rounded;
  const step = Math.sign(missing);
  const lost = parts
    .map((part, index) => ({ index, rest: part - BigInt(rounded[index] ?? 0) * size }))
    .filter(({ index }) => (step > 0 ? mayGrow(index) : (rounded[index] ?? 0) > 0))
    .toSorted((a, b) => (Number(b.rest - a.rest) || a.index - b.index) * step);
  const again = step < 0 ? lost.filter(({ index }) => (rounded[index] ?? 0) > 1) : [];
  const moves = [...lost, ...again].slice(0, Math.abs(missing));
  return rounded.map((minor, index) => minor + step * moves.filter((each) => each.index === index).length);
}

/** In minor units: half of one for the whole, and one that a part has been given or lost before. */
export const mostRounding = 2n;

/** Splits by weight to the last exact unit; what is left over falls to the last part with weight. */
export function shareOut(amount: Exact, weights: readonly Exact[]): Exact[] {
  const total = weights.reduce((all, one) => all + one, 0n);
  if (total === 0n) return weights.map(() => 0n);
  let [given, weight] = [0n, 0n];
  return weights.map((one) => {
    weight += one;
    const upTo = (amount * weight) / total;
    const share = upTo - given;
    given = upTo;
    return share;
  });
}

function magnitude(value: bigint): bigint {
  return value < 0n ? -value : value;
}

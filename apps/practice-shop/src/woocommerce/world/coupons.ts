// How does a discount fall on the lines of an order, in whole cents?
import type Big from 'big.js';
import { big, ZERO } from './decimal.ts';

export type Coupon = {
  code: string;
  kind: 'percent' | 'fixed_cart' | 'fixed_product';
  /** Percent, or a sum as prices are entered. */
  amount: string;
  /** Only this line (its place); every line by default. */
  line?: number | undefined;
};

/** `price` is what percents are taken of, `entered` what is left of it after the coupons before. */
export type Discountable = { price: Big; entered: Big; quantity: number };

/** What one coupon takes from each line, never more than is left of it. */
export function spreadCoupon(coupon: Coupon, lines: Discountable[], digits: number): Big[] {
  const scale = big(10).pow(digits);
  const left = lines.map((line, at) =>
    coupon.line === undefined || coupon.line === at ? line.entered.times(scale).round(0).toNumber() : 0,
  );
  const units = lines.map((line, at) => (left[at] === 0 ? 0 : line.quantity));
  const full = lines.map((line, at) => (left[at] === 0 ? 0 : line.price.times(scale).round(0).toNumber()));
  const bearing = { left, units, order: dearestFirst(full, lines) };
  const taken = coupon.kind === 'percent' ? byPercent(coupon, full, bearing) : byUnit(coupon, bearing, scale);
  return taken.map((cents) => big(cents).div(scale));
}

type Bearing = { left: number[]; units: number[]; order: number[] };

/** WooCommerce lets the dearest units bear the odd cents. */
const dearestFirst = (full: number[], lines: Discountable[]): number[] => {
  const unitPrice = (at: number) => (full[at] ?? 0) / Math.max(1, lines[at]?.quantity ?? 1);
  return lines.map((_line, at) => at).sort((a, b) => unitPrice(b) - unitPrice(a));
};

// Each line is rounded down, then the missing cents go, one a unit, to the lines that can bear them.
function byPercent({ amount }: Coupon, full: number[], bearing: Bearing): number[] {
  const exact = full.map((cents) => big(cents).times(amount).div(100));
  const taken = exact.map((cents, at) => Math.min(bearing.left[at] ?? 0, cents.round(0, 0).toNumber()));
  const wanted = exact
    .reduce((sum, cents) => sum.plus(cents), ZERO)
    .round(0, 1)
    .toNumber();
  return addCents(taken, wanted - sumOf(taken), bearing);
}

// A fixed sum is shared out by units, not by what the lines cost.
function byUnit({ amount, kind }: Coupon, bearing: Bearing, scale: Big): number[] {
  const { left, units } = bearing;
  const each = big(amount).times(scale).round(0).toNumber();
  const perUnit = (share: number) => left.map((cents, at) => Math.min(cents, share * (units[at] ?? 0)));
  if (kind === 'fixed_product') return perUnit(each);
  const all = sumOf(units);
  if (all === 0) return left.map(() => 0);
  const wanted = Math.min(each, sumOf(left));
  const taken = perUnit(Math.floor(wanted / all));
  return addCents(taken, wanted - sumOf(taken), bearing);
}

function addCents(taken: number[], missing: number, { left, units, order }: Bearing): number[] {
  const result = [...taken];
  let open = missing;
  for (let before = -1; open > 0 && before !== open; ) {
    before = open;
    for (const at of order) {
      const room = (left[at] ?? 0) - (result[at] ?? 0);
      const more = Math.min(open, room, units[at] ?? 0);
      result[at] = (result[at] ?? 0) + more;
      open -= more;
    }
  }
  return result;
}

const sumOf = (values: number[]): number => values.reduce((total, value) => total + value, 0);

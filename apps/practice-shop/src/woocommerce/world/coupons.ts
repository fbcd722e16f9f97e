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

export type Discountable = { entered: Big; quantity: number };

/** What one coupon takes from each line, never more than is left of it. */
export function spreadCoupon(coupon: Coupon, lines: Discountable[], digits: number): Big[] {
  const scale = big(10).pow(digits);
  const left = lines.map((line, at) =>
    coupon.line === undefined || coupon.line === at ? line.entered.times(scale).round(0).toNumber() : 0,
  );
  const units = lines.map((line, at) => (left[at] === 0 ? 0 : line.quantity));
  const taken = coupon.kind === 'percent' ? byPercent(coupon, left) : byUnit(coupon, left, units, scale);
  return taken.map((cents) => big(cents).div(scale));
}

// Each line is rounded down, then the missing cents go to the first lines that can bear one.
function byPercent({ amount }: Coupon, left: number[]): number[] {
  const exact = left.map((cents) => big(cents).times(amount).div(100));
  const taken = exact.map((cents) => cents.round(0, 0).toNumber());
  const wanted = exact
    .reduce((sum, cents) => sum.plus(cents), ZERO)
    .round(0, 1)
    .toNumber();
  return addCents(taken, left, wanted - sumOf(taken));
}

// A fixed sum is shared out by units, as WooCommerce does it, not by what the lines cost.
function byUnit({ amount, kind }: Coupon, left: number[], units: number[], scale: Big): number[] {
  const each = big(amount).times(scale).round(0).toNumber();
  const all = sumOf(units);
  if (all === 0) return left.map(() => 0);
  if (kind === 'fixed_product') return left.map((cents, at) => Math.min(cents, each * (units[at] ?? 0)));
  const wanted = Math.min(each, sumOf(left));
  const share = Math.floor(wanted / all);
  const taken = left.map((cents, at) => Math.min(cents, share * (units[at] ?? 0)));
  return addCents(taken, left, wanted - sumOf(taken));
}

function addCents(taken: number[], left: number[], missing: number): number[] {
  const result = [...taken];
  let open = missing;
  while (open > 0) {
    const before = open;
    for (const [at, cents] of left.entries()) {
      if (open > 0 && (result[at] ?? 0) < cents) {
        result[at] = (result[at] ?? 0) + 1;
        open--;
      }
    }
    if (open === before) break;
  }
  return result;
}

const sumOf = (values: number[]): number => values.reduce((total, value) => total + value, 0);

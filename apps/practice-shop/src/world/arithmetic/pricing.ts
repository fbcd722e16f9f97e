// What does each line of a new order cost, after discounts and with tax?
import { Big } from 'big.js';
import type { DiscountAllocation, TaxLine } from '../order-types.ts';
import type { MoneyBag } from '../types.ts';
import { allocate } from './allocation.ts';
import { inBoth, percentOf, smallerOf, subtractBags, sumBags } from './decimal-money.ts';

export type TaxRate = { title: string; rate: number };
export type PricingLine = { unitPriceSet: MoneyBag; quantity: number; taxes: TaxRate[] };
/** `line` is the line's place when the discount belongs to one line; else it is the whole order's. */
export type PricingDiscount =
  | { line: number | null; percent: number }
  | { line: number | null; amountSet: MoneyBag };

export type PricedLine = {
  originalTotalSet: MoneyBag;
  discountAllocations: DiscountAllocation[];
  discountedTotalSet: MoneyBag;
  totalAfterAllDiscountsSet: MoneyBag;
  taxLines: TaxLine[];
};

type Open = { original: MoneyBag; left: MoneyBag; afterOwn: MoneyBag; allocations: DiscountAllocation[] };

/** The sum a discount takes of what is left, never more than that. */
function discountOf(discount: PricingDiscount, left: MoneyBag): MoneyBag {
  return 'percent' in discount ? percentOf(left, discount.percent) : smallerOf(discount.amountSet, left);
}

function take(line: Open, index: number, allocatedAmountSet: MoneyBag): void {
  line.left = subtractBags(line.left, allocatedAmountSet);
  line.allocations.push({ index, allocatedAmountSet });
}

/** The tax in or on a sum: one tax line for each rate, each rounded by itself. */
export function taxOf(total: MoneyBag, taxes: TaxRate[], taxesIncluded: boolean): TaxLine[] {
  const all = taxes.reduce((sum, tax) => sum.plus(String(tax.rate)), new Big(0));
  const base = taxesIncluded ? all.plus(1) : new Big(1);
  return taxes.map((tax) => ({
    title: tax.title,
    rate: tax.rate,
    priceSet: inBoth([total], ([value = new Big(0)]) => value.times(String(tax.rate)).div(base)),
  }));
}

function spread(lines: Open[], index: number, discount: PricingDiscount): void {
  const [first] = lines;
  if (!first) return;
  const weights = lines.map((line) => line.left);
  const total = discountOf(discount, sumBags(first.left, weights));
  const shares = allocate(total, weights);
  for (const [at, line] of lines.entries()) take(line, index, shares[at] as MoneyBag);
}

/** Line discounts first, then the order's over what is left, then tax on the rest. */
export function priceLines(
  lines: PricingLine[],
  discounts: PricingDiscount[],
  taxesIncluded: boolean,
): PricedLine[] {
  const open = lines.map((line): Open => {
    const original = inBoth([line.unitPriceSet], ([value = new Big(0)]) => value.times(line.quantity));
    return { original, left: original, afterOwn: original, allocations: [] };
  });
  for (const [index, discount] of discounts.entries()) {
    const line = discount.line === null ? undefined : open[discount.line];
    if (line) take(line, index, discountOf(discount, line.left));
  }
  for (const line of open) line.afterOwn = line.left;
  for (const [index, discount] of discounts.entries())
    if (discount.line === null) spread(open, index, discount);
  return open.map((line, at) => ({
    originalTotalSet: line.original,
    discountAllocations: line.allocations,
    discountedTotalSet: line.afterOwn,
    totalAfterAllDiscountsSet: line.left,
    taxLines: taxOf(line.left, lines[at]?.taxes ?? [], taxesIncluded),
  }));
}

// What is each line of an order worth in minor units, so that all of its parts sum to what was paid?
import type { FeeAnswer, OrderAnswer } from '../answers/order.ts';
import { type Exact, readExact, roundTogether, shareOut, toMoney, total } from './exact.ts';
import { grossOf, type Part, partOf } from './part.ts';
import { lessRounding } from './price-rounding.ts';

/** Amounts in minor units; `goods` has tax inside where the order's prices have. */
export interface Worth {
  readonly goods: number;
  readonly taxes: readonly { readonly rateId: string; readonly minor: number }[];
}

/** A line's worth, and what fees below zero took of it. */
export interface LineWorth extends Worth {
  readonly feeShares: readonly { readonly label: string; readonly weight: number }[];
}

export interface OrderWorth {
  readonly lines: readonly LineWorth[];
  readonly shipping: readonly Worth[];
}

/** The worth of lines and shipping; fees above zero are nobody's line, but take part in the rounding. */
export function worthOf(order: OrderAnswer): OrderWorth {
  const discounts = order.fee_lines.filter(isDiscount);
  const lines = lessFees(order.line_items.map(partOf), discounts);
  const shipping = order.shipping_lines.map(partOf);
  const fees = order.fee_lines.filter((fee) => !isDiscount(fee)).map(partOf);
  const worths = roundParts([...lines, ...shipping, ...fees], order, lines.length);
  return {
    lines: worths.slice(0, lines.length).map((worth, index) => ({
      ...worth,
      feeShares: discounts.map((fee) => feeShare(fee, index, order)),
    })),
    shipping: worths.slice(lines.length, lines.length + shipping.length),
  };
}

function isDiscount(fee: FeeAnswer): boolean {
  return readExact(fee.total) < 0n;
}

/**
 * A fee below zero is a discount on the whole order: lines carry it by their worth, its tax by the tax of its rate. All
 * such fees at once: what a first one used up would be no weight for the next, and that one's share nobody's.
 */
function lessFees(lines: readonly Part[], discounts: readonly FeeAnswer[]): Part[] {
  const fees = discounts.map(partOf);
  const nets = shareOut(
    total(fees.map((fee) => fee.net)),
    lines.map((line) => line.net),
  );
  return lines.map((line, index) => ({
    net: line.net + (nets[index] ?? 0n),
    taxes: line.taxes.map((tax) => ({
      ...tax,
      exact: tax.exact + (taxShares(fees, lines, tax.rateId)[index] ?? 0n),
    })),
  }));
}

function taxShares(fees: readonly Part[], lines: readonly Part[], rateId: string): Exact[] {
  const at = (part: Part) => taxAt(part, rateId);
  return shareOut(total(fees.map(at)), lines.map(at));
}

function taxAt(part: Part, rateId: string): Exact {
  return part.taxes.reduce((all, tax) => all + (tax.rateId === rateId ? tax.exact : 0n), 0n);
}

function feeShare(fee: FeeAnswer, index: number, order: OrderAnswer) {
  const part = partOf(fee);
  const shares = shareOut(
    order.prices_include_tax ? grossOf(part) : part.net,
    order.line_items.map((line) => readExact(line.total)),
  );
  // To the last digit: a share of less than half a minor unit still has a name, and its right size beside another.
  return { label: fee.name ?? '', weight: Number(-(shares[index] ?? 0n)) };
}

/**
 * Parts with their tax first, then each part within itself. No line grows: what WooCommerce keeps of it is the most that
 * it lets us give back. A cent that lacks for that is the shipping's, or nobody's.
 */
function roundParts(parts: readonly Part[], order: OrderAnswer, lines: number): Worth[] {
  const { currency } = order;
  const whole = toMoney(readExact(order.total), currency);
  const paid = lessRounding(parts, readExact(order.total), currency);
  const grosses = roundTogether(paid.map(grossOf), whole, (index) => index >= lines);
  return paid.map((part, index) => {
    const gross = grosses[index] ?? 0;
    const exacts = part.taxes.map((tax) => tax.exact);
    const [net = 0, ...taxes] = order.prices_include_tax
      ? [gross, ...exacts.map((tax) => toMoney(tax, currency).minor)]
      : roundTogether([part.net, ...exacts], { minor: gross, currency });
    const named = part.taxes.map(({ rateId }, place) => ({ rateId, minor: taxes[place] ?? 0 }));
    return { goods: net, taxes: named };
  });
}

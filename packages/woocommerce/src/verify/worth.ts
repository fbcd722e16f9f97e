// What is each part of an order worth, and how far may rounding move it, so that all parts are what was paid?
import { exact, minorOf, total, unitOf } from './decimal.ts';
import { list, type Raw, text } from './raw-values.ts';

/** By how many minor units the mirror's amount may lie below and above ours. */
export interface Room {
  readonly down: number;
  readonly up: number;
}

export const noRoom: Room = { down: 0, up: 0 };

/** One line, shipping line or fee: in trillionths, with what its taxes add by rate. */
export interface Part {
  readonly net: bigint;
  readonly taxes: readonly { readonly rate: string; readonly amount: bigint }[];
}

export interface Worth {
  readonly part: Part;
  /** With its taxes, in minor units. */
  readonly gross: number;
  readonly room: Room;
}

export interface OrderWorth {
  readonly lines: readonly Worth[];
  readonly shipping: readonly Worth[];
  /** What all of them are worth together. */
  readonly sum: number;
  readonly sumRoom: Room;
}

/** What all parts are worth; a fee below zero lessens every line by its share. */
export function worthOf(order: Raw): OrderWorth {
  const fees = list(order.fee_lines).map(partOf);
  const parts = {
    lines: lessFees(
      list(order.line_items).map(partOf),
      fees.filter((fee) => fee.net < 0n),
    ),
    shipping: list(order.shipping_lines).map(partOf),
    fees: fees.filter((fee) => fee.net >= 0n),
  };
  return roundedTo(text(order.currency), exact(order.total), asCharged(parts, order));
}

/** All of a part. */
export function grossOf({ net, taxes }: Part): bigint {
  return net + total(taxes.map((tax) => tax.amount));
}

/** A part as WooCommerce wrote it. */
export function partOf(raw: Raw): Part {
  const taxes = list(raw.taxes).map((tax) => ({ rate: text(tax.id), amount: exact(tax.total) }));
  return { net: exact(raw.total), taxes };
}

function lessFees(lines: readonly Part[], fees: readonly Part[]): Part[] {
  const share = (all: bigint, own: bigint, of: bigint) => (of === 0n ? 0n : (all * own) / of);
  const taken = total(fees.map((fee) => fee.net));
  const worth = total(lines.map((line) => line.net));
  return lines.map((line) => ({
    net: line.net + share(taken, line.net, worth),
    taxes: line.taxes.map(({ rate, amount }) => ({
      rate,
      amount: amount + share(taxAt(rate, fees), amount, taxAt(rate, lines)),
    })),
  }));
}

function taxAt(rate: string, parts: readonly Part[]): bigint {
  return total(
    parts.flatMap((part) => part.taxes.filter((tax) => tax.rate === rate).map((tax) => tax.amount)),
  );
}

interface Parts {
  readonly lines: readonly Part[];
  readonly shipping: readonly Part[];
  readonly fees: readonly Part[];
}

/** A shop that writes its prices without cents charges none: what its parts have beyond that lessens each by its share. */
function asCharged(parts: Parts, order: Raw): Parts {
  const [paid, unit] = [exact(order.total), unitOf(text(order.currency))];
  const worth = total([...parts.lines, ...parts.shipping, ...parts.fees].map(grossOf));
  const step = [1000n, 100n, 10n]
    .map((units) => units * unit)
    .find((each) => each <= whole && paid % each === 0n);
  const beyond = worth - paid - mostCutOff;
  if (step === undefined || beyond * 2n > step || beyond <= mostRounding * unit) return parts;
  const less = (amount: bigint) => (amount * paid) / worth;
  const all = (some: readonly Part[]) =>
    some.map(({ net, taxes }) => ({
      net: less(net),
      taxes: taxes.map(({ rate, amount }) => ({ rate, amount: less(amount) })),
    }));
  return { lines: all(parts.lines), shipping: all(parts.shipping), fees: all(parts.fees) };
}

/** One of a currency, in trillionths. */
const whole = 1_000_000_000_000n;

/** More than this, in minor units, is not rounding: then every part is what it is. */
const mostRounding = 2n;
/** Trillionths that are lost where fees are split between lines: what they leave is too much by so many at the most. */
const mostCutOff = 1_000n;

function roundedTo(currency: string, paid: bigint, { lines, shipping, fees }: Parts): OrderWorth {
  const round = (part: Part) => minorOf(grossOf(part), currency);
  const all = [...lines, ...shipping, ...fees];
  const apart = total(all.map(grossOf)) - paid;
  const isRounding = (apart < 0n ? -apart : apart) <= mostRounding * unitOf(currency) + mostCutOff;
  const missing = isRounding ? minorOf(paid, currency) - sumOf(all.map(round)) : 0;
  // All that has something gives a unit before any gives a second one.
  const most = all.filter((part) => round(part) > 0).length < -missing ? 2 : 1;
  const given = (amount: number) => (missing < 0 ? Math.max(0, Math.min(most, amount)) : 0);
  // A line never grows: what WooCommerce keeps of it is the most that it gives back.
  const worth = (part: Part, mayGrow: boolean): Worth => {
    const gross = round(part);
    return { part, gross, room: { down: given(gross), up: missing > 0 && mayGrow ? 1 : 0 } };
  };
  const amounts = [...lines, ...shipping].map(round);
  const taken = Math.min(Math.max(-missing, 0), sumOf(amounts.map(given)));
  const others = missing < 0 ? sumOf(fees.map(round).map(given)) : shipping.length;
  return {
    lines: lines.map((line) => worth(line, false)),
    shipping: shipping.map((line) => worth(line, true)),
    sum: sumOf(amounts) - taken,
    sumRoom: { down: 0, up: Math.min(others, Math.abs(missing)) },
  };
}

function sumOf(amounts: readonly number[]): number {
  return amounts.reduce((all, one) => all + one, 0);
}

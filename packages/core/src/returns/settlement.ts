// What is owed for a set of lines, every cent of it? The same function answers before and after the shopper agrees.
import { add, atLeastZero, compare, percentOf, subtract, sum, zero } from '../money/arithmetic.ts';
import { toPresentment } from '../money/convert.ts';
import type { Money } from '../money/money.ts';
import { halfUp, proportion } from '../money/rounding.ts';
import type { Order, OrderLine } from '../order/order.ts';
import { orderRate } from '../order/rate.ts';
import type { Policy } from '../policy/policy.ts';
import type { WayBack } from '../policy/rules.ts';
import { freeUnits, type HeldUnits } from './held-units.ts';
import type { Settlement, SettlementLine } from './return.ts';
import { dearestWayBack, type RuledTerms } from './ruled-terms.ts';
import { type UnitValue, valueUnit } from './unit-value.ts';

/** What the shop keeps back. */
export interface Fees {
  readonly restockingFeeBasisPoints: number;
  /** In the shop's currency. */
  readonly returnShippingFee: Money;
  /** Where the merchant's rules were asked: what of it is theirs, kept with the settlement. */
  readonly ruled?: RuledFees;
}

export interface RuledFees {
  readonly returnFees: WayBack['returnFees'];
  /** By the order line's id. */
  readonly restockingFeeBasisPoints: ReadonlyMap<string, number>;
}

/** What was agreed on the platform that the shop keeps back, as amounts in the order's presentment currency. */
export interface AgreedFees {
  /** For all units of an order line that go back, by that line's id. */
  readonly restockingFees: ReadonlyMap<string, Money>;
  readonly returnShippingFee: Money;
}

/** The restocking fee on the first units of a line, worth `part` of the `whole` that goes back. */
type Keep = (part: Money, whole: Money) => Money;

/** Units of one order line that go back. */
export interface ChosenQuantity {
  readonly lineId: string;
  readonly quantity: number;
}

/** The fees a policy asks for where none of its rules speaks. */
export function feesOf(policy: Policy): Fees {
  const { restockingFeeBasisPoints } = policy;
  return { restockingFeeBasisPoints, returnShippingFee: keptFor(policy) };
}

interface TermsOfLine {
  readonly lineId: string;
  readonly terms: RuledTerms;
}

/**
 * The fees for lines that go back on these terms: of a line chosen twice the higher part is kept, and of all ways back
 * the dearest, for one parcel carries them.
 */
export function ruledFees(policy: Policy, lines: readonly TermsOfLine[]): Fees {
  const parts = new Map<string, number>();
  for (const { lineId, terms } of lines)
    parts.set(lineId, Math.max(parts.get(lineId) ?? 0, terms.restockingFeeBasisPoints));
  const wayBack = dearestWayBack(lines.map(({ terms }) => terms.wayBack)) ?? policy;
  const { returnFees } = wayBack;
  return {
    restockingFeeBasisPoints: policy.restockingFeeBasisPoints,
    returnShippingFee: keptFor(wayBack),
    ruled: { returnFees, restockingFeeBasisPoints: parts },
  };
}

function keptFor({ returnFees, returnShippingFee }: WayBack): Money {
  return returnFees === 'ReturnShippingFees' ? returnShippingFee : { ...returnShippingFee, minor: 0 };
}

/** The settlement in the order's presentment currency: one line an order line, on the lowest units nobody holds. */
export function settle(input: {
  order: Order;
  lines: readonly ChosenQuantity[];
  heldUnits: HeldUnits;
  fees: Fees | AgreedFees;
}): Settlement {
  const { order, fees } = input;
  const currency = order.presentmentCurrency;
  const lines = mergeByLine(input.lines).map((chosen) => {
    const line = order.lines.find((one) => one.id === chosen.lineId);
    if (line === undefined) throw new RangeError(`the order has no line ${chosen.lineId}`);
    const units = freeUnits(line, input.heldUnits).slice(0, chosen.quantity);
    if (units.length < chosen.quantity) throw new RangeError(`${chosen.lineId} has fewer units left`);
    const settled = settleLine(order, line, units, keepOf(fees, line.id));
    const part = ruledOf(fees)?.restockingFeeBasisPoints.get(line.id);
    return part === undefined ? settled : { ...settled, restockingFeeBasisPoints: part };
  });
  const fee = wayBackOf(fees, order);
  const due = sum(
    lines.map((line) => line.due),
    currency,
  );
  const settlement = { lines, returnShippingFee: fee, total: atLeastZero(subtract(due, fee)) };
  const returnFees = ruledOf(fees)?.returnFees;
  return returnFees === undefined ? settlement : { ...settlement, returnFees };
}

function ruledOf(fees: Fees | AgreedFees): RuledFees | undefined {
  return 'ruled' in fees ? fees.ruled : undefined;
}

function wayBackOf(fees: Fees | AgreedFees, order: Order): Money {
  if ('restockingFees' in fees) return fees.returnShippingFee;
  const rate = orderRate(order);
  // An order that knows another currency than the shop's, and that alone, says no rate: what can't be told isn't kept.
  if (fees.returnShippingFee.currency !== rate.shop.currency) return zero(order.presentmentCurrency);
  // An order without any rate was free in both currencies: nothing is due that a fee could be taken from.
  return toPresentment(fees.returnShippingFee, rate) ?? zero(order.presentmentCurrency);
}

function keepOf(fees: Fees | AgreedFees, lineId: string): Keep {
  if (!('restockingFees' in fees)) {
    const part = fees.ruled?.restockingFeeBasisPoints.get(lineId) ?? fees.restockingFeeBasisPoints;
    return (worth) => percentOf(worth, part);
  }
  const agreed = fees.restockingFees.get(lineId);
  if (agreed === undefined) return (part) => zero(part.currency);
  return (part, whole) => {
    if (whole.minor === 0) return whole;
    // A line never owes: what was agreed beyond its worth is not kept.
    const kept = compare(agreed, whole) > 0 ? whole : agreed;
    return { ...kept, minor: proportion(kept.minor, part.minor, whole.minor, halfUp) };
  };
}

function mergeByLine(lines: readonly ChosenQuantity[]): ChosenQuantity[] {
  const quantities = new Map<string, number>();
  for (const line of lines) quantities.set(line.lineId, (quantities.get(line.lineId) ?? 0) + line.quantity);
  return [...quantities].map(([lineId, quantity]) => ({ lineId, quantity }));
}

function settleLine(order: Order, line: OrderLine, units: number[], keep: Keep): SettlementLine {
  const values = units.map((unit) => valueUnit(order, line, unit));
  const money = (minor: number): Money => ({ minor, currency: order.presentmentCurrency });
  const goods = money(total(values, (value) => value.goods));
  const tax = money(total(values, (value) => value.tax));
  const worth = add(goods, tax);
  const restockingFee = keep(worth, worth);
  return {
    lineId: line.id,
    quantity: units.length,
    units,
    unitDues: duesOf(values, (minor) => keep(money(minor), worth).minor),
    goods,
    tax,
    includedTax: money(total(values, (value) => value.includedTax)),
    restockingFee,
    due: subtract(worth, restockingFee),
  };
}

/** The fee is taken from the sum so far: then the units' dues sum to the line's to the cent. */
function duesOf(values: readonly UnitValue[], feeOn: (worth: number) => number): number[] {
  let worth = 0;
  let owed = 0;
  return values.map((value) => {
    worth += value.goods + value.tax;
    const before = owed;
    owed = worth - feeOn(worth);
    return owed - before;
  });
}

function total(values: readonly UnitValue[], pick: (value: UnitValue) => number): number {
  return values.reduce((all, value) => all + pick(value), 0);
}

// What is owed for a set of lines, every cent of it? The same function answers before and after the shopper agrees.
import { add, atLeastZero, percentOf, subtract, sum } from '../money/arithmetic.ts';
import { toPresentment } from '../money/convert.ts';
import type { Money } from '../money/money.ts';
import type { Order, OrderLine } from '../order/order.ts';
import { orderRate } from '../order/rate.ts';
import type { Policy } from '../policy/policy.ts';
import { freeUnits, type HeldUnits } from './held-units.ts';
import type { Settlement, SettlementLine } from './return.ts';
import { type UnitValue, valueUnit } from './unit-value.ts';

/** What the shop keeps back. */
export interface Fees {
  readonly restockingFeeBasisPoints: number;
  /** In the shop's currency. */
  readonly returnShippingFee: Money;
}

/** Units of one order line that go back. */
export interface ChosenQuantity {
  readonly lineId: string;
  readonly quantity: number;
}

/** The fees a policy asks for. */
export function feesOf(policy: Policy): Fees {
  const { restockingFeeBasisPoints, returnShippingFee } = policy;
  if (policy.returnFees === 'ReturnShippingFees') return { restockingFeeBasisPoints, returnShippingFee };
  return { restockingFeeBasisPoints, returnShippingFee: { ...returnShippingFee, minor: 0 } };
}

/** The settlement in the order's presentment currency: one line an order line, on the lowest units nobody holds. */
export function settle(input: {
  order: Order;
  lines: readonly ChosenQuantity[];
  heldUnits: HeldUnits;
  fees: Fees;
}): Settlement {
  const { order, fees } = input;
  const currency = order.presentmentCurrency;
  const lines = mergeByLine(input.lines).map((chosen) => {
    const line = order.lines.find((one) => one.id === chosen.lineId);
    if (line === undefined) throw new RangeError(`the order has no line ${chosen.lineId}`);
    const units = freeUnits(line, input.heldUnits).slice(0, chosen.quantity);
    if (units.length < chosen.quantity) throw new RangeError(`${chosen.lineId} has fewer units left`);
    return settleLine(order, line, units, fees.restockingFeeBasisPoints);
  });
  // An order without any rate was free in both currencies: nothing is due that a fee could be taken from.
  const fee = toPresentment(fees.returnShippingFee, orderRate(order)) ?? { minor: 0, currency };
  const due = sum(
    lines.map((line) => line.due),
    currency,
  );
  return { lines, returnShippingFee: fee, total: atLeastZero(subtract(due, fee)) };
}

function mergeByLine(lines: readonly ChosenQuantity[]): ChosenQuantity[] {
  const quantities = new Map<string, number>();
  for (const line of lines) quantities.set(line.lineId, (quantities.get(line.lineId) ?? 0) + line.quantity);
  return [...quantities].map(([lineId, quantity]) => ({ lineId, quantity }));
}

function settleLine(order: Order, line: OrderLine, units: number[], basisPoints: number): SettlementLine {
  const values = units.map((unit) => valueUnit(order, line, unit));
  const money = (minor: number): Money => ({ minor, currency: order.presentmentCurrency });
  const goods = money(total(values, (value) => value.goods));
  const tax = money(total(values, (value) => value.tax));
  const restockingFee = percentOf(add(goods, tax), basisPoints);
  return {
    lineId: line.id,
    quantity: units.length,
    units,
    unitDues: duesOf(values, money, basisPoints),
    goods,
    tax,
    includedTax: money(total(values, (value) => value.includedTax)),
    restockingFee,
    due: subtract(add(goods, tax), restockingFee),
  };
}

/** The fee is taken from the sum so far: then the units' dues sum to the line's to the cent. */
function duesOf(
  values: readonly UnitValue[],
  money: (minor: number) => Money,
  basisPoints: number,
): number[] {
  let worth = 0;
  let owed = 0;
  return values.map((value) => {
    worth += value.goods + value.tax;
    const before = owed;
    owed = subtract(money(worth), percentOf(money(worth), basisPoints)).minor;
    return owed - before;
  });
}

function total(values: readonly UnitValue[], pick: (value: UnitValue) => number): number {
  return values.reduce((all, value) => all + pick(value), 0);
}

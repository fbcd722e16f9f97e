// Which units of each order line are spoken for, by our returns or by something outside them?
import type { Order, OrderLine } from '../order/order.ts';
import { payableQuantity } from './evolve.ts';
import type { UnitHolder } from './return.ts';

/** Unit positions (0 … quantity − 1) that can't be given to a new return, by order line. */
export type HeldUnits = ReadonlyMap<string, ReadonlySet<number>>;

/** All units spoken for: ours keep their positions, units gone elsewhere take the lowest ones left. */
export function heldUnits(order: Order, returns: readonly UnitHolder[]): HeldUnits {
  return new Map(order.lines.map((line) => [line.id, heldOfLine(order, line, returns)]));
}

/** The lowest positions of a line that nobody holds. */
export function freeUnits(line: OrderLine, held: HeldUnits): number[] {
  const taken = held.get(line.id) ?? new Set();
  return Array.from({ length: line.quantity }, (_, unit) => unit).filter((unit) => !taken.has(unit));
}

/** Units of one return line that stay held: all while it is under way, else only what came back; paid is never more. */
export function heldQuantity(value: UnitHolder, line: UnitHolder['lines'][number]): number {
  if (value.status === 'REQUESTED' || value.status === 'OPEN') return line.quantity;
  return payableQuantity(line);
}

function heldOfLine(order: Order, line: OrderLine, returns: readonly UnitHolder[]): Set<number> {
  const held = new Set(returns.flatMap((value) => unitsOfReturn(value, line.id)));
  let outside = outsideQuantity(order, line, returns);
  for (let unit = 0; unit < line.quantity && outside > 0; unit += 1) {
    if (held.has(unit)) continue;
    held.add(unit);
    outside -= 1;
  }
  return held;
}

function unitsOfReturn(value: UnitHolder, lineId: string): number[] {
  const units = value.settlement.lines.filter((line) => line.lineId === lineId).flatMap((line) => line.units);
  const held = value.lines
    .filter((line) => line.lineId === lineId)
    .reduce((all, line) => all + heldQuantity(value, line), 0);
  return units.slice(0, held);
}

/** Units refunded or removed outside our returns, or in a platform's return that is not ours yet. */
function outsideQuantity(order: Order, line: OrderLine, returns: readonly UnitHolder[]): number {
  const ours = new Set(returns.flatMap((value) => [value.platformReturnId, value.id]));
  const gone = line.quantity - Math.min(line.currentQuantity, line.refundableQuantity);
  // Counted in the same reading of the order as `gone`, so a reading that lags can't count them twice.
  const goneByUs = order.refunds
    .filter((refund) => refund.returnId !== null && ours.has(refund.returnId))
    .flatMap((refund) => refund.lines)
    .reduce((all, part) => all + (part.lineId === line.id ? part.quantity : 0), 0);
  const elsewhere = order.returns
    .filter((value) => !ours.has(value.id) && (value.status === 'REQUESTED' || value.status === 'OPEN'))
    .flatMap((value) => value.lines)
    .reduce((all, part) => all + (part.lineId === line.id ? part.quantity - part.refundedQuantity : 0), 0);
  return Math.max(0, gone - goneByUs) + elsewhere;
}

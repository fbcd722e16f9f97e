// Which units has the platform refunded outside our returns, so that no return of ours may pay them again?
import type { Order } from '../order/order.ts';
import { lostUnits } from './lost-refunds.ts';
import { deniedUnits } from './observation.ts';
import { unitsPaidByHand } from './paid-by-hand.ts';
import type { Return, ReturnEvent, ReturnLineUnits } from './return.ts';

/** What the platform shows of an order, its refunds named by `withOwnRefunds`, and every return of ours of it. */
export interface OrderReturns {
  readonly order: Pick<Order, 'lines' | 'refunds'>;
  readonly returns: readonly Return[];
  /** What happened to these returns. */
  readonly events: readonly ReturnEvent[];
}

/** Units of one order line that a return still expects to pay, and of which fewer are left. */
export interface Overlap {
  readonly lineId: string;
  readonly quantity: number;
}

/** Units of a return line that wait to be paid and are not paid here, and why. */
export interface BarredUnits extends ReturnLineUnits {
  readonly reason: 'REFUNDED_OUTSIDE' | 'COUNTED_AS_REFUNDED';
}

/**
 * Which of these units of a return are not paid: those the platform counts as refunded by this very return, for it
 * pays no unit again, and those beyond what is left of their order lines, for they would be paid twice.
 */
export function barredUnits(
  owner: Return,
  parts: readonly ReturnLineUnits[],
  known: OrderReturns,
): BarredUnits[] {
  const counted = parts.flatMap(({ returnLineId, quantity }) =>
    bar(returnLineId, Math.min(quantity, deniedUnits(returnLineId, known.events)), 'COUNTED_AS_REFUNDED'),
  );
  const rest = parts.map(({ returnLineId, quantity }) => {
    const gone = total(counted.filter((one) => one.returnLineId === returnLineId));
    return { returnLineId, quantity: quantity - gone };
  });
  return [...counted, ...lineIdsOf(owner).flatMap((lineId) => beyond(owner, lineId, rest, known))];
}

/** The first of these units are paid, as many as are left of the order line. */
function beyond(
  owner: Return,
  lineId: string,
  parts: readonly ReturnLineUnits[],
  known: OrderReturns,
): BarredUnits[] {
  const ids = new Set(owner.lines.filter((line) => line.lineId === lineId).map((line) => line.id));
  const ofOrder = unpaidQuantity(known, lineId) - countedQuantity(known, lineId);
  let left = Math.min(ofOrder, ownQuantity(owner, lineId, known));
  return parts
    .filter((part) => ids.has(part.returnLineId))
    .flatMap(({ returnLineId, quantity }) => {
      const paid = Math.min(quantity, Math.max(0, left));
      left -= paid;
      return bar(returnLineId, quantity - paid, 'REFUNDED_OUTSIDE');
    });
}

function bar(returnLineId: string, quantity: number, reason: BarredUnits['reason']): BarredUnits[] {
  return quantity > 0 ? [{ returnLineId, quantity, reason }] : [];
}

/** What a return that is under way still expects to pay although it was refunded outside. */
export function overlapsOf(owner: Return, known: OrderReturns): Overlap[] {
  return lineIdsOf(owner).flatMap((lineId) => {
    const all = known.returns.reduce((sum, value) => sum + expectedQuantity(value, lineId), 0);
    const tooMany = all - unpaidQuantity(known, lineId);
    const lost = lostUnits(owner, lineId, known.order);
    const quantity = Math.min(expectedQuantity(owner, lineId), Math.max(tooMany, lost));
    return quantity > 0 ? [{ lineId, quantity }] : [];
  });
}

/**
 * Units of an order line that nobody has refunded or is about to. Ours are counted in our own books, sent or not,
 * and their refunds left out of the platform's: so a reading that lags behind us counts none of them twice or never.
 */
function unpaidQuantity({ order, returns, events }: OrderReturns, lineId: string): number {
  const ours = new Set(returns.flatMap((value) => [value.platformReturnId, value.id]));
  const outside = order.refunds.filter((refund) => refund.returnId === null || !ours.has(refund.returnId));
  const shown = outside.flatMap((refund) => refund.lines).filter((part) => part.lineId === lineId);
  const lines = returns.flatMap((value) => value.lines).filter((line) => line.lineId === lineId);
  const own = lines.reduce((sum, line) => sum + line.reservedQuantity, 0);
  const isOfLine = (id: string) => lines.some((line) => line.id === id);
  const both = unitsPaidByHand(events, outside, { lineId, isOfLine });
  const line = order.lines.find((one) => one.id === lineId);
  return (line?.quantity ?? 0) - total(shown) - own + both;
}

/** Units of an order line that this return may still pay: not those it has paid without our books knowing of it. */
function ownQuantity(owner: Return, lineId: string, { order }: OrderReturns): number {
  const lines = owner.lines.filter((line) => line.lineId === lineId);
  return (
    total(lines) -
    lines.reduce((sum, line) => sum + line.reservedQuantity, 0) -
    lostUnits(owner, lineId, order)
  );
}

/** Units of an order line that the platform counts as refunded by a return of ours, though no money moved. */
function countedQuantity({ returns, events }: OrderReturns, lineId: string): number {
  const lines = returns.flatMap((value) => value.lines).filter((line) => line.lineId === lineId);
  return lines.reduce((sum, line) => sum + deniedUnits(line.id, events), 0);
}

/** Missing units are paid by nobody here: the shop may well have refunded just those. */
function expectedQuantity({ status, lines }: Return, lineId: string): number {
  if (status !== 'REQUESTED' && status !== 'OPEN') return 0;
  return lines
    .filter((line) => line.lineId === lineId)
    .reduce((sum, { quantity, reservedQuantity, received }) => {
      const missing = total(received.filter((part) => part.disposition === 'MISSING'));
      return sum + Math.max(0, quantity - reservedQuantity - missing);
    }, 0);
}

function lineIdsOf(owner: Return): string[] {
  return [...new Set(owner.lines.map((line) => line.lineId))];
}

function total(parts: readonly { readonly quantity: number }[]): number {
  return parts.reduce((sum, part) => sum + part.quantity, 0);
}

// What would a refund pay now: for which units, and how much?
import { atLeastZero, compare, subtract, sum } from '../money/arithmetic.ts';
import type { Money } from '../money/money.ts';
import type { Order } from '../order/order.ts';
import { payableQuantity } from './evolve.ts';
import type { Intent, IntentLine } from './intent.ts';
import type { ReasonCode } from './reasons.ts';
import { type BarredUnits, barredUnits } from './refunded-outside.ts';
import type { Return, ReturnEvent, ReturnLine, SettlementLine } from './return.ts';
import { refundableOf } from './transfer.ts';

export type RefundPlan =
  | {
      readonly ok: true;
      readonly lines: readonly IntentLine[];
      readonly amount: Money;
      /** Units that have arrived as well, and are not paid by it. */
      readonly leftOut: readonly BarredUnits[];
    }
  | { readonly ok: false; readonly reasons: readonly ReasonCode[] };

/**
 * All received units not yet reserved and their amount. Units the platform has refunded outside our returns, or counts
 * as refunded, are left out, and never is it more than the order's payments can still give. `returns` are all of the
 * order, `events` and `intents` are theirs: they draw on the same units and payments.
 */
export function planRefund(input: {
  owner: Return;
  returns: readonly Return[];
  events: readonly ReturnEvent[];
  intents: readonly Intent[];
  order: Order;
}): RefundPlan {
  const { owner, returns, events, intents, order } = input;
  if (owner.status !== 'OPEN') return { ok: false, reasons: ['NOT_OPEN'] };
  const waiting = payableLines(owner);
  if (waiting.length === 0) return { ok: false, reasons: ['NOTHING_TO_PAY'] };
  const leftOut = barredUnits(owner, waiting, { order, returns, events });
  const lines = waiting.flatMap((line) => leaveOut(line, leftOut));
  if (lines.length === 0) return { ok: false, reasons: [...new Set(leftOut.map(({ reason }) => reason))] };
  const own = intents.filter((intent) => intent.returnId === owner.id);
  const amount = settleIntent(owner, own, lines);
  // A refund under way may not show in our reading of the order yet, so it is taken off.
  const underWay = intents.filter((intent) => intent.state !== 'done' && intent.state !== 'refused');
  const left = subtract(refundableOf(order), amountOf(underWay, amount.currency));
  return amount.minor > left.minor
    ? { ok: false, reasons: ['EXCEEDS_REFUNDABLE'] }
    : { ok: true, lines, amount, leftOut };
}

/** Received units, the missing ones aside, for which no intent has been made; in their order of arrival. */
export function payableLines(owner: Return): IntentLine[] {
  return owner.lines.flatMap((line) => {
    const quantity = payableQuantity(line) - line.reservedQuantity;
    return quantity > 0 ? [{ returnLineId: line.id, quantity, dispositions: unpaidDispositions(line) }] : [];
  });
}

/**
 * The amount of an intent for these units: what all units under way or paid are due together, less the way
 * back once, less what was already reserved or paid elsewhere. So any partition pays the settlement's total to
 * the cent, and a way back too dear for the first part is carried to the next.
 */
export function settleIntent(owner: Return, intents: readonly Intent[], lines: readonly Units[]): Money {
  const live = intents.filter((intent) => intent.state !== 'refused');
  const parts = [...live.flatMap((intent) => intent.lines), ...lines];
  const { currency } = owner.settlement.total;
  const { returnShippingFee } = owner.settlement;
  const dueFor = (units: readonly Units[]): Dues => {
    const lines = owner.settlement.lines.map((line) => duesOf(owner, line, live, units));
    const total = (pick: (dues: Dues) => Money) => sum(lines.map(pick), currency);
    return {
      leastElsewhere: total((dues) => dues.leastElsewhere),
      mostElsewhere: total((dues) => dues.mostElsewhere),
      together: total((dues) => dues.together),
    };
  };
  const lessFee = (due: Money) => atLeastZero(subtract(due, returnShippingFee));
  const reserved = amountOf(live, currency);
  const before = dueFor(live.flatMap((intent) => intent.lines));
  const { leastElsewhere, mostElsewhere, together } = dueFor(parts);
  // Whoever paid first took the way back: what ours left of it to take shows whether it was taken elsewhere.
  const implied = subtract(lessFee(before.together), reserved);
  const paidElsewhere = between(lessFee(leastElsewhere), implied, mostElsewhere);
  return atLeastZero(subtract(subtract(lessFee(together), reserved), paidElsewhere));
}

type Units = Pick<IntentLine, 'returnLineId' | 'quantity'>;

/** Who paid which unit of a line first we are not told, and units of one line may differ by a cent. */
interface Dues {
  readonly leastElsewhere: Money;
  readonly mostElsewhere: Money;
  /** Of all units paid elsewhere, paid here and of `parts`: the first ones of the line, whoever pays which. */
  readonly together: Money;
}

function between(least: Money, amount: Money, most: Money): Money {
  if (compare(amount, least) < 0) return least;
  return compare(amount, most) > 0 ? most : amount;
}

/** What the units of one order line are due. */
function duesOf(
  owner: Return,
  settled: SettlementLine,
  live: readonly Intent[],
  parts: readonly Units[],
): Dues {
  const ids = new Set(owner.lines.filter((line) => line.lineId === settled.lineId).map((line) => line.id));
  const count = (these: readonly Units[]) =>
    these.reduce((all, part) => all + (ids.has(part.returnLineId) ? part.quantity : 0), 0);
  const reserved = owner.lines.reduce((all, line) => all + (ids.has(line.id) ? line.reservedQuantity : 0), 0);
  const elsewhere = Math.max(0, reserved - count(live.flatMap((intent) => intent.lines)));
  const due = (units: readonly number[]): Money => ({
    minor: units.reduce((all, unitDue) => all + unitDue, 0),
    currency: settled.due.currency,
  });
  const byWorth = settled.unitDues.toSorted((a, b) => a - b);
  return {
    leastElsewhere: due(byWorth.slice(0, elsewhere)),
    mostElsewhere: due(byWorth.toReversed().slice(0, elsewhere)),
    together: due(settled.unitDues.slice(0, elsewhere + count(parts))),
  };
}

type Dispositions = IntentLine['dispositions'];

function unpaidDispositions(line: ReturnLine): Dispositions {
  const arrived = line.received.filter((part) => part.disposition !== 'MISSING');
  return takeUnits(arrived, line.reservedQuantity, payableQuantity(line));
}

/** Units the platform counts as refunded arrived before those that wait; which ones were refunded outside nobody knows. */
function leaveOut(line: IntentLine, leftOut: readonly BarredUnits[]): IntentLine[] {
  const own = leftOut.filter((one) => one.returnLineId === line.returnLineId);
  const count = (units: readonly BarredUnits[]) => units.reduce((all, one) => all + one.quantity, 0);
  const quantity = line.quantity - count(own);
  if (quantity === 0) return [];
  const first = count(own.filter((one) => one.reason === 'COUNTED_AS_REFUNDED'));
  return [{ ...line, quantity, dispositions: takeUnits(line.dispositions, first, quantity) }];
}

function takeUnits(parts: Dispositions, from: number, quantity: number): Dispositions {
  let [skipped, left] = [from, quantity];
  return parts.flatMap((part) => {
    const before = Math.min(skipped, part.quantity);
    const taken = Math.min(left, part.quantity - before);
    skipped -= before;
    left -= taken;
    return taken > 0 ? [{ disposition: part.disposition, quantity: taken }] : [];
  });
}

function amountOf(intents: readonly Intent[], currency: string): Money {
  return sum(
    intents.map((intent) => intent.amount),
    currency,
  );
}

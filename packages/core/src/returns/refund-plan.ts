// What would a refund pay now: for which units, and how much?
import { atLeastZero, subtract, sum } from '../money/arithmetic.ts';
import type { Money } from '../money/money.ts';
import type { Order } from '../order/order.ts';
import { payableQuantity } from './evolve.ts';
import type { Intent, IntentLine } from './intent.ts';
import type { ReasonCode } from './reasons.ts';
import type { Disposition, Return, ReturnLine, SettlementLine } from './return.ts';
import { refundableOf } from './transfer.ts';

export type RefundPlan =
  | { readonly ok: true; readonly lines: readonly IntentLine[]; readonly amount: Money }
  | { readonly ok: false; readonly reasons: readonly ReasonCode[] };

/**
 * All received units not yet reserved and their amount; never more than the order's payments can still give.
 * `intents` are those of all the order's returns: they draw on the same payments.
 */
export function planRefund(input: { owner: Return; intents: readonly Intent[]; order: Order }): RefundPlan {
  const { owner, intents, order } = input;
  if (owner.status !== 'OPEN') return { ok: false, reasons: ['NOT_OPEN'] };
  const lines = payableLines(owner);
  if (lines.length === 0) return { ok: false, reasons: ['NOTHING_TO_PAY'] };
  const own = intents.filter((intent) => intent.returnId === owner.id);
  const amount = settleIntent(owner, own, lines);
  // A refund under way may not show in our reading of the order yet, so it is taken off.
  const underWay = intents.filter((intent) => intent.state !== 'done' && intent.state !== 'refused');
  const left = subtract(refundableOf(order), amountOf(underWay, amount.currency));
  return amount.minor > left.minor
    ? { ok: false, reasons: ['EXCEEDS_REFUNDABLE'] }
    : { ok: true, lines, amount };
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
 * back once, less what was already reserved. So any partition pays the settlement's total to the cent, and a
 * way back too dear for the first part is carried to the next.
 */
export function settleIntent(
  owner: Return,
  intents: readonly Intent[],
  lines: readonly Pick<IntentLine, 'returnLineId' | 'quantity'>[],
): Money {
  const live = intents.filter((intent) => intent.state !== 'refused');
  const parts = [...live.flatMap((intent) => intent.lines), ...lines];
  const { currency } = owner.settlement.total;
  const due = owner.settlement.lines.reduce((all, line) => all + dueOf(owner, line, live, parts), 0);
  const afterFee = atLeastZero(subtract({ minor: due, currency }, owner.settlement.returnShippingFee));
  return atLeastZero(subtract(afterFee, amountOf(live, currency)));
}

/** What the units of one order line are due; units paid elsewhere come first and are not ours to pay. */
function dueOf(
  owner: Return,
  settled: SettlementLine,
  live: readonly Intent[],
  parts: readonly Pick<IntentLine, 'returnLineId' | 'quantity'>[],
): number {
  const ids = new Set(owner.lines.filter((line) => line.lineId === settled.lineId).map((line) => line.id));
  const count = (these: readonly Pick<IntentLine, 'returnLineId' | 'quantity'>[]) =>
    these.reduce((all, part) => all + (ids.has(part.returnLineId) ? part.quantity : 0), 0);
  const reserved = owner.lines.reduce((all, line) => all + (ids.has(line.id) ? line.reservedQuantity : 0), 0);
  const elsewhere = Math.max(0, reserved - count(live.flatMap((intent) => intent.lines)));
  return settled.unitDues
    .slice(elsewhere, elsewhere + count(parts))
    .reduce((all, unitDue) => all + unitDue, 0);
}

function unpaidDispositions(line: ReturnLine): { disposition: Disposition; quantity: number }[] {
  let paid = line.reservedQuantity;
  return line.received
    .filter((part) => part.disposition !== 'MISSING')
    .flatMap(({ disposition, quantity }) => {
      const taken = Math.min(paid, quantity);
      paid -= taken;
      return quantity > taken ? [{ disposition, quantity: quantity - taken }] : [];
    });
}

function amountOf(intents: readonly Intent[], currency: string): Money {
  return sum(
    intents.map((intent) => intent.amount),
    currency,
  );
}

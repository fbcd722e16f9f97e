// Which units does our own book count as paid by a person's word, and the platform as refunded without the return?
import type { Refund } from '../order/order.ts';
import type { ReturnEvent, ReturnLineUnits } from './return.ts';

/** A refund of ours that nobody could prove, and of which a person has said that it was paid. */
interface PaidByHand {
  /** Between these instants it was paid by hand: earlier refunds were not meant, later ones are others. */
  readonly from: number;
  readonly to: number;
  readonly lines: readonly ReturnLineUnits[];
}

/**
 * How many units of one order line stand in both books though they were paid once: a person refunded them on the
 * platform in place of our refund, and then said that it was paid. `isOfLine` knows the line's return lines.
 */
export function unitsPaidByHand(
  events: readonly ReturnEvent[],
  outside: readonly Refund[],
  { lineId, isOfLine }: { lineId: string; isOfLine: (returnLineId: string) => boolean },
): number {
  const left = new Map(outside.map((refund) => [refund, unitsOf(refund, lineId)]));
  let paid = 0;
  for (const { from, to, lines } of paymentsByHand(events)) {
    let wanted = lines.reduce((all, part) => all + (isOfLine(part.returnLineId) ? part.quantity : 0), 0);
    for (const [refund, units] of left) {
      const at = Date.parse(refund.createdAt);
      const both = at >= from && at <= to ? Math.min(wanted, units) : 0;
      left.set(refund, units - both);
      wanted -= both;
      paid += both;
    }
  }
  return paid;
}

/** What had been shown as paid before it failed stands in the platform's book by our own refund already. */
function paymentsByHand(events: readonly ReturnEvent[]): PaidByHand[] {
  return events.flatMap((event) => {
    if (event.type !== 'REFUNDED' || event.by === undefined) return [];
    const { intentId, lines, at } = event;
    const before = events.filter((one) => 'intentId' in one && one.intentId === intentId);
    const decided = before.find((one) => one.type === 'REFUND_RESERVED');
    if (decided === undefined || before.some((one) => one.type === 'REFUND_FAILED')) return [];
    return [{ from: Date.parse(decided.at), to: Date.parse(at), lines }];
  });
}

function unitsOf({ lines }: Refund, lineId: string): number {
  return lines.reduce((all, part) => all + (part.lineId === lineId ? part.quantity : 0), 0);
}

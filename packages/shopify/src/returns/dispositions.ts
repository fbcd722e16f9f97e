// Which goods are said to have become what, when the lines of a return are processed?

import type { ReturnRefund } from './command.ts';
import type { ReverseGoods, ReverseLine } from './reverse-goods.ts';

interface Disposing {
  readonly reverseFulfillmentOrderLineItemId: string;
  readonly dispositionType: string;
  readonly quantity: number;
  readonly locationId?: string;
}

interface ProcessedLine {
  readonly id: string;
  readonly quantity: number;
  readonly dispositions?: readonly Disposing[];
}

/** The lines of `returnProcess`; units Shopify already has a disposition for are not given a second one. */
export function planDispositions(command: ReturnRefund, goods: ReverseGoods): ProcessedLine[] {
  const left = new Map(goods.lines.map((line) => [line.id, line.undecided]));
  return command.lines.map((line) => {
    const fulfillmentLineId = goods.fulfillmentLineOf.get(line.platformLineId);
    const own = goods.lines.filter((each) => each.fulfillmentLineId === fulfillmentLineId);
    const dispositions = line.dispositions.flatMap((each) => take(each, own, left, goods.locationId));
    const processed = { id: line.platformLineId, quantity: line.quantity };
    return dispositions.length > 0 ? { ...processed, dispositions } : processed;
  });
}

function take(
  { disposition, quantity }: ReturnRefund['lines'][number]['dispositions'][number],
  lines: readonly ReverseLine[],
  left: Map<string, number>,
  locationId: string | null,
): Disposing[] {
  const place = disposition === 'RESTOCKED' && locationId !== null ? { locationId } : {};
  const taken: Disposing[] = [];
  let wanted = quantity;
  for (const { id } of lines) {
    const units = Math.min(wanted, left.get(id) ?? 0);
    if (units <= 0) continue;
    left.set(id, (left.get(id) ?? 0) - units);
    wanted -= units;
    taken.push({
      reverseFulfillmentOrderLineItemId: id,
      dispositionType: disposition,
      quantity: units,
      ...place,
    });
  }
  return taken;
}

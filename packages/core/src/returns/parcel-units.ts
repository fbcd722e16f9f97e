// Which parcels still hold units of an order line that may be sent back?
import type { Fulfillment, Order, OrderLine } from '../order/order.ts';
import { parcelsSent } from '../order/parcels.ts';
import { freeUnits, type HeldUnits, heldQuantity } from './held-units.ts';
import type { UnitHolder } from './return.ts';

/** Units of one line in one parcel. */
export interface ParcelUnits {
  readonly fulfillment: Fulfillment;
  readonly fulfillmentLineId: string;
  /** Neither returned nor in a return under way. */
  readonly quantity: number;
}

/** Units of a line that were sent at all. */
export function sentQuantity(order: Order, line: OrderLine): number {
  return parcelLines(order, line).reduce((all, part) => all + part.sent, 0);
}

/** What each parcel, oldest first, still has of a line; never more in all than the line has free. */
export function parcelUnits(
  order: Order,
  line: OrderLine,
  returns: readonly UnitHolder[],
  held: HeldUnits,
): ParcelUnits[] {
  let left = freeUnits(line, held).length;
  return parcelLines(order, line).map(({ fulfillment, fulfillmentLineId, sent }) => {
    const quantity = Math.min(left, Math.max(0, sent - comingBack(order, returns, fulfillmentLineId)));
    left -= quantity;
    return { fulfillment, fulfillmentLineId, quantity };
  });
}

function parcelLines(order: Order, line: OrderLine) {
  return parcelsSent(order).flatMap((fulfillment) =>
    fulfillment.lines
      .filter((part) => part.lineId === line.id)
      .map((part) => ({ fulfillment, fulfillmentLineId: part.id, sent: part.quantity })),
  );
}

/** Units of a fulfilment line in our returns, and in the platform's own that are not ours yet. */
function comingBack(order: Order, returns: readonly UnitHolder[], fulfillmentLineId: string): number {
  const ours = new Set(returns.map((value) => value.platformReturnId));
  const inOurs = returns.flatMap((value) =>
    value.lines
      .filter((line) => line.fulfillmentLineId === fulfillmentLineId)
      .map((line) => heldQuantity(value, line)),
  );
  const elsewhere = order.returns
    .filter((value) => !ours.has(value.id))
    .flatMap((value) =>
      value.lines
        .filter((line) => line.fulfillmentLineId === fulfillmentLineId)
        .map((line) =>
          value.status === 'REQUESTED' || value.status === 'OPEN' ? line.quantity : line.refundedQuantity,
        ),
    );
  return [...inOurs, ...elsewhere].reduce((all, quantity) => all + quantity, 0);
}

// Which parcels of an order were sent, and is one still to come?
import type { Fulfillment, Order, Refund } from './order.ts';

const notSent = new Set(['CANCELLED', 'ERROR', 'FAILURE']);

// Asked for every line of an order and every parcel of it: of one reading the answer stays the same.
const known = new WeakMap<readonly Fulfillment[], readonly Fulfillment[]>();

/** The parcels that were sent, oldest first. */
export function parcelsSent({ fulfillments }: Pick<Order, 'fulfillments'>): readonly Fulfillment[] {
  const parcels = known.get(fulfillments) ?? sortSent(fulfillments);
  known.set(fulfillments, parcels);
  return parcels;
}

function sortSent(fulfillments: readonly Fulfillment[]): Fulfillment[] {
  return fulfillments
    .filter(({ status }) => !notSent.has(status))
    .map((parcel) => ({ parcel, at: Date.parse(parcel.createdAt) }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ parcel }) => parcel);
}

/** Those that hold something that goes by parcel: of a download no carrier ever says that it came. */
export function parcelsOfGoods(order: Pick<Order, 'fulfillments' | 'lines'>): readonly Fulfillment[] {
  const goods = new Set(order.lines.filter((line) => line.requiresShipping).map(({ id }) => id));
  return parcelsSent(order).filter(({ lines }) => lines.some(({ lineId }) => goods.has(lineId)));
}

/** Whether units that go by parcel, neither removed nor refunded, are not sent yet. */
export function isStillToBeSent(order: SentOrder): boolean {
  const isAwaited =
    awaited.get(order) ?? (order.cancelledAt === null && unsentUnits(order, 'BY_PARCEL').size > 0);
  awaited.set(order, isAwaited);
  return isAwaited;
}

type SentOrder = Pick<Order, 'fulfillments' | 'lines' | 'refunds' | 'cancelledAt'>;

const awaited = new WeakMap<SentOrder, boolean>();

/**
 * How many units of a line were not sent yet, by the line's id; of a cancelled order those that were left. Either of what goes
 * by parcel, or of what needs none, such as a download.
 */
export function unsentUnits(
  order: Omit<SentOrder, 'cancelledAt'>,
  how: 'BY_PARCEL' | 'WITHOUT',
): ReadonlyMap<string, number> {
  const parcels = parcelsSent(order);
  const sent = countByLine(parcels.flatMap(({ lines }) => lines));
  const cameBack = countByLine(order.refunds.flatMap((refund) => refundedOfSent(refund, parcels[0])));
  const asked = order.lines.filter(({ requiresShipping }) => requiresShipping === (how === 'BY_PARCEL'));
  const left = asked.map(({ id, quantity, currentQuantity }) => {
    const gone = quantity - currentQuantity;
    const goneUnsent = gone - Math.min(gone, cameBack.get(id) ?? 0);
    return [id, quantity - goneUnsent - (sent.get(id) ?? 0)] as const;
  });
  return new Map(left.filter(([, units]) => units > 0));
}

/** Only what was sent goes back by a return; of what was refunded otherwise nobody says, and it is not waited for. */
function refundedOfSent({ returnId, createdAt, lines }: Refund, first: Fulfillment | undefined) {
  // A platform that dates its one parcel anew leaves out of it what was refunded before.
  if (first === undefined || Date.parse(createdAt) < Date.parse(first.createdAt)) return [];
  return lines.filter(({ restockType }) => returnId !== null || restockType === 'RETURN');
}

function countByLine(parts: readonly { lineId: string; quantity: number }[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { lineId, quantity } of parts) counts.set(lineId, (counts.get(lineId) ?? 0) + quantity);
  return counts;
}

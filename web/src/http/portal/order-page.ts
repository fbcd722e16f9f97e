// What does the order page show of an order in the mirror?
import type { Fulfillment, Order } from '@aftercare/core/order/order.ts';
import { isStillToBeSent, parcelsOfGoods, parcelsSent, unsentUnits } from '@aftercare/core/order/parcels.ts';
import type { LineEligibility } from '@aftercare/core/returns/eligibility.ts';
import type { ItemView } from '@aftercare/portal/pages/item.ts';
import type {
  DeliveryState,
  OrderView,
  ParcelView,
  ReturnDoorView,
  ReturnSummaryView,
} from '@aftercare/portal/pages/order.ts';

interface Shown {
  readonly order: Order;
  readonly eligibility: readonly LineEligibility[];
  readonly returns: readonly ReturnSummaryView[];
  readonly session: string;
}

/** The order page's facts. */
export function orderView({ order, eligibility, returns, session }: Shown): OrderView {
  const parcels = parcelsOfGoods(order);
  const others = parcelsSent(order).filter((sent) => !parcels.includes(sent));
  return {
    session,
    orderName: order.name,
    placedAt: order.processedAt,
    total: order.totals.total.presentment,
    state: stateOf(order),
    parcels: parcels.map((parcel) => parcelView(order, parcel)),
    withoutParcel: [...others.flatMap((sent) => itemsOf(order, sent)), ...unsentItems(order, 'WITHOUT')],
    unsent: unsentItems(order, 'BY_PARCEL'),
    sendBy: null,
    returnDoor: returnDoor(eligibility),
    returns,
    asOf: null,
  };
}

function stateOf(order: Order): DeliveryState {
  if (order.cancelledAt !== null) return { kind: 'CANCELLED', day: order.cancelledAt };
  if (parcelsSent(order).length === 0) return { kind: 'NOT_SENT' };
  if (isStillToBeSent(order)) return { kind: 'PART_SENT' };
  const states = parcelsOfGoods(order).map(parcelState);
  // What is sent without a parcel is there at once.
  return (
    states.find((state) => state.kind !== 'DELIVERED') ?? states.at(-1) ?? { kind: 'DELIVERED', day: null }
  );
}

function parcelState(parcel: Fulfillment): DeliveryState {
  if (parcel.deliveredAt !== null) return { kind: 'DELIVERED', day: parcel.deliveredAt };
  if (parcel.estimatedDeliveryAt !== null) return { kind: 'ARRIVES', day: parcel.estimatedDeliveryAt };
  return { kind: 'ON_ITS_WAY' };
}

function parcelView(order: Order, parcel: Fulfillment): ParcelView {
  return {
    state: parcelState(parcel),
    tracking: parcel.tracking,
    items: itemsOf(order, parcel),
  };
}

function unsentItems(order: Order, how: 'BY_PARCEL' | 'WITHOUT'): ItemView[] {
  return [...unsentUnits(order, how)].flatMap(([lineId, quantity]) => itemOf(order, lineId, quantity));
}

function itemsOf(order: Order, { lines }: Fulfillment): ItemView[] {
  return lines.flatMap(({ lineId, quantity }) => itemOf(order, lineId, quantity));
}

/** One line of an order as an item of a page; nothing when the order has no such line. */
export function itemOf(order: Order, lineId: string, quantity: number): ItemView[] {
  const line = order.lines.find((one) => one.id === lineId);
  if (line === undefined || quantity === 0) return [];
  return [{ title: line.title, variantTitle: line.variantTitle, imageUrl: line.imageUrl, quantity }];
}

function returnDoor(eligibility: readonly LineEligibility[]): ReturnDoorView {
  const days = eligibility.filter((line) => line.returnable > 0).map((line) => line.lastDay);
  if (days.length > 0)
    // What has not begun ends after all that have.
    return { open: true, lastDay: days.includes(null) ? null : (days.toSorted().at(-1) ?? null) };
  const barred = eligibility.flatMap(({ eligibility: answer }) =>
    answer.answer === 'eligible' ? [] : answer.reasons,
  );
  return { open: false, reason: barred[0] ?? '' };
}

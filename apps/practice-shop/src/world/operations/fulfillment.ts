// How do goods leave, travel and arrive?
import { fulfilledQuantity, unfulfilledQuantity } from '../arithmetic/quantities.ts';
import { keptTrackingAddress } from '../carrier.ts';
import { writeMoment } from '../clock.ts';
import { nextChildId } from '../ids.ts';
import type { Fulfillment, FulfillmentEvent, Order, ParcelEvent, TrackingInfo } from '../order-types.ts';
import type { Shop } from '../shop.ts';
import type { Outcome, UserError } from '../types.ts';
import type { World } from '../world.ts';
import { because, done, refuse, refuseBecause } from './outcome.ts';
import { draftOf, saveOrder } from './save-order.ts';

export type FulfillInput = {
  at?: string | undefined;
  /** All that is still to be shipped, by default. */
  lines?: { lineItemId: string; quantity: number }[] | undefined;
  tracking?: TrackingInfo | undefined;
};

const momentOf = (world: World, at: string | undefined): string =>
  at ? writeMoment(new Date(at)) : world.timestamp();

/** Sends goods of an order. */
export function fulfill(
  world: World,
  shop: Shop,
  order: Order,
  input: FulfillInput = {},
): Outcome<Fulfillment> {
  const lines = input.lines ?? openLines(order);
  const errors = objectionsToLines(order, lines);
  if (order.cancelledAt) errors.push(because('id', 'The order is cancelled', 'INVALID'));
  if (errors.length > 0) return refuse(errors);
  const draft = draftOf(order);
  const fulfillment = parcelOf(draft, lines, momentOf(world, input.at), input.tracking ?? trackingFor(order));
  draft.fulfillments.push(fulfillment);
  const isAll = draft.lineItems.every((line) => unfulfilledQuantity(draft, line.id) === 0);
  const fulfilled = isAll ? [{ topic: 'orders/fulfilled' as const }] : [];
  const created = { topic: 'fulfillments/create' as const, fulfillmentId: fulfillment.id };
  saveOrder(world, shop, draft, [created, ...fulfilled]);
  return done(fulfillment);
}

type Units = { lineItemId: string; quantity: number };

const parcelOf = (draft: Order, lines: Units[], at: string, tracking: TrackingInfo): Fulfillment => ({
  id: nextChildId(draft, 'Fulfillment'),
  name: `${draft.name}-F${draft.fulfillments.length + 1}`,
  status: 'SUCCESS',
  createdAt: at,
  updatedAt: at,
  deliveredAt: null,
  inTransitAt: null,
  estimatedDeliveryAt: null,
  trackingInfo: [tracking],
  events: [],
  fulfillmentLineItems: lines.map((line) => ({ id: nextChildId(draft, 'FulfillmentLineItem'), ...line })),
});

const openLines = (order: Order): { lineItemId: string; quantity: number }[] =>
  order.lineItems
    .map((line) => ({ lineItemId: line.id, quantity: unfulfilledQuantity(order, line.id) }))
    .filter((line) => line.quantity > 0);

function objectionsToLines(order: Order, lines: { lineItemId: string; quantity: number }[]): UserError[] {
  if (lines.length === 0) return [because('lines', 'There is nothing left to ship')];
  return lines.flatMap((line, at) => {
    if (!order.lineItems.some((each) => each.id === line.lineItemId)) {
      return [because(`lines.${at}.lineItemId`, `${order.name} has no such line`, 'NOT_FOUND')];
    }
    const isPossible =
      Number.isInteger(line.quantity) &&
      line.quantity > 0 &&
      line.quantity <= unfulfilledQuantity(order, line.lineItemId);
    const shipped = fulfilledQuantity(order, line.lineItemId);
    return isPossible
      ? []
      : [because(`lines.${at}.quantity`, `Not that many are left to ship (${shipped} are shipped)`)];
  });
}

function trackingFor(order: Order): TrackingInfo {
  const number = `PP${String(order.number).padStart(8, '0')}${order.fulfillments.length + 1}`;
  return { company: 'Practice Post', number, url: keptTrackingAddress(number) };
}

export type FulfillmentEventInput = {
  status: ParcelEvent;
  happenedAt?: string | undefined;
  message?: string | undefined;
  city?: string | undefined;
  country?: string | undefined;
  estimatedDeliveryAt?: string | undefined;
};

/** Notes that a parcel travelled on, or arrived. */
export function addFulfillmentEvent(
  world: World,
  shop: Shop,
  order: Order,
  fulfillmentId: string,
  input: FulfillmentEventInput,
): Outcome<FulfillmentEvent> {
  const draft = draftOf(order);
  const fulfillment = draft.fulfillments.find((each) => each.id === fulfillmentId);
  if (!fulfillment)
    return refuseBecause('fulfillmentEvent.fulfillmentId', 'Fulfillment does not exist', 'NOT_FOUND');
  const event: FulfillmentEvent = {
    id: nextChildId(draft, 'FulfillmentEvent'),
    status: input.status,
    happenedAt: momentOf(world, input.happenedAt),
    createdAt: world.timestamp(),
    message: input.message ?? null,
    city: input.city ?? null,
    country: input.country ?? null,
    estimatedDeliveryAt: input.estimatedDeliveryAt ?? null,
  };
  fulfillment.events.push(event);
  fulfillment.updatedAt = world.timestamp();
  if (event.estimatedDeliveryAt) fulfillment.estimatedDeliveryAt = event.estimatedDeliveryAt;
  if (event.status === 'IN_TRANSIT') fulfillment.inTransitAt ??= event.happenedAt;
  if (event.status === 'DELIVERED') fulfillment.deliveredAt = event.happenedAt;
  saveOrder(world, shop, draft, [
    { topic: 'fulfillment_events/create', fulfillmentId, eventId: event.id },
    { topic: 'fulfillments/update', fulfillmentId },
  ]);
  return done(event);
}

/** Everything sent and not yet there arrives. */
export function deliver(
  world: World,
  shop: Shop,
  order: Order,
  input: { at?: string | undefined } = {},
): Outcome<Order> {
  const travelling = order.fulfillments.filter((each) => each.status === 'SUCCESS' && !each.deliveredAt);
  if (travelling.length === 0) return refuseBecause(null, 'Nothing of the order is on its way');
  let latest = order;
  for (const { id } of travelling) {
    const event = { status: 'DELIVERED', happenedAt: input.at, message: 'Handed to the recipient' } as const;
    const outcome = addFulfillmentEvent(world, shop, latest, id, event);
    if (!outcome.ok) return outcome;
    latest = shop.orders.get(order.id) ?? latest;
  }
  return done(latest);
}

/** Another tracking number for a parcel. */
export function updateTracking(
  world: World,
  shop: Shop,
  order: Order,
  fulfillmentId: string,
  tracking: TrackingInfo[],
): Outcome<Fulfillment> {
  const draft = draftOf(order);
  const fulfillment = draft.fulfillments.find((each) => each.id === fulfillmentId);
  if (!fulfillment) return refuseBecause('fulfillmentId', 'Fulfillment does not exist', 'NOT_FOUND');
  fulfillment.trackingInfo = tracking;
  fulfillment.updatedAt = world.timestamp();
  saveOrder(world, shop, draft, [{ topic: 'fulfillments/update', fulfillmentId }]);
  return done(fulfillment);
}

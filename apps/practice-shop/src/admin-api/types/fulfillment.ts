// What does a parcel that left the shop answer?
import { Big } from 'big.js';
import { inBoth } from '../../world/arithmetic/decimal-money.ts';
import { trackingAddress } from '../../world/carrier.ts';
import type { Fulfillment, FulfillmentEvent, LineItem, Order } from '../../world/order-types.ts';
import type { MoneyBag } from '../../world/types.ts';
import { connect } from '../connection.ts';
import { fieldsOf, type Part, part } from '../context.ts';
import { fulfillmentOrdersOf } from './fulfillment-order.ts';
import { locationSource } from './location.ts';

type F = Part<Fulfillment>;
type FL = Part<Fulfillment['fulfillmentLineItems'][number]>;

export const fulfillmentFields = fieldsOf<F>({
  displayStatus: ({ row }) => displayStatusOf(row),
  events: ({ row, order }, args, ctx) =>
    connect(
      byTime(row.events).map((each) => part('FulfillmentEvent', each, order)),
      args,
      ctx,
    ),
  fulfillmentLineItems: ({ row, order }, args, ctx) =>
    connect(
      row.fulfillmentLineItems.map((each) => part('FulfillmentLineItem', each, order)),
      args,
      ctx,
    ),
  fulfillmentOrders: ({ order }, args, ctx) => connect(fulfillmentOrdersOf(order, ctx), args, ctx),
  location: (_, __, ctx) => locationSource(ctx),
  originAddress: (_, __, ctx) => ({ countryCode: ctx.shop.info.countryCode }),
  requiresShipping: ({ row, order }) =>
    row.fulfillmentLineItems.some((each) => lineOf(order, each.lineItemId).requiresShipping),
  service: () => null,
  totalQuantity: ({ row }) => row.fulfillmentLineItems.reduce((all, each) => all + each.quantity, 0),
  trackingInfo: ({ row }, { first }, { world }) =>
    row.trackingInfo
      .slice(0, typeof first === 'number' ? first : undefined)
      .map((each) => ({ ...each, url: trackingAddress(world, each.url) })),
});

export const fulfillmentLineItemFields = fieldsOf<FL>({
  lineItem: ({ row, order }) => part('LineItem', lineOf(order, row.lineItemId), order),
  discountedTotalSet: ({ row, order }) => {
    const line = lineOf(order, row.lineItemId);
    return shareOf(line, row.quantity, line.discountedTotalSet);
  },
  originalTotalSet: ({ row, order }) => {
    const line = lineOf(order, row.lineItemId);
    return shareOf(line, row.quantity, line.originalTotalSet);
  },
});

/** The order's line that a part of it names. */
export function lineOf(order: Order, lineItemId: string): LineItem {
  const line = order.lineItems.find((each) => each.id === lineItemId);
  if (!line) throw new Error(`${order.name} has no line ${lineItemId}`);
  return line;
}

/** A shipped line of the order as a source. */
export function fulfillmentLineSource(order: Order, id: string): FL | null {
  const row = order.fulfillments.flatMap((each) => each.fulfillmentLineItems).find((each) => each.id === id);
  return row ? part('FulfillmentLineItem', row, order) : null;
}

function shareOf(line: LineItem, units: number, total: MoneyBag): MoneyBag {
  return inBoth([total], ([value = new Big(0)]) => value.times(units).div(line.quantity));
}

function byTime(events: FulfillmentEvent[]): FulfillmentEvent[] {
  return events.toSorted((a, b) => a.happenedAt.localeCompare(b.happenedAt));
}

function displayStatusOf(row: Fulfillment): string {
  if (row.status === 'CANCELLED') return 'CANCELED';
  if (row.deliveredAt !== null) return 'DELIVERED';
  return byTime(row.events).at(-1)?.status ?? 'FULFILLED';
}

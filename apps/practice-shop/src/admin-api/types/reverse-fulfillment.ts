// What does the way back answer: what is expected, what came, in which state?
import type { Order } from '../../world/order-types.ts';
import type {
  Disposition,
  ReverseDelivery,
  ReverseFulfillmentOrder,
  ReverseFulfillmentOrderLine,
} from '../../world/return-types.ts';
import { connect } from '../connection.ts';
import { fieldsOf, type Part, part } from '../context.ts';
import { fulfillmentLineSource } from './fulfillment.ts';
import { locationSource } from './location.ts';

type RFO = Part<ReverseFulfillmentOrder>;
type DeliveryLine = Part<ReverseDelivery['lines'][number]>;

export const reverseFulfillmentOrderFields = fieldsOf<RFO>({
  lineItems: ({ row, order }, args, ctx) =>
    connect(
      row.lineItems.map((each) => part('ReverseFulfillmentOrderLineItem', each, order)),
      args,
      ctx,
    ),
  reverseDeliveries: ({ row, order }, args, ctx) =>
    connect(
      row.reverseDeliveries.map((each) => part('ReverseDelivery', each, order)),
      args,
      ctx,
    ),
});

export const reverseFulfillmentOrderLineFields = fieldsOf<Part<ReverseFulfillmentOrderLine>>({
  fulfillmentLineItem: ({ row, order }) => fulfillmentLineSource(order, row.fulfillmentLineItemId),
  dispositions: ({ row, order }) =>
    row.dispositions.map((each) => part('ReverseFulfillmentOrderDisposition', each, order)),
});

export const dispositionFields = fieldsOf<Part<Disposition>>({
  location: ({ row }, _, ctx) => (row.locationId === null ? null : locationSource(ctx)),
});

export const reverseDeliveryFields = fieldsOf<Part<ReverseDelivery>>({
  deliverable: ({ row }) => ({
    kind: 'ReverseDeliveryShippingDeliverable',
    tracking: row.tracking,
    label: row.label && { ...row.label, updatedAt: row.label.createdAt },
  }),
  reverseDeliveryLineItems: ({ row, order }, args, ctx) =>
    connect(
      row.lines.map((each) => part('ReverseDeliveryLineItem', each, order)),
      args,
      ctx,
    ),
  reverseFulfillmentOrder: ({ row, order }) => {
    const found = reverseOrdersOf(order).find((each) =>
      each.reverseDeliveries.some((one) => one.id === row.id),
    );
    return found ? part('ReverseFulfillmentOrder', found, order) : null;
  },
});

export const reverseDeliveryLineFields = fieldsOf<DeliveryLine>({
  reverseFulfillmentOrderLineItem: ({ row, order }) => {
    const lines = reverseOrdersOf(order).flatMap((each) => each.lineItems);
    const found = lines.find((each) => each.id === row.reverseFulfillmentOrderLineItemId);
    return found ? part('ReverseFulfillmentOrderLineItem', found, order) : null;
  },
  dispositions: () => [],
});

const reverseOrdersOf = (order: Order): ReverseFulfillmentOrder[] =>
  order.returns.flatMap((each) => each.reverseFulfillmentOrders);

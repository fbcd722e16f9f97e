// What does money given back answer: for which units, by which ways?

import { worthOfUnits } from '../../world/arithmetic/decimal-money.ts';
import { refundTotalOf } from '../../world/arithmetic/order-totals.ts';
import type { Refund, RefundLineItem, RefundShippingLine } from '../../world/order-types.ts';
import { connect } from '../connection.ts';
import { fieldsOf, type Part, part } from '../context.ts';
import { lineOf } from './fulfillment.ts';
import { locationSource } from './location.ts';

type R = Part<Refund>;

export const refundFields = fieldsOf<R>({
  duties: () => [],
  processedAt: ({ row }) => row.createdAt,
  orderAdjustments: ({ row, order }, args, ctx) =>
    connect(
      row.orderAdjustments.map((each) => part('OrderAdjustment', each, order)),
      args,
      ctx,
    ),
  refundLineItems: ({ row, order }, args, ctx) =>
    connect(
      row.refundLineItems.map((each) => part('RefundLineItem', each, order)),
      args,
      ctx,
    ),
  refundShippingLines: ({ row, order }, args, ctx) =>
    connect(
      row.refundShippingLines.map((each) => part('RefundShippingLine', each, order)),
      args,
      ctx,
    ),
  return: ({ row, order }) => {
    const of = order.returns.find((each) => each.id === row.returnId);
    return of ? part('Return', of, order) : null;
  },
  totalRefundedSet: ({ row, order }) => refundTotalOf(order, row.id),
  totalRefunded: ({ row, order }) => refundTotalOf(order, row.id).shopMoney,
  transactions: ({ row, order }, args, ctx) => {
    const own = order.transactions.filter((each) => each.refundId === row.id);
    return connect(
      own.map((each) => part('OrderTransaction', each, order)),
      args,
      ctx,
    );
  },
});

export const refundLineItemFields = fieldsOf<Part<RefundLineItem>>({
  lineItem: ({ row, order }) => part('LineItem', lineOf(order, row.lineItemId), order),
  location: ({ row }, _, ctx) => (row.locationId === null ? null : locationSource(ctx)),
  priceSet: ({ row, order }) => {
    const line = lineOf(order, row.lineItemId);
    return worthOfUnits(line.totalAfterAllDiscountsSet, 1, 0, line.quantity);
  },
});

export const refundShippingLineFields = fieldsOf<Part<RefundShippingLine>>({
  shippingLine: ({ row, order }) => {
    const line = order.shippingLines.find((each) => each.id === row.shippingLineId);
    return line ? part('ShippingLine', line, order) : null;
  },
});

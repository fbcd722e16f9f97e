// What does the control API tell of an order?
import { financialStatusOf, fulfillmentStatusOf, returnStatusOf } from '../world/arithmetic/order-status.ts';
import * as totals from '../world/arithmetic/order-totals.ts';
import { currentQuantity, refundableQuantity, returnableQuantity } from '../world/arithmetic/quantities.ts';
import type { Order } from '../world/order-types.ts';

/** The whole order as kept, with what follows from it. */
export const describeOrder = (order: Order) => ({
  ...order,
  financialStatus: financialStatusOf(order),
  fulfillmentStatus: fulfillmentStatusOf(order),
  returnStatus: returnStatusOf(order),
  totals: {
    subtotal: totals.subtotalOf(order),
    shipping: totals.shippingOf(order),
    tax: totals.taxTotalOf(order),
    discounts: totals.discountsOf(order),
    total: totals.totalOf(order),
    received: totals.receivedOf(order),
    refunded: totals.refundedOf(order),
    currentTotal: totals.currentTotalOf(order),
    maximumRefundable: totals.maximumRefundableOf(order),
  },
  lineItems: order.lineItems.map((line) => ({
    ...line,
    currentQuantity: currentQuantity(order, line.id),
    refundableQuantity: refundableQuantity(order, line.id),
  })),
  fulfillments: order.fulfillments.map((fulfillment) => ({
    ...fulfillment,
    fulfillmentLineItems: fulfillment.fulfillmentLineItems.map((line) => ({
      ...line,
      returnableQuantity: returnableQuantity(order, line.id),
    })),
  })),
});

/** One row of a list of orders. */
export const summarizeOrder = (order: Order) => ({
  id: order.id,
  name: order.name,
  email: order.email,
  processedAt: order.processedAt,
  updatedAt: order.updatedAt,
  financialStatus: financialStatusOf(order),
  fulfillmentStatus: fulfillmentStatusOf(order),
  returnStatus: returnStatusOf(order),
  total: totals.totalOf(order).presentmentMoney,
});

// What form have fulfilments, refunds and payments in Shopify's answers?
import { transactionStatusSchema } from '@aftercare/core/order/order.ts';
import { z } from 'zod';
import { connection } from '../client/shape.ts';
import { moneyBag } from './money.ts';

const instant = z.iso.datetime({ offset: true });

export const fulfillmentLineAnswer = z.object({
  id: z.string(),
  quantity: z.int().nullable(),
  lineItem: z.object({ id: z.string() }),
});
export type FulfillmentLineAnswer = z.infer<typeof fulfillmentLineAnswer>;

export const fulfillmentHead = z.object({
  id: z.string(),
  status: z.string(),
  displayStatus: z.string().nullable(),
  createdAt: instant,
  inTransitAt: instant.nullable(),
  estimatedDeliveryAt: instant.nullable(),
  deliveredAt: instant.nullable(),
  trackingInfo: z.array(
    z.object({ company: z.string().nullable(), number: z.string().nullable(), url: z.string().nullable() }),
  ),
});
export type FulfillmentHead = z.infer<typeof fulfillmentHead>;
export const fulfillmentAnswer = fulfillmentHead.extend({
  fulfillmentLineItems: connection(fulfillmentLineAnswer),
});
export type FulfillmentAnswer = z.infer<typeof fulfillmentAnswer>;

export const refundLineAnswer = z.object({
  lineItem: z.object({ id: z.string() }),
  quantity: z.int(),
  restockType: z.string(),
  subtotalSet: moneyBag,
  totalTaxSet: moneyBag,
});
export type RefundLineAnswer = z.infer<typeof refundLineAnswer>;

export const refundShippingLineAnswer = z.object({
  shippingLine: z.object({ id: z.string().nullable() }),
  subtotalAmountSet: moneyBag,
  taxAmountSet: moneyBag,
});
export type RefundShippingLineAnswer = z.infer<typeof refundShippingLineAnswer>;

export const orderAdjustmentAnswer = z.object({
  reason: z.string().nullable(),
  amountSet: moneyBag,
  taxAmountSet: moneyBag,
});
export type OrderAdjustmentAnswer = z.infer<typeof orderAdjustmentAnswer>;

export const refundAnswer = z.object({
  id: z.string(),
  createdAt: instant.nullable(),
  processedAt: instant,
  note: z.string().nullable(),
  return: z.object({ id: z.string() }).nullable(),
  totalRefundedSet: moneyBag,
  refundLineItems: connection(refundLineAnswer),
  refundShippingLines: connection(refundShippingLineAnswer),
  orderAdjustments: connection(orderAdjustmentAnswer),
  transactions: connection(z.object({ id: z.string() })),
});
export type RefundAnswer = z.infer<typeof refundAnswer>;

/** A word Shopify adds one day is as good as its own UNKNOWN. */
export const transactionStatus = transactionStatusSchema.catch('UNKNOWN');

export const transactionAnswer = z.object({
  id: z.string(),
  kind: z.string(),
  status: transactionStatus,
  gateway: z.string().nullable(),
  formattedGateway: z.string().nullable(),
  processedAt: instant.nullable(),
  amountSet: moneyBag,
  parentTransaction: z.object({ id: z.string() }).nullable(),
  paymentDetails: z.object({ company: z.string().nullish(), number: z.string().nullish() }).nullable(),
});
export type TransactionAnswer = z.infer<typeof transactionAnswer>;

// What form has a return in Shopify's answers?
import { returnStatusSchema } from '@aftercare/core/order/order.ts';
import { z } from 'zod';
import { connection } from '../client/shape.ts';
import { moneyBag } from './money.ts';

const feeAnswer = z.object({ amountSet: moneyBag });

export const returnLineAnswer = z.object({
  id: z.string(),
  quantity: z.int(),
  processedQuantity: z.int(),
  refundedQuantity: z.int(),
  processableQuantity: z.int(),
  refundableQuantity: z.int(),
  customerNote: z.string().nullable(),
  /** The older word for it: all there is where no definition was named. */
  returnReason: z.string(),
  returnReasonNote: z.string(),
  returnReasonDefinition: z.object({ handle: z.string() }).nullable(),
  /** Missing on an unverified line: goods Shopify could not match to the order. */
  fulfillmentLineItem: z.object({ id: z.string(), lineItem: z.object({ id: z.string() }) }).optional(),
  /** Missing on an unverified line as well. */
  restockingFee: feeAnswer.nullish(),
});
export type ReturnLineAnswer = z.infer<typeof returnLineAnswer>;

export const returnHead = z.object({
  id: z.string(),
  name: z.string(),
  status: returnStatusSchema,
  createdAt: z.iso.datetime({ offset: true }),
  returnShippingFees: z.array(feeAnswer),
  decline: z.object({ reason: z.string(), note: z.string().nullable() }).nullable(),
});
export type ReturnHead = z.infer<typeof returnHead>;
export const returnAnswer = returnHead.extend({ returnLineItems: connection(returnLineAnswer) });
export type ReturnAnswer = z.infer<typeof returnAnswer>;

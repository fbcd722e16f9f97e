// What does WooCommerce answer of a refund?
import { z } from 'zod';
import { feeAnswer, lineAnswer, shippingAnswer } from './order.ts';
import { decimal, gmt, id, meta } from './values.ts';

export const refundAnswer = z.object({
  id,
  /** Only where refunds of many orders are listed together. */
  parent_id: id.nullish(),
  date_created_gmt: gmt,
  amount: decimal,
  reason: z.string().nullish(),
  refunded_payment: z.boolean().catch(false),
  line_items: z.array(lineAnswer),
  shipping_lines: z.array(shippingAnswer),
  fee_lines: z.array(feeAnswer),
  meta_data: meta,
});
export type RefundAnswer = z.infer<typeof refundAnswer>;

export const refundFields = Object.keys(refundAnswer.shape).join(',');

// Why is something sent back?
import { z } from 'zod';

export const returnReasonSchema = z.enum([
  'SIZE_TOO_SMALL',
  'SIZE_TOO_LARGE',
  'UNWANTED',
  'NOT_AS_DESCRIBED',
  'WRONG_ITEM',
  'DEFECTIVE',
  'STYLE',
  'COLOR',
  'OTHER',
]);
/** Why the shopper sends a line back; Shopify's words. */
export type ReturnReason = z.infer<typeof returnReasonSchema>;

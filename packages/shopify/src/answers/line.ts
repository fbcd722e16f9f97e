// What form have an order's lines and shipping lines in Shopify's answers?
import { z } from 'zod';
import { moneyBag } from './money.ts';

export const taxLine = z.object({ title: z.string(), rate: z.number().nullable(), priceSet: moneyBag });

const discountAllocation = z.object({
  allocatedAmountSet: moneyBag,
  discountApplication: z.object({
    allocationMethod: z.string(),
    targetSelection: z.string(),
    title: z.string().nullish(),
    code: z.string().nullish(),
  }),
});
export type DiscountAllocation = z.infer<typeof discountAllocation>;

export const lineAnswer = z.object({
  id: z.string(),
  title: z.string(),
  variantTitle: z.string().nullable(),
  sku: z.string().nullable(),
  quantity: z.int(),
  currentQuantity: z.int(),
  refundableQuantity: z.int(),
  requiresShipping: z.boolean(),
  isGiftCard: z.boolean(),
  product: z.object({ id: z.string(), tags: z.array(z.string()) }).nullable(),
  variant: z.object({ id: z.string() }).nullable(),
  image: z.object({ url: z.string() }).nullable(),
  originalUnitPriceSet: moneyBag,
  discountAllocations: z.array(discountAllocation),
  taxLines: z.array(taxLine),
});
export type LineAnswer = z.infer<typeof lineAnswer>;

export const shippingLineAnswer = z.object({
  id: z.string().nullable(),
  title: z.string(),
  originalPriceSet: moneyBag,
  discountedPriceSet: moneyBag,
  discountAllocations: z.array(discountAllocation),
  taxLines: z.array(taxLine),
});
export type ShippingLineAnswer = z.infer<typeof shippingLineAnswer>;

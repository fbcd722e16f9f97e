// What does Aftercare know of an order, whatever platform it comes from?
import { z } from 'zod';
import { currencySchema, moneyPairSchema, moneySchema } from '../money/money.ts';

const instant = z.iso.datetime({ offset: true });
const nullableText = z.string().nullable();

const taxSchema = z.object({ title: z.string(), rate: z.number().nullable(), amount: moneyPairSchema });

const discountSchema = z.object({
  label: z.string(),
  /** LINE: aimed at this line alone. ORDER: this line's share of a discount on the whole order. */
  level: z.enum(['LINE', 'ORDER']),
  amount: moneyPairSchema,
});

export const orderLineSchema = z.object({
  id: z.string(),
  title: z.string(),
  variantTitle: nullableText,
  sku: nullableText,
  productId: nullableText,
  variantId: nullableText,
  productTags: z.array(z.string()),
  imageUrl: nullableText,
  quantity: z.int().nonnegative(),
  /** Units not removed or refunded. */
  currentQuantity: z.int().nonnegative(),
  /** Units the platform would still refund. */
  refundableQuantity: z.int().nonnegative(),
  requiresShipping: z.boolean(),
  isGiftCard: z.boolean(),
  /** One unit before any discount. */
  unitPrice: moneyPairSchema,
  /** All `quantity` units after every discount; with tax inside when the order's `taxesIncluded`. */
  discountedTotal: moneyPairSchema,
  discounts: z.array(discountSchema),
  /** Tax on all `quantity` units. */
  taxes: z.array(taxSchema),
});

const shippingLineSchema = z.object({
  id: z.string(),
  title: z.string(),
  price: moneyPairSchema,
  discountedPrice: moneyPairSchema,
  /** What makes the difference of the two prices; orders stored before we read them lack them. */
  discounts: z.array(discountSchema).default([]),
  taxes: z.array(taxSchema),
});

export const fulfillmentSchema = z.object({
  id: z.string(),
  status: z.string(),
  displayStatus: nullableText,
  createdAt: instant,
  inTransitAt: instant.nullable(),
  estimatedDeliveryAt: instant.nullable(),
  deliveredAt: instant.nullable(),
  tracking: z.array(z.object({ company: nullableText, number: nullableText, url: nullableText })),
  /** `id` is the platform's fulfilment line: a return names it. */
  lines: z.array(z.object({ id: z.string(), lineId: z.string(), quantity: z.int().nonnegative() })),
});

export const refundSchema = z.object({
  id: z.string(),
  createdAt: instant,
  note: nullableText,
  returnId: nullableText,
  total: moneyPairSchema,
  lines: z.array(
    z.object({
      lineId: z.string(),
      quantity: z.int().nonnegative(),
      restockType: z.string(),
      subtotal: moneyPairSchema,
      tax: moneyPairSchema,
    }),
  ),
  shipping: z.array(
    z.object({ shippingLineId: z.string(), subtotal: moneyPairSchema, tax: moneyPairSchema }),
  ),
  /** What was given apart from the worth of lines and shipping, or kept of it; orders stored before we read it lack it. */
  adjustments: z
    .array(z.object({ reason: nullableText, amount: moneyPairSchema, tax: moneyPairSchema }))
    .default([]),
  transactionIds: z.array(z.string()),
});

export const returnStatusSchema = z.enum(['REQUESTED', 'OPEN', 'DECLINED', 'CLOSED', 'CANCELED']);
export type ReturnStatus = z.infer<typeof returnStatusSchema>;

/** A return as the platform holds it; ours is `Return` in `returns/return.ts`. */
export const platformReturnSchema = z.object({
  id: z.string(),
  name: z.string(),
  status: returnStatusSchema,
  createdAt: instant,
  /** Why it was declined over there, in the platform's word and the merchant's own; null also where it was not read yet. */
  decline: z.object({ reason: z.string(), note: nullableText }).nullable().default(null),
  lines: z.array(
    z.object({
      id: z.string(),
      fulfillmentLineId: z.string(),
      lineId: z.string(),
      quantity: z.int().nonnegative(),
      processedQuantity: z.int().nonnegative(),
      refundedQuantity: z.int().nonnegative(),
      reason: z.string(),
      note: nullableText,
      /** What was agreed there to be kept of this line; orders stored before we read it lack it. */
      restockingFee: moneyPairSchema.nullable().default(null),
    }),
  ),
  /** What was agreed there to be kept for the way back; orders stored before we read it lack it. */
  returnShippingFees: z.array(moneyPairSchema).default([]),
});
export type PlatformReturn = z.infer<typeof platformReturnSchema>;

/**
 * SUCCESS: money moved. PENDING and AWAITING_RESPONSE: on its way. FAILURE and ERROR: it did not. BY_HAND: booked, and a
 * person must send it, since this way of paying takes nothing back. UNKNOWN: the payment provider was asked, and nobody
 * knows what it did.
 */
export const transactionStatusSchema = z.enum([
  ...(['SUCCESS', 'PENDING', 'AWAITING_RESPONSE', 'FAILURE', 'ERROR', 'BY_HAND', 'UNKNOWN'] as const),
]);
export type TransactionStatus = z.infer<typeof transactionStatusSchema>;

const transactionSchema = z.object({
  id: z.string(),
  kind: z.string(),
  status: transactionStatusSchema,
  gateway: nullableText,
  /** How the shopper knows it: "Visa ··42". */
  label: nullableText,
  amount: moneyPairSchema,
  /** What can still be refunded of it, in the currency it was paid in; null where it can't be refunded. */
  refundable: moneySchema.nullable(),
  parentId: nullableText,
  processedAt: instant.nullable(),
});
export type Transaction = z.infer<typeof transactionSchema>;

const addressSchema = z.object({
  name: nullableText,
  address1: nullableText,
  address2: nullableText,
  zip: nullableText,
  city: nullableText,
  province: nullableText,
  country: nullableText,
  phone: nullableText,
});

const customerSchema = z.object({
  id: z.string(),
  email: nullableText,
  firstName: nullableText,
  lastName: nullableText,
  locale: nullableText,
  /**
   * The groups the merchant has put them in: Shopify's customer tags, WooCommerce's roles; orders stored before we read
   * them lack them. As they were when the order was last read: putting somebody into a group need not touch the order.
   */
  tags: z.array(z.string()).default([]),
});

export const orderSchema = z.object({
  id: z.string(),
  /** As the shopper knows it: "#1042". */
  name: z.string(),
  email: nullableText,
  phone: nullableText,
  locale: nullableText,
  createdAt: instant,
  processedAt: instant,
  updatedAt: instant,
  cancelledAt: instant.nullable(),
  cancelReason: nullableText,
  test: z.boolean(),
  tags: z.array(z.string()),
  currency: currencySchema,
  presentmentCurrency: currencySchema,
  taxesIncluded: z.boolean(),
  financialStatus: nullableText,
  fulfillmentStatus: nullableText,
  returnStatus: nullableText,
  customer: customerSchema.nullable(),
  shippingAddress: addressSchema.nullable(),
  discountCodes: z.array(z.string()),
  lines: z.array(orderLineSchema),
  shippingLines: z.array(shippingLineSchema),
  fulfillments: z.array(fulfillmentSchema),
  refunds: z.array(refundSchema),
  returns: z.array(platformReturnSchema),
  transactions: z.array(transactionSchema),
  totals: z.object({
    subtotal: moneyPairSchema,
    shipping: moneyPairSchema,
    tax: moneyPairSchema,
    discounts: moneyPairSchema,
    total: moneyPairSchema,
    currentTotal: moneyPairSchema,
    received: moneyPairSchema,
    refunded: moneyPairSchema,
  }),
});

/** One order, whole, in both its currencies. */
export type Order = z.infer<typeof orderSchema>;
export type OrderLine = z.infer<typeof orderLineSchema>;
export type Fulfillment = z.infer<typeof fulfillmentSchema>;
export type Refund = z.infer<typeof refundSchema>;

// What has the merchant promised about returns? Field names follow schema.org's MerchantReturnPolicy.
import { z } from 'zod';
import { moneySchema } from '../money/money.ts';

export const policySchema = z.strictObject({
  /** Days to return, counted from delivery; the day of delivery itself does not count. */
  merchantReturnDays: z.int().min(0).max(3650),
  /** Delivery is taken to have happened this many days after dispatch when no carrier told us. */
  assumedDeliveryDays: z.int().min(0).max(90),
  /** A product with this tag can't be returned; empty: none. */
  finalSaleTag: z.string().trim().max(255),
  /** Percent of a line's due amount kept by the shop, in hundredths: 1250 is 12.5 %. */
  restockingFeeBasisPoints: z.int().min(0).max(10_000),
  /** Who pays the way back. */
  returnFees: z.enum(['FreeReturn', 'ReturnFeesCustomerResponsibility', 'ReturnShippingFees']),
  /** Deducted once a return when `returnFees` is ReturnShippingFees, in the shop's currency. */
  returnShippingFee: moneySchema,
  /** A return worth less than this is approved by rule; zero: never. In the shop's currency. */
  autoApproveBelow: moneySchema,
  /** The promises in days of the shop's calendar. A version published before they were asked has the defaults. */
  answerWithinDays: z.int().min(0).max(90).default(2),
  /** How long an approved return may take to be handed over, from its approval. */
  sendWithinDays: z.int().min(1).max(365).default(14),
  /** From the day the goods reached the shop to the money. */
  refundWithinDays: z.int().min(0).max(90).default(14),
  /** Where the goods go, and how: printed on the "how to send it" page and mail. */
  returnAddress: z.string().max(1000),
  instructions: z.string().max(2000),
});

/** The merchant's rules for returns. */
export type Policy = z.infer<typeof policySchema>;

/** A policy once published: it governs the orders placed while it was the newest. */
export interface PolicyVersion {
  readonly version: number;
  readonly publishedAt: string;
  readonly publishedBy: string;
  readonly policy: Policy;
}

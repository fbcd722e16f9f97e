// What has the merchant promised about returns? Field names follow schema.org's MerchantReturnPolicy.
import { z } from 'zod';
import { moneySchema } from '../money/money.ts';
import { returnRuleSchema, wayBackSchema } from './rules.ts';

export const policySchema = z.strictObject({
  /** Days to return; the day they are counted from does not count itself. */
  merchantReturnDays: z.int().min(0).max(3650),
  /** The day the order was placed, a parcel was sent or came, or the last parcel of the order came. */
  countedFrom: z.enum(['ORDER', 'FULFILLMENT', 'DELIVERY', 'LAST_DELIVERY']).default('DELIVERY'),
  /** Delivery is taken to have happened this many days after dispatch when no carrier told us. */
  assumedDeliveryDays: z.int().min(0).max(90),
  /** A product with this tag can't be returned; empty: none. */
  finalSaleTag: z.string().trim().max(255),
  /** Percent of a line's due amount kept by the shop, in hundredths: 1250 is 12.5 %. */
  restockingFeeBasisPoints: z.int().min(0).max(10_000),
  ...wayBackSchema.shape,
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
  /** Where the terms above are others: the first rule that fits decides, aspect by aspect. */
  rules: z.array(returnRuleSchema).max(50).default([]),
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

// What does the merchant's own table of rules look like? Its first rule that fits and says something about it decides.
import { z } from 'zod';
import { moneySchema } from '../money/money.ts';
import { returnReasonSchema } from '../returns/return-reason.ts';

const short = z.string().trim().min(1).max(255);

export const wayBackSchema = z.strictObject({
  /** Who pays the way back. */
  returnFees: z.enum(['FreeReturn', 'ReturnFeesCustomerResponsibility', 'ReturnShippingFees']),
  /** Deducted once a return when `returnFees` is ReturnShippingFees, in the shop's currency. */
  returnShippingFee: moneySchema,
});
/** What the way back costs, and whom. */
export type WayBack = z.infer<typeof wayBackSchema>;

export const ruleConditionsSchema = z.strictObject({
  /** Where the order went: ISO 3166-1, two capital letters. */
  applicableCountry: z
    .array(z.string().regex(/^[A-Z]{2}$/))
    .max(250)
    .default([]),
  /** Any of them on the product when it was sold; case and spaces around do not matter. */
  productTags: z.array(short).max(50).default([]),
  /** Whole, or their beginning when they end in "*". */
  skus: z.array(short).max(200).default([]),
  reasons: z.array(returnReasonSchema).max(20).default([]),
  /** Groups the merchant has put the customer in: Shopify's customer tags, WooCommerce's roles. */
  customerTags: z.array(short).max(50).default([]),
  /** What all chosen units of the return cost after discounts, with tax, before any fee; in the shop's currency. */
  worthFrom: moneySchema.nullable().default(null),
  worthBelow: moneySchema.nullable().default(null),
  /** The shopper has asked for so many returns in the days before, this one not counted. */
  earlierReturns: z
    .strictObject({ atLeast: z.int().min(1).max(1000), withinDays: z.int().min(1).max(3650) })
    .nullable()
    .default(null),
});
/** All that are asked must hold; of a list any one; an empty list and null ask nothing. */
export type RuleConditions = z.infer<typeof ruleConditionsSchema>;

export const ruleOutcomeSchema = z.strictObject({
  /** eligible: approved by rule, whatever it is worth. needsReview: a person looks. ineligible: it can't be returned. */
  answer: z.enum(['eligible', 'needsReview', 'ineligible']).nullable().default(null),
  /** The merchant's words to the shopper where the answer is ineligible. */
  message: z.string().trim().max(300).default(''),
  merchantReturnDays: z.int().min(0).max(3650).nullable().default(null),
  /** In hundredths of a percent. */
  restockingFeeBasisPoints: z.int().min(0).max(10_000).nullable().default(null),
  wayBack: wayBackSchema.nullable().default(null),
});
/** What a rule says; what it leaves null the next rule that fits may say, and at last the policy itself. */
export type RuleOutcome = z.infer<typeof ruleOutcomeSchema>;

export const returnRuleSchema = z.strictObject({
  /** As the merchant calls it, and staff read it beside a return: "Sale items". */
  name: z.string().trim().min(1).max(80),
  when: ruleConditionsSchema,
  outcome: ruleOutcomeSchema,
});
/** One rule of the merchant's table. */
export type ReturnRule = z.infer<typeof returnRuleSchema>;

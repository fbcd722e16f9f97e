// What do the screen on which staff open a return for an order, and its server, say to each other?
import { z } from 'zod';
import { moneySchema } from '../money/money.ts';
import { settlementViewSchema } from '../returns/list-price.ts';
import { returnReasonSchema } from '../returns/return.ts';
import { wordsIn } from './typed-text.ts';

/** GET /api/opening?order= */
export const openingQuerySchema = z.object({ order: z.string().min(1).max(500) });

/** What may go back of an order, and what the shop's rules say of each line. */
export const openingSchema = z.object({
  orderId: z.string(),
  orderName: z.string(),
  /** Where the order stands in the shop's own admin; null: it has no page there. */
  orderUrl: z.string().nullable(),
  shopperName: z.string(),
  shopperEmail: z.string().nullable(),
  policyVersion: z.int(),
  /** One-time: it becomes the return's id, so that a second press finds the first's return. */
  confirmation: z.string(),
  lines: z.array(
    z.object({
      lineId: z.string(),
      title: z.string(),
      variantTitle: z.string().nullable(),
      imageUrl: z.string().nullable(),
      quantity: z.int(),
      /** Units that may go back, those against the policy too. */
      returnable: z.int(),
      /** Of these the units no rule says no to. */
      withinRules: z.int(),
      /** Codes: why the others are against the policy; where none is returnable, why it can't be opened at all. */
      reasons: z.array(z.string()),
      /** YYYY-MM-DD; null: no parcel of it is known. */
      lastDay: z.string().nullable(),
    }),
  ),
});
export type OpeningPage = z.infer<typeof openingSchema>;

const written = z.string().overwrite(wordsIn).max(500);

const chosenSchema = z
  .array(
    z.strictObject({
      lineId: z.string().min(1).max(500),
      quantity: z.int().positive().max(100_000),
      reason: returnReasonSchema,
      note: written,
    }),
  )
  .min(1)
  .max(500);

/** POST /api/opening/quote: what the shopper would get for these; answers with `openingQuoteSchema`, writes nothing. */
export const openingChoiceSchema = z.strictObject({
  orderId: z.string().min(1).max(500),
  lines: chosenSchema,
});
export type OpeningChoice = z.infer<typeof openingChoiceSchema>;

export const openingQuoteSchema = z.object({
  settlement: settlementViewSchema,
  /** Rules say no to some of it: whoever opens it all the same says why. */
  againstRules: z.array(z.string()),
});
export type OpeningQuote = z.infer<typeof openingQuoteSchema>;

/** POST /api/opening: makes the return `confirmation`; answers with `openedSchema`. */
export const openingSendSchema = openingChoiceSchema.extend({
  confirmation: z.uuid(),
  /** The total that was shown. */
  shown: moneySchema,
  /** Why, where rules say no. */
  note: written.optional(),
});
export type OpeningSend = z.infer<typeof openingSendSchema>;

export const openedSchema = z.object({ returnId: z.string() });

// What do the merchant's screens send when somebody decides a return?
import { z } from 'zod';
import { dispositionSchema } from '../returns/return.ts';
import { wordsIn } from './typed-text.ts';

/** What somebody has to write so that others can read it. */
const writtenSchema = z.string().overwrite(wordsIn).min(1).max(500);

/** POST /api/returns/:id/closure; `paidAnotherWay`: units are unpaid, and how the shop has settled them. */
export const closureSchema = z.strictObject({
  revision: z.int().nonnegative(),
  paidAnotherWay: writtenSchema.optional(),
});
/** POST /api/returns/:id/approval; `note`: why, where rules had said no. */
export const approvalSchema = z.strictObject({
  revision: z.int().nonnegative(),
  note: writtenSchema.optional(),
});
/** POST /api/returns/:id/refund · /money-check */
export const decisionSchema = z.strictObject({ revision: z.int().nonnegative() });
/** POST /api/returns/:id/decline */
export const declineSchema = z.strictObject({
  revision: z.int().nonnegative(),
  reason: writtenSchema,
});
/** POST /api/returns/:id/money-finding: a person has looked whether a refund in doubt was paid. */
export const findingSchema = z.strictObject({
  revision: z.int().nonnegative(),
  intentId: z.string().max(100),
  paid: z.boolean(),
  note: writtenSchema,
});
/** POST /api/returns/:id/receipt */
export const receiptSchema = z.strictObject({
  revision: z.int().nonnegative(),
  lines: z
    .array(
      z.strictObject({
        returnLineId: z.string(),
        disposition: dispositionSchema,
        quantity: z.int().positive().max(100_000),
      }),
    )
    .min(1)
    .max(500),
});

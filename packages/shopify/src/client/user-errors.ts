// Shopify answered a mutation with `userErrors`: is that a plain no, or may something have happened?
import { tell } from '@aftercare/core/details/tell.ts';
import { type PlatformAnswer, PlatformError } from '@aftercare/core/platform.ts';
import { z } from 'zod';

export const userErrors = z.array(
  z.object({
    field: z.array(z.string()).nullish(),
    message: z.string(),
    code: z.string().nullish(),
  }),
);
export type UserErrors = z.infer<typeof userErrors>;

/** Codes after which the work itself may stand: only reading back tells. */
const unclear = new Set(['INTERNAL_ERROR', 'NOTIFICATION_FAILED']);

/** The payload's value, or the refusal in Shopify's words. */
export function answerOf<T>(value: T | null, errors: UserErrors): PlatformAnswer<T> {
  const vague = errors.find((error) => unclear.has(error.code ?? ''));
  if (vague)
    throw new PlatformError(tell('OTHERS_SAID', { said: [vague.message] }), {
      retryable: true,
      doubtful: true,
    });
  if (errors.length > 0) return { ok: false, reasons: errors.map((error) => error.message) };
  if (value !== null) return { ok: true, value };
  throw new PlatformError(tell('NEITHER_RESULT_NOR_ERROR', {}), {
    retryable: true,
    doubtful: true,
  });
}

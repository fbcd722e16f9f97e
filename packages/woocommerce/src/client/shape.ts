// Has the shop's answer the form we count on? If not, the failure names the place.
import { tell } from '@aftercare/core/details/tell.ts';
import { PlatformError } from '@aftercare/core/platform.ts';
import type { z } from 'zod';

/** The value in its expected form, unknown fields dropped; or what is wrong with it, by its places. */
export function parseShape<T>(
  shape: z.ZodType<T>,
  value: unknown,
): { readonly value: T; readonly problem: null } | { readonly value: null; readonly problem: string } {
  const parsed = shape.safeParse(value);
  if (parsed.success) return { value: parsed.data, problem: null };
  const places = parsed.error.issues.slice(0, 5).map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  return { value: null, problem: tell('ANSWER_ODD', { said: places }) };
}

/** As `parseShape`; another form throws. */
export function readShape<T>(shape: z.ZodType<T>, value: unknown, options: { doubtful: boolean }): T {
  const { value: read, problem } = parseShape(shape, value);
  if (problem === null) return read;
  throw new PlatformError(problem, { retryable: true, doubtful: options.doubtful });
}

// Has the shop's answer the form we count on? If not, the failure names the place.
import { PlatformError } from '@aftercare/core/platform.ts';
import type { z } from 'zod';

/** The value in its expected form; unknown fields are dropped, a missing or wrong one throws with its path. */
export function readShape<T>(shape: z.ZodType<T>, value: unknown, options: { doubtful: boolean }): T {
  const parsed = shape.safeParse(value);
  if (parsed.success) return parsed.data;
  const places = parsed.error.issues.slice(0, 5).map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  throw new PlatformError(`WooCommerce's answer has another form: ${places.join('; ')}`, {
    retryable: true,
    doubtful: options.doubtful,
    cause: parsed.error,
  });
}

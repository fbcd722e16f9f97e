// Has Shopify's answer the form we count on? If not, the failure names the place.
import { tell } from '@aftercare/core/details/tell.ts';
import { PlatformError } from '@aftercare/core/platform.ts';
import { z } from 'zod';

/** The value in its expected form; unknown fields are dropped, a missing or wrong one throws with its path. */
export function readShape<T>(shape: z.ZodType<T>, value: unknown, options: { doubtful: boolean }): T {
  const parsed = shape.safeParse(value);
  if (parsed.success) return parsed.data;
  const places = parsed.error.issues.slice(0, 5).map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  throw new PlatformError(tell('ANSWER_ODD', { said: places }), {
    retryable: true,
    doubtful: options.doubtful,
    cause: parsed.error,
  });
}

/** A page of a connection. */
export function connection<T extends z.ZodType>(node: T) {
  return z.object({
    nodes: z.array(node),
    pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
  });
}

export interface Page<T> {
  readonly nodes: readonly T[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

// Is what was sent what we asked for? A no names each field and says why, in words.
import type { z } from 'zod';
import { HttpProblem } from './problem.ts';

/** The parsed body, or a 422 that names every wrong field. */
export function readInput<T>(schema: z.ZodType<T>, body: unknown): T {
  const read = schema.safeParse(body ?? {});
  if (read.success) return read.data;
  const fields = read.error.issues
    .slice(0, 50)
    .map((issue) => ({ path: issue.path.map(String).join('.'), message: issue.message }));
  throw new HttpProblem(422, 'Please check what you entered', {
    detail: fields.map((field) => `${field.path || 'body'}: ${field.message}`).join('; '),
    fields,
  });
}

/** A path or query value as plain text of sensible length; anything else is "not found" further on. */
export function readText(value: unknown): string {
  return typeof value === 'string' && value.length <= 500 && !value.includes('\0') ? value : '';
}

// How does an operation say that it was done, or why not?
import type { Outcome, UserError } from '../types.ts';

export const done = <T>(value: T): Outcome<T> => ({ ok: true, value });

export const refuse = (userErrors: UserError[]): { ok: false; userErrors: UserError[] } => ({
  ok: false,
  userErrors,
});

/** One reason; `field` is the path into the input, as Shopify writes it: 'input.returnLineItems.0.quantity'. */
export const because = (
  field: string | null,
  message: string,
  code: string | null = 'INVALID',
): UserError => ({
  field: field === null ? null : field.split('.'),
  message,
  code,
});

export const refuseBecause = (field: string | null, message: string, code: string | null = 'INVALID') =>
  refuse([because(field, message, code)]);

// In which forms does WooCommerce write ids, amounts and instants?
import { z } from 'zod';

/** Ids are numbers, sometimes written as text; with us they are text. 0 and '' are nothing. */
export const id = z.union([z.int(), z.string()]).transform(String);
export const idOrNone = id.transform((value) => (value === '' || value === '0' ? null : value));

/** A decimal as text; some fields come as JSON numbers or empty. */
export const decimal = z
  .union([z.string(), z.number()])
  .nullish()
  .transform((value) => (value === null || value === undefined || value === '' ? '0' : String(value)));

/** `…_gmt` fields lack the Z that they mean; the others are the shop's local time and never read. */
export const gmt = z
  .string()
  .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/)
  .transform((value) => `${value}Z`);

export const text = z.string().nullish().catch(null);

export const meta = z.array(
  z.object({ key: z.string(), value: z.unknown(), display_value: z.unknown().optional() }),
);

// What does WooCommerce answer of a product, as far as a return asks?
import { z } from 'zod';
import { id } from './values.ts';

const term = z.object({ name: z.string() });

export const productAnswer = z.object({
  id,
  type: z.string(),
  virtual: z.boolean(),
  tags: z.array(term).catch([]),
  categories: z.array(term).catch([]),
});

export const variationAnswer = z.object({ id, virtual: z.boolean() });

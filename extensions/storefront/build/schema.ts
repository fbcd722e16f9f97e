// Is what a block says of itself to the theme editor right? Theme check does not look at targets and types of settings.
import { z } from 'zod';

/** Translated: a key of the locales for merchants. */
const words = z.string().regex(/^t:[\w.]+$/, 'a key of the schema locales, "t:…"');
const common = { id: z.string().regex(/^[a-z_]{1,40}$/), label: words, info: words.optional() };
const plain = (type: string) => z.strictObject({ type: z.literal(type), ...common });

const setting = z.discriminatedUnion('type', [
  plain('text'),
  plain('textarea'),
  plain('url'),
  z
    .strictObject({
      type: z.literal('select'),
      ...common,
      options: z.array(z.strictObject({ value: z.string(), label: words })).min(2),
      default: z.string(),
    })
    .refine((one) => one.options.some(({ value }) => value === one.default), 'a default that is no option'),
]);

export const blockSchema = z
  .strictObject({
    name: words,
    // section: a block the merchant puts anywhere; the others are embeds, on every page.
    target: z.enum(['section', 'body', 'head', 'compliance_head']),
    /** On which pages it may be put; without it, on any. */
    enabled_on: z.strictObject({ templates: z.array(z.literal('product')).min(1) }).optional(),
    settings: z
      .array(setting)
      .refine((all) => new Set(all.map(({ id }) => id)).size === all.length, 'an id twice'),
  })
  .refine(({ name }) => name.length <= 60, 'a name too long');

/** The JSON between a block's schema tags. */
export function readSchema(liquid: string): unknown {
  const text = /\{% schema %\}([\s\S]*?)\{% endschema %\}/.exec(liquid)?.[1];
  if (text === undefined) throw new Error('has no schema');
  return JSON.parse(text);
}

/** Every `t:` key a schema names. */
export function keysOf(schema: unknown): string[] {
  return [...JSON.stringify(schema).matchAll(/"t:([\w.]+)"/g)].map(([, key = '']) => key);
}

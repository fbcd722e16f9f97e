// What do the settings of a shop's looks and its server say to each other?
import { z } from 'zod';
import { logoGrounds, styleSchema } from '../brand/brand.ts';

/** GET /api/brand, and what every change of it answers. */
export const brandPageSchema = z.object({
  style: styleSchema,
  logo: z
    .object({ url: z.string(), width: z.int(), height: z.int(), ground: z.enum(logoGrounds) })
    .nullable(),
});
export type BrandPage = z.infer<typeof brandPageSchema>;

/**
 * PUT /api/brand: the whole style. PUT /api/brand/logo: the file itself, of type application/octet-stream;
 * POST /api/brand/logo/removal takes none.
 */
export const brandUpdateSchema = styleSchema;

/** GET /api/brand/preview: a page of the shopper's in this style, unsaved, by light or by dark. */
export const brandPreviewSchema = z
  .object({
    accent: z.string(),
    font: z.string(),
    radius: z.coerce.number(),
    scheme: z.enum(['light', 'dark']),
  })
  .transform(({ accent, font, radius, scheme }) => ({
    style: { accent: accent === '' ? null : accent, font, radius },
    scheme,
  }))
  .pipe(z.object({ style: styleSchema, scheme: z.enum(['light', 'dark']) }));

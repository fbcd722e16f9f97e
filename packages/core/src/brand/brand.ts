// What makes a shop's pages and mails look like the shop's?
import { z } from 'zod';

/** Fonts that systems bring along: nothing is downloaded. From the closest to the most common, then the reader's own. */
export const fontStacks = {
  system: 'system-ui, -apple-system, "Segoe UI", Roboto, Arial, sans-serif',
  humanist: 'Seravek, "Gill Sans Nova", Ubuntu, Calibri, "DejaVu Sans", Arial, sans-serif',
  geometric: 'Avenir, Montserrat, Corbel, "URW Gothic", "Century Gothic", Arial, sans-serif',
  serif: 'Charter, "Bitstream Charter", "Sitka Text", Cambria, Georgia, serif',
  antique: '"Iowan Old Style", "Palatino Linotype", "URW Palladio L", Palatino, Georgia, serif',
  slab: 'Rockwell, "Rockwell Nova", "Roboto Slab", "DejaVu Serif", "Sitka Small", Georgia, serif',
} as const;
export type FontName = keyof typeof fontStacks;
export const fontNames = Object.keys(fontStacks) as FontName[];

/** How round corners are, in pixels. */
export const radii = [0, 4, 8, 16, 24] as const;
export type Radius = (typeof radii)[number];

const colourSchema = z.custom<`#${string}`>(
  (value) => typeof value === 'string' && /^#[0-9a-f]{6}$/.test(value),
);

/** What a merchant chooses. */
export const styleSchema = z.strictObject({
  /** Null: ink. */
  accent: colourSchema.nullable(),
  font: z.enum(fontNames),
  radius: z.union(radii.map((radius) => z.literal(radius))),
});
export type BrandStyle = z.infer<typeof styleSchema>;

/** On which ground a logo is seen: dark letters need a light one. `any`: it brings its own, or is seen on both. */
export const logoGrounds = ['light', 'dark', 'any'] as const;
export type LogoGround = (typeof logoGrounds)[number];

export const logoSchema = z.object({
  /** Of its bytes: its address holds it, so that a browser may keep it for good. */
  hash: z.string(),
  /** Where its bytes lie. */
  blob: z.string(),
  width: z.int(),
  height: z.int(),
  ground: z.enum(logoGrounds),
});
export type Logo = z.infer<typeof logoSchema>;

export const brandSchema = styleSchema.extend({
  logo: logoSchema.nullable(),
  /** Those it had before, the newest first: mails that were sent show them. */
  earlierLogos: z.array(logoSchema),
});
export type Brand = z.infer<typeof brandSchema>;

/** Of a shop that has chosen nothing. */
export const plainBrand: Brand = { accent: null, font: 'system', radius: 8, logo: null, earlierLogos: [] };

/** So many earlier logos are kept. */
export const earlierLogosKept = 3;

/** The brand with this logo; null: without one, and none of the earlier either, for whoever takes it away means it. */
export function withLogo(brand: Brand, logo: Logo | null): Brand {
  if (logo === null) return { ...brand, logo: null, earlierLogos: [] };
  const before = brand.logo === null ? brand.earlierLogos : [brand.logo, ...brand.earlierLogos];
  const earlierLogos = before.filter(({ hash }) => hash !== logo.hash).slice(0, earlierLogosKept);
  return { ...brand, logo, earlierLogos };
}

/** The logo of this hash, present or earlier. */
export function logoOf(brand: Brand, hash: string): Logo | null {
  return [brand.logo, ...brand.earlierLogos].find((logo) => logo?.hash === hash) ?? null;
}

/** The names under which all its logos lie. */
export function blobsOf({ logo, earlierLogos }: Brand): string[] {
  return [...(logo === null ? [] : [logo]), ...earlierLogos].map(({ blob }) => blob);
}

// Which style sheets do the pages use, and under which names may a browser keep them for good?
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { type BrandStyle, plainBrand, styleSchema } from '@aftercare/core/brand/brand.ts';
import { brandSheet, brandSheetInside } from './brand-sheet.ts';
import { scopeStyles } from './scope.ts';

const parts = [
  'colours',
  'text',
  'frame',
  'way',
  'blocks',
  'fields',
  'lines',
  'order',
  'languages',
  'print',
] as const;
const shared = ['way', 'blocks', 'fields', 'lines', 'order', 'languages'] as const;

/** A page of ours, or what stands inside one of the shop's; the first once more, as it is by light or by dark alone. */
export type SheetKind = 'portal' | 'inside' | 'light' | 'dark';

const portal = parts.map(read).join('\n');
/** Nothing in it reaches beyond `.aftercare`. */
const inside = [read('inside'), ...shared.map((part) => scopeStyles(read(part), '.aftercare'))].join('\n');

const sheets: Readonly<Record<SheetKind, (style: BrandStyle) => string>> = {
  portal: (style) => `${portal}\n${brandSheet(style)}`,
  inside: (style) => `${inside}\n${brandSheetInside(style)}`,
  light: (style) => inScheme('light', sheetText('portal', style)),
  dark: (style) => inScheme('dark', sheetText('portal', style)),
};

/** The style sheet of a shop with this style. */
export function sheetText(kind: SheetKind, style: BrandStyle): string {
  return sheets[kind](style);
}

/** Whatever the reader's device prefers: for who looks at both beside each other. */
function inScheme(scheme: 'light' | 'dark', css: string): string {
  return css
    .replaceAll('(prefers-color-scheme: dark)', scheme === 'dark' ? '(min-width: 0)' : '(max-width: 0)')
    .replaceAll('color-scheme: light dark', `color-scheme: ${scheme}`);
}

const names = new Map<string, string>();

/** "portal-1f5fa8-serif-16-1a2b3c4d5e6f.css": says the style, and changes whenever the text does. */
export function sheetName(kind: SheetKind, { accent, font, radius }: BrandStyle): string {
  const said = `${kind}-${accent?.slice(1) ?? 'ink'}-${font}-${radius}`;
  const known = names.get(said);
  if (known !== undefined) return known;
  const hash = createHash('sha256').update(sheetText(kind, { accent, font, radius })).digest('hex');
  const name = `${said}-${hash.slice(0, 12)}.css`;
  // Merchants try colours: a bounded memory, however many.
  if (names.size > 500) names.clear();
  names.set(said, name);
  return name;
}

/** The text under a name we have given; null: we have not. Nothing is looked up: the name says all there is. */
export function sheetNamed(name: string): string | null {
  const [, kind = '', accent = '', font, radius] =
    /^(portal|inside|light|dark)-([0-9a-f]{6}|ink)-([a-z]+)-(\d{1,2})-[0-9a-f]{12}\.css$/.exec(name) ?? [];
  const style = styleSchema.safeParse({
    accent: accent === 'ink' ? null : `#${accent}`,
    font,
    radius: Number(radius),
  });
  if (!style.success || !isKind(kind) || sheetName(kind, style.data) !== name) return null;
  return sheetText(kind, style.data);
}

function isKind(kind: string): kind is SheetKind {
  return Object.hasOwn(sheets, kind);
}

/** Of pages that know no shop. */
export const plainSheetName: string = sheetName('portal', plainBrand);

function read(part: string): string {
  return readFileSync(new URL(`./${part}.css`, import.meta.url), 'utf8');
}

// In which font, colours and corners is a mail of this shop set? Mail programs read styles at the element.
import { type BrandStyle, fontStacks } from '@aftercare/core/brand/brand.ts';
import { coloursOf, papers } from '@aftercare/core/brand/contrast.ts';
import { html, type Markup } from '../frame/html.ts';
import { type LogoView, shown } from '../frame/logo.ts';

export interface Manner {
  readonly ink: string;
  readonly muted: string;
  readonly fact: string;
  readonly card: string;
  readonly press: string;
  /** What a button looks like on dark paper. */
  readonly pressOnDark: string;
}

/** The styles of every element. */
export function mannerOf({ accent, font, radius }: BrandStyle): Manner {
  // Quotes around a name would end the attribute it stands in.
  const family = fontStacks[font].replaceAll('"', "'");
  const text = `font-family:${family};font-size:16px;line-height:24px`;
  const ink = `${text};color:#1a1c1e`;
  const { light, dark } = pressColours(accent);
  return {
    ink,
    muted: `${text};color:#55595e`,
    fact: `${ink};padding:8px 0;border-bottom:1px solid #d5d8db;vertical-align:top`,
    card: `${ink};background:#f5f6f7;border-radius:${radius}px;padding:16px;margin:0 0 16px`,
    press: `${text};font-weight:600;display:inline-block;background:${light.ground};color:${light.text};text-decoration:none;padding:12px 24px;border-radius:${radius}px;border:2px solid ${light.rim}`,
    pressOnDark: `background: ${dark.ground} !important; color: ${dark.text} !important; border-color: ${dark.rim} !important;`,
  };
}

function pressColours(accent: BrandStyle['accent']) {
  if (accent === null) {
    const plain = (ink: string, text: string) => ({ ground: ink, text, rim: ink });
    return { light: plain(papers.light.ink, '#ffffff'), dark: plain(papers.dark.ink, '#000000') };
  }
  const { light, dark } = coloursOf(accent);
  const of = ({ onAccent, rim }: typeof light) => ({ ground: accent, text: onAccent, rim });
  return { light: of(light), dark: of(dark) };
}

const rims = {
  light: ';background:#ffffff;padding:8px',
  dark: ';background:#121416;padding:8px',
  any: '',
} as const;

/** The name at the head of a mail. A logo brings its ground along as a rim: nobody knows what paper it will lie on. */
export function drawHeadOfMail(name: string, logo: LogoView | null, { ink }: Manner): Markup {
  const style = `${ink};font-weight:600;margin:0 0 24px`;
  if (logo === null) return html`<p class="ink" style="${style}"><bdi>${name}</bdi></p>`;
  const { url, width, height } = shown(logo);
  const drawn = `display:block;border:0;border-radius:4px;width:${width}px;height:${height}px${rims[logo.ground]}`;
  return html`<p class="ink" style="${style}"><img src="${url}" alt="${name}" width="${width}" height="${height}" style="${drawn}"></p>`;
}

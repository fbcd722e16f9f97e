// How does the shop's own name stand at the head of a page or a mail: as its logo, or in words?
import type { Brand, Logo } from '@aftercare/core/brand/brand.ts';
import { html, type Markup } from './html.ts';

export interface LogoView extends Pick<Logo, 'width' | 'height' | 'ground'> {
  readonly url: string;
}

/** The file a logo is served as below the pages' address; its content says its name. */
export function logoFile({ hash }: Pick<Logo, 'hash'>): string {
  return `logo-${hash}.png`;
}

/** The logo as pages below this address show it. */
export function logoIn({ logo }: Pick<Brand, 'logo'>, base: string): LogoView | null {
  if (logo === null) return null;
  const { width, height, ground } = logo;
  return { url: `${base}/assets/${logoFile(logo)}`, width, height, ground };
}

const plates = { light: 'logo plate for-light', dark: 'logo plate for-dark', any: 'logo' } as const;

/** Who can't see the picture, or gets none, reads the name. */
export function drawName(of: { readonly logo: LogoView | null; readonly shopName: string }): Markup {
  if (of.logo === null) return html`<bdi>${of.shopName}</bdi>`;
  const { url, width, height } = shown(of.logo);
  return html`<img class="${plates[of.logo.ground]}" src="${url}" alt="${of.shopName}" width="${width}" height="${height}">`;
}

const most = { width: 240, height: 48 };

/** At the size it is shown in; the file holds more, for screens that are finer. */
export function shown({ url, width, height }: LogoView): { url: string; width: number; height: number } {
  const scale = Math.min(1, most.width / width, most.height / height);
  return { url, width: Math.round(width * scale), height: Math.round(height * scale) };
}

// What does the fake server answer of a shop's looks? The page as the portal itself draws it, in the style it is asked for.
import { sheetName, sheetNamed } from '../../apps/portal/src/assets/stylesheet.ts';
import { drawFindPage } from '../../apps/portal/src/pages/find-order.ts';
import type { BrandPage } from '../../packages/core/src/wire/brand.ts';
import { brandPreviewSchema } from '../../packages/core/src/wire/brand.ts';
import { sampleFrame } from './portal-samples.ts';

const base = '/portal/fjord.myshopify.com';

export const fakeBrand: BrandPage = {
  style: { accent: '#1f5fa8', font: 'system', radius: 8 },
  logo: { url: `${base}/assets/logo.png`, width: 240, height: 60, ground: 'dark' },
};

/** GET /api/brand/preview */
export function fakePreview(query: URLSearchParams): string {
  const { style, scheme } = brandPreviewSchema.parse(Object.fromEntries(query));
  const frame = sampleFrame((text) => text, `${base}/assets/${sheetName(scheme, style)}`);
  const view = { number: '', email: '', problems: [], signInUrl: null };
  return drawFindPage({ ...frame, here: null, logo: fakeBrand.logo }, view);
}

/** A style sheet or the logo of its pages; null: neither. */
export function fakePortalAsset(
  path: string,
): { readonly type: string; readonly body: string | Buffer } | null {
  const name = path.startsWith(`${base}/assets/`) ? path.slice(`${base}/assets/`.length) : '';
  if (name === 'logo.png') return { type: 'image/png', body: Buffer.from(whiteLogo, 'base64') };
  const sheet = sheetNamed(name);
  return sheet === null ? null : { type: 'text/css', body: sheet };
}

/** White shapes on nothing, 240 by 60. */
const whiteLogo =
  'iVBORw0KGgoAAAANSUhEUgAAAPAAAAA8CAYAAABYfzddAAAA6UlEQVR42u3TwQkAIAwEwfTfdKwhhHuoM39hiVwVAAAAAAAAAAAAAMCFOkSfPn35PgfUp8+AfbA+fQasT58+B9Snz4AdUJ8+A9anT58B69Onbxq4ea9Pn758nwPq02fAPlifPgPWp0+fA+rTZ8AOqE+fAevTp8+A9enT54D69BmwA+rTZ8D69OlzQH36DNgB9ekzYB+sT58B69OnzwH16TNgB9Snz4D16dNnwPr06XNAffp+GPCGPn368n0OqE+fAftgffoMWJ8+fQ6oT58BO6A+fQasT58+A9anTx8AAAAAAAAAAAAAwCMOc/sp+MoR8gUAAAAASUVORK5CYII=';

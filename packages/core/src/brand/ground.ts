// On which ground is a logo seen: white letters are lost on white paper?
import type { LogoGround } from './brand.ts';
import { type Colour, channelsOf, contrastOfLuminances, luminanceOf } from './colour.ts';
import { papers } from './contrast.ts';

/** A pixel is seen on a ground it contrasts with by this much. */
const seen = 2;
/** A logo is seen where all but this share of it is. */
const nearlyAll = 0.85;
const opaque = 250;

/** From red, green, blue and opacity of each pixel; null: all of it is transparent. */
export function groundOf(pixels: Uint8Array): LogoGround | null {
  const onLight = luminanceOfColour(papers.light.paper);
  const onDark = luminanceOfColour(papers.dark.paper);
  const sums = { all: 0, light: 0, dark: 0, opaque: 0 };
  for (let at = 0; at + 3 < pixels.length; at += 4) {
    const [red = 0, green = 0, blue = 0, alpha = 0] = pixels.subarray(at, at + 4);
    const luminance = luminanceOf([red, green, blue]);
    sums.all += alpha;
    if (contrastOfLuminances(luminance, onLight) >= seen) sums.light += alpha;
    if (contrastOfLuminances(luminance, onDark) >= seen) sums.dark += alpha;
    if (alpha >= opaque) sums.opaque += 1;
  }
  if (sums.all === 0) return null;
  const fillsAll = sums.opaque * 4 === pixels.length;
  if (fillsAll || Math.min(sums.light, sums.dark) >= nearlyAll * sums.all) return 'any';
  return sums.light >= sums.dark ? 'light' : 'dark';
}

function luminanceOfColour(colour: Colour): number {
  return luminanceOf(channelsOf(colour));
}

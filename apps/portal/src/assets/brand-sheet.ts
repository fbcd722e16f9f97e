// What of a style sheet is the shop's own: colours, font, corners?
import { type BrandStyle, fontStacks } from '@aftercare/core/brand/brand.ts';
import { coloursOf, papers, type SchemeColours } from '@aftercare/core/brand/contrast.ts';

/** For a page of ours, after the sheet of every page. Paper keeps the plain colours: what is printed is black on white. */
export function brandSheet({ accent, font, radius }: BrandStyle): string {
  const shape = `:root {\n  --radius: ${radius}px;\n}\nhtml {\n  font-family: ${fontStacks[font]};\n}\n`;
  if (accent === null) return shape;
  const { light, dark } = coloursOf(accent);
  return `${shape}@media screen {
  :root {
${declare({ ...light, accent })}
  }
}
@media screen and (prefers-color-scheme: dark) {
  :root {
${declare({ ...dark, accent })}
  }
}
`;
}

function declare({ accent, onAccent, rim, link }: SchemeColours & { readonly accent: string }): string {
  const values = { accent, 'on-accent': onAccent, rim, link };
  return Object.entries(values)
    .map(([name, value]) => `    --${name}: ${value};`)
    .join('\n');
}

/**
 * Inside a page of the shop's own site: its theme says the font and what text looks like, and nobody knows its paper. So
 * a button is rimmed by the colour of the text wherever it could be lost on light or on dark paper.
 */
export function brandSheetInside({ accent, radius }: BrandStyle): string {
  const shape = `.aftercare {\n  --radius: ${radius}px;\n}\n`;
  if (accent === null) return shape;
  const { light, dark } = coloursOf(accent);
  const isSeen = light.rim !== papers.light.ink && dark.rim !== papers.dark.ink;
  const rim = isSeen ? accent : 'currentcolor';
  return `${shape}.aftercare {\n  --accent: ${accent};\n  --on-accent: ${light.onAccent};\n  --rim: ${rim};\n}\n`;
}

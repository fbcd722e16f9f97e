// Which colours follow from a shop's accent, so that whatever it is, everything on the page can be read?
import { type Colour, contrastOf, mix } from './colour.ts';

/** What lies behind, and what is written with, by light and dark. */
export const papers = {
  light: { paper: '#ffffff', surface: '#f5f6f7', ink: '#1a1c1e' },
  dark: { paper: '#121416', surface: '#1d2023', ink: '#f1f3f4' },
} as const;
export type Scheme = keyof typeof papers;
export const schemes: readonly Scheme[] = ['light', 'dark'];

/** Text of this size or that of links (WCAG 1.4.3); what shows where a control is (1.4.11). */
const enoughForText = 4.5;
const enoughForShape = 3;

export interface SchemeColours {
  /** What is written on the accent. */
  readonly onAccent: Colour;
  /** Around a button: the accent, or ink where the accent is lost on paper. */
  readonly rim: Colour;
  readonly link: Colour;
}

export interface BrandColours {
  readonly accent: Colour;
  readonly light: SchemeColours;
  readonly dark: SchemeColours;
}

/** What was not taken as it was given, to tell the merchant. */
export type ColourChange = 'LINK_DARKENED' | 'LINK_LIGHTENED' | 'RIM_ON_LIGHT' | 'RIM_ON_DARK';

/** The colours of a brand with this accent. */
export function coloursOf(accent: Colour): BrandColours {
  return { accent, light: schemeOf(accent, 'light'), dark: schemeOf(accent, 'dark') };
}

function schemeOf(accent: Colour, scheme: Scheme): SchemeColours {
  return {
    onAccent: textOn(accent),
    rim: onPaper(accent, scheme) < enoughForShape ? papers[scheme].ink : accent,
    link: linkOf(accent, scheme),
  };
}

/** Black or white, whichever is better: never below 4.58, where near-black ink could fall to 4.13. */
export function textOn(accent: Colour): Colour {
  return contrastOf('#000000', accent) >= contrastOf('#ffffff', accent) ? '#000000' : '#ffffff';
}

/** The accent as far as it can be read on paper and cards, else as much darker, or lighter, as it must be. */
function linkOf(accent: Colour, scheme: Scheme): Colour {
  const towards = scheme === 'light' ? '#000000' : '#ffffff';
  const steps = 256;
  for (let step = 0; step < steps; step += 1) {
    const tried = mix(accent, towards, step / steps);
    if (onPaper(tried, scheme) >= enoughForText) return tried;
  }
  return towards;
}

/** The worse of both grounds a page has. */
function onPaper(colour: Colour, scheme: Scheme): number {
  const { paper, surface } = papers[scheme];
  return Math.min(contrastOf(colour, paper), contrastOf(colour, surface));
}

/** Where the merchant's accent could not stay as it is. */
export function changesOf({ accent, light, dark }: BrandColours): ColourChange[] {
  const all: readonly (readonly [ColourChange, boolean])[] = [
    ['LINK_DARKENED', light.link !== accent],
    ['LINK_LIGHTENED', dark.link !== accent],
    ['RIM_ON_LIGHT', light.rim !== accent],
    ['RIM_ON_DARK', dark.rim !== accent],
  ];
  return all.flatMap(([change, holds]) => (holds ? [change] : []));
}

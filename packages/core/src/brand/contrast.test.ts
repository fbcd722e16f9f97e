// Can everything be read, whatever accent a shop chooses?
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Colour, channelsOf, contrastOf, luminanceOf, mix, readColour } from './colour.ts';
import { changesOf, coloursOf, papers, schemes, textOn } from './contrast.ts';

const anyColour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((number): Colour => `#${number.toString(16).padStart(6, '0')}`);
const greys = Array.from({ length: 256 }, (_, grey): Colour => {
  const two = grey.toString(16).padStart(2, '0');
  return `#${two}${two}${two}`;
});

describe('contrast', () => {
  test.each([
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#ffffff', 1],
    // As published for these pairs.
    ['#767676', '#ffffff', 4.54],
    ['#777777', '#ffffff', 4.48],
    ['#ff0000', '#ffffff', 4],
    ['#0000ff', '#ffffff', 8.59],
  ] as const)('of %s and %s is %f', (one, other, expected) => {
    expect(contrastOf(one, other)).toBeCloseTo(expected, 1);
    expect(contrastOf(other, one)).toBe(contrastOf(one, other));
  });
});

describe('whatever the accent', () => {
  test('text on it is black or white and never below 4.58', () => {
    const holds = (accent: Colour) => {
      expect(['#000000', '#ffffff']).toContain(textOn(accent));
      expect(contrastOf(textOn(accent), accent)).toBeGreaterThanOrEqual(4.58);
    };
    fc.assert(fc.property(anyColour, holds), { numRuns: 2_000 });
    for (const grey of greys) holds(grey);
  });

  test('links are read on paper and on cards by 4.5, a button is seen by its rim by 3, in light and dark', () => {
    const holds = (accent: Colour) => {
      const colours = coloursOf(accent);
      for (const scheme of schemes) {
        const { paper, surface, ink } = papers[scheme];
        for (const ground of [paper, surface]) {
          expect(contrastOf(colours[scheme].link, ground)).toBeGreaterThanOrEqual(4.5);
          expect(contrastOf(colours[scheme].rim, ground)).toBeGreaterThanOrEqual(3);
        }
        expect([accent, ink]).toContain(colours[scheme].rim);
      }
    };
    fc.assert(fc.property(anyColour, holds), { numRuns: 1_000 });
    for (const grey of greys) holds(grey);
  });

  test('a link only ever darkens on light paper and lightens on dark, and no further than it must', () => {
    fc.assert(
      fc.property(anyColour, (accent) => {
        const { light, dark } = coloursOf(accent);
        const before = luminanceOf(channelsOf(accent));
        expect(luminanceOf(channelsOf(light.link))).toBeLessThanOrEqual(before);
        expect(luminanceOf(channelsOf(dark.link))).toBeGreaterThanOrEqual(before);
        // One step back it would not have been enough.
        if (light.link !== accent) expect(contrastOf(light.link, papers.light.surface)).toBeLessThan(4.9);
      }),
    );
  });

  test('the merchant is told of exactly what was changed', () => {
    fc.assert(
      fc.property(anyColour, (accent) => {
        const colours = coloursOf(accent);
        const told = changesOf(colours);
        expect(told.includes('LINK_DARKENED')).toBe(colours.light.link !== accent);
        expect(told.includes('LINK_LIGHTENED')).toBe(colours.dark.link !== accent);
        expect(told.includes('RIM_ON_LIGHT')).toBe(contrastOf(accent, papers.light.surface) < 3);
        expect(told.includes('RIM_ON_DARK')).toBe(contrastOf(accent, papers.dark.surface) < 3);
      }),
    );
  });
});

describe('in single colours', () => {
  test.each([
    ['#1f5fa8', '#ffffff', ['LINK_LIGHTENED', 'RIM_ON_DARK']],
    ['#ffd400', '#000000', ['LINK_DARKENED', 'RIM_ON_LIGHT']],
    ['#ffffff', '#000000', ['LINK_DARKENED', 'RIM_ON_LIGHT']],
    ['#000000', '#ffffff', ['LINK_LIGHTENED', 'RIM_ON_DARK']],
    ['#767676', '#000000', ['LINK_DARKENED', 'LINK_LIGHTENED']],
  ] as const)('on %s stands %s, and %j is told', (accent, text, changes) => {
    const colours = coloursOf(accent);
    expect(colours.light.onAccent).toBe(text);
    expect(changesOf(colours)).toEqual(changes);
  });
});

test.each([
  ['#1F5FA8', '#1f5fa8'],
  [' 1f5fa8 ', '#1f5fa8'],
  ['#15a', '#1155aa'],
  ['', null],
  ['#1f5fa', null],
  ['blue', null],
  ['#1f5fa8;}', null],
  ['#１２３', null],
])('%j is read as %j', (text, colour) => {
  expect(readColour(text)).toBe(colour);
});

test('a mixture begins at the one colour and ends at the other', () => {
  expect([mix('#102030', '#ffffff', 0), mix('#102030', '#ffffff', 1)]).toEqual(['#102030', '#ffffff']);
  expect(mix('#000000', '#ffffff', 0.5)).toBe('#808080');
});

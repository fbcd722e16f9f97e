// Which logos does a brand keep, and on which ground is one seen?
import { describe, expect, test } from 'vitest';
import {
  type Brand,
  blobsOf,
  brandSchema,
  type Logo,
  logoOf,
  plainBrand,
  styleSchema,
  withLogo,
} from './brand.ts';
import { groundOf } from './ground.ts';

const logo = (hash: string): Logo => ({
  hash,
  blob: `logo/${hash}.png`,
  width: 10,
  height: 10,
  ground: 'any',
});

describe('the logos of a brand', () => {
  test('a new one leaves the three before it to be shown in mails that were sent, the newest first', () => {
    const brand = ['a', 'b', 'c', 'd', 'e'].reduce<Brand>(
      (one, hash) => withLogo(one, logo(hash)),
      plainBrand,
    );
    expect([brand.logo?.hash, ...brand.earlierLogos.map(({ hash }) => hash)]).toEqual(['e', 'd', 'c', 'b']);
    expect([logoOf(brand, 'b')?.hash, logoOf(brand, 'a')]).toEqual(['b', null]);
    expect(blobsOf(brand)).toHaveLength(4);
  });

  test('one that comes again stands once', () => {
    const brand = ['a', 'b', 'a'].reduce<Brand>((one, hash) => withLogo(one, logo(hash)), plainBrand);
    expect([brand.logo?.hash, ...brand.earlierLogos.map(({ hash }) => hash)]).toEqual(['a', 'b']);
  });

  test('taken away, none is left, not even the earlier', () => {
    const brand = withLogo(withLogo(withLogo(plainBrand, logo('a')), logo('b')), null);
    expect([brand.logo, brand.earlierLogos]).toEqual([null, []]);
  });
});

test('a style is a colour, a font and a radius of the lists, and nothing else', () => {
  const style = { accent: '#1f5fa8', font: 'serif', radius: 16 };
  expect(styleSchema.parse(style)).toEqual(style);
  expect(brandSchema.parse(plainBrand)).toEqual(plainBrand);
  for (const wrong of [
    { accent: 'red' },
    { accent: '#1F5FA8' },
    { accent: '#1f5fa8;}' },
    { font: 'Comic Sans' },
    { radius: 5 },
    { css: '*{}' },
  ])
    expect(styleSchema.safeParse({ ...style, ...wrong }).success).toBe(false);
});

describe('the ground of a logo', () => {
  const pixels = (...parts: readonly (readonly [number, readonly number[]])[]) =>
    new Uint8Array(parts.flatMap(([times, pixel]) => Array.from({ length: times }, () => pixel).flat()));
  const clear = [0, 0, 0, 0];
  const black = [0, 0, 0, 255];
  const white = [255, 255, 255, 255];
  const red = [200, 30, 30, 255];
  test.each([
    ['black letters on nothing', pixels([80, clear], [20, black]), 'light'],
    ['white letters on nothing', pixels([80, clear], [20, white]), 'dark'],
    ['red letters on nothing', pixels([80, clear], [20, red]), 'any'],
    ['black letters with a red mark', pixels([60, clear], [30, black], [10, red]), 'light'],
    ['white letters with a red mark', pixels([60, clear], [30, white], [10, red]), 'dark'],
    ['black letters on white, which it brings along', pixels([80, white], [20, black]), 'any'],
    ['letters that are hardly there', pixels([80, clear], [20, [0, 0, 0, 40]]), 'light'],
    ['nothing at all', pixels([100, clear]), null],
  ])('of %s', (_, given, ground) => {
    expect(groundOf(given)).toBe(ground);
  });
});

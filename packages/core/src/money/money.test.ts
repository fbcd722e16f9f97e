// Do amounts survive reading, writing, adding, splitting and rounding to the last minor unit?
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allocate } from './allocate.ts';
import { parseAmount, writeAmount } from './amount.ts';
import { add, compare, percentOf, subtract, sum } from './arithmetic.ts';
import { toPresentment, toShop } from './convert.ts';
import { currencyDigits } from './currency.ts';
import { formatMoney } from './format.ts';
import { formatExchange } from './rate.ts';
import { halfUp, proportion } from './rounding.ts';

const eur = (minor: number) => ({ minor, currency: 'EUR' });
const anyMinor = fc.integer({ min: -9_000_000_000_000, max: 9_000_000_000_000 });
const anyCurrency = fc.constantFrom('EUR', 'JPY', 'KWD', 'CLF', 'HUF');

describe('decimal amounts', () => {
  test.each([
    ['10.5', 'EUR', 1050],
    ['1050.0', 'JPY', 1050],
    ['1.234', 'KWD', 1234],
    ['0', 'EUR', 0],
    ['-0.00', 'EUR', 0],
    ['-3.90', 'EUR', -390],
    ['007.10', 'EUR', 710],
    ['90071992547409.91', 'EUR', Number.MAX_SAFE_INTEGER],
  ])('%s %s is %i minor units', (decimal, currency, minor) => {
    expect(parseAmount(decimal, currency)).toEqual({ minor, currency });
  });

  test.each([
    ['10.505', 'EUR'],
    ['10.5', 'JPY'],
    ['1.2345', 'KWD'],
    ['90071992547409.92', 'EUR'],
    ['1e3', 'EUR'],
    ['', 'EUR'],
    ['.5', 'EUR'],
    ['1,50', 'EUR'],
    [' 1', 'EUR'],
    ['٣', 'EUR'],
  ])('"%s" %s is refused, never rounded', (decimal, currency) => {
    expect(() => parseAmount(decimal, currency)).toThrow(RangeError);
  });

  test('what was written is read again as the same amount', () => {
    fc.assert(
      fc.property(anyMinor, anyCurrency, (minor, currency) => {
        const amount = { minor: minor === 0 ? 0 : minor, currency };
        expect(parseAmount(writeAmount(amount), currency)).toEqual(amount);
      }),
    );
  });

  test.each([
    [5, 'EUR', '0.05'],
    [-5, 'KWD', '-0.005'],
    [1200, 'JPY', '1200'],
  ])('%i minor units of %s are written %s', (minor, currency, decimal) => {
    expect(writeAmount({ minor, currency })).toBe(decimal);
  });

  test('every currency has the digits ISO 4217 gives it, not those custom shows', () => {
    expect(['EUR', 'JPY', 'BHD', 'CLF', 'HUF', 'COP'].map(currencyDigits)).toEqual([2, 0, 3, 4, 2, 2]);
  });
});

describe('arithmetic', () => {
  test('two currencies in one sum are refused', () => {
    const yen = { minor: 1, currency: 'JPY' };
    expect(() => add(eur(1), yen)).toThrow(TypeError);
    expect(() => subtract(eur(1), yen)).toThrow(TypeError);
    expect(() => compare(eur(1), yen)).toThrow(TypeError);
    expect(() => sum([yen], 'EUR')).toThrow(TypeError);
  });

  test('a sum too large to be exact is refused', () => {
    expect(() => add(eur(Number.MAX_SAFE_INTEGER), eur(1))).toThrow(RangeError);
  });

  test.each([
    [1000, 1250, 125],
    [10, 500, 1],
    [9, 500, 0],
    [333, 10_000, 333],
    [333, 0, 0],
  ])('of %i, %i hundredths of a percent are %i, half up', (minor, basisPoints, share) => {
    expect(percentOf(eur(minor), basisPoints)).toEqual(eur(share));
  });
});

describe('rounding', () => {
  test.each([
    [5n, 2n, 3n],
    [7n, 2n, 4n],
    [-5n, 2n, -3n],
    [-1n, 2n, -1n],
    [4n, 3n, 1n],
    [5n, 3n, 2n],
    [0n, 7n, 0n],
  ])('%s/%s is %s half up', (numerator, denominator, up) => {
    expect(halfUp(numerator, denominator)).toBe(up);
  });

  test('a share of the largest amount is exact where doubles are not', () => {
    const most = Number.MAX_SAFE_INTEGER;
    expect(proportion(most, 9_999, 10_000, halfUp)).toBe(9_006_298_534_815_517);
    expect(() => proportion(most, 2, 1, halfUp)).toThrow(RangeError);
    expect(() => proportion(1, 1, 0, halfUp)).toThrow(RangeError);
  });
});

describe('splitting', () => {
  test('the cent left over goes to the largest remainder, the first of equals', () => {
    expect(allocate(eur(100), [1, 1, 1]).map((part) => part.minor)).toEqual([34, 33, 33]);
    expect(allocate(eur(10), [1, 6, 2]).map((part) => part.minor)).toEqual([1, 7, 2]);
    expect(allocate(eur(-100), [1, 1, 1]).map((part) => part.minor)).toEqual([-34, -33, -33]);
  });

  test('parts always sum to the whole, each within a minor unit of its exact share', () => {
    const weights = fc.array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(anyMinor, weights, (minor, parts) => {
        fc.pre(parts.some((weight) => weight > 0));
        const split = allocate(eur(minor), parts);
        expect(sum(split, 'EUR').minor).toBe(minor === 0 ? 0 : minor);
        const total = parts.reduce((all, one) => all + one, 0);
        for (const [index, part] of split.entries()) {
          expect(Math.abs(part.minor - (minor * (parts[index] ?? 0)) / total)).toBeLessThan(1.01);
        }
      }),
    );
  });

  test('no weight, or one below zero, is refused', () => {
    expect(() => allocate(eur(1), [0, 0])).toThrow(RangeError);
    expect(() => allocate(eur(1), [2, -1])).toThrow(RangeError);
  });
});

describe('conversion', () => {
  const rate = { shop: eur(10_000), presentment: { minor: 15_950, currency: 'JPY' } };

  test("an order's own rate converts both ways, half up", () => {
    expect(toPresentment(eur(390), rate)).toEqual({ minor: 622, currency: 'JPY' });
    expect(toShop({ minor: 622, currency: 'JPY' }, rate)).toEqual(eur(390));
  });

  test('a free order shows no rate, and another currency is a bug', () => {
    const free = { shop: eur(0), presentment: { minor: 0, currency: 'JPY' } };
    expect(toPresentment(eur(390), free)).toBeNull();
    expect(toPresentment(eur(390), { shop: eur(0), presentment: eur(0) })).toEqual(eur(390));
    expect(() => toPresentment({ minor: 1, currency: 'USD' }, rate)).toThrow(TypeError);
  });
});

describe('what people read', () => {
  test.each([
    [2510, 'EUR', 'de', '25,10\u00a0€'],
    [1200, 'JPY', 'en', '¥1,200'],
    [1234, 'KWD', 'en', 'KWD\u00a01.234'],
    [120_000, 'HUF', 'en', 'HUF\u00a01,200'],
    [120_050, 'HUF', 'en', 'HUF\u00a01,200.50'],
    [5, 'EUR', 'not a locale!', '€0.05'],
    [Number.MAX_SAFE_INTEGER, 'EUR', 'en', '€90,071,992,547,409.91'],
  ])('%i %s in "%s" is "%s"', (minor, currency, locale, text) => {
    expect(formatMoney({ minor, currency }, locale)).toBe(text);
  });
});

describe('a rate', () => {
  const rate = (shop: [number, string], presentment: [number, string]) => ({
    shop: { minor: shop[0], currency: shop[1] },
    presentment: { minor: presentment[0], currency: presentment[1] },
  });

  test.each([
    [rate([1234, 'EUR'], [1974, 'JPY']), 'en', 'EUR 1 = JPY 160'],
    [rate([10_000, 'EUR'], [33_996, 'KWD']), 'en', 'EUR 1 = KWD 0.34'],
    [rate([10_000, 'EUR'], [10_837, 'USD']), 'en-GB', 'EUR 1 = USD 1.084'],
    [rate([10_000, 'JPY'], [6253, 'EUR']), 'en', 'JPY 1 = EUR 0.006253'],
    [rate([100, 'EUR'], [1_734_567, 'IDR']), 'en', 'EUR 1 = IDR 17,346'],
    [rate([10_000, 'EUR'], [10_837, 'USD']), 'de', '1 EUR = 1,084 USD'],
  ])('is told between whole units of both currencies, whatever their decimals', (pair, locale, text) => {
    expect(formatExchange(pair, locale)?.replaceAll('\u00a0', ' ')).toBe(text);
  });

  test('is not told where there is none', () => {
    expect(formatExchange(rate([100, 'EUR'], [100, 'EUR']), 'en')).toBeNull();
    expect(formatExchange(rate([0, 'EUR'], [0, 'JPY']), 'en')).toBeNull();
  });
});

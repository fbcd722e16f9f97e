import { describe, expect, test } from 'vitest';
import {
  formatDay,
  formatDeduction,
  formatDeductionInText,
  formatMoney,
  formatRate,
  formatTime,
  maskEmail,
} from './text.ts';

const reader = { language: 'en-GB', timeZone: 'Europe/Berlin' };

describe('an amount', () => {
  test.each([
    [2510, 'EUR', '€25.10'],
    [5, 'EUR', '€0.05'],
    [-5, 'EUR', '−€0.05'],
    [0, 'EUR', '€0.00'],
    [1200, 'JPY', 'JP¥1,200'],
    // A forint has two digits though nobody writes them when they are nought: never a hundred times too much.
    [250_000, 'HUF', 'HUF 2,500'],
    [250_050, 'HUF', 'HUF 2,500.50'],
    [1234, 'KWD', 'KWD\u00a01.234'],
    [9_007_199_254_740_991, 'EUR', '€90,071,992,547,409.91'],
  ])('of %i minor units of %s is written %s, to the last one', (minor, currency, text) => {
    expect(formatMoney(reader, { minor, currency })).toBe(text);
  });

  test('taken off has a minus, except nothing', () => {
    expect(formatDeduction(reader, { minor: 390, currency: 'EUR' })).toBe('−€3.90');
    expect(formatDeduction(reader, { minor: 0, currency: 'EUR' })).toBe('€0.00');
  });

  test('within a sentence is never parted from its minus by the end of a line', () => {
    // Between a minus and a € a line may end, unless a word joiner stands there.
    expect(formatDeductionInText(reader, { minor: 390, currency: 'EUR' })).toBe('−\u2060€3.90');
    expect(formatDeductionInText(reader, { minor: 0, currency: 'EUR' })).toBe('€0.00');
  });
});

describe('a day', () => {
  test('of an instant is the day in the shop’s time zone', () => {
    expect(formatDay(reader, '2026-05-14T22:30:00Z')).toBe('Fri, 15 May 2026');
  });

  test('that is already a day stays it everywhere', () => {
    expect(formatDay({ ...reader, timeZone: 'America/Los_Angeles' }, '2026-05-14')).toBe('Thu, 14 May 2026');
  });

  test.each([
    ['en-GB', 'Fri, 29 May 2026'],
    ['de', 'Fr., 29. Mai 2026'],
    ['fr', 'ven. 29 mai 2026'],
    ['es', 'vie, 29 may 2026'],
    ['pl', 'pt., 29 maja 2026'],
    ['ru', 'пт, 29 мая 2026 г.'],
    ['ar', 'الجمعة، 29 مايو 2026'],
  ])('is written in %s as after "by": %s', (language, text) => {
    expect(formatDay({ ...reader, language }, '2026-05-29')).toBe(text);
  });

  test('with its time is told by the shop’s clock', () => {
    expect(formatTime(reader, '2026-05-28T12:05:00Z')).toBe('28 May 2026, 14:05');
  });
});

test.each([
  [1250, '12.5%'],
  [1, '0.01%'],
  [10_000, '100%'],
])('%i basis points are %s', (basisPoints, text) => {
  expect(formatRate(reader, basisPoints)).toBe(text);
});

test.each([
  ['mia@mail.com', 'mi…@mail.com'],
  ['mi@mail.com', 'm…@mail.com'],
  ['@mail.com', '…'],
  ['nonsense', '…'],
])('%s is shown as %s', (email, masked) => {
  expect(maskEmail(email)).toBe(masked);
});

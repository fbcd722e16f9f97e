// Are typed numbers read exactly, or not at all?
import { expect, test } from 'vitest';
import { parseDecimal } from './amount.ts';

test.each([
  ['25.10', 2, 2510],
  ['25,1', 2, 2510],
  ['25', 2, 2500],
  ['25.', 2, 2500],
  [' 0 ', 2, 0],
  ['12800', 0, 12800],
  ['1.234', 3, 1234],
  ['٢٥٫١٠', 2, 2510],
  ['\u200f٣٠', 0, 30],
])('"%s" with %i decimals is %i', (text, decimals, value) => {
  expect(parseDecimal(text, decimals)).toBe(value);
});

test.each([
  ['', 2],
  ['-1', 2],
  ['1e3', 2],
  ['1.005', 2],
  ['1,234.50', 2],
  ['12.5', 0],
  ['x', 0],
])('"%s" with %i decimals is no number, rather than a guess', (text, decimals) => {
  expect(parseDecimal(text, decimals)).toBeNull();
});

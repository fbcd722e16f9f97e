// Is an amount that no platform takes refused with kind words, and every sensible one taken?
import { expect, test } from 'vitest';
import { amountProblem } from './amounts.ts';

test.each([
  ['EUR', 0],
  ['EUR', 495],
  ['IDR', 10_000_000_000],
  ['KWD', 1],
])('of %s, %i minor units may be published', (currency, minor) => {
  expect(amountProblem({ minor, currency }, currency)).toBeNull();
});

test.each([
  ['EUR', 9_000_000_000_000_000, 'This can’t be more than €100,000,000.00. Is there a digit too many?'],
  ['JPY', 10_000_000_001, 'This can’t be more than ¥10,000,000,000. Is there a digit too many?'],
  ['EUR', -1, 'This can’t be less than zero.'],
  ['USD', 495, "Amounts of the policy are in EUR, the shop's currency."],
])('of %s, %i minor units may not: %s', (currency, minor, words) => {
  expect(amountProblem({ minor, currency }, currency === 'USD' ? 'EUR' : currency)).toBe(words);
});

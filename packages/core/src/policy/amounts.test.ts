// Is an amount that no platform takes refused for a reason, and every sensible one taken?
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
  ['EUR', 9_000_000_000_000_000, { code: 'TOO_MUCH', most: { minor: 10_000_000_000, currency: 'EUR' } }],
  ['JPY', 10_000_000_001, { code: 'TOO_MUCH', most: { minor: 10_000_000_000, currency: 'JPY' } }],
  ['EUR', -1, { code: 'BELOW_ZERO' }],
  ['USD', 495, { code: 'OTHER_CURRENCY', currency: 'EUR' }],
])('of %s, %i minor units may not: %o', (currency, minor, problem) => {
  expect(amountProblem({ minor, currency }, currency === 'USD' ? 'EUR' : currency)).toEqual(problem);
});

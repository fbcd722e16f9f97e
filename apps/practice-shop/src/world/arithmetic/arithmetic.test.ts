import { expect, test } from 'vitest';
import type { Money, MoneyBag } from '../types.ts';
import { allocate } from './allocation.ts';
import {
  fromPresentment,
  fromShopMoney,
  isAmountOf,
  percentOf,
  sumBags,
  worthOfUnits,
} from './decimal-money.ts';
import { priceLines } from './pricing.ts';

const both = (amount: string, currencyCode = 'EUR'): MoneyBag => {
  const money: Money = { amount, currencyCode };
  return { shopMoney: money, presentmentMoney: money };
};
const shown = (bag: MoneyBag): string => bag.presentmentMoney.amount;

test.each([
  ['10.00', ['1', '1', '1'], ['3.34', '3.33', '3.33']],
  ['0.05', ['10', '20', '30'], ['0.01', '0.02', '0.02']],
  ['1.00', ['0', '5'], ['0.00', '1.00']],
])('a discount of %s over lines worth %j is shared as %j', (total, weights, expected) => {
  const shares = allocate(
    both(total),
    weights.map((each) => both(each)),
  );
  expect(shares.map(shown)).toEqual(expected);
  expect(shown(sumBags(both('0'), shares))).toBe(total);
});

test.each([
  ['10.00', 3, ['3.33', '3.34', '3.33']],
  ['0.05', 2, ['0.03', '0.02']],
  ['20.00', 7, ['2.86', '2.85', '2.86', '2.86', '2.86', '2.85', '2.86']],
])(
  'the units of a line worth %s are worth, one after another, halfUp(T(r+1)/n) - halfUp(Tr/n)',
  (total, units, expected) => {
    const worth = expected.map((_, taken) => worthOfUnits(both(total), 1, taken, units));
    expect(worth.map(shown)).toEqual(expected);
    expect(shown(sumBags(both('0'), worth))).toBe(total);
  },
);

test('yen have no decimals, neither in shares nor in percentages', () => {
  expect(shown(percentOf(both('999', 'JPY'), 12.5))).toBe('125');
  expect(worthOfUnits(both('1000', 'JPY'), 1, 0, 3).presentmentMoney.amount).toBe('333');
});

test('line discounts come first, the order discount is spread over what is left, tax is on the rest', () => {
  const lines = [
    { unitPriceSet: both('30.00'), quantity: 2, taxes: [{ title: 'VAT', rate: 0.19 }] },
    { unitPriceSet: both('15.50'), quantity: 1, taxes: [{ title: 'VAT', rate: 0.07 }] },
  ];
  const [first, second] = priceLines(
    lines,
    [
      { line: null, percent: 10 },
      { line: 0, amountSet: both('5.00') },
    ],
    false,
  );
  expect(first && [shown(first.discountedTotalSet), shown(first.totalAfterAllDiscountsSet)]).toEqual([
    '55.00',
    '49.50',
  ]);
  expect(first?.discountAllocations.map((each) => [each.index, shown(each.allocatedAmountSet)])).toEqual([
    [1, '5.00'],
    [0, '5.50'],
  ]);
  expect(first?.taxLines.map((tax) => shown(tax.priceSet))).toEqual(['9.41']);
  expect(second && shown(second.totalAfterAllDiscountsSet)).toBe('13.95');
  expect(second?.taxLines.map((tax) => shown(tax.priceSet))).toEqual(['0.98']);
});

test('tax that is included is taken out of the price, each rate by itself', () => {
  const taxes = [
    { title: 'GST', rate: 0.05 },
    { title: 'PST', rate: 0.07 },
  ];
  const [line] = priceLines([{ unitPriceSet: both('112.00'), quantity: 1, taxes }], [], true);
  expect(line?.taxLines.map((tax) => shown(tax.priceSet))).toEqual(['5.00', '7.00']);
  expect(line && shown(line.totalAfterAllDiscountsSet)).toBe('112.00');
});

test('a discount never takes more than the line is worth', () => {
  const [line] = priceLines(
    [{ unitPriceSet: both('4.00'), quantity: 1, taxes: [] }],
    [{ line: 0, amountSet: both('9.00') }],
    false,
  );
  expect(line && shown(line.totalAfterAllDiscountsSet)).toBe('0.00');
});

test('the two currencies of an order stand in its fixed rate', () => {
  expect(fromPresentment({ amount: '1600', currencyCode: 'JPY' }, '160', 'EUR').shopMoney.amount).toBe(
    '10.00',
  );
  expect(fromShopMoney({ amount: '12.34', currencyCode: 'EUR' }, '160', 'JPY').presentmentMoney.amount).toBe(
    '1974',
  );
});

test.each([
  ['12.50', 'EUR', true],
  ['12.505', 'EUR', false],
  ['-1', 'EUR', false],
  ['1200.5', 'JPY', false],
  ['1200.0', 'JPY', true],
  ['abc', 'EUR', false],
])('%s is an amount of %s: %s', (amount, currency, expected) => {
  expect(isAmountOf(amount, currency)).toBe(expected);
});

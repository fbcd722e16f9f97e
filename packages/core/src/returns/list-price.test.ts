// Does a line's due amount say what it lacks of the price, and do price and discount come to it to the cent?
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type SampleLine, sampleOrder } from '../order/sample-order.ts';
import { viewSettlement } from './list-price.ts';
import { sampleReturn } from './sample-return.ts';

const eur = (minor: number) => ({ minor, currency: 'EUR' });

function shown(line: SampleLine, quantity: number) {
  const order = sampleOrder({ lines: [line] });
  const value = sampleReturn({ order, lines: [{ lineId: line.id, quantity }] });
  const [first] = viewSettlement(order, value.settlement).lines;
  return first ?? expect.fail('a line');
}

// By hand, the first units of the golden orders named.
test.each<[string, SampleLine, number, [price: number, discount: number] | null]>([
  [
    '10 % off the line and its share of €5 off the order: 129.00 − 12.90 − 1.70',
    { id: 'A', quantity: 1, total: 11_440, discounts: [1290, 170] },
    1,
    [12_900, 1460],
  ],
  [
    'golden 09, one lamp of two: 30.00 − (5.00 + 5.50) / 2',
    { id: 'A', quantity: 2, total: 4950, discounts: [500, 550] },
    1,
    [3000, 525],
  ],
  [
    'both lamps: 60.00 − 10.50',
    { id: 'A', quantity: 2, total: 4950, discounts: [500, 550] },
    2,
    [6000, 1050],
  ],
  [
    'a gift: all of its price is the discount',
    { id: 'A', quantity: 1, total: 0, discounts: [1500] },
    1,
    [1500, 1500],
  ],
  ['no discount, no word of it, though thirds are rounded', { id: 'A', quantity: 3, total: 1000 }, 1, null],
  ['a discount of nothing is none', { id: 'A', quantity: 1, total: 1000, discounts: [0] }, 1, null],
])('%s', (_, line, quantity, expected) => {
  const discounted = expected === null ? null : { price: eur(expected[0]), discount: eur(expected[1]) };
  expect(shown(line, quantity).discounted).toEqual(discounted);
});

test('an order that is gone leaves the amounts, and no word on the price', () => {
  const order = sampleOrder({ lines: [{ id: 'A', quantity: 1, total: 900, discounts: [100] }] });
  const { settlement } = sampleReturn({ order, lines: [{ lineId: 'A', quantity: 1 }] });
  expect(viewSettlement(null, settlement).lines[0]).toEqual({ ...settlement.lines[0], discounted: null });
});

test('however the units go back, the discounts shown come to what was taken off the line', () => {
  const facts = fc.record({
    quantity: fc.integer({ min: 1, max: 9 }),
    unitPrice: fc.integer({ min: 1, max: 5000 }),
    off: fc.nat(),
    first: fc.nat(),
  });
  fc.assert(
    fc.property(facts, ({ quantity, unitPrice, off, first }) => {
      const discount = off % (unitPrice * quantity + 1);
      const line = { id: 'A', quantity, total: unitPrice * quantity - discount, discounts: [discount] };
      const order = sampleOrder({ lines: [line] });
      const units = 1 + (first % quantity);
      const one = sampleReturn({ order, lines: [{ lineId: 'A', quantity: units }] });
      const rest = quantity - units;
      const both = [
        one,
        ...(rest === 0
          ? []
          : [sampleReturn({ order, id: 'R2', others: [one], lines: [{ lineId: 'A', quantity: rest }] })]),
      ].flatMap((value) => viewSettlement(order, value.settlement).lines);
      for (const { discounted, goods } of both) {
        if (discounted === null) continue;
        expect(discounted.price.minor - discounted.discount.minor).toBe(goods.minor);
      }
      expect(both.reduce((all, { discounted }) => all + (discounted?.discount.minor ?? 0), 0)).toBe(discount);
    }),
  );
});

import { expect, test } from 'vitest';
import type { CreateOrderInput } from '../operations/order-input.ts';
import { createRefund } from '../operations/refund.ts';
import type { Order } from '../order-types.ts';
import { deliveredOrder, latest, mustBe, smallWorld } from '../testing/small-world.ts';
import { totalOf } from './order-totals.ts';
import { type OutcomeOptions, suggestReturnOutcome } from './return-outcome.ts';

const small = await smallWorld();
const orderOf = (input: Partial<CreateOrderInput>): Order => deliveredOrder(small, input);
const outcomeOf = (order: Order, units: number[], options: OutcomeOptions = {}) =>
  suggestReturnOutcome(
    order,
    units.flatMap((quantity, at) =>
      quantity > 0 ? [{ lineItemId: order.lineItems[at]?.id ?? '', quantity }] : [],
    ),
    options,
  );
const owed = (order: Order, units: number[], options?: OutcomeOptions): string =>
  outcomeOf(order, units, options).totalSet.presentmentMoney.amount;
const vat = [{ title: 'VAT', rate: 0.2 }];

test('tax on top goes back with the units: 3 × 9.99, 20 %, one unit', () => {
  // T = 29.97 → 9.99; tax = 5.99 (5.994) → halfUp(5.99/3) = 2.00; due 11.99
  const order = orderOf({
    lines: [{ title: 'a', unitPrice: '9.99', quantity: 3 }],
    taxesIncluded: false,
    taxRates: vat,
    shipping: null,
  });
  expect(owed(order, [1])).toBe('11.99');
  expect(owed(order, [3])).toBe('35.96');
});

test('tax that is included is not given twice', () => {
  const order = orderOf({
    lines: [{ title: 'a', unitPrice: '24.00', quantity: 2 }],
    taxesIncluded: true,
    taxRates: vat,
    shipping: null,
  });
  expect(outcomeOf(order, [1]).lines[0]).toMatchObject({
    subtotalSet: { presentmentMoney: { amount: '24.00' } },
    totalTaxSet: { presentmentMoney: { amount: '4.00' } },
    dueSet: { presentmentMoney: { amount: '24.00' } },
  });
});

test('the units given back one after another come to exactly what the line cost', () => {
  const discounts = [{ kind: 'order' as const, amount: '10.00' }];
  let order = orderOf({
    lines: [{ title: 'a', unitPrice: '10.00', quantity: 7 }],
    discounts,
    taxesIncluded: false,
    taxRates: vat,
    shipping: null,
  });
  const total = totalOf(order).presentmentMoney.amount;
  const parts: string[] = [];
  for (let unit = 0; unit < 7; unit++) {
    const amount = owed(order, [1]);
    parts.push(amount);
    const transactions = [
      { parentId: order.transactions[0]?.id ?? '', amount: { amount, currencyCode: 'EUR' } },
    ];
    const refundLineItems = [{ lineItemId: order.lineItems[0]?.id ?? '', quantity: 1 }];
    mustBe(createRefund(small.world, small.shop, order, { refundLineItems, transactions }));
    order = latest(small.shop, order);
  }
  // T = 60.00: 8.57 8.57 8.57 8.58 8.57 8.57 8.57; tax 12.00: 1.71 1.72 1.71 1.72 1.71 1.72 1.71
  expect(parts).toEqual(['10.28', '10.29', '10.28', '10.30', '10.28', '10.29', '10.28']);
  expect(total).toBe('72.00');
  expect(order.refunds.flatMap((refund) => refund.orderAdjustments)).toEqual([]);
});

test('a restocking fee is halfUp of the due with its tax, the way back is paid once, and nothing goes below zero', () => {
  const order = orderOf({
    lines: [
      { title: 'a', unitPrice: '10.05', quantity: 1 },
      { title: 'b', unitPrice: '20.00', quantity: 1 },
    ],
    shipping: null,
  });
  const fees = Object.fromEntries(order.lineItems.map((line) => [line.id, 10]));
  const way = (amount: string) => ({ amount, currencyCode: 'EUR' });
  // 10.05 − 1.01 + 20.00 − 2.00 − 4.90
  expect(owed(order, [1, 1], { restockingFees: fees, returnShippingFee: way('4.90') })).toBe('22.14');
  expect(owed(order, [1], { returnShippingFee: way('99.00') })).toBe('0.00');
});

test('shipping goes back whole with its tax, or in part with the tax in proportion', () => {
  const shipping = { price: '6.00', taxRates: vat };
  const order = orderOf({
    lines: [{ title: 'a', unitPrice: '10.00', quantity: 1 }],
    taxesIncluded: false,
    taxRates: vat,
    shipping,
  });
  expect(owed(order, [1], { refundShipping: { full: true } })).toBe('19.20');
  expect(owed(order, [1], { refundShipping: { amount: { amount: '2.00', currencyCode: 'EUR' } } })).toBe(
    '14.40',
  );
});

test("yen are shared without decimals, and the shop's own currency is reckoned by itself", () => {
  const order = orderOf({
    lines: [{ title: 'a', unitPrice: '1000', quantity: 3 }],
    discounts: [{ kind: 'line', line: 0, amount: '1' }],
    currency: 'JPY',
    shipping: null,
  });
  // T = 2999 JPY: 1000, 999, 1000; in EUR at 160: 3 × 6.25 − 0.01 = 18.74: 6.25
  expect(outcomeOf(order, [1]).totalSet).toEqual({
    presentmentMoney: { amount: '1000', currencyCode: 'JPY' },
    shopMoney: { amount: '6.25', currencyCode: 'EUR' },
  });
  expect(owed(order, [2])).toBe('1999');
});

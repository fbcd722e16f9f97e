// Does every way of sending units back pay exactly what was paid, and never more?
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { orderRate } from '../order/rate.ts';
import { sampleOrder } from '../order/sample-order.ts';
import { samplePlatformLine, samplePlatformReturn } from '../order/sample-platform-return.ts';
import { heldUnits } from './held-units.ts';
import type { Return } from './return.ts';
import { sampleReturn } from './sample-return.ts';
import { settle } from './settlement.ts';

const free = { restockingFeeBasisPoints: 0, returnShippingFee: { minor: 0, currency: 'EUR' } };

describe('partial returns', () => {
  test('three units of 10.00 in any order of returns are worth 3.33, 3.34 and 3.33', () => {
    const order = sampleOrder({ lines: [{ id: 'A', quantity: 3, total: 1000 }] });
    const amounts: number[] = [];
    const returns: Return[] = [];
    for (const id of ['R1', 'R2', 'R3']) {
      const value = sampleReturn({ order, id, lines: [{ lineId: 'A', quantity: 1 }], others: returns });
      returns.push(value);
      amounts.push(value.settlement.total.minor);
    }
    expect(amounts).toEqual([333, 334, 333]);
  });

  test('whatever the partition and its order, the parts sum to the line and its taxes', () => {
    const money = fc.integer({ min: 0, max: 5_000_000 });
    const parts = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(
        money,
        fc.array(money, { maxLength: 3 }),
        parts,
        fc.boolean(),
        (total, taxes, sizes, inside) => {
          const quantity = sizes.reduce((all, one) => all + one, 0);
          const order = sampleOrder({ lines: [{ id: 'A', quantity, total, taxes }], taxesIncluded: inside });
          const returns: Return[] = [];
          for (const [index, size] of sizes.entries()) {
            const lines = [{ lineId: 'A', quantity: size }];
            returns.push(sampleReturn({ order, id: `R${index}`, lines, others: returns }));
          }
          const taxTotal = taxes.reduce((all, one) => all + one, 0);
          const refunded = returns.reduce((all, value) => all + value.settlement.total.minor, 0);
          expect(refunded).toBe(total + (inside ? 0 : taxTotal));
          const taxTold = returns
            .flatMap((value) => value.settlement.lines)
            .reduce((all, line) => all + line.tax.minor + line.includedTax.minor, 0);
          expect(taxTold).toBe(taxTotal);
        },
      ),
    );
  });

  test("the units' dues sum to the line's due, whatever the restocking fee", () => {
    const anyLine = fc.record({ quantity: fc.integer({ min: 1, max: 12 }), total: fc.nat(100_000) });
    fc.assert(
      fc.property(anyLine, fc.nat(10_000), (line, restockingFeeBasisPoints) => {
        const order = sampleOrder({ lines: [{ id: 'A', ...line }] });
        const lines = [{ lineId: 'A', quantity: line.quantity }];
        const fees = { ...free, restockingFeeBasisPoints };
        const [settled] = settle({ order, lines, heldUnits: new Map(), fees }).lines;
        expect(settled?.unitDues.reduce((all, one) => all + one, 0)).toBe(settled?.due.minor);
        expect(Math.min(...(settled?.unitDues ?? []))).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test('units of one line from two parcels settle as one line', () => {
    const order = sampleOrder({ lines: [{ id: 'A', quantity: 3, total: 1000 }] });
    const lines = [
      { lineId: 'A', quantity: 1 },
      { lineId: 'A', quantity: 2 },
    ];
    const settlement = settle({ order, lines, heldUnits: new Map(), fees: free });
    expect(settlement.lines).toHaveLength(1);
    expect(settlement.lines[0]).toMatchObject({ quantity: 3, units: [0, 1, 2], unitDues: [333, 334, 333] });
  });
});

describe('units held', () => {
  const order = sampleOrder({ lines: [{ id: 'A', quantity: 3, total: 1000 }] });
  const first = sampleReturn({ order, lines: [{ lineId: 'A', quantity: 1 }] });
  const unitsHeld = (returns: Return[], in_ = order) => [...(heldUnits(in_, returns).get('A') ?? [])].sort();

  test.each([
    ['REQUESTED', [0]],
    ['OPEN', [0]],
    ['DECLINED', []],
    ['CANCELED', []],
    ['CLOSED', []],
  ] as const)('a %s return with nothing received holds units %j', (status, units) => {
    expect(unitsHeld([{ ...first, status }])).toEqual(units);
  });

  test('a closed return keeps the units that came back; a missing one never came', () => {
    const two = sampleReturn({ order, lines: [{ lineId: 'A', quantity: 2 }] });
    const received = [
      { disposition: 'MISSING' as const, quantity: 1 },
      { disposition: 'RESTOCKED' as const, quantity: 1 },
    ];
    const lines = two.lines.map((line) => ({ ...line, received }));
    expect(unitsHeld([{ ...two, status: 'CLOSED', lines }])).toEqual([0]);
    expect(unitsHeld([{ ...two, lines }])).toEqual([0, 1]);
  });

  test('units refunded outside take the lowest positions that are not ours', () => {
    const goneOne = sampleOrder({ lines: [{ id: 'A', quantity: 3, total: 1000, gone: 1 }] });
    expect(unitsHeld([], goneOne)).toEqual([0]);
    expect(unitsHeld([first], goneOne)).toEqual([0, 1]);
  });

  test('a platform return that is not ours yet holds its units while it is under way', () => {
    const lines = [samplePlatformLine({ quantity: 2 })];
    const holding = (status: 'OPEN' | 'CANCELED') => ({
      ...order,
      returns: [samplePlatformReturn({ status, lines })],
    });
    expect(unitsHeld([], holding('OPEN'))).toEqual([0, 1]);
    expect(unitsHeld([], holding('CANCELED'))).toEqual([]);
  });

  test('a refund of our own return does not count as one from outside', () => {
    const pair = order.totals.total;
    const line = { lineId: 'A', quantity: 1, restockType: 'RETURN', subtotal: pair, tax: pair };
    const refund = {
      id: 'X1',
      createdAt: order.createdAt,
      note: null,
      returnId: first.platformReturnId,
      total: pair,
      lines: [line],
      shipping: [],
      adjustments: [],
      transactionIds: [],
    };
    const goneOne = sampleOrder({
      lines: [{ id: 'A', quantity: 3, total: 1000, gone: 1 }],
      more: { refunds: [refund] },
    });
    expect(unitsHeld([first], goneOne)).toEqual([0]);
    expect(unitsHeld([], goneOne)).toEqual([0]);
  });

  test('more units than are left is a bug that throws, not a wrong amount', () => {
    const lines = [{ lineId: 'A', quantity: 3 }];
    expect(() => settle({ order, lines, heldUnits: heldUnits(order, [first]), fees: free })).toThrow(
      RangeError,
    );
    const unknown = [{ lineId: 'B', quantity: 1 }];
    expect(() => settle({ order, lines: unknown, heldUnits: new Map(), fees: free })).toThrow(RangeError);
  });
});

describe('fees', () => {
  test('the restocking fee is a share of goods with tax, half up, a line', () => {
    const order = sampleOrder({
      lines: [{ id: 'A', quantity: 1, total: 1003, taxes: [191] }],
      taxesIncluded: false,
    });
    const fees = { ...free, restockingFeeBasisPoints: 1250 };
    const settlement = settle({ order, lines: [{ lineId: 'A', quantity: 1 }], heldUnits: new Map(), fees });
    expect(settlement.lines[0]).toMatchObject({
      goods: { minor: 1003 },
      tax: { minor: 191 },
      restockingFee: { minor: 149 },
      due: { minor: 1045 },
    });
  });

  const anyLine = fc.record({
    quantity: fc.integer({ min: 1, max: 12 }),
    total: fc.nat(100_000),
    taxes: fc.array(fc.nat(20_000), { maxLength: 2 }),
  });

  test('a fee agreed as an amount is shared over the units to the cent, and never more than they are worth', () => {
    fc.assert(
      fc.property(anyLine, fc.nat(150_000), fc.nat(1000), ({ quantity, total, taxes }, agreed, back) => {
        const order = sampleOrder({ lines: [{ id: 'A', quantity, total, taxes }], taxesIncluded: false });
        const money = (minor: number) => ({ minor, currency: 'EUR' });
        const fees = { restockingFees: new Map([['A', money(agreed)]]), returnShippingFee: money(back) };
        const settled = settle({ order, lines: [{ lineId: 'A', quantity }], heldUnits: new Map(), fees });
        const [line] = settled.lines;
        const worth = (line?.goods.minor ?? 0) + (line?.tax.minor ?? 0);
        expect(line?.restockingFee.minor).toBe(Math.min(agreed, worth));
        expect(line?.due.minor).toBe(worth - Math.min(agreed, worth));
        expect(line?.unitDues.reduce((all, due) => all + due, 0)).toBe(line?.due.minor);
        expect(line?.unitDues.every((due) => due >= 0)).toBe(true);
        expect(settled.total.minor).toBe(Math.max(0, (line?.due.minor ?? 0) - back));
      }),
    );
  });

  test('the way back is deducted once, and never below nothing', () => {
    const order = sampleOrder({ lines: [{ id: 'A', quantity: 2, total: 1000 }] });
    const settled = (fee: number) =>
      settle({
        order,
        lines: [{ lineId: 'A', quantity: 2 }],
        heldUnits: new Map(),
        fees: { ...free, returnShippingFee: { minor: fee, currency: 'EUR' } },
      }).total.minor;
    expect(settled(390)).toBe(610);
    expect(settled(1500)).toBe(0);
  });

  test("the way back is charged in the shopper's currency at the order's own rate", () => {
    const order = sampleOrder({
      lines: [{ id: 'A', quantity: 1, total: 15_950 }],
      presentmentCurrency: 'JPY',
      ratePercent: 159.5,
    });
    const fees = { ...free, returnShippingFee: { minor: 390, currency: 'EUR' } };
    const settlement = settle({ order, lines: [{ lineId: 'A', quantity: 1 }], heldUnits: new Map(), fees });
    expect(settlement.returnShippingFee).toEqual({ minor: 622, currency: 'JPY' });
    expect(settlement.total).toEqual({ minor: 15_328, currency: 'JPY' });
  });

  test('an order free in the end still shows its rate by its dearest price', () => {
    const paid = sampleOrder({
      lines: [
        { id: 'A', quantity: 1, total: 160 },
        { id: 'B', quantity: 1, total: 16_000 },
      ],
      presentmentCurrency: 'JPY',
      ratePercent: 160,
    });
    const nothing = { shop: { minor: 0, currency: 'EUR' }, presentment: { minor: 0, currency: 'JPY' } };
    const order = { ...paid, totals: { ...paid.totals, total: nothing } };
    const fees = { ...free, returnShippingFee: { minor: 390, currency: 'EUR' } };
    const lines = [{ lineId: 'A', quantity: 1 }];
    expect(orderRate(order)).toEqual(paid.lines[1]?.unitPrice);
    expect(orderRate(paid)).toEqual(paid.totals.total);
    expect(settle({ order, lines, heldUnits: new Map(), fees }).returnShippingFee.minor).toBe(624);
  });

  test('a free order in another currency is owed nothing, whatever the fee', () => {
    const order = sampleOrder({ lines: [{ id: 'A', quantity: 1, total: 0 }], presentmentCurrency: 'JPY' });
    const fees = { ...free, returnShippingFee: { minor: 390, currency: 'EUR' } };
    const settlement = settle({ order, lines: [{ lineId: 'A', quantity: 1 }], heldUnits: new Map(), fees });
    expect(settlement.total).toEqual({ minor: 0, currency: 'JPY' });
  });

  test('of an order that knows another currency alone no way back is kept, for nobody tells the rate', () => {
    const order = sampleOrder({ lines: [{ id: 'A', quantity: 1, total: 1000 }], currency: 'USD' });
    const fees = { ...free, returnShippingFee: { minor: 390, currency: 'EUR' } };
    const settlement = settle({ order, lines: [{ lineId: 'A', quantity: 1 }], heldUnits: new Map(), fees });
    expect(settlement.returnShippingFee).toEqual({ minor: 0, currency: 'USD' });
    expect(settlement.total).toEqual({ minor: 1000, currency: 'USD' });
  });
});

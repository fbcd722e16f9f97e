// Is a refund made by hand in place of ours counted once, and every other refund by hand still for itself?
import { describe, expect, test } from 'vitest';
import type { Order, Refund } from '../order/order.ts';
import { sampleOrder } from '../order/sample-order.ts';
import { evolveAll } from './evolve.ts';
import { barredUnits, overlapsOf } from './refunded-outside.ts';
import type { ReturnEvent } from './return.ts';
import { sampleReturn } from './sample-return.ts';

const plain = sampleOrder({ lines: [{ id: 'A', quantity: 3, total: 999 }] });
const by = { kind: 'staff', name: 'Mia' } as const;
const lines = [{ returnLineId: 'R1-F1-A', quantity: 1 }];
const time = (hour: number) => `2026-05-11T${hour}:00:00Z`;
const money = (intentId: string) => ({ intentId, amount: 333, currency: 'EUR', lines });

const decided = (hour: number, id = 'I1'): ReturnEvent => ({
  ...{ type: 'REFUND_RESERVED', by, at: time(hour) },
  ...money(id),
});
const foundPaid = (hour: number, id = 'I1'): ReturnEvent => ({
  ...{ type: 'REFUNDED', by, note: 'In Shopify.', at: time(hour) },
  ...money(id),
});
const proven = (hour: number, id = 'I1'): ReturnEvent => ({
  ...{ type: 'REFUNDED', at: time(hour) },
  ...money(id),
});
const failed = (hour: number): ReturnEvent => ({
  ...{ type: 'REFUND_FAILED', at: time(hour), why: '' },
  ...{ intentId: 'I1', lines },
});

/** The order after the shop refunded one unit by itself at each of these hours. */
function refundedAt(...hours: number[]): Order {
  const pair = plain.totals.total;
  const refunds = hours.map(
    (hour): Refund => ({
      ...{ id: `X${hour}`, createdAt: time(hour), note: null, returnId: null, total: pair },
      lines: [{ lineId: 'A', quantity: 1, restockType: 'NO_RESTOCK', subtotal: pair, tax: pair }],
      shipping: [],
      ...{ transactionIds: [], adjustments: [] },
    }),
  );
  return { ...plain, refunds };
}

/** How many more units of three a return may pay after all this. */
function leftAfter(order: Order, ...events: ReturnEvent[]): number {
  const owner = evolveAll(sampleReturn({ order: plain, lines: [{ lineId: 'A', quantity: 3 }] }), events);
  const known = { order, returns: [owner], events };
  const awaited = 3 - (owner.lines[0]?.reservedQuantity ?? 0);
  const [barred] = barredUnits(owner, [{ returnLineId: 'R1-F1-A', quantity: awaited }], known);
  const overlap = overlapsOf(owner, known)[0]?.quantity ?? 0;
  expect(barred?.quantity ?? 0).toBe(overlap);
  return awaited - overlap;
}

describe('of three units one was to be paid here, and a person said that it was paid', () => {
  test.each<[string, number, Order, ReturnEvent[]]>([
    ['paid where we can’t see it, two are left', 2, plain, [decided(10), foundPaid(14)]],
    ['refunded by hand with its unit, two are left', 2, refundedAt(12), [decided(10), foundPaid(14)]],
    ['a refund before it was decided is another unit’s', 1, refundedAt(9), [decided(10), foundPaid(14)]],
    ['a refund after that word is another unit’s', 1, refundedAt(15), [decided(10), foundPaid(14)]],
    ['of two refunds by hand one is another unit’s', 1, refundedAt(12, 13), [decided(10), foundPaid(14)]],
    ['a refund of ours that is proven is not meant', 1, refundedAt(12), [decided(10), proven(14)]],
    [
      'a refund that failed later has its units counted by itself',
      1,
      refundedAt(12),
      [decided(10), proven(11), failed(12), foundPaid(14)],
    ],
    [
      'one refund by hand ends one refund of ours, not two',
      1,
      refundedAt(12),
      [decided(10), decided(10, 'I2'), foundPaid(14), foundPaid(14, 'I2')],
    ],
    [
      'two by hand end two of ours',
      1,
      refundedAt(12, 13),
      [decided(10), decided(10, 'I2'), foundPaid(14), foundPaid(14, 'I2')],
    ],
  ])('%s', (_, left, order, events) => {
    expect(leftAfter(order, ...events)).toBe(left);
  });
});

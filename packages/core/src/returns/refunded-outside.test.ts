// Is a unit that was refunded outside a return ever paid again by it, or one that was not ever held back?
import { describe, expect, test } from 'vitest';
import type { Order, Refund } from '../order/order.ts';
import { sampleOrder } from '../order/sample-order.ts';
import { evolveAll } from './evolve.ts';
import { barredUnits, overlapsOf } from './refunded-outside.ts';
import type { Disposition, Return, ReturnEvent } from './return.ts';
import { sampleReturn } from './sample-return.ts';

const plain = sampleOrder({
  lines: [
    { id: 'A', quantity: 3, total: 1000 },
    { id: 'B', quantity: 2, total: 555 },
  ],
});
const by = { kind: 'staff', name: 'Mia' } as const;
const at = '2026-05-11T10:00:00Z';

/** The order after the platform refunded these units, by this return or by none. */
function refunded(order: Order, quantity: number, returnId: string | null = null, lineId = 'A'): Order {
  const pair = order.totals.total;
  const refund: Refund = {
    ...{ id: `X${order.refunds.length + 1}`, createdAt: at, note: null, returnId, total: pair },
    lines: [{ lineId, quantity, restockType: 'NO_RESTOCK', subtotal: pair, tax: pair }],
    shipping: [],
    adjustments: [],
    transactionIds: [],
  };
  return { ...order, refunds: [...order.refunds, refund] };
}

const arrived = (lineId: string, quantity: number, disposition: Disposition = 'RESTOCKED'): ReturnEvent => ({
  type: 'RECEIVED',
  by,
  at,
  lines: [{ returnLineId: `R1-F1-${lineId}`, disposition, quantity }],
});
const reserved = (quantity: number): ReturnEvent => ({
  ...{ type: 'REFUND_RESERVED', by, at, intentId: 'I1', amount: 1, currency: 'EUR' },
  lines: [{ returnLineId: 'R1-F1-A', quantity }],
});

function ofLine(quantity: number, ...events: ReturnEvent[]): Return {
  return evolveAll(sampleReturn({ order: plain, lines: [{ lineId: 'A', quantity }] }), events);
}

const isBarred = (owner: Return, quantity: number, order: Order, returns: readonly Return[] = [owner]) =>
  barredUnits(owner, [{ returnLineId: 'R1-F1-A', quantity }], { order, returns, events: [] }).length > 0;

describe('a unit refunded outside', () => {
  test.each<[string, boolean, Return, number, Order]>([
    ['of nothing refunded, all are paid', false, ofLine(3), 3, plain],
    ['of all three refunded, none is paid', true, ofLine(3), 1, refunded(plain, 3)],
    ['of one of three refunded, three are not paid', true, ofLine(3), 3, refunded(plain, 1)],
    ['of one of three refunded, two are paid', false, ofLine(3), 2, refunded(plain, 1)],
    [
      'units nobody sends back may be refunded without touching the return',
      false,
      ofLine(2),
      2,
      refunded(plain, 1),
    ],
    ['refunds of another line say nothing', false, ofLine(3), 3, refunded(plain, 2, null, 'B')],
    [
      'units under way count before the platform shows them',
      true,
      ofLine(3, reserved(1)),
      2,
      refunded(plain, 1),
    ],
    [
      'units paid by us count once, shown',
      false,
      ofLine(3, reserved(1)),
      2,
      refunded(plain, 1, 'platform-R1'),
    ],
    ['units paid by us count once, not yet shown', false, ofLine(3, reserved(1)), 2, plain],
    [
      'shown ours and one outside, two more are too many',
      true,
      ofLine(3, reserved(1)),
      2,
      refunded(refunded(plain, 1, 'platform-R1'), 1),
    ],
    [
      'shown ours and one outside, one more is left',
      false,
      ofLine(3, reserved(1)),
      1,
      refunded(refunded(plain, 1, 'platform-R1'), 1),
    ],
    ['a refund by a return that is not ours is outside', true, ofLine(3), 3, refunded(plain, 1, 'another')],
    [
      'those refunded may be the one kept and the one missing: the one that came is paid',
      false,
      ofLine(2, arrived('A', 1), arrived('A', 1, 'MISSING')),
      1,
      refunded(plain, 2),
    ],
  ])('%s', (_, barred, owner, quantity, order) => {
    expect(isBarred(owner, quantity, order)).toBe(barred);
  });

  test('what the order’s other returns have paid or under way is not there for this one', () => {
    const other = sampleReturn({ order: plain, id: 'R2', lines: [{ lineId: 'A', quantity: 1 }] });
    const lines = other.lines.map((line) => ({ ...line, reservedQuantity: 1 }));
    const owner = ofLine(2);
    expect(isBarred(owner, 2, refunded(plain, 1), [owner, { ...other, lines }])).toBe(true);
    expect(isBarred(owner, 2, plain, [owner, { ...other, lines }])).toBe(false);
  });

  test('units in two parcels are one line', () => {
    const lines = [
      { lineId: 'A', quantity: 1 },
      { lineId: 'A', quantity: 2, parcel: 'F2' },
    ];
    const owner = sampleReturn({ order: plain, lines });
    const parts = [
      { returnLineId: 'R1-F1-A', quantity: 1 },
      { returnLineId: 'R1-F2-A', quantity: 2 },
    ];
    const barred = (order: Order) => barredUnits(owner, parts, { order, returns: [owner], events: [] });
    expect(barred(plain)).toEqual([]);
    // Which of them was refunded nobody knows: those that come first are paid.
    expect(barred(refunded(plain, 1))).toEqual([
      { returnLineId: 'R1-F2-A', quantity: 1, reason: 'REFUNDED_OUTSIDE' },
    ]);
    expect(barred(refunded(plain, 5))).toEqual([
      { returnLineId: 'R1-F1-A', quantity: 1, reason: 'REFUNDED_OUTSIDE' },
      { returnLineId: 'R1-F2-A', quantity: 2, reason: 'REFUNDED_OUTSIDE' },
    ]);
  });

  test('bars no unit of another line', () => {
    const lines = [
      { lineId: 'A', quantity: 3 },
      { lineId: 'B', quantity: 2 },
    ];
    const owner = sampleReturn({ order: plain, lines });
    const parts = [
      { returnLineId: 'R1-F1-A', quantity: 3 },
      { returnLineId: 'R1-F1-B', quantity: 2 },
    ];
    const known = { order: refunded(plain, 2), returns: [owner], events: [] };
    expect(barredUnits(owner, parts, known)).toEqual([
      { returnLineId: 'R1-F1-A', quantity: 2, reason: 'REFUNDED_OUTSIDE' },
    ]);
  });
});

describe('a unit of which no money moved though the platform counts it as refunded', () => {
  const denied = (quantity: number): ReturnEvent => ({
    ...{ type: 'REFUND_REFUSED', by, note: 'Not there.', at, intentId: 'I1', why: '' },
    ...{ lines: [{ returnLineId: 'R1-F1-A', quantity }], shown: [{ returnLineId: 'R1-F1-A', quantity }] },
  });
  const barred = (owner: Return, quantity: number, order = plain, returns = [owner]) =>
    barredUnits(owner, [{ returnLineId: owner.lines[0]?.id ?? '', quantity }], {
      ...{ order, returns },
      events: [denied(1)],
    });
  const counted = { returnLineId: 'R1-F1-A', quantity: 1, reason: 'COUNTED_AS_REFUNDED' };

  test('is not paid, and no other unit of its line instead', () => {
    expect(barred(ofLine(3), 1)).toEqual([counted]);
    expect(barred(ofLine(3), 3)).toEqual([counted]);
    expect(barred(ofLine(2), 2)).toEqual([counted]);
  });

  test('is gone from its line besides those refunded outside', () => {
    expect(barred(ofLine(3), 3, refunded(plain, 1))).toEqual([
      counted,
      { returnLineId: 'R1-F1-A', quantity: 1, reason: 'REFUNDED_OUTSIDE' },
    ]);
  });

  test('is not there for another return either', () => {
    const other = sampleReturn({ order: plain, id: 'R2', lines: [{ lineId: 'A', quantity: 2 }] });
    expect(barred(other, 2, plain, [other, ofLine(1)])).toEqual([]);
    expect(barred(other, 2, refunded(plain, 1), [other, ofLine(1)])).toEqual([
      { returnLineId: 'R2-F1-A', quantity: 1, reason: 'REFUNDED_OUTSIDE' },
    ]);
  });
});

describe('what a person is told', () => {
  const overlaps = (owner: Return, order: Order) =>
    overlapsOf(owner, { order, returns: [owner], events: [] });

  test('as many units as are expected and no longer there, also of those on their way', () => {
    expect(overlaps(ofLine(3), refunded(plain, 2))).toEqual([{ lineId: 'A', quantity: 2 }]);
    expect(overlaps({ ...ofLine(3), status: 'REQUESTED' }, refunded(plain, 2))).toHaveLength(1);
    expect(overlaps(ofLine(2), refunded(plain, 1))).toEqual([]);
  });

  test('nothing of a return that has ended, of missing units, and of those paid by us', () => {
    expect(overlaps({ ...ofLine(3), status: 'CLOSED' }, refunded(plain, 3))).toEqual([]);
    expect(overlaps(ofLine(3, arrived('A', 3, 'MISSING')), refunded(plain, 3))).toEqual([]);
    expect(overlaps(ofLine(3, reserved(3)), refunded(plain, 3, 'platform-R1'))).toEqual([]);
  });
});

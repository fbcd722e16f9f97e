// Is it told that no money comes back, and why, only where that is so?
import { expect, test } from 'vitest';
import { sampleOrder } from '../order/sample-order.ts';
import { nothingDue, nothingDueOf } from './nothing-due.ts';
import type { Return, ReturnLine } from './return.ts';
import { sampleReturn } from './sample-return.ts';

const eur = (minor: number) => ({ minor, currency: 'EUR' });
const order = sampleOrder({
  lines: [
    { id: 'L1', quantity: 2, total: 2000 },
    { id: 'L2', quantity: 1, total: 0 },
  ],
});
const returning = (lineId: string, quantity: number, fee = 0, restockingFeeBasisPoints = 0) =>
  sampleReturn({
    order,
    lines: [{ lineId, quantity }],
    fees: { returnShippingFee: eur(fee), restockingFeeBasisPoints },
  });

test.each([
  ['the way back costs less', returning('L1', 2, 390), null],
  ['the way back costs as much', returning('L1', 2, 2000), 'FEES'],
  ['the way back costs more', returning('L1', 2, 2500), 'FEES'],
  ['the whole is kept for restocking', returning('L1', 2, 0, 10_000), 'FEES'],
  ['the item was free', returning('L2', 1), 'FREE'],
  ['the item was free and the way back is not', returning('L2', 1, 390), 'FREE'],
])('when %s', (_, { settlement }, answer) => {
  expect(nothingDue(settlement)).toBe(answer);
});

const closed = (value: Return, line: Partial<ReturnLine>): Return => ({
  ...value,
  status: 'CLOSED',
  lines: value.lines.map((one) => ({ ...one, ...line })),
});
const intent = (minor: number, quantity: number) => ({
  state: 'done' as const,
  amount: eur(minor),
  lines: [{ returnLineId: 'x', quantity, dispositions: [] }],
});
const half = [
  { disposition: 'RESTOCKED' as const, quantity: 1 },
  { disposition: 'MISSING' as const, quantity: 1 },
];
const paid = { received: half, reservedQuantity: 1, refundedQuantity: 1 };

test.each([
  ['paid in part', closed(returning('L1', 2, 390), paid), [intent(610, 1)], null],
  [
    'worth no more than the fee when a unit was missing',
    closed(returning('L1', 2, 1000), paid),
    [intent(0, 1)],
    'FEES',
  ],
  ['paid by the shop itself', closed(returning('L1', 2, 2500), paid), [], null],
  ['closed without being paid', closed(returning('L1', 2, 390), { received: half }), [], null],
  ['not here yet and worth nothing', returning('L1', 2, 2500), [], 'FEES'],
  ['not here yet', returning('L1', 2), [], null],
] as const)('a return %s', (_, value, intents, answer) => {
  expect(nothingDueOf(value, intents)).toBe(answer);
});

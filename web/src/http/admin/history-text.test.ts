// Does the merchant's history name who did what, and promise nothing that can't be done?
import { sampleOrder } from '@aftercare/core/order/sample-order.ts';
import type { ReturnEvent } from '@aftercare/core/returns/return.ts';
import { sampleReturn } from '@aftercare/core/returns/sample-return.ts';
import { expect, test } from 'vitest';
import { readerIn } from '../reader.ts';
import { sayEvent } from './history-text.ts';

const reader = readerIn('en');
const order = sampleOrder({ lines: [{ id: 'A', quantity: 1, total: 1000 }] });
const owner = sampleReturn({ order, lines: [{ lineId: 'A', quantity: 1 }] });
const lines = [{ returnLineId: 'R1-F1-A', quantity: 1 }];
const at = '2026-05-11T10:00:00Z';
const by = { kind: 'staff', name: 'Mia' } as const;
const unpaid = {
  type: 'REFUND_REFUSED',
  at,
  by,
  note: 'Not there.',
  intentId: 'I1',
  why: '',
  lines,
} as const;

test.each<[string, ReturnEvent]>([
  ['Looked, and the refund was not paid; it can be paid again: “Not there.”', { ...unpaid, shown: [] }],
  [
    'Looked, and the refund was not paid; the shop’s own admin counts its items as refunded all the same, so it is paid by hand: “Not there.”',
    { ...unpaid, shown: lines },
  ],
])('%s', (text, event) => {
  expect(sayEvent(reader, event, owner)).toEqual({ by: 'Mia', text });
});

test.each([
  [
    'what waits for review was the shopper’s asking',
    ['ASKED_ELSEWHERE'],
    'The shopper, in the shop’s own pages',
  ],
  ['what was open already was made by staff', [], 'The shop’s own admin'],
])('of a return from the platform, %s', (_, needsReview, by) => {
  const event = { type: 'REQUESTED', by: { kind: 'platform' }, at: owner.createdAt, needsReview } as const;
  expect(sayEvent(reader, event, owner).by).toBe(by);
});

test.each([
  ['Return opened for the shopper', ['NO_AUTO_APPROVAL']],
  [
    'Return opened for the shopper; your policy said no: The time to return this item has ended.',
    ['OUTSIDE_WINDOW', 'NO_AUTO_APPROVAL'],
  ],
])('of a return that staff open: %s', (text, needsReview) => {
  const event = { type: 'REQUESTED', by, at, needsReview } as const;
  expect(sayEvent(reader, event, owner)).toEqual({ by: 'Mia', text });
});

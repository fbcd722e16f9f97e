// Do an event's words come apart and together again, and does nothing a person wrote stay in what can't be changed?
import { expect, test } from 'vitest';
import type { ReturnEvent } from '../returns/return.ts';
import { ERASED, putTogether, takeApart } from './event-words.ts';

const at = '2026-05-11T10:00:00Z';
const by = { kind: 'staff', name: 'Ada' } as const;
const lines = [{ returnLineId: 'l1', quantity: 1 }];
const paid = { intentId: 'i1', amount: 100, currency: 'EUR', lines } as const;

const written: [string, ReturnEvent][] = [
  ['a reason', { type: 'DECLINED', by, at, reason: 'Mia wore it' }],
  ['a note', { type: 'REFUNDED', at, by, note: 'Paid to Mia', ...paid }],
  ['two texts', { type: 'REFUND_REFUSED', at, by, note: 'Mia', why: 'no', intentId: 'i1', lines }],
  ['a way of paying', { type: 'CLOSED', by, at, paidAnotherWay: 'Mia came by' }],
];

test.each(written)('%s is kept apart, and read again as it was', (_what, event) => {
  const { bare, words } = takeApart(event);
  expect(JSON.stringify(bare)).not.toContain('Mia');
  expect(Object.values(words).join(' ')).toContain('Mia');
  expect(putTogether(JSON.parse(JSON.stringify(bare)), words)).toEqual(event);
});

test.each(written)('of %s that was erased a mark is left, and all that counts', (_what, event) => {
  const { bare, words } = takeApart(event);
  const marks = Object.fromEntries(Object.keys(words).map((name) => [name, ERASED]));
  expect(putTogether(bare, {})).toEqual({ ...event, ...marks });
});

test('an event without words is kept as it is', () => {
  const event: ReturnEvent = { type: 'DECLINED', by, at, reason: '' };
  expect(takeApart(event)).toEqual({ bare: event, words: {} });
});

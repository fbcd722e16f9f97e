// Does the merchant read words and short numbers, never a platform's raw id?
import { sampleOrder } from '@aftercare/core/order/sample-order.ts';
import { emptiedVisa } from '@aftercare/core/returns/sample-payout.ts';
import { sampleReturn } from '@aftercare/core/returns/sample-return.ts';
import { expect, test } from 'vitest';
import { readerIn } from '../reader.ts';
import { sayEvent } from './history-text.ts';
import { sayEvidence, shortenIds } from './id-text.ts';
import { detailOf } from './return-facts.ts';

const reader = readerIn('en');

test.each([
  ['gid://shop/Refund/88123', 'Refund 88123'],
  ['88123', 'Refund 88123'],
  [
    'Refund gid://shop/Refund/88123 shows a transaction PENDING.',
    'Refund 88123 shows a transaction PENDING.',
  ],
  [
    'The platform said yes (gid://shop/Refund/1), and shows no refund.',
    'The platform said yes (1), and shows no refund.',
  ],
  ['Processed; nothing was due.', 'Processed; nothing was due.'],
  [null, null],
])('the evidence %s reads %s', (evidence, words) => {
  expect(sayEvidence(reader, { state: 'done', evidence })).toBe(words);
});

test('a refund that stands in the books and is to be paid by hand is named too', () => {
  expect(sayEvidence(reader, { state: 'by-hand', evidence: '88124' })).toBe('Refund 88124');
});

test('a single word of a refusal is no refund', () => {
  expect(sayEvidence(reader, { state: 'refused', evidence: 'Forbidden' })).toBe('Forbidden');
});

test('a web address is no id', () => {
  expect(shortenIds('See https://shop.example/admin/refunds/1.')).toBe(
    'See https://shop.example/admin/refunds/1.',
  );
});

test('the page of a return shows no raw id, of a refund or of an item that is gone', () => {
  const { order, intent } = emptiedVisa();
  const value = sampleReturn({
    order: sampleOrder({ lines: [{ id: 'gid://shop/LineItem/5', quantity: 1, total: 1000 }] }),
    lines: [{ lineId: 'gid://shop/LineItem/5', quantity: 1 }],
  });
  const detail = detailOf(reader, {
    ...{ value, order, intents: [intent], orderReturns: [value], orderIntents: [intent] },
    ...{ history: [], notices: [], orderEvents: [], restocks: 'each', paysBack: null },
  });
  expect(detail.intents[0]?.evidence).toBe('Refund 77');
  expect(detail.items).toBe('An item no longer in the order ×\u00a01');
  const why = 'Refund gid://shop/Refund/88123 shows a transaction PENDING.';
  const event = { type: 'REFUND_DOUBTFUL', at: value.createdAt, intentId: 'I1', why } as const;
  expect(sayEvent(reader, event, value).text).not.toContain('gid:');
});

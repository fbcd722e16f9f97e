// Is what the merchant reads of a return's money before a press what the press will do?
import type { Intent } from '@aftercare/core/returns/intent.ts';
import type { Disposition, ReturnEvent } from '@aftercare/core/returns/return.ts';
import { sampleWhole } from '@aftercare/core/returns/sample-return.ts';
import { expect, test } from 'vitest';
import { readerIn } from '../reader.ts';
import { detailOf } from './return-facts.ts';

const { order, owner: base } = sampleWhole([
  { id: 'A', quantity: 2, total: 2000 },
  { id: 'B', quantity: 1, total: 1000 },
]);

function detail(
  more: Partial<Parameters<typeof detailOf>[1]> = {},
  last: Disposition = 'NOT_RESTOCKED',
  events: readonly ReturnEvent[] = [],
) {
  const value = {
    ...base,
    lines: base.lines.map((line) => ({
      ...line,
      received: [
        { disposition: line.lineId === 'B' ? last : ('RESTOCKED' as const), quantity: line.quantity },
      ],
    })),
  };
  return detailOf(readerIn('en'), {
    ...{ value, order, intents: [], orderReturns: [value], orderEvents: events, orderIntents: [] },
    history: events.map((event, index) => ({ id: String(index), returnId: value.id, event })),
    ...{ notices: [], restocks: 'each', paysBack: null },
    ...more,
  });
}

test('goods that a refund of all or none leaves out are named before it is pressed, and no others', () => {
  const titles = order.lines.map(({ title }) => title);
  expect(detail({ restocks: 'all-or-none' }).stockByHand).toEqual([{ title: titles[0], quantity: 2 }]);
  expect(detail({ restocks: 'all-or-none' }, 'RESTOCKED').stockByHand).toEqual([]);
  expect(detail({ restocks: 'each' }).stockByHand).toEqual([]);
});

test('a way of paying that takes nothing back is named before the refund is pressed', () => {
  const [payment] = order.transactions;
  expect(detail({ paysBack: [] }).payByHand).toEqual({ method: payment?.label });
  expect(detail({ paysBack: [payment?.gateway ?? ''] }).payByHand).toBeNull();
  expect(detail({ paysBack: null }).payByHand).toBeNull();
});

const at = '2026-05-05T10:00:00Z';
const by = { kind: 'staff', name: 'Ada' } as const;
const intent = {
  ...{ id: 'i1', returnId: base.id, orderId: order.id, kind: 'refund', sequence: 1, key: 'k', lines: [] },
  ...{ amount: { minor: 3000, currency: 'EUR' }, state: 'refused', attempts: 1, sentAt: at, evidence: 'No.' },
  answered: null,
} as const satisfies Intent;
const ofIntent = { at, intentId: 'i1', lines: [] };
const no: ReturnEvent = { type: 'REFUND_REFUSED', why: 'Card expired.', ...ofIntent };

test.each<[string, readonly ReturnEvent[], object | null]>([
  ['refused, and nothing since', [no], { amount: intent.amount, why: 'Card expired.' }],
  [
    'goods came since',
    [no, { type: 'RECEIVED', by, at, lines: [] }],
    { amount: intent.amount, why: 'Card expired.' },
  ],
  [
    'refunded anew since',
    [no, { type: 'REFUND_RESERVED', by, ...ofIntent, amount: 1, currency: 'EUR' }],
    null,
  ],
  ['called unpaid by a person', [{ ...no, by, note: 'Not there.' }], null],
  ['never refused', [], null],
])('a refusal stands until something is decided: %s', (_, events, refused) => {
  expect(detail({ intents: [intent] }, 'RESTOCKED', events).refused).toEqual(refused);
});

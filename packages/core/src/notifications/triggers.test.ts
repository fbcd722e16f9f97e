// Is everybody told once of what concerns them?
import { expect, test } from 'vitest';
import type { ReturnEvent } from '../returns/return.ts';
import { triggersOf } from './triggers.ts';

const at = '2026-05-10T10:00:00Z';
const now = '2026-05-10T10:00:00Z';
const shopper = { kind: 'shopper' } as const;
const platform = { kind: 'platform' } as const;
const requested = (
  needsReview: string[],
  by: 'shopper' | 'platform' = 'shopper',
  when = at,
): ReturnEvent => ({
  type: 'REQUESTED',
  by: { kind: by },
  at: when,
  needsReview,
});
const approved: ReturnEvent = { type: 'APPROVED', by: { kind: 'rule', rule: 'AUTO_APPROVE_BELOW' }, at };
const money = { intentId: 'I1', amount: 1000, currency: 'EUR', lines: [] };

test.each<[string, ReturnEvent[], string[]]>([
  [
    'a request to be looked at',
    [requested(['NO_AUTO_APPROVAL'])],
    ['0 return-received shopper', '0 needs-review merchant'],
  ],
  [
    'one approved by rule in the same step sends one mail',
    [requested([]), approved],
    ['1 return-approved shopper'],
  ],
  ['an approval', [approved], ['0 return-approved shopper']],
  ['an approval on the platform', [{ type: 'APPROVED', by: platform, at }], ['0 return-approved shopper']],
  ['a decline', [{ type: 'DECLINED', by: shopper, at, reason: 'Worn' }], ['0 return-declined shopper']],
  ['a cancellation', [{ type: 'CANCELED', by: shopper, at }], ['0 return-canceled shopper']],
  [
    'a refund, and the closing with it',
    [
      { type: 'REFUNDED', at, ...money },
      { type: 'CLOSED', by: shopper, at },
    ],
    ['0 return-refunded shopper'],
  ],
  [
    'arrival and reservation are silent',
    [
      { type: 'RECEIVED', by: shopper, at, lines: [] },
      { type: 'REFUND_RESERVED', by: shopper, at, ...money },
    ],
    [],
  ],
  [
    'doubt is a task, not a mail',
    [
      { type: 'REFUND_DOUBTFUL', at, intentId: 'I1', why: '' },
      { type: 'REFUND_REFUSED', at, intentId: 'I1', why: '', lines: [] },
    ],
    [],
  ],
  [
    'one asked for on the platform waits for the merchant as any other, and the shopper is told what comes next',
    [requested(['ASKED_ELSEWHERE'], 'platform')],
    ['0 return-received shopper', '0 needs-review merchant'],
  ],
  [
    'of one that was asked for there long before we heard of it only the merchant is told',
    [requested(['ASKED_ELSEWHERE'], 'platform', '2026-05-09T10:00:00Z')],
    ['0 needs-review merchant'],
  ],
  [
    'one decided on the platform before we heard of it is announced there',
    [requested([], 'platform'), { type: 'APPROVED', by: platform, at }],
    [],
  ],
])('%s', (_, step, notices) => {
  expect(triggersOf(step, now).map(({ eventIndex, kind, to }) => `${eventIndex} ${kind} ${to}`)).toEqual(
    notices,
  );
});

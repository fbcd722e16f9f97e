// Do the mails name the promised days, and call a refund a part only while more may follow?
import { sampleOrder } from '@aftercare/core/order/sample-order.ts';
import { draftPolicy } from '@aftercare/core/policy/draft.ts';
import { evolveAll } from '@aftercare/core/returns/evolve.ts';
import { promisesOf } from '@aftercare/core/returns/promises.ts';
import type { Disposition, Return, ReturnEvent } from '@aftercare/core/returns/return.ts';
import { emptiedVisa } from '@aftercare/core/returns/sample-payout.ts';
import { sampleReturn } from '@aftercare/core/returns/sample-return.ts';
import { expect, test } from 'vitest';
import type { NoticeFacts } from '../flows/notice-facts.ts';
import { writeNotice } from './notice-letter.ts';

const order = sampleOrder({ lines: [{ id: 'L1', quantity: 2, total: 2000 }] });
const base = sampleReturn({ order, lines: [{ lineId: 'L1', quantity: 2 }] });
const returnLineId = base.lines[0]?.id ?? '';
const policy = draftPolicy({ name: 'Fjord', currency: 'EUR' });
const by = { kind: 'staff', name: 'Mia' } as const;
const addresses = {
  portalUrl: () => 'https://portal.example',
  picturesUrl: () => 'https://ours.example/portal/fjord.myshopify.com',
  adminUrl: () => 'https://admin.example',
  staffLinkUrl: () => 'https://admin.example/staff/l/x',
  senderLinkUrl: () => 'https://app.example/staff/sender/abc',
};
const approved: ReturnEvent = { type: 'APPROVED', by, at: '2026-05-12T09:00:00Z' };
const shop = {
  shopId: 'S1',
  platform: 'shopify',
  domain: 'fjord.myshopify.com',
  installedAt: '2026-01-01T00:00:00Z',
  uninstalledAt: null,
  brand: null,
  facts: null,
} as const;

function text(
  kind: string,
  events: readonly ReturnEvent[],
  more: Partial<NoticeFacts> = {},
  terms: Partial<Return> = {},
): string {
  const owner = evolveAll({ ...base, ...terms, status: 'REQUESTED' }, events);
  const event = events.at(-1) ?? null;
  const asked = { value: owner, events, policy, timeZone: 'UTC', now: '2026-05-12T10:00:00Z' };
  const facts = {
    kind,
    shop,
    order,
    owner,
    event,
    intents: [],
    policy,
    promises: promisesOf(asked),
    data: null,
    ...more,
  };
  return writeNotice(facts, addresses).text;
}

function refunded(left: Disposition | null): string {
  const lines = [
    { returnLineId, disposition: 'RESTOCKED' as const, quantity: 1 },
    ...(left === null ? [] : [{ returnLineId, disposition: left, quantity: 1 }]),
  ];
  const at = '2026-05-14T09:00:00Z';
  const paid = { intentId: 'I1', amount: 1000, currency: 'EUR', lines: [{ returnLineId, quantity: 1 }] };
  return text('return-refunded', [
    approved,
    { type: 'RECEIVED', by, at, lines },
    { type: 'REFUNDED', at, ...paid },
  ]);
}

test('a request is answered by a day, an approved return is sent and paid by a day', () => {
  expect(text('return-received', [])).toContain('May 12, 2026');
  const letter = text('return-approved', [approved]);
  expect(letter).toContain('by Tue, May 26, 2026');
  expect(letter).toContain('Money by: Tue, Jun 16, 2026');
});

test.each([
  ['is awaited', null, true],
  ['has arrived and is not yet paid', 'PROCESSING_REQUIRED', true],
  ['was missing in the parcel', 'MISSING', false],
] as const)('when the other unit %s, a refund is called a part: %s', (_, left, isPart) => {
  expect(refunded(left).includes('This is a part of your return.')).toBe(isPart);
});

test('a refund is told to have gone where its own transaction went, not where money is left', () => {
  const { order: paid, intent } = emptiedVisa();
  const at = '2026-05-14T09:00:00Z';
  const lines = [{ returnLineId, quantity: 1 }];
  const refundedEvent: ReturnEvent = {
    type: 'REFUNDED',
    at,
    intentId: intent.id,
    amount: intent.amount.minor,
    currency: 'EUR',
    lines,
  };
  const events = [approved, refundedEvent];
  expect(text('return-refunded', events, { order: paid, intents: [intent] })).toContain('to Visa ··42.');
  const unseen = { ...paid, refunds: [] };
  expect(text('return-refunded', events, { order: unseen, intents: [intent] })).toContain(
    'to your original payment method.',
  );
});

test('of a return made on the platform the mail names the fee agreed there, whatever the policy, or none', () => {
  const { settlement } = base;
  const returnShippingFee = { minor: 700, currency: 'EUR' };
  const agreed = { origin: 'platform', settlement: { ...settlement, returnShippingFee } } as const;
  expect(policy.returnFees).not.toBe('ReturnShippingFees');
  expect(text('return-approved', [approved], {}, agreed)).toContain('€7.00');
  const letters = [
    text('return-approved', [approved], {}, { origin: 'platform' }),
    text('return-approved', [approved]),
  ];
  expect(letters.map((letter) => letter.includes('pay the carrier'))).toEqual([false, true]);
});

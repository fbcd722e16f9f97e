// Does the page of a return say nothing untrue about the money?
import type { Order } from '@aftercare/core/order/order.ts';
import { draftPolicy } from '@aftercare/core/policy/draft.ts';
import type { Intent } from '@aftercare/core/returns/intent.ts';
import type { Return, ReturnEvent } from '@aftercare/core/returns/return.ts';
import { sampleReturn } from '@aftercare/core/returns/sample-return.ts';
import { drawReturnPage } from '@aftercare/portal/pages/return.ts';
import { expect, test } from 'vitest';
import { returnView } from './return-page.ts';
import { emptiedVisa } from './sample-payout.ts';

const policy = draftPolicy({ name: 'Fjord', currency: 'EUR' });
const promises = { answerBy: null, sendBy: null, refundBy: null, lateSince: null };
const frame = {
  base: '/portal',
  shopName: 'Fjord',
  contactEmail: 'hello@example.com',
  language: 'en',
  dir: 'ltr',
  cssUrl: 'portal.css',
  timeZone: 'UTC',
} as const;

interface Shown {
  readonly order: Order;
  readonly intents?: readonly Intent[];
  readonly events?: readonly ReturnEvent[];
  readonly value: Return;
}

/** The words of the page, without its markup. */
function words({ order, intents = [], events = [], value }: Shown): string {
  const view = returnView({ value, order, intents, events, policy, promises }, { session: 's' });
  return drawReturnPage(frame, view).replaceAll(/<[^>]*>/g, '');
}

function arrived(order: Order, more: Partial<Return> = {}): Return {
  const base = sampleReturn({ order, lines: [{ lineId: 'L1', quantity: 1 }] });
  const lines = base.lines.map((line) => ({
    ...line,
    received: [{ disposition: 'RESTOCKED' as const, quantity: 1 }],
    reservedQuantity: 1,
  }));
  return { ...base, lines, ...more };
}

function paid(order: Order): Return {
  const value = arrived(order, { status: 'CLOSED' });
  return { ...value, lines: value.lines.map((line) => ({ ...line, refundedQuantity: 1 })) };
}

test('money that emptied the Visa is said to have gone to the Visa, not to the gift card that has some left', () => {
  const { order, intent } = emptiedVisa();
  const page = words({ order, intents: [intent], value: paid(order) });
  expect(page).toContain('€10.00 was sent to Visa ··42. Banks can need some days to show it.');
  expect(page).not.toContain('Gift card');
});

test('while a refund is under way, what has money left is not said to get it', () => {
  const { order, intent } = emptiedVisa();
  const page = words({ order, intents: [{ ...intent, state: 'sending' }], value: arrived(order) });
  expect(page).toContain('€10.00 goes to the way you paid.');
  expect(page).not.toContain('Gift card');
});

test('until the order shows the refund it went to the way you paid', () => {
  const { order, intent } = emptiedVisa();
  const page = words({ order: { ...order, refunds: [] }, intents: [intent], value: paid(order) });
  expect(page).toContain('€10.00 was sent to the way you paid.');
});

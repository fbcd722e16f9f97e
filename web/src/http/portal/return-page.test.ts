// Does the page of a return say nothing untrue about the money?
import type { Order } from '@aftercare/core/order/order.ts';
import { draftPolicy } from '@aftercare/core/policy/draft.ts';
import type { Intent } from '@aftercare/core/returns/intent.ts';
import type { Return, ReturnEvent } from '@aftercare/core/returns/return.ts';
import { emptiedVisa } from '@aftercare/core/returns/sample-payout.ts';
import { sampleReturn } from '@aftercare/core/returns/sample-return.ts';
import { drawReturnPage } from '@aftercare/portal/pages/return.ts';
import { expect, test } from 'vitest';
import { returnView } from './return-page.ts';
import { sampleFrame } from './sample-frame.ts';

const policy = draftPolicy({ name: 'Fjord', currency: 'EUR' });
const promises = { answerBy: null, sendBy: null, refundBy: null, lateSince: null };

interface Shown {
  readonly order: Order;
  readonly intents?: readonly Intent[];
  readonly events?: readonly ReturnEvent[];
  readonly notices?: Parameters<typeof returnView>[0]['notices'];
  readonly paysBack?: readonly string[] | null;
  readonly value: Return;
}

/** The words of the page, without its markup. */
function words({ order, intents = [], events = [], notices = [], paysBack = null, value }: Shown): string {
  const view = returnView(
    { value, order, intents, events, notices, policy, promises, paysBack },
    { session: 's' },
  );
  return drawReturnPage(sampleFrame, view).replaceAll(/<[^>]*>/g, '');
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
  expect(page).toContain('€10.00 goes to your original payment method.');
  expect(page).not.toContain('Gift card');
});

test('until the order shows the refund it went to the way you paid', () => {
  const { order, intent } = emptiedVisa();
  const page = words({ order: { ...order, refunds: [] }, intents: [intent], value: paid(order) });
  expect(page).toContain('€10.00 was sent to your original payment method.');
});

const by = { kind: 'staff', name: 'Mia' } as const;
const at = '2026-05-14T09:00:00Z';
const unit = { returnLineId: 'R1-F1-L1', quantity: 1 };
const refunded: ReturnEvent = {
  ...{ type: 'REFUNDED', at, intentId: 'I1', amount: 0, currency: 'EUR', lines: [unit] },
};

function feeAbove(order: Order, value: Return): Return {
  const { settlement } = sampleReturn({
    order,
    lines: [{ lineId: 'L1', quantity: 1 }],
    fees: { returnShippingFee: { minor: 1500, currency: 'EUR' } },
  });
  return { ...value, settlement };
}

test('a return whose fee is above the goods is settled: no money is on its way, and the page says why', () => {
  const { order, intent } = emptiedVisa();
  const none = {
    ...{ ...intent, amount: { minor: 0, currency: 'EUR' }, evidence: 'Processed; nothing was due.' },
    lines: [{ ...unit, dispositions: [] }],
  };
  const value = feeAbove(order, paid(order));
  const page = words({ order, intents: [none], events: [refunded], value });
  expect(page).toContain('Return R-R1 is settled');
  expect(page).toContain('No money comes back: the fees are as much as the goods, or more.');
  expect(page).toMatch(/Settled, nothing due May 14, 2026/);
  expect(page).not.toMatch(/refunded|Money sent|goes to|was sent/);
  const under = [{ ...none, state: 'sending' as const }];
  const before = words({ order, intents: under, value: feeAbove(order, arrived(order)) });
  expect(before).not.toMatch(/Money sent|goes to|was sent/);
});

test('money the shop paid itself is sent money, and nothing more is promised', () => {
  const { order } = emptiedVisa();
  const elsewhere: ReturnEvent = { type: 'REFUNDED_ELSEWHERE', by, at, lines: [unit] };
  const page = words({ order, events: [elsewhere], value: paid(order) });
  expect(page).toContain('The shop has paid this back itself.');
  expect(page).toMatch(/Money sent May 14, 2026/);
  expect(page).not.toContain('goes to');
});

test('a first part of which nothing was due has sent no money', () => {
  const { order } = emptiedVisa();
  const page = words({ order, events: [refunded], value: arrived(order) });
  expect(page).toContain('Money sent still to come');
});

test('a return closed by the shop with nothing paid promises no money, and speaks of no mail', () => {
  const { order } = emptiedVisa();
  const base = arrived(order, { status: 'CLOSED' });
  const value = { ...base, lines: base.lines.map((line) => ({ ...line, reservedQuantity: 0 })) };
  const closed: ReturnEvent = { type: 'CLOSED', by, at };
  const page = words({ order: { ...order, email: 'mia@example.com' }, events: [closed], value });
  expect(page).toContain('Nothing more happens with this return.');
  expect(page).not.toMatch(/still to come|Money sent|mailed/);
});

test('money that failed after it was sent is still to come, also when the return had closed', () => {
  const { order, intent } = emptiedVisa();
  const value = arrived(order, { status: 'CLOSED' });
  const failed: ReturnEvent = { type: 'REFUND_FAILED', at, intentId: 'I1', why: '', lines: [unit] };
  const events = [{ ...refunded, amount: 1000 } as ReturnEvent, failed];
  const page = words({ order, intents: [{ ...intent, state: 'person' }], events, value });
  expect(page).toContain('Money sent still to come');
});

test.each([
  ['the mail server took the mail of the approval', 'return-approved', 'accepted', true],
  ['the mail still waits for a mail server', 'return-approved', 'waiting', false],
  ['a person has to look after the mail', 'return-approved', 'person', false],
  ['only the mail before it went out', 'return-received', 'accepted', false],
] as const)('an approved return: %s', (_, kind, state, isSaid) => {
  const { order } = emptiedVisa();
  const value = sampleReturn({ order, lines: [{ lineId: 'L1', quantity: 1 }] });
  const notices = [{ kind, state, to: 'anna@example.com' }];
  expect(words({ order, value, notices }).includes('We have mailed this to an…@example.com')).toBe(isSaid);
});

test('goods that arrived are announced by no mail, and the page claims none', () => {
  const { order } = emptiedVisa();
  const notices = [{ kind: 'return-approved', state: 'accepted', to: 'anna@example.com' }] as const;
  expect(words({ order, value: arrived(order), notices })).not.toContain('We have mailed this');
});

test('what was paid in a way that takes nothing back is paid by the shop, before and after', () => {
  const { order: paidOrder, intent } = emptiedVisa();
  const transactions = paidOrder.transactions
    .filter(({ kind }) => kind !== 'REFUND')
    .map((one) => ({ ...one, gateway: 'cod', label: 'Cash on delivery' }));
  const order = { ...paidOrder, transactions, refunds: [] };
  const why = 'You paid with “Cash on delivery”, which sends nothing back by itself.';
  const paysBack = ['cards'];
  const decided = { ...intent, state: 'reserved' } as const;
  const before = words({ order, paysBack, intents: [decided], value: arrived(order) });
  expect(before).toContain(`The shop pays €10.00 back to you itself. ${why}`);
  const word = { ...intent, evidence: 'Ada has looked: paid.' };
  const after = words({ order, paysBack, intents: [word], value: paid(order) });
  expect(after).toContain(`The shop has paid €10.00 back to you itself. ${why}`);
  expect(before + after).not.toMatch(/to Cash on delivery|[Bb]ank/);
});

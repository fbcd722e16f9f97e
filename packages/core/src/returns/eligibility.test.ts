// Which lines may go back, and which rule says otherwise?
import { describe, expect, test } from 'vitest';
import type { Order } from '../order/order.ts';
import { type SampleLine, sampleFulfillment, sampleOrder } from '../order/sample-order.ts';
import { samplePlatformLine, samplePlatformReturn } from '../order/sample-platform-return.ts';
import { draftPolicy } from '../policy/draft.ts';
import type { Policy } from '../policy/policy.ts';
import { sampleRule } from '../policy/sample-rule.ts';
import { orderEligibility } from './eligibility.ts';
import { eligibilityRules } from './eligibility-rules.ts';
import type { Return } from './return.ts';
import { sampleReturn } from './sample-return.ts';

const shirt: SampleLine = { id: 'A', quantity: 3, total: 3000 };
const draft = draftPolicy({ name: 'Fjord', currency: 'EUR' });

interface Asked {
  policy?: Partial<Policy>;
  returns?: Return[];
  earlierReturns?: string[];
  now?: string;
}

function ask(order: Order, more: Asked = {}) {
  const policy = { ...draft, ...more.policy };
  return orderEligibility({
    order,
    policyVersion: { version: 1, publishedAt: '2026-01-01T00:00:00Z', publishedBy: 'Mia', policy },
    returns: more.returns ?? [],
    earlierReturns: more.earlierReturns ?? [],
    now: more.now ?? '2026-05-10T10:00:00Z',
    timeZone: 'Europe/Berlin',
  });
}

const orderWith = (line: Partial<SampleLine>, more: Partial<Order> = {}) =>
  sampleOrder({ lines: [{ ...shirt, ...line }], more });

test('a delivered line within its window is eligible, all units of it', () => {
  const [answer] = ask(orderWith({}));
  expect(answer).toMatchObject({
    lineId: 'A',
    eligibility: { answer: 'eligible' },
    returnable: 3,
    lastDay: '2026-06-03',
    portions: [{ fulfillmentLineId: 'F1-A', quantity: 3 }],
  });
});

const undelivered = { ...sampleFulfillment('F1', [shirt]), deliveredAt: null };
const late = { now: '2026-08-01T00:00:00Z' };
const ruled = (answer: 'ineligible' | 'needsReview') => ({ policy: { rules: [sampleRule({}, { answer })] } });
const spoken: [string, Order, Parameters<typeof ask>[1]][] = [
  ['ORDER_CANCELED', orderWith({}, { cancelledAt: '2026-05-05T00:00:00Z' }), {}],
  ['NOT_PAID', orderWith({}, { financialStatus: 'PENDING' }), {}],
  ['GIFT_CARD', orderWith({ isGiftCard: true }), {}],
  ['FINAL_SALE', orderWith({ tags: ['new', ' Final-Sale '] }), {}],
  ['BARRED_BY_RULE', orderWith({}), ruled('ineligible')],
  ['NOT_SENT_YET', orderWith({}, { fulfillments: [] }), {}],
  ['NOTHING_LEFT', orderWith({ gone: 3 }), {}],
  ['OUTSIDE_WINDOW', orderWith({}), late],
  ['DELIVERY_UNKNOWN', orderWith({}, { fulfillments: [undelivered] }), late],
  ['REVIEW_BY_RULE', orderWith({}), ruled('needsReview')],
];

test.each(spoken)('%s is said when it is so, and nothing else', (code, order, more) => {
  const [answer] = ask(order, more);
  const isReview = code === 'DELIVERY_UNKNOWN' || code === 'REVIEW_BY_RULE';
  expect(answer?.eligibility).toEqual({ answer: isReview ? 'needsReview' : 'ineligible', reasons: [code] });
  expect(answer?.returnable).toBe(isReview ? 3 : 0);
});

test('every rule of the list is shown to speak', () => {
  expect(spoken.map(([code]) => code)).toEqual(eligibilityRules.map((rule) => rule.code));
});

describe('units left', () => {
  const order = orderWith({});
  const one = [{ lineId: 'A', quantity: 1 }];

  test.each([
    ['REQUESTED', 2],
    ['OPEN', 2],
    ['DECLINED', 3],
    ['CANCELED', 3],
    ['CLOSED', 3],
  ] as const)('a %s return of one unit leaves %i of three', (status, left) => {
    const returns = [sampleReturn({ order, lines: one, more: { status } })];
    expect(ask(order, { returns })[0]?.returnable).toBe(left);
  });

  test('a unit that was missing in a closed return may be sent back when it is found, as the rest may', () => {
    const whole = sampleReturn({ order, lines: [{ lineId: 'A', quantity: 3 }], more: { status: 'CLOSED' } });
    const received = [
      { disposition: 'RESTOCKED' as const, quantity: 2 },
      { disposition: 'MISSING' as const, quantity: 1 },
    ];
    const lines = whole.lines.map((line) => ({
      ...line,
      received,
      reservedQuantity: 2,
      refundedQuantity: 2,
    }));
    const [answer] = ask(order, { returns: [{ ...whole, lines }] });
    expect(answer).toMatchObject({ eligibility: { answer: 'eligible' }, returnable: 1 });
    expect(answer?.portions).toMatchObject([{ fulfillmentLineId: 'F1-A', quantity: 1 }]);
  });

  test('units all under way in returns leave nothing', () => {
    const returns = [sampleReturn({ order, lines: [{ lineId: 'A', quantity: 3 }] })];
    expect(ask(order, { returns })[0]?.eligibility).toEqual({
      answer: 'ineligible',
      reasons: ['NOTHING_LEFT'],
    });
  });

  test('a return made on the platform that is not ours yet holds its units', () => {
    const theirs = samplePlatformReturn({ lines: [samplePlatformLine({ quantity: 2 })] });
    expect(ask(orderWith({}, { returns: [theirs] }))[0]?.returnable).toBe(1);
  });

  test('units removed before dispatch do not bar the ones that were sent', () => {
    const sentTwo = [sampleFulfillment('F1', [{ id: 'A', quantity: 2 }])];
    expect(ask(orderWith({ gone: 1 }, { fulfillments: sentTwo }))[0]?.returnable).toBe(2);
  });

  test('units gone we know not from which parcel are taken off the last one, never counted twice', () => {
    const fulfillments = [
      sampleFulfillment('F1', [{ id: 'A', quantity: 2 }]),
      sampleFulfillment('F2', [{ id: 'A', quantity: 1 }], { createdAt: '2026-05-05T10:00:00Z' }),
    ];
    const [answer] = ask(orderWith({ gone: 1 }, { fulfillments }));
    expect(answer?.returnable).toBe(2);
    expect(answer?.portions.map((portion) => portion.fulfillmentLineId)).toEqual(['F1-A']);
  });

  test('a line removed before anything was sent has nothing left; it is not waited for', () => {
    const [answer] = ask(orderWith({ gone: 3 }, { fulfillments: [] }));
    expect(answer?.eligibility).toEqual({ answer: 'ineligible', reasons: ['NOTHING_LEFT'] });
  });

  test('a canceled parcel was not sent', () => {
    const canceled = [{ ...sampleFulfillment('F1', [shirt]), status: 'CANCELLED' }];
    expect(ask(orderWith({}, { fulfillments: canceled }))[0]?.eligibility).toMatchObject({
      reasons: ['NOT_SENT_YET'],
    });
  });
});

describe('several parcels', () => {
  const first = sampleFulfillment('F1', [{ id: 'A', quantity: 1 }]);
  const second = sampleFulfillment('F2', [{ id: 'A', quantity: 2 }], {
    createdAt: '2026-05-20T10:00:00Z',
    deliveredAt: '2026-05-22T10:00:00Z',
  });
  const order = orderWith({}, { fulfillments: [second, first] });

  test('each has its own window: the earlier one is over, the later one is open', () => {
    const [answer] = ask(order, { now: '2026-06-10T10:00:00Z' });
    expect(answer).toMatchObject({
      eligibility: { answer: 'eligible' },
      returnable: 2,
      lastDay: '2026-06-21',
      portions: [{ fulfillmentLineId: 'F2-A', quantity: 2 }],
    });
  });

  test('the older parcel is drawn from first', () => {
    expect(ask(order)[0]?.portions.map((portion) => portion.fulfillmentLineId)).toEqual(['F1-A', 'F2-A']);
  });

  test('a parcel that needs review comes after one that does not, and does not bar it', () => {
    const unknown = { ...first, deliveredAt: null };
    const mixed = orderWith({}, { fulfillments: [unknown, second] });
    const [answer] = ask(mixed, { now: '2026-06-15T10:00:00Z' });
    expect(answer?.eligibility).toEqual({ answer: 'eligible' });
    expect(
      answer?.portions.map((portion) => [portion.fulfillmentLineId, portion.eligibility.answer]),
    ).toEqual([
      ['F2-A', 'eligible'],
      ['F1-A', 'needsReview'],
    ]);
  });

  test('when all windows are over, the last day that passed is told', () => {
    const [answer] = ask(order, late);
    expect(answer).toMatchObject({
      eligibility: { answer: 'ineligible', reasons: ['OUTSIDE_WINDOW'] },
      lastDay: '2026-06-21',
      portions: [],
    });
  });
});

test('an order paid in another way than we know of is asked for its money', () => {
  const unknownPaid = orderWith({}, { financialStatus: null });
  expect(ask(unknownPaid)[0]?.eligibility.answer).toBe('eligible');
  const nothing = { shop: { minor: 0, currency: 'EUR' }, presentment: { minor: 0, currency: 'EUR' } };
  const totals = { ...unknownPaid.totals, received: nothing };
  expect(ask({ ...unknownPaid, totals })[0]?.eligibility).toMatchObject({ reasons: ['NOT_PAID'] });
});

// Is the first policy a good one, and which day is the last?
import { describe, expect, test } from 'vitest';
import type { Refund } from '../order/order.ts';
import { type SampleLine, sampleFulfillment, sampleOrder } from '../order/sample-order.ts';
import { draftPolicy } from './draft.ts';
import { policySchema } from './policy.ts';
import { addDays, isWindowOver, localDay, returnWindow, type WindowTerms } from './window.ts';

const policy = draftPolicy({ name: 'Fjord', currency: 'EUR' });

test('the first policy is one a merchant could publish', () => {
  expect(policySchema.parse(policy)).toEqual(policy);
});

test('a version published before there were rules counts from the delivery, and has none', () => {
  const { countedFrom, rules, ...before } = policy;
  expect([countedFrom, rules]).toEqual(['DELIVERY', []]);
  expect(policySchema.parse(before)).toEqual(policy);
});

describe('the window', () => {
  const days: WindowTerms = { merchantReturnDays: 14, countedFrom: 'DELIVERY', assumedDeliveryDays: 7 };
  const delivered = (deliveredAt: string | null, createdAt = '2026-01-01T00:00:00Z') => ({
    createdAt,
    deliveredAt,
  });
  const inTime = (parcel: ReturnType<typeof delivered>, timeZone: string) =>
    returnWindow({ order: sampleOrder({ lines: [] }), parcel, terms: days, timeZone });

  test.each([
    ['the day of delivery does not count', '2026-05-04T10:00:00Z', 'Europe/Berlin', '2026-05-18'],
    ['the shop’s own calendar decides the day', '2026-05-04T22:30:00Z', 'Europe/Berlin', '2026-05-19'],
    ['a shop in the west still has the day before', '2026-05-04T02:00:00Z', 'America/New_York', '2026-05-17'],
    ['clocks going forward take no day', '2026-03-28T23:30:00+01:00', 'Europe/Berlin', '2026-04-11'],
    ['clocks going back give none', '2026-10-24T23:30:00+02:00', 'Europe/Berlin', '2026-11-07'],
    ['a leap day counts', '2028-02-20T10:00:00Z', 'UTC', '2028-03-05'],
  ])('%s', (_, deliveredAt, timeZone, lastDay) => {
    expect(inTime(delivered(deliveredAt), timeZone)).toEqual({ lastDay, isAssumed: false });
  });

  test('with no word of the delivery it is assumed some days after dispatch', () => {
    const window = inTime(delivered(null, '2026-05-04T10:00:00Z'), 'UTC');
    expect(window).toEqual({ lastDay: '2026-05-25', isAssumed: true });
  });

  test.each([
    ['2026-05-18T21:59:59Z', false],
    ['2026-05-18T22:00:00Z', true],
  ])('the last day is whole in Berlin: at %s it is over: %s', (now, isOver) => {
    const window = inTime(delivered('2026-05-04T10:00:00Z'), 'Europe/Berlin');
    expect(isWindowOver(window, now, 'Europe/Berlin')).toBe(isOver);
  });

  test('days are calendar days', () => {
    expect(localDay('2026-12-31T23:00:00Z', 'Asia/Tokyo')).toBe('2027-01-01');
    expect(addDays('2026-12-31', 60)).toBe('2027-03-01');
  });
});

describe('counted from', () => {
  const none = { minor: 0, currency: 'EUR' };
  const nothing = { shop: none, presentment: none };
  const refunded: Refund = {
    ...{ id: 'X1', createdAt: '2026-05-06T10:00:00Z', note: null, returnId: null, total: nothing },
    lines: [{ lineId: 'A', quantity: 1, restockType: 'NO_RESTOCK', subtotal: nothing, tax: nothing }],
    ...{ shipping: [], adjustments: [], transactionIds: [] },
  };
  const shirt: SampleLine = { id: 'A', quantity: 2, total: 2000 };
  const mug: SampleLine = { id: 'B', quantity: 1, total: 500 };
  const parcel = (id: string, lines: SampleLine[], dispatched: string, came: string | null) =>
    sampleFulfillment(id, lines, { createdAt: dispatched, deliveredAt: came });
  const first = parcel('F1', [shirt], '2026-05-02T10:00:00Z', '2026-05-04T10:00:00Z');
  const second = parcel('F2', [mug], '2026-05-08T10:00:00Z', '2026-05-11T10:00:00Z');
  const onItsWay = parcel('F2', [mug], '2026-05-08T10:00:00Z', null);
  const lost = parcel('F1', [shirt], '2026-05-02T10:00:00Z', null);
  const returned = parcel('F2', [mug], '2026-05-08T10:00:00Z', '2026-05-11T10:00:00Z');

  type Counted = [WindowTerms['countedFrom'], string, (typeof first)[], string | null, boolean];
  const windows: Counted[] = [
    ['ORDER', 'the day it was placed', [first, second], '2026-05-15', false],
    ['ORDER', 'that day also when nobody knows of the delivery', [onItsWay, first], '2026-05-15', false],
    ['FULFILLMENT', 'the day this parcel was sent', [first, second], '2026-05-16', false],
    ['DELIVERY', 'the day this parcel came', [first, second], '2026-05-18', false],
    ['LAST_DELIVERY', 'the day the last parcel came', [first, second], '2026-05-25', false],
    ['LAST_DELIVERY', 'the day it is taken to have come', [first, onItsWay], '2026-05-29', true],
    ['LAST_DELIVERY', 'that may still be later than the one known', [second, lost], '2026-05-25', true],
    ['LAST_DELIVERY', 'nothing yet while an item is still to be sent', [first], null, false],
    [
      'LAST_DELIVERY',
      'no parcel that was called off',
      [first, { ...returned, status: 'CANCELLED' }],
      null,
      false,
    ],
  ];
  test.each(windows)('%s: %s', (countedFrom, _, fulfillments, lastDay, isAssumed) => {
    const order = sampleOrder({
      lines: [shirt, mug],
      more: { processedAt: '2026-05-01T10:00:00Z', fulfillments },
    });
    const terms = { merchantReturnDays: 14, countedFrom, assumedDeliveryDays: 7 };
    const looked = fulfillments.find(({ id }) => id === 'F1') ?? first;
    expect(returnWindow({ order, parcel: looked, terms, timeZone: 'UTC' })).toEqual({ lastDay, isAssumed });
  });

  test('what was taken off the order before it was sent, and what needs no parcel, is not waited for', () => {
    const terms = { merchantReturnDays: 14, countedFrom: 'LAST_DELIVERY', assumedDeliveryDays: 7 } as const;
    const order = sampleOrder({ lines: [shirt, { ...mug, gone: 1 }], more: { fulfillments: [first] } });
    const question = { order, parcel: first, terms, timeZone: 'UTC' };
    expect(returnWindow(question).lastDay).toBe('2026-05-18');
    const [, aMug] = sampleOrder({ lines: [shirt, mug] }).lines;
    const song = { ...aMug, requiresShipping: false };
    const lines = [...order.lines.slice(0, 1), song] as typeof order.lines;
    expect(returnWindow({ ...question, order: { ...order, lines } }).lastDay).toBe('2026-05-18');
    const waiting = sampleOrder({ lines: [shirt, mug], more: { fulfillments: [first] } });
    expect(returnWindow({ ...question, order: waiting }).lastDay).toBeNull();
    const calledOff = { ...waiting, cancelledAt: '2026-05-05T00:00:00Z' };
    expect(returnWindow({ ...question, order: calledOff }).lastDay).toBe('2026-05-18');
  });

  test.each(['CANCELLED', 'ERROR', 'FAILURE'])(
    'a parcel of which nothing came (%s) was not sent',
    (status) => {
      const terms = { merchantReturnDays: 14, countedFrom: 'LAST_DELIVERY', assumedDeliveryDays: 7 } as const;
      const fulfillments = [first, { ...second, status }];
      const order = sampleOrder({ lines: [shirt, mug], more: { fulfillments } });
      expect(returnWindow({ order, parcel: first, terms, timeZone: 'UTC' }).lastDay).toBeNull();
    },
  );

  test('what was sent and came back leaves an item still to be sent as it was', () => {
    const terms = { merchantReturnDays: 14, countedFrom: 'LAST_DELIVERY', assumedDeliveryDays: 7 } as const;
    const one = parcel('F1', [{ ...shirt, quantity: 1 }], '2026-05-02T10:00:00Z', '2026-05-04T10:00:00Z');
    const lastDayAfter = (more: Partial<Refund>, fulfillments = [one]) => {
      const refunds = [{ ...refunded, ...more }];
      const order = sampleOrder({ lines: [{ ...shirt, gone: 1 }], more: { fulfillments, refunds } });
      return returnWindow({ order, parcel: one, terms, timeZone: 'UTC' }).lastDay;
    };
    expect(lastDayAfter({ returnId: 'R1' })).toBeNull();
    expect(
      lastDayAfter({ lines: refunded.lines.map((line) => ({ ...line, restockType: 'RETURN' })) }),
    ).toBeNull();
    // Refunded before it was sent, or nobody says: then it is not waited for.
    expect(lastDayAfter({ returnId: 'R1', createdAt: '2026-05-01T10:00:00Z' })).toBe('2026-05-18');
    expect(lastDayAfter({})).toBe('2026-05-18');
    const all = parcel('F1', [shirt], '2026-05-02T10:00:00Z', '2026-05-04T10:00:00Z');
    expect(lastDayAfter({ returnId: 'R1' }, [all])).toBe('2026-05-18');
  });

  test('a download, of which nobody hears that it came, makes no doubt of the parcels', () => {
    const terms = { merchantReturnDays: 14, countedFrom: 'LAST_DELIVERY', assumedDeliveryDays: 7 } as const;
    const sent = parcel('F2', [mug], '2026-05-08T10:00:00Z', null);
    const order = sampleOrder({ lines: [shirt, mug], more: { fulfillments: [first, sent] } });
    const lines = order.lines.map((line) => ({ ...line, requiresShipping: line.id === 'A' }));
    const question = { parcel: first, terms, timeZone: 'UTC' };
    const window = returnWindow({ ...question, order: { ...order, lines } });
    expect(window).toEqual({ lastDay: '2026-05-18', isAssumed: false });
    const onlySongs = { ...order, lines: lines.slice(1), fulfillments: [sent] };
    const alone = returnWindow({ ...question, parcel: sent, order: onlySongs });
    expect(alone).toEqual({ lastDay: '2026-05-29', isAssumed: true });
  });

  test('a window that has not begun is not over', () => {
    expect(isWindowOver({ lastDay: null, isAssumed: false }, '2099-01-01T00:00:00Z', 'UTC')).toBe(false);
  });
});

// Are the days promised the policy's, counted in the shop's calendar, and is a passed one called late?
import { expect, test } from 'vitest';
import { sampleOrder } from '../order/sample-order.ts';
import { draftPolicy } from '../policy/draft.ts';
import { policySchema } from '../policy/policy.ts';
import { evolveAll } from './evolve.ts';
import { promisesOf, refundByIfAsked } from './promises.ts';
import type { Disposition, Return, ReturnEvent } from './return.ts';
import { sampleReturn } from './sample-return.ts';

const policy = {
  ...draftPolicy({ name: 'Fjord', currency: 'EUR' }),
  answerWithinDays: 2,
  sendWithinDays: 10,
  assumedDeliveryDays: 3,
  refundWithinDays: 5,
};
const timeZone = 'Europe/Berlin';
const by = { kind: 'staff', name: 'Mia' } as const;
const order = sampleOrder({ lines: [{ id: 'L1', quantity: 2, total: 2000 }] });
const base = sampleReturn({ order, lines: [{ lineId: 'L1', quantity: 2 }] });
const returnLineId = base.lines[0]?.id ?? '';
// Half past midnight of the 11th in Berlin.
const createdAt = '2026-05-10T22:30:00Z';
const approved: ReturnEvent = { type: 'APPROVED', by, at: '2026-05-12T09:00:00Z' };
const received = (at: string, quantity: number, disposition: Disposition = 'RESTOCKED'): ReturnEvent => ({
  type: 'RECEIVED',
  by,
  at,
  lines: [{ returnLineId, disposition, quantity }],
});
const refunded = (quantity: number): ReturnEvent => ({
  type: 'REFUNDED',
  at: '2026-05-20T09:00:00Z',
  intentId: 'I1',
  amount: 100,
  currency: 'EUR',
  lines: [{ returnLineId, quantity }],
});

function promised(events: readonly ReturnEvent[], now: string, more: Partial<Return> = {}) {
  const value = evolveAll({ ...base, status: 'REQUESTED', createdAt, ...more }, events);
  return promisesOf({ value, events, policy, timeZone, now });
}
const none = { answerBy: null, sendBy: null, refundBy: null, lateSince: null };

test('a request is answered within days of the shop’s own calendar, and late from the next day on', () => {
  expect(promised([], '2026-05-13T21:59:00Z')).toEqual({ ...none, answerBy: '2026-05-13' });
  expect(promised([], '2026-05-13T22:00:00Z')).toMatchObject({ lateSince: '2026-05-13' });
});

test('an approved return is sent, travels and is paid in its days; a late parcel is not the shop’s delay', () => {
  const days = { ...none, sendBy: '2026-05-22', refundBy: '2026-05-30' };
  expect(promised([approved], '2026-05-12T10:00:00Z')).toEqual(days);
  expect(promised([approved], '2026-07-01T10:00:00Z')).toEqual(days);
});

test('goods that came are paid within days of their arrival, and late from the next day on', () => {
  const events = [approved, received('2026-05-14T09:00:00Z', 1)];
  expect(promised(events, '2026-05-19T10:00:00Z')).toEqual({ ...none, refundBy: '2026-05-19' });
  expect(promised(events, '2026-05-20T10:00:00Z')).toMatchObject({ lateSince: '2026-05-19' });
});

test('after a first part is paid the days count from the next arrival', () => {
  const first = [approved, received('2026-05-14T09:00:00Z', 1), refunded(1)];
  expect(promised(first, '2026-05-21T10:00:00Z').refundBy).toBe('2026-05-30');
  const second = [...first, received('2026-05-25T09:00:00Z', 1)];
  expect(promised(second, '2026-05-26T10:00:00Z').refundBy).toBe('2026-05-30');
});

test('nothing is promised of units that did not come, nor once all is paid or over', () => {
  const missing = [approved, received('2026-05-14T09:00:00Z', 2, 'MISSING')];
  expect(promised(missing, '2026-07-01T10:00:00Z')).toEqual(none);
  const paid = [approved, received('2026-05-14T09:00:00Z', 2), refunded(2)];
  expect(promised(paid, '2026-07-01T10:00:00Z')).toEqual(none);
  const declined: ReturnEvent = { type: 'DECLINED', by, at: '2026-05-11T09:00:00Z', reason: 'Worn.' };
  expect(promised([declined], '2026-07-01T10:00:00Z')).toEqual(none);
});

test('who asks today is told the latest day, with the days of a person’s look when one is needed', () => {
  const asked = { policy, timeZone, now: '2026-05-10T22:30:00Z' };
  expect(refundByIfAsked({ ...asked, needsReview: false })).toBe('2026-05-29');
  expect(refundByIfAsked({ ...asked, needsReview: true })).toBe('2026-05-31');
});

test('a policy published before there were promises reads with the usual ones', () => {
  const { answerWithinDays: _a, sendWithinDays: _s, refundWithinDays: _r, ...older } = policy;
  expect(policySchema.parse(older)).toMatchObject({
    answerWithinDays: 2,
    sendWithinDays: 14,
    refundWithinDays: 14,
  });
});

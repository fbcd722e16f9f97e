// Which events end which tasks?
import { expect, test } from 'vitest';
import type { ReturnEvent } from './returns/return.ts';
import { mayDo, roles } from './staff/roles.ts';
import { actToEnd, isLasting, taskOfJob, taskRules, tasksEndedBy, tasksEndedByEvents } from './tasks.ts';

const at = '2026-03-01T10:00:00Z';
const by = { kind: 'staff', name: 'Ada' } as const;
const ofIntent = { at, intentId: 'i1', lines: [] } as const;
const money = { amount: 100, currency: 'EUR' } as const;
const known = { returnId: 'r1', intentIds: ['i0', 'i1'] };
const named = (...events: ReturnEvent[]) =>
  tasksEndedByEvents(events, known)
    .map(({ kind, subject }) => `${kind} ${subject}`)
    .toSorted();

const aboutIntent = ['job:move-money i1', 'money-in-doubt i1', 'refund-failed-later i1', 'refund-to-pay i1'];
const refused = ['refund-refused i0', 'refund-refused i1'];
const ofEnd = [...refused, 'refunded-outside r1', 'return-refused-by-platform r1'];

test.each<[string, ReturnEvent, string[]]>([
  [
    'a refund that is proven ends every doubt about it, and what was refused before it',
    { type: 'REFUNDED', ...ofIntent, ...money },
    [...aboutIntent, ...refused],
  ],
  [
    'a refusal ends the doubts about that refund, and asks on its own account',
    { type: 'REFUND_REFUSED', why: 'no', ...ofIntent },
    aboutIntent,
  ],
  [
    'a doubt ends the task of its job',
    { type: 'REFUND_DOUBTFUL', why: '?', ...ofIntent },
    ['job:move-money i1'],
  ],
  [
    'a new refund answers the refusal of the last',
    { type: 'REFUND_RESERVED', by, ...ofIntent, ...money },
    refused,
  ],
  ['units paid on the platform answer it too', { type: 'REFUNDED_ELSEWHERE', by, at, lines: [] }, refused],
  [
    'a return closed as paid another way leaves no question about its money',
    { type: 'CLOSED', by, at, paidAnotherWay: 'by bank' },
    ofEnd,
  ],
  ['a canceled return leaves none', { type: 'CANCELED', by, at }, ofEnd],
  ['an approval is told anew', { type: 'APPROVED', by, at }, ['return-refused-by-platform r1']],
  ['goods that arrive end nothing', { type: 'RECEIVED', by, at, lines: [] }, []],
])('%s', (_sentence, event, ended) => {
  expect(named(event)).toEqual(ended.toSorted());
});

test('what happens to an order ends what was asked about it, and nothing of a return', () => {
  expect(tasksEndedBy('ORDER_SAVED', 'o1')).toEqual([
    { kind: 'order-not-saved', subject: 'o1' },
    { kind: 'job:sync-order', subject: 'o1' },
  ]);
});

test('a job’s task is named by what it is about, or by its shop', () => {
  expect(taskOfJob('move-money', { shopId: 's', intentId: 'i1' })).toEqual({
    kind: 'job:move-money',
    subject: 'i1',
  });
  expect(taskOfJob('reconcile', { shopId: 's' })).toEqual({ kind: 'job:reconcile', subject: 's' });
});

test('what only a person can end is listed here, each with its reason', () => {
  const open = Object.entries(taskRules).filter(([, { ends }]) => ends === 'person');
  expect(Object.fromEntries(open.map(([kind]) => [kind, true]))).toEqual({
    // What the shop has deleted no reading brings back.
    'refund-vanished': true,
    // Only who counts the shop's stock knows.
    'stock-by-hand': true,
    // Told by telephone, say.
    'nobody-to-tell': true,
    // Answered outside of Aftercare.
    'privacy-request': true,
    // Nobody else knows whose rights were lessened since.
    'roles-restored': true,
  });
});

test('what every reading sees again is not told twice in the same words; a failure is news each time', () => {
  expect(['return-conflict', 'refunded-outside', 'order-not-saved'].every(isLasting)).toBe(true);
  expect(['job:move-money', 'money-in-doubt', 'unheard-of'].some(isLasting)).toBe(false);
});

test('who was given a right back by old books is not the one to say that roles were looked through', () => {
  expect(roles.filter((role) => mayDo(role, actToEnd('roles-restored')))).toEqual(['owner']);
  expect(actToEnd('money-in-doubt')).toBe('endTask');
});

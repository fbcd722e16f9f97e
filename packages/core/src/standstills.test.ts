// Is what only takes a moment left alone, and what stands too long told?
import { expect, test } from 'vitest';
import { isLate, type Standstill, taskLimitSeconds, worthTelling } from './standstills.ts';

const now = new Date('2026-11-23T12:00:00Z');
const standing = (kind: Standstill['kind'], seconds: number): Standstill => ({
  ...{ kind, subject: `${kind} ${seconds}`, job: null, why: null, nextAt: null, about: null, count: 1 },
  since: new Date(now.getTime() - seconds * 1000).toISOString(),
});

test('what moves again within a minute is not told; of the rest the longest comes first', () => {
  const told = worthTelling([standing('mail', 30), standing('mail', 61), standing('refund', 700)], now);
  expect(told.map(({ subject }) => subject)).toEqual(['refund 700', 'mail 61']);
});

test.each([
  ['refund', 600],
  ['mail', 1800],
  ['job', 900],
  ['delivery', 900],
  ['import', 600],
] as const)('a %s may stand for %i seconds', (kind, limit) => {
  expect(isLate(standing(kind, limit), now)).toBe(false);
  expect(isLate(standing(kind, limit + 1), now)).toBe(true);
});

test('a task of a job is an hour’s, of money a day’s, any other three days’, what the law wants 23 days’', () => {
  const hours = ['job:reconcile', 'money-in-doubt', 'return-conflict', 'privacy-request'].map(
    (kind) => taskLimitSeconds(kind) / 3600,
  );
  expect(hours).toEqual([1, 24, 72, 23 * 24]);
});

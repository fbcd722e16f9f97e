import type { PlatformReturn } from '@aftercare/core/order/order.ts';
import { expect, test } from 'vitest';
import { carriesMark, markerOf } from './push-return.ts';

const noted = (note: string): PlatformReturn =>
  ({
    ...{ id: 'gid', name: '#1-R1', status: 'REQUESTED', createdAt: '2026-01-01T00:00:00Z' },
    lines: [{ note }],
  }) as unknown as PlatformReturn;

test('a platform’s return is ours when a note ends with our number in one pair of brackets', () => {
  const ours = { rmaNumber: 'R-100' };
  expect(carriesMark(noted(`Too big ${markerOf(ours)}`), ours)).toBe(true);
  expect(markerOf(ours)).toBe('[R-100]');
});

test('another return’s number in a shopper’s words makes it nobody else’s', () => {
  const theirs = noted('As in [R-100] [R-1001]');
  expect(carriesMark(theirs, { rmaNumber: 'R-100' })).toBe(false);
  expect(carriesMark(theirs, { rmaNumber: 'R-1001' })).toBe(true);
});

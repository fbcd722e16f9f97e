// Is the first policy a good one, and which day is the last?
import { describe, expect, test } from 'vitest';
import { draftPolicy } from './draft.ts';
import { policySchema } from './policy.ts';
import { addDays, isWindowOver, localDay, returnWindow } from './window.ts';

const policy = draftPolicy({ name: 'Fjord', currency: 'EUR' });

test('the first policy is one a merchant could publish', () => {
  expect(policySchema.parse(policy)).toEqual(policy);
});

describe('the window', () => {
  const days = { merchantReturnDays: 14, assumedDeliveryDays: 7 };
  const delivered = (deliveredAt: string) => ({ createdAt: '2026-01-01T00:00:00Z', deliveredAt });

  test.each([
    ['the day of delivery does not count', '2026-05-04T10:00:00Z', 'Europe/Berlin', '2026-05-18'],
    ['the shop’s own calendar decides the day', '2026-05-04T22:30:00Z', 'Europe/Berlin', '2026-05-19'],
    ['a shop in the west still has the day before', '2026-05-04T02:00:00Z', 'America/New_York', '2026-05-17'],
    ['clocks going forward take no day', '2026-03-28T23:30:00+01:00', 'Europe/Berlin', '2026-04-11'],
    ['clocks going back give none', '2026-10-24T23:30:00+02:00', 'Europe/Berlin', '2026-11-07'],
    ['a leap day counts', '2028-02-20T10:00:00Z', 'UTC', '2028-03-05'],
  ])('%s', (_, deliveredAt, timeZone, lastDay) => {
    expect(returnWindow(delivered(deliveredAt), days, timeZone)).toEqual({ lastDay, isAssumed: false });
  });

  test('with no word of the delivery it is assumed some days after dispatch', () => {
    const parcel = { createdAt: '2026-05-04T10:00:00Z', deliveredAt: null };
    expect(returnWindow(parcel, days, 'UTC')).toEqual({ lastDay: '2026-05-25', isAssumed: true });
  });

  test.each([
    ['2026-05-18T21:59:59Z', false],
    ['2026-05-18T22:00:00Z', true],
  ])('the last day is whole in Berlin: at %s it is over: %s', (now, isOver) => {
    const window = returnWindow(delivered('2026-05-04T10:00:00Z'), days, 'Europe/Berlin');
    expect(isWindowOver(window, now, 'Europe/Berlin')).toBe(isOver);
  });

  test('days are calendar days', () => {
    expect(localDay('2026-12-31T23:00:00Z', 'Asia/Tokyo')).toBe('2027-01-01');
    expect(addDays('2026-12-31', 60)).toBe('2027-03-01');
  });
});

// Is an age read in the largest unit that fits?
import { expect, test } from 'vitest';
import { formatAge, formatCalendarDay } from './instant.ts';

const now = new Date('2026-06-02T12:00:00Z');

test.each([
  ['2026-06-02T11:59:30Z', null],
  ['2026-06-02T11:59:00Z', '1 minute ago'],
  ['2026-06-01T14:00:00Z', '22 hours ago'],
  ['2026-05-30T12:00:00Z', '3 days ago'],
  ['2026-06-02T12:00:05Z', null],
])('%s', (instant, age) => {
  expect(formatAge(instant, now, 'en')).toBe(age);
});

test.each([
  ['en-GB', '29 May 2026'],
  ['pl', '29 maja 2026'],
  ['de', '29.05.2026'],
])('a day in %s is %s', (locale, text) => {
  expect(formatCalendarDay('2026-05-29', locale)).toBe(text);
});

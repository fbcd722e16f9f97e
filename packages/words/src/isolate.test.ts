// Does what is filled into a sentence written from the right stay as it is, and turn nothing after it?
import { expect, test } from 'vitest';
import { endIsolates, isolate, withoutSteering } from './isolate.ts';
import { sayIn } from './words.ts';

const messages = {
  said: 'الطلب {name}',
  chosen: '{sure, select, yes {حتى {day}} other {ربما {day}}}',
  counted: '{n, number} × {what}',
} as const;

test('written from the right, every text filled in is isolated; numbers and what chooses a sentence are not', () => {
  const words = sayIn(messages, 'ar');
  expect(words.said({ name: '#1042-A' })).toBe('الطلب \u2068#1042-A\u2069');
  expect(words.chosen({ sure: 'yes', day: '6/6' })).toBe('حتى \u20686/6\u2069');
  expect(words.counted({ n: 2, what: 'Hemd' })).toBe('2 × \u2068Hemd\u2069');
  expect(sayIn(messages, 'en').said({ name: '#1042-A' })).toBe('الطلب #1042-A');
});

test('digits are those of the reader’s country', () => {
  expect(sayIn(messages, 'ar-EG').counted({ n: 12, what: '' })).toContain('١٢');
  expect(sayIn(messages, 'ar-AE').counted({ n: 12, what: '' })).toContain('12');
});

test.each([
  ['a\u202Eb', 'a b'],
  ['a\u2067b\u2069', 'a b '],
  ['a\u2069b', 'a b'],
  ['a\u2068b', 'a b'],
  ['\u2069a\u2068', ' a '],
  ['a\u2068b\u2069', 'a\u2068b\u2069'],
  ['\u2066#1042\u2069', '\u2066#1042\u2069'],
])('%j steers nothing after it as %j', (text, tame) => {
  expect(withoutSteering(text)).toBe(tame);
  expect(isolate(text)).toBe(`\u2068${tame}\u2069`);
});

test('what was cut inside an isolate ends it', () => {
  expect(endIsolates('a\u2068b…')).toBe('a\u2068b…\u2069');
  expect(endIsolates('a')).toBe('a');
});

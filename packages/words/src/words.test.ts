// Does a catalogue say what its messages mean, in the plurals and numbers of its language?
import { expect, test } from 'vitest';
import { sayFor, sayIn, textFor } from './words.ts';

const messages = {
  plain: 'Back',
  named: 'Open {name} in {platform}',
  given: 'We asked {platform}',
  counted: '{n, plural, one {# order} few {# orders, a few} many {# orders, many} other {# orders}}',
  nested: { chosen: '{sure, select, yes {It is {day}} other {Perhaps {day}}}', marked: '<b> & {name}' },
} as const;

test('a text without arguments is a string, one with some a function of exactly these', () => {
  const words = sayIn(messages, 'en', { platform: 'WooCommerce' });
  expect(words.plain).toBe('Back');
  expect(words.given).toBe('We asked WooCommerce');
  expect(words.named({ name: '#1' })).toBe('Open #1 in WooCommerce');
  // @ts-expect-error: another name does not compile.
  expect(() => words.named({ order: '#1' })).toThrow();
  // @ts-expect-error: nor does text for a number.
  words.counted({ n: '1' });
});

test.each([
  ['en', 1, '1 order'],
  ['en', 12_345, '12,345 orders'],
  ['de', 12_345, '12.345 orders'],
  ['pl', 2, '2 orders, a few'],
  ['pl', 5, '5 orders, many'],
  ['ru', 21, '21 order'],
])('in %s, %i is said as it is there', (locale, n, said) => {
  expect(sayIn(messages, locale).counted({ n })).toBe(said);
});

test('angle brackets are plain signs, and what is filled in is never read as a message', () => {
  const { nested } = sayIn(messages, 'en');
  expect(nested.marked({ name: '{n} <i>' })).toBe('<b> & {n} <i>');
  expect(nested.chosen({ sure: 'yes', day: 'Monday' })).toBe('It is Monday');
  expect(nested.chosen({ sure: 'no', day: 'Monday' })).toBe('Perhaps Monday');
});

test('a code from elsewhere finds its words, and nothing else of an object', () => {
  const texts = { KNOWN: 'Known.' };
  expect([textFor(texts, 'KNOWN'), textFor(texts, 'constructor'), textFor(texts, '')]).toEqual([
    'Known.',
    null,
    null,
  ]);
  const sayings = sayIn({ A: 'at {day}', B: 'always' } as const, 'en');
  expect([
    sayFor(sayings, 'A', { day: 'noon' }),
    sayFor(sayings, 'B', { day: '' }),
    sayFor(sayings, 'C', { day: '' }),
  ]).toEqual(['at noon', 'always', null]);
});

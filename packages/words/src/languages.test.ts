// Does a reader get the language they wish for, as their country writes it?
import { expect, test } from 'vitest';
import { dirOf, languageOf, localeFor, readWishes } from './languages.ts';

test.each([
  ['en-GB', null, 'en-GB'],
  ['de_AT', 'DE', 'de-AT'],
  ['de', 'AT', 'de-AT'],
  ['de-DE-formal', null, 'de-DE'],
  ['zh-Hant-TW', null, null],
  ['de-Latn-CH', null, 'de-CH'],
  ['EN', 'DE', 'en'],
  ['nl', 'NL', null],
  ['no such tag', null, null],
  ['*', 'DE', null],
  ['', null, null],
  [null, null, null],
  ['qps', null, 'qps'],
])('who wishes for %j in a shop of %j reads in %j', (wish, country, locale) => {
  expect(localeFor([wish], country)).toBe(locale);
});

test('of several wishes the first we have counts', () => {
  expect(localeFor(['nl-BE', null, 'de', 'en'], 'BE')).toBe('de');
});

test.each([
  ['de-AT,de;q=0.9,en;q=0.8', ['de-AT', 'de', 'en']],
  ['en;q=0.5, de', ['de', 'en']],
  ['fr;q=0, en', ['en']],
  ['*', ['*']],
  ['', []],
  [undefined, []],
])('a browser that sends %j wishes for %j', (header, wishes) => {
  expect(readWishes(header)).toEqual(wishes);
});

test('a locale of no language of ours is read in English, from left to right', () => {
  expect(languageOf('xx-YY')).toBe('en');
  expect(dirOf('xx')).toBe('ltr');
});

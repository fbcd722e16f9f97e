import { expect, test } from 'vitest';
import { supportedLanguage } from './catalogue.ts';

test.each([
  ['en', 'en'],
  ['en-GB', 'en-GB'],
  ['en_us', 'en-US'],
  ['de', 'en'],
  ['no such tag', 'en'],
  ['', 'en'],
  [null, 'en'],
])('a reader who asked for %j is written to in %s', (requested, language) => {
  expect(supportedLanguage(requested)).toBe(language);
});

// Is a text that nobody can see the same as none, in every script, and one that can be seen kept as it was typed? Does a name turn nothing around it?
import { expect, test } from 'vitest';
import { nameIn, wordsIn } from './typed-text.ts';

test.each([
  '',
  ' \n\t',
  '\u00a0\u2003',
  '\u200b',
  ' \u200b\u200d\u200e ',
  '\u2060\u2062',
  '\ufeff',
  '\u00ad\u034f',
  '\u061c\u202e\u2066',
  '\u115f\u3164\uffa0',
  '\u2800',
  '\ufe0f\u180e',
  '\u{e0041}',
  '\ufff9\ufffb',
])('%j says nothing', (text) => {
  expect(wordsIn(text)).toBe('');
});

test.each([
  [' Worn ', 'Worn'],
  ['.', '.'],
  ['\u200bno', '\u200bno'],
  ['می\u200cخواهم', 'می\u200cخواهم'],
  ['❤\ufe0f', '❤\ufe0f'],
  ['👩\u200d🔧', '👩\u200d🔧'],
])('%j says something', (text, words) => {
  expect(wordsIn(text)).toBe(words);
});

test.each([
  ['an override', 'Mia\u202e gnol', 'Mia gnol'],
  ['an isolate never closed', '\u2066Mia\u2067', 'Mia'],
  ['an isolate closed too often', 'Mia\u2069\u2069', 'Mia'],
  ['spaces that nobody sees', 'M\u200bi\u2060a\ufeff', 'Mia'],
  ['a hyphen that nobody sees', 'Mi\u00ada', 'Mia'],
  ['marks of direction at its ends', '\u200f Mia \u200e\u061c', 'Mia'],
  ['lines and control signs', 'Mia\r\nOwner\u2028\u0007', 'Mia Owner'],
  ['half of a sign', 'Mia \ud83d', 'Mia \ufffd'],
  ['nothing that can be seen', '\u202e\u200d\u3164', ''],
])('a name with %s: %j is %j', (_, typed, name) => {
  expect(nameIn(typed)).toBe(name);
});

test.each([
  'محمد عبد الله',
  'شیوا می\u200cخواه',
  'ه\u200d',
  'ক\u09cd\u200dষ',
  'שלום\u200f (ABC)',
  'O’Neill-Łuczak',
  '李 雷',
  'Mia 👩\u200d🔧',
])('the name %j stays as it is', (name) => {
  expect(nameIn(name)).toBe(name);
});

// Is a text that nobody can see the same as none, in every script, and one that can be seen kept as it was typed?
import { expect, test } from 'vitest';
import { wordsIn } from './typed-text.ts';

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

// Does our style sheet stay where it was put?
import { expect, test } from 'vitest';
import { scopeStyles } from './scope.ts';
import { sheetText } from './stylesheet.ts';

const insideText = sheetText('inside', { accent: '#ffd400', font: 'serif', radius: 24 });

test.each([
  ['a {\n  color: red;\n}', '.x a {\n  color: red;\n}'],
  ['a,\nb > c {\n}', '.x a,\n.x b > c {\n}'],
  ['a:is(b, c), d {\n}', '.x a:is(b, c),.x d {\n}'],
  ['@media (max-width: 1px) {\n  a {\n  }\n}', '@media (max-width: 1px) {\n  .x a {\n  }\n}'],
  ['main > p {\n}\nfooter h2 {\n}', '.x .aftercare-main > p {\n}\n.x footer h3 {\n}'],
  ['.line:not(.row) .until {\n}', '.x .aftercare-line:not(.aftercare-row) .aftercare-until {\n}'],
  ['[dir="rtl"] a {\n}', '.x[dir="rtl"] a {\n}'],
  ['/* a { } */\na {\n  font-size: 1.25rem;\n}', '.x a {\n  font-size: 1.25em;\n}'],
])('%s', (css, scoped) => {
  expect(scopeStyles(css, '.x').trim().replaceAll(/,\n?/g, ',')).toBe(scoped.replaceAll(/,\n?/g, ','));
});

test('no rule for inside a page of the shop’s reaches beyond it, and none sets its font', () => {
  const heads = [...insideText.replaceAll(/\/\*[\s\S]*?\*\//g, '').matchAll(/([^{}]+)\{/g)].map(
    ([, head = '']) => head.trim(),
  );
  expect(heads.length).toBeGreaterThan(60);
  const selectors = heads
    .filter((head) => !head.startsWith('@'))
    .flatMap((head) => head.split(/,(?![^(]*\))/));
  expect(selectors.filter((one) => !/^\.aftercare(?![\w-])/.test(one.trim()))).toEqual([]);
  expect(selectors.filter((one) => /\.(?!aftercare(?![a-z]))[a-z]/.test(one))).toEqual([]);
  expect(insideText).not.toMatch(/font-family|system-ui|\drem\b|prefers-color-scheme|@import|url\(/);
  expect(heads.filter((head) => head.startsWith('@') && !/^@(media|supports)/.test(head))).toEqual([]);
});

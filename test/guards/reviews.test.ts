// Is every test there that docs/reviews.md names, and does every point say how it stands?
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from './rooms.ts';
import { missingTests, type Named } from './titles.ts';

const text = readFileSync(join(root, 'docs/reviews.md'), 'utf8');
const states = ['met', 'not met', 'open', 'not ours'];

/** "- the point: **how it stands**. Why, and by which test", below a list's heading. */
const points = text
  .slice(text.indexOf('\n## '), text.indexOf('\n## What is not met'))
  .split('\n')
  .filter((line) => line.startsWith('- '))
  .map((line) => /^- (.+?): \*\*([a-z ]+)\*\*\.(?: (.+))?$/.exec(line)?.slice(1) ?? [line]);

/** "`file`: `title`, `title`" in running text. */
function testsIn(words: string): Named[] {
  return [...words.matchAll(/`([\w./-]+\.(?:ts|php))`: (`[^`]+`(?:, `[^`]+`)*)/g)].flatMap(
    ([, file = '', titles = '']) =>
      [...titles.matchAll(/`([^`]+)`/g)].map(([, title = '']) => [file, title] as const),
  );
}

test('every test it names is there', () => {
  const named = testsIn(text);
  expect(named.length).toBeGreaterThan(80);
  expect(missingTests(named)).toEqual([]);
});

test('every point stands in one of four ways', () => {
  expect(points.length).toBeGreaterThan(150);
  expect(points.filter(([, state = '']) => !states.includes(state))).toEqual([]);
});

test('what is called met names the test that shows it, or the place where it can be read', () => {
  const bare = points.filter(
    ([, state, why = '']) => state === 'met' && testsIn(why).length === 0 && !/`[^`]+`|\]\(/.test(why),
  );
  expect(bare).toEqual([]);
});

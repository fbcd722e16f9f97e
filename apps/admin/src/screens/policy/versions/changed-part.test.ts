// Is of a long text shown what is other, and enough around it to find it?
import { expect, test } from 'vitest';
import { changedPart } from './changed-part.ts';

const long = (middle: string) =>
  `${'Pack it well. '.repeat(30)}${middle} ${'Put the number on top. '.repeat(20)}`.trim();

test('short texts are shown whole', () => {
  expect(changedPart('Kai 4\n24103 Kiel', 'Kai 5\n24103 Kiel')).toEqual({
    before: 'Kai 4\n24103 Kiel',
    after: 'Kai 5\n24103 Kiel',
  });
});

test.each([
  ['a word in the middle', long('Use paper.'), long('Use wool.'), 'Use paper.', 'Use wool.'],
  ['words that came', long('Use paper.'), long('Use paper. Seal it.'), 'Use paper.', 'Use paper. Seal it.'],
])('of long ones %s, between what stands around it', (_, before, after, was, is) => {
  const shown = changedPart(before, after);
  for (const [text, word] of [
    [shown.before, was],
    [shown.after, is],
  ] as const) {
    expect(text).toContain(word);
    expect(text).toMatch(/^… .*Pack it well\. Use .*Put.* …$/);
    expect(text.length).toBeLessThan(120);
  }
});

test('a text that was emptied is empty, and what is other at an end is cut at one side alone', () => {
  expect(changedPart(long('x'), '').after).toBe('');
  expect(changedPart(long('x'), `${long('x')} Thank you.`).after).toMatch(/^… .* Thank you\.$/);
  expect(changedPart(`First. ${long('x')}`, long('x')).before).toMatch(/^First\. Pack .* …$/);
});

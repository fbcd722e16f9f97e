// Is a text that never comes to a full stop read with work in proportion to its length?
import { describe, expect, test } from 'vitest';
import { readBlocks } from './plain-text.ts';
import { readPolicyText } from './read-policy-text.ts';
import { readSentences } from './sentence.ts';

/** As long as a text may be. */
const letters = 200_000;
const longest = 2000;
const units = [
  'return within 30 days ',
  'Rückgabe binnen 30 Tagen ',
  'retour sous 30 jours ',
  'devolver en 30 días ',
  'zwrot w ciągu 30 dni ',
  'возврат в течение 30 дней ',
  'إرجاع خلال ٣٠ يومًا ',
];
const repeat = (unit: string, length: number) =>
  unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

describe('200,000 letters without a full stop', () => {
  test.each(['return within 30 days ', units.join('')])(
    'of “%s” give an answer: its days, to be asked about',
    { timeout: 60_000 },
    (unit) => {
      expect(readPolicyText(repeat(unit, letters)).merchantReturnDays).toMatchObject({
        kind: 'question',
        said: [{ value: 30 }],
      });
    },
  );

  test.each([...units, 'z. B. ', 'x', 'Return? '])(
    'of “%s” are compared in short pieces, twice as many for twice the length, and no word is lost',
    (unit) => {
      const [half, whole] = [letters / 2, letters].map((length) => {
        const text = repeat(unit, length).trim();
        const pieces = readSentences([text]);
        const compared = pieces.map(({ folded, context, question }) =>
          Math.max(folded.length, context.length, question?.length ?? 0),
        );
        expect(Math.max(...compared)).toBeLessThanOrEqual(2 * longest + 1);
        const kept = pieces.map(({ sentence }) => sentence).join('');
        expect(kept.replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
        return pieces.length;
      });
      expect((whole ?? 0) / (half ?? 1)).toBeCloseTo(2, 0);
    },
  );

  test.each(['return address: x ', 'return to:', '1. 1. ', '.', '?!', ')'])(
    'of “%s” give an answer',
    { timeout: 20_000 },
    (unit) => {
      expect(readPolicyText(repeat(unit, letters)).returnAddress).toEqual({ kind: 'none' });
    },
  );
});

test('a word is never cut in two where a space stands before it', () => {
  const pieces = readSentences([repeat('return within 30 days ', 3 * longest).trim()]);
  expect(pieces.length).toBeGreaterThan(2);
  for (const { sentence } of pieces.slice(0, -1)) expect(sentence).toMatch(/(?:return|within|30|days)$/);
});

test('a piece of a sentence is never a rule: what denies it may stand in another', () => {
  const text = `We do not ${repeat('in any country of the world ', longest)} offer returns within 30 days.`;
  expect(readPolicyText(text).merchantReturnDays).toMatchObject({ kind: 'question', said: [{ value: 30 }] });
});

/** The least of several, for the machine may be busy with something else. */
function leastMs(run: () => void): number {
  const times = Array.from({ length: 5 }, () => {
    const begin = performance.now();
    run();
    return performance.now() - begin;
  });
  return Math.max(0.5, Math.min(...times));
}

test.each([
  ...[
    '<',
    'a<',
    '<a ',
    '</p',
    '<p<br>',
    '<div x',
    '<br ',
    '<!--',
    '--><!--',
    '<script ',
    '</script',
    '<style><script>',
  ],
])(
  'eight times as much of “%s”, that never ends, is no more than several times eight the work',
  { timeout: 60_000 },
  (unit) => {
    const [less = 0, more = 0] = [10_000, 80_000].map((length) => {
      const text = `<p>x</p>${repeat(unit, length)}`;
      return leastMs(() => readBlocks(text));
    });
    // The square of eight is 64.
    expect(more / less).toBeLessThan(32);
  },
);

test('what is shown ends with no tag that never ends, and what is hidden begins with none', () => {
  expect(readBlocks('<p>Shown</p> <script>hidden</script > <style>seen, <b>as</b> <i ever')).toEqual([
    ['Shown'],
    ['seen, as <i ever'],
  ]);
});

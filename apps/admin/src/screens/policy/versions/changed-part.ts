// Which part of a long text is other? What both have before and after it need not be read twice.

/** A text up to this long is shown whole. */
const wholeUpTo = 240;
/** So many words around what is other are shown, so that its place is found. */
const wordsAround = 6;
const cut = '…';

/** Both texts; of long ones the words that differ, with some around them. */
export function changedPart(before: string, after: string): { before: string; after: string } {
  if (Math.max(before.length, after.length) <= wholeUpTo) return { before, after };
  const [old, now] = [wordsOf(before), wordsOf(after)];
  const same = alike(old, now);
  const left = Math.min(old.length, now.length) - same;
  const sameAtEnd = Math.min(alike(old.toReversed(), now.toReversed()), left);
  const shorten = (words: readonly string[]) => around(words, same, words.length - sameAtEnd);
  return { before: shorten(old), after: shorten(now) };
}

/** Each with the space behind it. */
function wordsOf(text: string): string[] {
  return text.split(/(?<=\s)(?=\S)/);
}

/** How many words both begin with. */
function alike(one: readonly string[], other: readonly string[]): number {
  const at = one.findIndex((word, place) => word !== other[place]);
  return at < 0 ? one.length : at;
}

function around(words: readonly string[], from: number, to: number): string {
  const start = Math.max(0, from - wordsAround);
  const end = Math.min(words.length, to + wordsAround);
  const shown = words.slice(start, end).join('').trim();
  return `${start > 0 ? `${cut} ` : ''}${shown}${end < words.length ? ` ${cut}` : ''}`;
}

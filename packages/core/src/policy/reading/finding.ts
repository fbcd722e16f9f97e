// What was found of one term in a shop's own words, and what if they say two things?

/** One thing that the text says, and the sentence in which it does. */
export interface Said<T> {
  readonly value: T;
  readonly sentence: string;
}

/**
 * found: the text says one thing. question: it says several, or none that a rule may take for granted; `value` is null
 * where a sentence is about it and names nothing we could take. none: it does not speak of it.
 */
export type Finding<T> =
  | { readonly kind: 'found'; readonly value: T; readonly sentence: string }
  | { readonly kind: 'question'; readonly said: readonly Said<T | null>[] }
  | { readonly kind: 'none' };

/** What a sentence says of a term; `sure` is false where a person must say what is meant. */
export interface Clue<T> {
  readonly value: T | null;
  readonly sure: boolean;
  readonly sentence: string;
}

/** How many sentences a question shows at most. */
const mostShown = 6;

/** One thing said, however often, is found; everything else is a question. */
export function weigh<T>(clues: readonly Clue<T>[], same: (a: T, b: T) => boolean = Object.is): Finding<T> {
  // What is only denied says nothing where something else is affirmed.
  const naming = clues.filter(({ value }) => value !== null);
  const relevant = naming.length > 0 ? naming : clues;
  const distinct: Clue<T>[] = [];
  for (const clue of relevant) {
    // Of what can't be taken each sentence is a question of its own.
    const isKnown = distinct.some(
      ({ value, sentence }) =>
        equals(value, clue.value, same) && (clue.value !== null || sentence === clue.sentence),
    );
    if (!isKnown) distinct.push(clue);
  }
  const [first] = distinct;
  if (first === undefined) return { kind: 'none' };
  const sure = relevant.find(({ value, sure }) => sure && equals(value, first.value, same));
  if (distinct.length === 1 && first.value !== null && sure !== undefined)
    return { kind: 'found', value: first.value, sentence: sure.sentence };
  return {
    kind: 'question',
    said: distinct.slice(0, mostShown).map(({ value, sentence }) => ({ value, sentence })),
  };
}

function equals<T>(a: T | null, b: T | null, same: (a: T, b: T) => boolean): boolean {
  return a === null || b === null ? a === b : same(a, b);
}

// Which sentences does a line hold, and how are they compared?
import { says, withoutAliases } from './languages.ts';
import { foldText } from './vocabulary.ts';

export interface Sentence {
  /** As the text has it. */
  readonly sentence: string;
  /** As it is compared. */
  readonly folded: string;
  /** With the one before it that it answers or goes on from: "Arrived broken? Tell us within 3 days." */
  readonly context: string;
}

/** The sentences of one line, ready to be compared. */
export function readSentences(line: string): Sentence[] {
  const sentences = sentencesOf(line);
  const folded = sentences.map((sentence) => withoutAliases(foldText(sentence)));
  return sentences.map((sentence, at) => {
    const own = folded[at] ?? '';
    const before = folded[at - 1] ?? '';
    const goesOn = /[?؟]$/u.test(before) || says.inThatCase.test(own);
    return { sentence, folded: own, context: goesOn ? `${before} ${own}` : own };
  });
}

/** The sentences of one line; a dot after a number or a short word, as in "z. B." or "14. Mai", ends none. */
function sentencesOf(line: string): string[] {
  const sentences: string[] = [];
  let begin = 0;
  for (const match of line.matchAll(/[.!?؟…]+["”“»’)\]]*\s+(?=["“„«‘([]?[\p{Lu}\p{Lo}\p{N}])/gu)) {
    const sentence = line.slice(begin, match.index + match[0].length).trim();
    if (match[0].startsWith('.') && /(?:^|[\s(])(?:\p{L}{1,2}|\d{1,2})\.$/u.test(sentence)) continue;
    sentences.push(sentence);
    begin = match.index + match[0].length;
  }
  const rest = line.slice(begin).trim();
  return rest === '' ? sentences : [...sentences, rest];
}

// Which sentences does a text hold, how are they compared, and which question does one answer?
import { says, withoutAliases, withoutYesOrNo } from './languages.ts';
import { foldText } from './vocabulary.ts';

export interface Sentence {
  /** As the text has it. */
  readonly sentence: string;
  /** As it is compared; of an answer without the yes or no that it begins with. */
  readonly folded: string;
  /** With the one before it that it answers or goes on from: "Arrived broken? Tell us within 3 days." */
  readonly context: string;
  /** The question that it answers, as it is compared; null: it answers none. */
  readonly question: string | null;
  /** It asks, and so says no rule. */
  readonly isQuestion: boolean;
  /** A piece of what is too long for one sentence: what would change its meaning may stand in another. */
  readonly isCut: boolean;
}

type Piece = Pick<Sentence, 'sentence' | 'isQuestion' | 'isCut'>;

/** Longer than any sentence of a policy; what is longer is read in pieces, for the work grows with their square. */
const mostLetters = 2000;

/** The sentences of these lines, ready to be compared. A heading may ask what the line below it answers. */
export function readSentences(lines: readonly string[]): Sentence[] {
  let before = '';
  let question: string | null = null;
  return lines.flatMap(piecesOf).map((piece): Sentence => {
    const whole = withoutAliases(foldText(piece.sentence));
    const folded = question === null ? whole : withoutYesOrNo(whole);
    const goesOn = says.inThatCase.test(folded) ? before : '';
    const read = { ...piece, folded, context: `${question ?? goesOn} ${folded}`.trim(), question };
    before = whole;
    // After a bare "No." the answer goes on.
    if (piece.isQuestion) question = whole;
    else if (folded !== '') question = null;
    return read;
  });
}

function piecesOf(line: string): Piece[] {
  return sentencesOf(line).flatMap((sentence) => {
    const pieces = cut(sentence);
    const isQuestion = /[?؟？][!…"”“»’')\]]*$/u.test(sentence.slice(-8));
    return pieces.map((piece) => ({ sentence: piece, isQuestion, isCut: pieces.length > 1 }));
  });
}

/** Pieces that end where a word does; a word that is too long itself ends where it must. */
function cut(sentence: string): string[] {
  const pieces: string[] = [];
  let begin = 0;
  while (sentence.length - begin > mostLetters) {
    const space = sentence.lastIndexOf(' ', begin + mostLetters);
    const end = space > begin ? space : begin + mostLetters;
    pieces.push(sentence.slice(begin, end).trim());
    begin = end;
  }
  return [...pieces, sentence.slice(begin).trim()];
}

const ending = /(?<![.!?؟？…])[.!?؟？…]+["”“»’)\]]*\s+/gu;
const beginning = /^["“„«‘([¿¡]?[\p{Lu}\p{Lo}\p{N}]/u;
const abbreviation = /(?:^|[\s(])(?:\p{L}{1,2}|\d{1,2})\.$/u;

/** The sentences of one line; a dot after a number or a short word, as in "z. B." or "14. Mai", ends none. */
function sentencesOf(line: string): string[] {
  const sentences: string[] = [];
  let begin = 0;
  for (const match of line.matchAll(ending)) {
    const end = match.index + match[0].length;
    // A question ends even where its answer goes on in small letters.
    if (!/[?؟？]/u.test(match[0]) && !beginning.test(line.slice(end, end + 3))) continue;
    const sentence = line.slice(begin, end).trim();
    if (match[0].startsWith('.') && abbreviation.test(sentence.slice(-8))) continue;
    sentences.push(sentence);
    begin = end;
  }
  const rest = line.slice(begin).trim();
  return rest === '' ? sentences : [...sentences, rest];
}

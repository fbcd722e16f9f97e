// What does a shop's own text say of its returns? Nothing is guessed: each finding stands with its sentence.
import { readAddresses } from './address.ts';
import { readRestocking, readWayBack, type WayBack } from './costs.ts';
import { type CountedFrom, readCountedFrom, readDays } from './days.ts';
import { type Clue, type Finding, weigh } from './finding.ts';
import { says } from './languages.ts';
import { readBlocks } from './plain-text.ts';
import { readSentences, type Sentence } from './sentence.ts';

export interface PolicyReading {
  readonly merchantReturnDays: Finding<number>;
  /** From when the text counts them. */
  readonly countedFrom: Finding<CountedFrom>;
  readonly wayBack: Finding<WayBack>;
  /** In hundredths of a percent. */
  readonly restockingFeeBasisPoints: Finding<number>;
  readonly returnAddress: Finding<string>;
  /** Sentences on what can't go back: no product is named by them that a rule could know. */
  readonly finalSale: readonly string[];
}

/** Longer than any policy; the rest is not read. */
const mostLetters = 200_000;
const mostFinalSale = 6;

/** Reads HTML or plain text, in all our languages at once. */
export function readPolicyText(text: string): PolicyReading {
  const blocks = readBlocks(text.slice(0, mostLetters));
  const sentences = readSentences(blocks.flat());
  return {
    merchantReturnDays: weigh(cluesIn(sentences, readDays)),
    countedFrom: weigh(cluesIn(sentences, readCountedFrom)),
    wayBack: weigh(
      cluesIn(sentences, readWayBack),
      (a, b) => a.returnFees === b.returnFees && a.amount === b.amount,
    ),
    restockingFeeBasisPoints: weigh(cluesIn(sentences, readRestocking)),
    returnAddress: weigh(readAddresses(blocks)),
    finalSale: finalSaleIn(sentences).slice(0, mostFinalSale),
  };
}

/** What stands in a question is no rule, whatever its number; what stands in a piece of a sentence may go on. */
function cluesIn<T>(sentences: readonly Sentence[], read: (sentence: Sentence) => Clue<T>[]): Clue<T>[] {
  return sentences.flatMap((sentence) =>
    read(sentence).map((clue) => {
      if (sentence.isQuestion) return { ...clue, value: null, sure: false };
      return sentence.isCut ? { ...clue, sure: false } : clue;
    }),
  );
}

/** Each sentence once, however often the page says it. */
function finalSaleIn(sentences: readonly Sentence[]): string[] {
  const said = sentences.filter(({ folded, isQuestion }) => !isQuestion && says.finalSale.test(folded));
  return [...new Set(said.map(({ sentence }) => sentence))];
}

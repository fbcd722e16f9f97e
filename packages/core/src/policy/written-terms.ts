// In which form does a shop's storefront get the terms? Sentences ready in each language, to be picked without any rule.
import type { Aspect } from './shown-terms.ts';

/** A sentence by language, "de"; none: nothing is to be said. */
export type Sentence = Readonly<Record<string, string>>;

/** By the language before its country; the main one is always among them. */
export interface WrittenTerms {
  readonly v: 1;
  /** Each once; the rest names them by their place. */
  readonly texts: readonly Sentence[];
  /** As `TermsCase`: the first that fits and says something of an aspect decides it, unless it is not sure. */
  readonly cases: readonly {
    readonly countries: readonly string[];
    /** These and the numbers as `foldMark` writes them: in capitals. */
    readonly tags: readonly string[];
    readonly skus: readonly string[];
    readonly says: Readonly<Partial<Record<Aspect, number>>>;
    readonly sure: boolean;
  }[];
  /** "In some cases other terms apply": said where one that is not sure says something else than what was decided. */
  readonly others: number;
  /** A gift card can't be returned, whatever the cases say of it. */
  readonly giftCards: number;
  /** What this text does not touch. */
  readonly rights: number;
}

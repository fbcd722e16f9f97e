// How do the terms reach a shop's own storefront: which sentences, in which languages, for which goods and countries?
import { foldMark } from '@aftercare/core/policy/marks.ts';
import type { Policy } from '@aftercare/core/policy/policy.ts';
import {
  type Aspect,
  aspects,
  type ShownTerms,
  shownTerms,
  type TermsSaid,
} from '@aftercare/core/policy/shown-terms.ts';
import type { Sentence, WrittenTerms } from '@aftercare/core/policy/written-terms.ts';
import { type TermSentences, termSentences } from '@aftercare/portal/terms/sentences.ts';
import { wordsOf } from '@aftercare/words/catalogue.ts';
import { type Language, languageCodes, withCountry } from '@aftercare/words/languages.ts';

/** Shopify takes 128 kB of JSON: https://shopify.dev/docs/apps/build/metafields/metafield-limits */
const mostBytes = 120_000;

/**
 * The policy's terms, every sentence in every language of ours. Of more rules than a storefront takes it is said only that
 * other terms may apply: never terms that might be wrong.
 */
export function writeTerms(policy: Policy, country: string | null): WrittenTerms {
  const whole = write(shownTerms(policy), country);
  if (Buffer.byteLength(JSON.stringify(whole)) <= mostBytes) return whole;
  const { cases, ...bare } = write(shownTerms({ ...policy, rules: [] }), country);
  const everywhere = { countries: [], tags: [], skus: [] };
  // What it would say is another text than any that is decided.
  const others = { ...everywhere, says: { answer: bare.others, days: bare.others }, sure: false };
  return { ...bare, cases: [others, ...cases] };
}

function write({ countedFrom, cases }: ShownTerms, country: string | null): WrittenTerms {
  const shelf = openShelf();
  const sentences = new Map(languageCodes.map((code) => [code, sentencesOf(code, country, countedFrom)]));
  const written = cases.map(({ countries, productTags, skus, says, isUncertain }) => ({
    ...{ countries, tags: productTags.map(foldMark), skus: skus.map(foldMark), sure: !isUncertain },
    says: Object.fromEntries(
      aspects.flatMap((aspect) => {
        const said = says[aspect];
        return said === undefined
          ? []
          : [[aspect, shelf.put((code) => sayIn(sentences.get(code), aspect, said))]];
      }),
    ),
  }));
  const others = shelf.put((code) => wordsOf('terms', code).others);
  const giftCards = shelf.put((code) => wordsOf('reasons', code).GIFT_CARD);
  const rights = shelf.put((code) => wordsOf('terms', code).rights);
  return { v: 1, texts: shelf.texts, cases: written, others, giftCards, rights };
}

function sentencesOf(
  code: string,
  country: string | null,
  countedFrom: Policy['countedFrom'],
): TermSentences {
  return termSentences(withCountry(code, country), countedFrom);
}

function sayIn<A extends Aspect>(
  sentences: TermSentences | undefined,
  aspect: A,
  said: TermsSaid[A],
): string {
  return sentences?.[aspect](said) ?? '';
}

/** Each text once, and by its place: equal places are equal texts. */
function openShelf(): { readonly texts: Sentence[]; put(write: (code: Language) => string): number } {
  const texts: Sentence[] = [];
  const places = new Map<string, number>();
  return {
    texts,
    put(write) {
      const text = sentenceOf(write);
      const key = JSON.stringify(text);
      const place = places.get(key) ?? texts.push(text) - 1;
      places.set(key, place);
      return place;
    },
  };
}

function sentenceOf(write: (code: Language) => string): Sentence {
  const written = languageCodes.map((code) => [code, write(code)] as const);
  return Object.fromEntries(written.filter(([, text]) => text !== ''));
}

// How is each of the terms said, in a sentence of its own?
import type { Policy } from '@aftercare/core/policy/policy.ts';
import type { ShownWayBack, TermsSaid } from '@aftercare/core/policy/shown-terms.ts';
import { type Spoken, wordsOf } from '@aftercare/words/catalogue.ts';
import { formatMoney, formatRate, type Reader } from '../frame/text.ts';

type Words = Spoken<'terms'>;
/** A sentence for each aspect; empty: nothing is to be said of it. */
export type TermSentences = { readonly [A in keyof TermsSaid]: (said: TermsSaid[A]) => string };

/** What is said to a reader of this language. */
export function termSentences(language: string, countedFrom: Policy['countedFrom']): TermSentences {
  const say = wordsOf('terms', language);
  const reader: Reader = { language, timeZone: 'UTC' };
  return {
    answer: (said) => {
      if (said.canReturn) return '';
      return said.message === '' ? say.barred : say.barredWhy({ message: said.message });
    },
    days: (days) => say.days[countedFrom]({ days }),
    restocking: (points) => (points === 0 ? '' : say.restocking({ rate: formatRate(reader, points) })),
    wayBack: (said) => sayWayBack(reader, say, said),
  };
}

function sayWayBack(reader: Reader, say: Words, said: ShownWayBack): string {
  if (said.returnFees === 'ReturnShippingFees')
    return say.fee({ amount: formatMoney(reader, said.returnShippingFee) });
  return said.returnFees === 'FreeReturn' ? say.free : say.own;
}

// Which languages can a shop's own words be read in? All at once: many a text is written in two.
import { alternatives, anyOf, type Vocabulary } from './vocabulary.ts';
import { ar } from './words/ar.ts';
import { de } from './words/de.ts';
import { en } from './words/en.ts';
import { es } from './words/es.ts';
import { fr } from './words/fr.ts';
import { pl } from './words/pl.ts';
import { ru } from './words/ru.ts';

const all: readonly Vocabulary[] = [en, de, fr, es, pl, ru, ar];

type Lists = {
  [K in keyof Vocabulary]: Vocabulary[K] extends readonly string[] ? K : never;
}[keyof Vocabulary];

const together = (name: Lists): readonly string[] => all.flatMap((language) => language[name]);

/** What is said by any of the languages' words. */
export const says = {
  returning: anyOf(together('returning')),
  handling: anyOf(together('handling')),
  trouble: anyOf(together('trouble')),
  inThatCase: anyOf(together('inThatCase')),
  warranty: anyOf(together('warranty')),
  negation: anyOf(together('negation')),
  without: anyOf(together('without')),
  after: anyOf(together('after')),
  fromPurchase: anyOf(together('fromPurchase')),
  fromDispatch: anyOf(together('fromDispatch')),
  fromDelivery: anyOf(together('fromDelivery')),
  limited: anyOf(together('limited')),
  workingDays: anyOf(together('workingDays')),
  freeReturn: anyOf(together('freeReturn')),
  ownCost: anyOf(together('ownCost')),
  returnFee: anyOf(together('returnFee')),
  restocking: anyOf(together('restocking')),
  finalSale: anyOf(together('finalSale')),
  address: anyOf(together('address')),
};

export const joints = alternatives(together('joints'));

/** The words of each unit of time, and how many days it has. */
export const units = [
  { pattern: alternatives(together('days')), days: 1 },
  { pattern: alternatives(together('weeks')), days: 7 },
  { pattern: alternatives(together('months')), days: 30 },
];

export const numberWords: readonly { pattern: string; value: number }[] = all.flatMap(({ numbers }) =>
  Object.entries(numbers).map(([word, value]) => ({ pattern: alternatives([word]), value })),
);

const aliases = all.flatMap((language) =>
  Object.entries(language.aliases).map(([from, to]) => ({ from: new RegExp(from, 'gu'), to })),
);

/** The folded text without the turns of phrase that mislead. */
export function withoutAliases(folded: string): string {
  return aliases.reduce((text, { from, to }) => text.replace(from, to), folded);
}

const yesOrNo = new RegExp(`^${alternatives(together('yesOrNo'))}(?:\\s*[,،;:.!-]+(?:\\s+|$)|$)`, 'u');

/** The folded answer from where it goes on: the no of "No, within 14 days" denies what was asked, not the 14 days. */
export function withoutYesOrNo(folded: string): string {
  return folded.replace(yesOrNo, '');
}

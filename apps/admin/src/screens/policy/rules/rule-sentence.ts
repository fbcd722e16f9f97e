// How does a rule read as one sentence, in the reader's own language?
import type { ReturnRule, RuleConditions, RuleOutcome } from '@aftercare/core/policy/rules.ts';
import type { Reader } from '../../../messages/reader.ts';
import { countryNames } from './countries.ts';

/** A longer list is cut: what is listed in full stands in its field. */
const mostNamed = 6;

export interface RuleTeller {
  readonly reader: Pick<Reader, 'words' | 'locale' | 'money'>;
  readonly countsCategories: boolean;
}

/** "If the country is Germany and the product has the tag “shoes”: 30 days to return and free return." */
export function tellRule(
  teller: RuleTeller,
  { when, outcome }: Pick<ReturnRule, 'when' | 'outcome'>,
): string {
  const { locale, words } = teller.reader;
  const { sentence } = words.policyRules;
  const and = new Intl.ListFormat(locale, { type: 'conjunction' });
  const conditions = tellConditions(teller, when);
  const said = tellOutcome(teller, outcome);
  const told = said.length === 0 ? sentence.nothing : and.format(said);
  if (conditions.length === 0) return sentence.always({ outcome: told });
  return sentence.whenever({ conditions: and.format(conditions), outcome: told });
}

function tellConditions(teller: RuleTeller, when: RuleConditions): string[] {
  const { reader, countsCategories } = teller;
  const { sentence } = reader.words.policyRules;
  const { reasons } = reader.words;
  const quote = (text: string) => sentence.quoted({ text });
  const products = countsCategories ? sentence.productTagsOfCategories : sentence.productTags;
  const customers = countsCategories ? sentence.customerRoles : sentence.customerTags;
  return [
    ...tellAny(reader, when.applicableCountry.map(countryNames(reader.locale)), sentence.countries),
    ...tellAny(reader, when.productTags.map(quote), products),
    ...tellAny(reader, when.skus.map(quote), sentence.skus),
    ...tellAny(
      reader,
      when.reasons.map((reason) => quote(reasons[reason])),
      sentence.reasons,
    ),
    ...tellAny(reader, when.customerTags.map(quote), customers),
    ...tellWorth(reader, when),
    ...(when.earlierReturns === null
      ? []
      : [sentence.earlier({ n: when.earlierReturns.atLeast, days: when.earlierReturns.withinDays })]),
  ];
}

function tellAny(
  { words, locale }: RuleTeller['reader'],
  names: readonly string[],
  tell: (said: { list: string }) => string,
): string[] {
  if (names.length === 0) return [];
  const or = new Intl.ListFormat(locale, { type: 'disjunction' });
  const left = names.length - mostNamed;
  // One more would be no shorter than its own name.
  if (left <= 1) return [tell({ list: or.format(names) })];
  const more = words.policyRules.sentence.more({ n: left });
  return [tell({ list: or.format([...names.slice(0, mostNamed), more]) })];
}

function tellWorth({ words, money }: RuleTeller['reader'], when: RuleConditions): string[] {
  const { sentence } = words.policyRules;
  const { worthFrom, worthBelow } = when;
  if (worthFrom === null)
    return worthBelow === null ? [] : [sentence.worthBelow({ below: money(worthBelow) })];
  if (worthBelow === null) return [sentence.worthFrom({ from: money(worthFrom) })];
  return [sentence.worthBetween({ from: money(worthFrom), below: money(worthBelow) })];
}

function tellOutcome({ reader }: RuleTeller, outcome: RuleOutcome): string[] {
  const { sentence } = reader.words.policyRules;
  const { answer, merchantReturnDays, restockingFeeBasisPoints, wayBack } = outcome;
  return [
    ...(answer === null ? [] : [sentence.answers[answer]]),
    ...(merchantReturnDays === null ? [] : [sentence.days({ n: merchantReturnDays })]),
    ...(restockingFeeBasisPoints === null ? [] : [tellFee(reader, restockingFeeBasisPoints)]),
    ...(wayBack === null ? [] : [tellWay(reader, wayBack)]),
  ];
}

function tellFee({ words, locale }: RuleTeller['reader'], basisPoints: number): string {
  const { sentence } = words.policyRules;
  if (basisPoints === 0) return sentence.noFee;
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 2 });
  return sentence.fee({ percent: percent.format(basisPoints / 10_000) });
}

function tellWay(
  { words, money }: RuleTeller['reader'],
  { returnFees, returnShippingFee }: NonNullable<RuleOutcome['wayBack']>,
): string {
  const { sentence } = words.policyRules;
  if (returnFees === 'ReturnShippingFees') return sentence.parcel({ amount: money(returnShippingFee) });
  return sentence.ways[returnFees];
}

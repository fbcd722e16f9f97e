// Does the page of a shop's terms tell what holds in general, and for which goods something else, in each country?
import { expect, test } from 'vitest';
import { returnRuleSchema } from './rules.ts';
import { sampleVersion } from './sample-version.ts';
import { shownTerms } from './shown-terms.ts';
import { countriesOf, termsOverview } from './terms-overview.ts';

const look = (rules: object[], country: string | null = null) => {
  const read = rules.map((one) => returnRuleSchema.parse({ name: 'One', when: {}, outcome: {}, ...one }));
  return termsOverview(shownTerms(sampleVersion({ rules: read }).policy), country);
};
const rows = (rules: object[], country: string | null = null) =>
  look(rules, country).goods.map(({ productTags, skus, terms }) => [
    [...productTags, ...skus].join(),
    terms.answer.canReturn ? terms.days : 'never',
  ]);
const finalSale = ['final-sale', 'never'];
const days = (count: number) => ({ merchantReturnDays: count });

test('without rules there are the general terms, and what is on final sale', () => {
  expect(look([]).general).toMatchObject({ days: 30, mayDiffer: false });
  expect(rows([])).toEqual([finalSale]);
});

test('goods of which the same holds stand in one row, by tag and by number apart', () => {
  const rule = (when: object) => ({ when, outcome: days(14) });
  expect(
    rows([rule({ productTags: ['a', 'b'] }), rule({ skus: ['X*'] }), rule({ productTags: ['c'] })]),
  ).toEqual([finalSale, ['a,b,c', 14], ['X*', 14]]);
});

test('goods must have both marks where a rule asks for both', () => {
  const both = { when: { productTags: ['a', 'b'], skus: ['X'] }, outcome: days(14) };
  expect(look([both]).goods[1]).toMatchObject({ productTags: ['a', 'b'], skus: ['X'], terms: { days: 14 } });
});

test('a tag that a rule before has decided stands with what that one says', () => {
  const first = { when: { productTags: ['a'] }, outcome: days(60) };
  const second = { when: { productTags: ['a', 'b'] }, outcome: days(14) };
  expect(rows([first, second])).toEqual([finalSale, ['a', 60], ['b', 14]]);
});

test('of a rule of one country nothing is told elsewhere, and there it decides before what stands below it', () => {
  const norway = { when: { applicableCountry: ['NO'] }, outcome: days(60) };
  const shoes = { when: { productTags: ['shoes'] }, outcome: days(14) };
  expect(rows([norway, shoes])).toEqual([finalSale, ['shoes', 14]]);
  expect(look([norway, shoes], 'NO').general.days).toBe(60);
  expect(rows([norway, shoes], 'NO')).toEqual([finalSale]);
});

test('the countries told apart are those that rules name', () => {
  const rule = (applicableCountry: string[]) => ({
    name: 'One',
    when: { applicableCountry },
    outcome: days(1),
  });
  const rules = [rule(['NO', 'DE']), rule(['NO'])].map((one) => returnRuleSchema.parse(one));
  expect(countriesOf(shownTerms(sampleVersion({ rules }).policy))).toEqual(['DE', 'NO']);
});

test('that other terms may apply is told of the goods too', () => {
  const faulty = { when: { productTags: ['a'], reasons: ['DEFECTIVE'] }, outcome: days(60) };
  expect(look([faulty]).mayDiffer).toBe(true);
  expect(look([faulty]).goods).toHaveLength(1);
  expect(look([]).mayDiffer).toBe(false);
});

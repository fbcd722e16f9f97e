// Is every change of a policy told in words and numbers of its reader, in every language?
import { policyChanges } from '@aftercare/core/policy/changes.ts';
import { draftPolicy } from '@aftercare/core/policy/draft.ts';
import { type Policy, policySchema } from '@aftercare/core/policy/policy.ts';
import { returnRuleSchema } from '@aftercare/core/policy/rules.ts';
import { loadAdminMessages } from '@aftercare/words/load-admin.ts';
import { describe, expect, test } from 'vitest';
import { createReader } from '../../../messages/reader.ts';
import { tellChanges } from './change-words.ts';
import { tellFileProblem } from './file-words.ts';

const eur = (minor: number) => ({ minor, currency: 'EUR' });
const rule = (name: string, when: object, outcome: object) => returnRuleSchema.parse({ name, when, outcome });

const everything = {
  when: {
    applicableCountry: ['DE', 'FR'],
    productTags: ['sale'],
    skus: ['A-*'],
    reasons: ['DEFECTIVE'],
    customerTags: ['vip'],
    worthFrom: eur(1000),
    worthBelow: eur(90000),
    earlierReturns: { atLeast: 3, withinDays: 30 },
  },
  outcome: {
    answer: 'ineligible',
    message: 'Write to us.',
    merchantReturnDays: 60,
    restockingFeeBasisPoints: 1250,
    wayBack: { returnFees: 'ReturnShippingFees', returnShippingFee: eur(490) },
  },
};
const before: Policy = {
  ...draftPolicy({ name: 'Hill', currency: 'EUR' }),
  rules: [
    rule('Sale', { skus: ['A', 'B'], applicableCountry: ['DE'] }, { answer: 'eligible' }),
    rule('Shoes', {}, { answer: 'needsReview' }),
    rule('Abroad', {}, { answer: 'eligible' }),
  ],
};
const after: Policy = {
  merchantReturnDays: 1,
  countedFrom: 'ORDER',
  assumedDeliveryDays: 3,
  finalSaleTag: '',
  restockingFeeBasisPoints: 1250,
  returnFees: 'ReturnShippingFees',
  returnShippingFee: eur(390),
  autoApproveBelow: eur(5000),
  answerWithinDays: 3,
  sendWithinDays: 7,
  refundWithinDays: 5,
  returnAddress: 'Hill\n8010 Graz',
  instructions: 'Pack it.',
  rules: [
    rule('Abroad', {}, { answer: 'eligible' }),
    rule('Sale', { skus: ['B', 'C'] }, { answer: 'eligible', merchantReturnDays: 14 }),
    rule('New', everything.when, everything.outcome),
  ],
};

const teller = async (locale: string, countsCategories = false) => ({
  reader: createReader(await loadAdminMessages(locale), locale),
  countsCategories,
});
const told = async (locale: string) => tellChanges(policyChanges(before, after), await teller(locale));

test('in English each stands by its field’s name, with what it was and what it becomes', async () => {
  const lines = (await told('en')).map(({ label, parts }) => [label, ...parts]);
  expect(lines).toEqual([
    ['Days to return', '30 days → 1 day'],
    ['Counted from', 'delivery → the order'],
    ['Days until delivery, when no carrier tells us', '7 days → 3 days'],
    ['Tag of final-sale products', 'final-sale → empty'],
    ['Restocking fee', '0% → 12.5%'],
    ['Who pays the way back', 'The shopper: buys the parcel → The shopper: kept from the refund'],
    ['Return parcel', '€0.00 → €3.90'],
    ['Approve by rule below', 'never → €50.00'],
    ['You answer a request within', '2 days → 3 days'],
    ['The shopper sends it within', '14 days → 7 days'],
    ['You refund within', '14 days → 5 days'],
    ['Return address', { before: 'Hill', after: 'Hill\n8010 Graz' }],
    ['Instructions', { before: 'empty', after: 'Pack it.' }],
    ['Rule “Shoes” removed'],
    [
      'Rule “Sale” changed',
      'Country of delivery: Germany → not said',
      'SKU: now also C',
      'SKU: no longer A',
      'Days to return: not said → 14 days',
    ],
    ['Rule “Sale” moved from number 1 to 2'],
    [
      'Rule “New” added as number 3',
      'Country of delivery: Germany or France',
      'Product tag: sale',
      'SKU: A-*',
      'Reason: Defective',
      'Customer tag: vip',
      'Worth at least: €10.00',
      'Worth less than: €900.00',
      'Earlier returns: 3 or more within 30 days',
      'Answer: it can’t be returned',
      'Message to the shopper: Write to us.',
      'Days to return: 60 days',
      'Restocking fee: 12.5%',
      'Who pays the way back: The shopper: kept from the refund, €4.90',
    ],
  ]);
});

describe.each(['en', 'de', 'fr', 'es', 'pl', 'ru', 'ar'])('in %s', (locale) => {
  test('nothing is left without words', async () => {
    const text = JSON.stringify(await told(locale));
    expect(text).not.toMatch(/undefined|null|\[object|[{}]\w*[a-z]+\}|"label":""|,""/);
    expect(await told(locale)).toHaveLength((await told('en')).length);
  });

  test('why a file can’t be taken is said, with what is wrong by its name', async () => {
    const problem = {
      code: 'FIELDS' as const,
      unknown: ['policy.colour'],
      wrong: [
        { field: 'merchantReturnDays' as const },
        { field: 'rules' as const, rule: { place: 2, name: 'Sale' } },
      ],
    };
    const one = await teller(locale);
    const text = tellFileProblem(problem, 'EUR', one);
    for (const name of ['policy.colour', 'Sale', one.reader.words.policy.days]) expect(text).toContain(name);
    expect(tellFileProblem({ code: 'OTHER_CURRENCY', currency: 'USD' }, 'EUR', one)).toMatch(/USD.*EUR/);
  });
});

test('where categories count as tags do, a rule’s tags are called so too', async () => {
  const changes = policyChanges({ ...after, rules: [] }, after);
  const parts = tellChanges(changes, await teller('en', true)).flatMap((one) => one.parts);
  expect(parts).toContain('Product tag or category: sale');
  expect(parts).toContain('Customer role: vip');
});

test('no field of the policy is without a name and a change', async () => {
  const fields = Object.keys(policySchema.shape);
  expect(policyChanges(before, after).map(({ field }) => field)).toEqual(fields);
});

test('of many things that are wrong a few are named', async () => {
  const unknown = Array.from({ length: 300 }, (_, at) => `policy.${'x'.repeat(200)}${at}`);
  const text = tellFileProblem({ code: 'FIELDS', unknown, wrong: [] }, 'EUR', await teller('en'));
  expect(text.length).toBeLessThan(600);
});

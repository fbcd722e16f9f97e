// Which rules can't be published, and where is that said?
import { expect, test } from 'vitest';
import { ruleProblems } from './rule-problems.ts';
import type { ReturnRule } from './rules.ts';
import { sampleRule } from './sample-rule.ts';

const eur = (minor: number) => ({ minor, currency: 'EUR' });
const fee = { returnFees: 'ReturnShippingFees' as const, returnShippingFee: eur(-1) };

const wrong: [string, ReturnRule, { path: string; code: string }[]][] = [
  ['says nothing', sampleRule({ skus: ['A'] }, {}), [{ path: 'outcome', code: 'NO_OUTCOME' }]],
  [
    'changes the days by a reason nobody has given yet',
    sampleRule({ reasons: ['STYLE'] }, { merchantReturnDays: 14 }),
    [{ path: 'outcome.merchantReturnDays', code: 'DAYS_TOO_LATE' }],
  ],
  [
    'changes the days by what was not counted yet',
    sampleRule({ worthFrom: eur(1) }, { merchantReturnDays: 14 }),
    [{ path: 'outcome.merchantReturnDays', code: 'DAYS_TOO_LATE' }],
  ],
  [
    'changes the days by a worth below what nobody has counted',
    sampleRule({ worthBelow: eur(1) }, { merchantReturnDays: 14 }),
    [{ path: 'outcome.merchantReturnDays', code: 'DAYS_TOO_LATE' }],
  ],
  [
    'asks for a worth between two currencies',
    sampleRule({ worthFrom: eur(500), worthBelow: { minor: 1, currency: 'NOK' } }, { answer: 'eligible' }),
    [{ path: 'when.worthBelow', code: 'OTHER_CURRENCY' }],
  ],
  [
    'asks for a worth from more than below',
    sampleRule({ worthFrom: eur(500), worthBelow: eur(500) }, { answer: 'eligible' }),
    [{ path: 'when.worthBelow', code: 'NO_WORTH_FITS' }],
  ],
  [
    'asks for less than nothing',
    sampleRule({ worthBelow: eur(0) }, { answer: 'eligible' }),
    [{ path: 'when.worthBelow', code: 'NO_WORTH_FITS' }],
  ],
  [
    'has words for a no and does not say no',
    sampleRule({}, { answer: 'eligible', message: 'Hygiene.' }),
    [{ path: 'outcome.message', code: 'MESSAGE_UNHEARD' }],
  ],
  [
    'counts in another currency than the shop',
    sampleRule({ worthBelow: { minor: 500, currency: 'NOK' } }, { answer: 'eligible' }),
    [{ path: 'when.worthBelow', code: 'OTHER_CURRENCY' }],
  ],
  [
    'takes less than nothing for the way back',
    sampleRule({}, { wayBack: fee }),
    [{ path: 'outcome.wayBack.returnShippingFee', code: 'BELOW_ZERO' }],
  ],
];

test.each(wrong)('a rule that %s is not published', (_, rule, problems) => {
  const found = ruleProblems(rule, 'EUR').map(({ path, problem }) => ({ path, code: problem.code }));
  expect(found).toEqual(problems);
});

test.each<[string, ReturnRule]>([
  ['no conditions', sampleRule({}, { answer: 'needsReview' })],
  [
    'a no and words for it',
    sampleRule({ productTags: ['Sale'] }, { answer: 'ineligible', message: 'Sold as is.' }),
  ],
  ['days for a country', sampleRule({ applicableCountry: ['NO'] }, { merchantReturnDays: 0 })],
  ['a worth between two', sampleRule({ worthFrom: eur(500), worthBelow: eur(501) }, { answer: 'eligible' })],
  ['terms by a reason', sampleRule({ reasons: ['DEFECTIVE'] }, { restockingFeeBasisPoints: 0 })],
])('a rule with %s can be published', (_, rule) => {
  expect(ruleProblems(rule, 'EUR')).toEqual([]);
});

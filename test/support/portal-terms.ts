// Which terms does a picture of the portal's page of them show? Those of a policy with a rule of every kind.
import { type ReturnRule, returnRuleSchema } from '../../packages/core/src/policy/rules.ts';
import { sampleVersion } from '../../packages/core/src/policy/sample-version.ts';
import { type ShownTerms, shownTerms } from '../../packages/core/src/policy/shown-terms.ts';
import type { Put } from './portal-samples.ts';

/** `put` swaps what a merchant has written. */
export function sampleTerms(put: Put): ShownTerms {
  const fee = { returnFees: 'ReturnShippingFees', returnShippingFee: { minor: 1290, currency: 'EUR' } };
  const rules = [
    { when: { applicableCountry: ['NO', 'CH'] }, outcome: { wayBack: fee } },
    { when: { productTags: ['shoes', 'hats'] }, outcome: { merchantReturnDays: 14 } },
    {
      when: { productTags: ['sale'], skus: ['A-1'] },
      outcome: { restockingFeeBasisPoints: 1250 },
    },
    { when: { skus: ['SOCK-*'] }, outcome: { answer: 'ineligible', message: 'Hygiene.' } },
    { when: { reasons: ['DEFECTIVE'] }, outcome: { merchantReturnDays: 365 } },
  ];
  const read = rules.map((rule) => swapped(returnRuleSchema.parse({ name: 'One', ...rule }), put));
  return shownTerms(sampleVersion({ rules: read }).policy);
}

/** What is swapped in may be longer than a policy takes. */
function swapped({ when, outcome, ...rule }: ReturnRule, put: Put): ReturnRule {
  const { productTags, skus } = when;
  return {
    ...rule,
    when: { ...when, productTags: productTags.map(put), skus: skus.map(put) },
    outcome: { ...outcome, message: outcome.message === '' ? '' : put(outcome.message) },
  };
}

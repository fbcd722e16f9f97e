// Is what a shopper reads before buying decided by the very rules that a return will be judged by?
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitRules } from '../returns/rule-fit.ts';
import { type RuleOutcome, returnRuleSchema } from './rules.ts';
import { sampleVersion } from './sample-version.ts';
import { shownTerms, termsFor } from './shown-terms.ts';

const pick = <T>(...of: T[]) => fc.constantFrom(...of);
const some = <T>(...of: T[]) => fc.subarray(of, { maxLength: 2 });
// Written as people do: in any case, with spaces, with a letter that has no capital of its own.
const anyRule = fc
  .record({
    name: pick('One'),
    when: fc.record({
      applicableCountry: some('NO', 'DE'),
      productTags: some('Shoes', ' hats', 'Größe', 'SALE '),
      skus: some('a-*', 'A-1', ' straße*', '*'),
      reasons: pick([], ['DEFECTIVE']),
      customerTags: pick([], [], ['VIP']),
    }),
    outcome: fc.record({
      answer: pick(null, 'eligible', 'needsReview', 'ineligible'),
      merchantReturnDays: pick(null, 7, 60),
      restockingFeeBasisPoints: pick(null, 0, 1250),
    }),
  })
  .map((one) => returnRuleSchema.parse(one));
const anyLook = fc.record({
  country: pick('NO', 'DE', 'FR'),
  productTags: some('shoes', 'HATS', 'GRÖSSE', 'sale'),
  sku: pick(null, '', 'A-1', 'a-2', 'STRASSE 7', 'C'),
});

test('the rule that decides what is shown is the one that a return’s line is fitted by, however marks are written', () => {
  fc.assert(
    fc.property(fc.array(anyRule, { maxLength: 6 }), anyLook, (rules, looked) => {
      const { policy } = sampleVersion({ rules });
      const shown = termsFor(shownTerms(policy), looked);
      const fitted = fitRules(rules, {
        order: { shippingAddress: address(looked.country), customer: null },
        line: { productTags: looked.productTags, sku: looked.sku },
        ...{ earlierReturns: [], now: '2026-05-01T00:00:00Z', asked: null },
      });
      const holding = fitted.filter(({ fit }) => fit === 'yes').map(({ rule }) => rule.outcome);
      const first = <K extends keyof RuleOutcome>(key: K) => holding.find((one) => one[key] !== null)?.[key];
      expect(shown.answer.canReturn).toBe(first('answer') !== 'ineligible');
      expect(shown.days).toBe(first('merchantReturnDays') ?? 30);
      expect(shown.restocking).toBe(first('restockingFeeBasisPoints') ?? 0);
    }),
    { numRuns: 1_000 },
  );
});

function address(country: string) {
  const nowhere = { name: null, address1: null, address2: null, zip: null, city: null };
  return { ...nowhere, province: null, phone: null, country };
}

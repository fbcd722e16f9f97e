// Does a shopper see before buying what the policy says of these goods in this country, and is told where it may be otherwise?
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Policy } from './policy.ts';
import { type ReturnRule, returnRuleSchema } from './rules.ts';
import { sampleVersion } from './sample-version.ts';
import { type FoundTerms, type Looked, shownTerms, termsFor } from './shown-terms.ts';

type Written = { when?: object; outcome?: object };
const rule = ({ when = {}, outcome = {} }: Written): ReturnRule =>
  returnRuleSchema.parse({ name: 'One', when, outcome });
const found = (rules: Written[], looked: Partial<Looked> = {}, more: Partial<Policy> = {}): FoundTerms => {
  const { policy } = sampleVersion({ ...more, rules: rules.map(rule) });
  return termsFor(shownTerms(policy), { country: 'DE', productTags: [], sku: null, ...looked });
};

const norway = { when: { applicableCountry: ['NO'] }, outcome: { merchantReturnDays: 60 } };
const shoes = { when: { productTags: ['Shoes '] }, outcome: { merchantReturnDays: 14 } };
const noSocks = {
  when: { skus: ['SOCK-*'] },
  outcome: { answer: 'ineligible', message: 'Hygiene.' },
};

test.each<[string, Written[], Partial<Looked>, Partial<FoundTerms>]>([
  ['without a rule the policy’s own terms hold', [], {}, { days: 30, mayDiffer: false }],
  ['a rule for a country holds there', [norway], { country: 'NO' }, { days: 60 }],
  ['and nowhere else', [norway], { country: 'SE' }, { days: 30 }],
  ['nor where the country is not known', [norway], { country: null }, { days: 30 }],
  ['a tag is one in any case, with spaces around', [shoes], { productTags: [' SHOES'] }, { days: 14 }],
  ['the first that fits decides', [shoes, norway], { country: 'NO', productTags: ['shoes'] }, { days: 14 }],
  [
    'what it leaves open the next one says',
    [{ ...shoes, outcome: { restockingFeeBasisPoints: 500 } }, norway],
    { country: 'NO', productTags: ['shoes'] },
    { days: 60, restocking: 500 },
  ],
  [
    'a number fits by its beginning',
    [noSocks],
    { sku: 'SOCK-41' },
    { answer: { canReturn: false, message: 'Hygiene.' } },
  ],
  ['a number is one in any case too', [{ ...noSocks, when: { skus: ['sock-*'] } }], { sku: ' Sock-41' }, { answer: { canReturn: false, message: 'Hygiene.' } }],
  ['and whole where it has no star', [{ ...noSocks, when: { skus: ['SOCK'] } }], { sku: 'SOCK-41' }, { answer: { canReturn: true } }],
  [
    'an exception before a ban lifts it',
    [{ when: { applicableCountry: ['DE'] }, outcome: { answer: 'needsReview' } }, noSocks],
    { sku: 'SOCK-41' },
    { answer: { canReturn: true } },
  ],
  [
    'what is on final sale can’t be returned, whatever the rules say',
    [{ outcome: { answer: 'eligible' } }],
    { productTags: ['Final-Sale'] },
    { answer: { canReturn: false, message: '' } },
  ],
  [
    'a way back that costs nothing is free',
    [{ outcome: { wayBack: { returnFees: 'ReturnShippingFees', returnShippingFee: { minor: 0, currency: 'EUR' } } } }],
    {},
    { wayBack: { returnFees: 'FreeReturn' } },
  ],
])('%s', (_, rules, looked, expected) => {
  expect(found(rules, looked)).toMatchObject(expected);
}); // biome-ignore format: a table is read in rows

const faulty = { reasons: ['DEFECTIVE'] };
const free = { wayBack: { returnFees: 'FreeReturn', returnShippingFee: { minor: 0, currency: 'EUR' } } };
test.each<[string, Written[], Partial<Looked>, boolean]>([
  ['of a rule that asks the reason', [{ when: faulty, outcome: free }], {}, true],
  ['of one that asks who the customer is', [{ when: { customerTags: ['VIP'] }, outcome: free }], {}, true],
  ['of one that asks for earlier returns', [{ when: { earlierReturns: { atLeast: 3, withinDays: 365 } }, outcome: free }], {}, true],
  ['not where it changes nothing', [{ when: faulty, outcome: { merchantReturnDays: 30 } }], {}, false],
  ['not where it does not fit', [{ when: { ...faulty, applicableCountry: ['NO'] }, outcome: free }], {}, false],
  ['not behind the rule that decides', [{ outcome: free }, { when: faulty, outcome: { wayBack: { ...free.wayBack, returnFees: 'ReturnFeesCustomerResponsibility' } } }], {}, false],
  ['not of fees where nothing goes back', [{ when: faulty, outcome: free }], { productTags: ['final-sale'] }, false],
  ['of a ban that may not hold', [{ when: faulty, outcome: { answer: 'eligible' } }, noSocks], { sku: 'SOCK-1' }, true],
])('that other terms may apply is told: %s', (_, rules, looked, expected) => {
  expect(found(rules, looked).mayDiffer).toBe(expected);
}); // biome-ignore format: a table is read in rows

const pick = <T>(...of: T[]) => fc.constantFrom(...of);
const some = <T>(...of: T[]) => fc.subarray(of, { maxLength: 2 });
const anyRule = fc
  .record({
    when: fc.record({
      applicableCountry: some('NO', 'DE', 'SE'),
      productTags: some('Shoes', 'hats ', 'SALE'),
      skus: some('A-*', '*', 'B-2'),
      reasons: pick([], [], ['DEFECTIVE']),
    }),
    outcome: fc.record({
      answer: pick(null, 'eligible', 'needsReview', 'ineligible'),
      merchantReturnDays: pick(null, 7, 30, 60),
      restockingFeeBasisPoints: pick(null, 0, 1000),
    }),
  })
  .map(rule);
const anyLook = fc.record({
  country: pick(null, 'NO', 'DE', 'FR'),
  productTags: some('shoes', 'Hats', 'sale', 'final-sale'),
  sku: pick(null, '', 'A-1', 'A-2', 'B-2', 'C'),
});

/** The policy read straight from its table, as if every rule that asks for a reason were not there. */
function straight(policy: Policy, { country, productTags, sku }: Looked) {
  const tags = productTags.map((tag) => tag.toLowerCase());
  const holding = policy.rules.filter(({ when }) => {
    const isThere = when.applicableCountry.length === 0 || when.applicableCountry.some((one) => one === country);
    const isTagged = when.productTags.length === 0 || when.productTags.some((one) => tags.includes(one.trim().toLowerCase()));
    const isNumbered = when.skus.length === 0 || when.skus.some((one) => (one.endsWith('*') ? (sku ?? '') !== '' && sku?.startsWith(one.slice(0, -1)) : one === sku));
    return isThere && isTagged && isNumbered && when.reasons.length === 0;
  }); // biome-ignore format: one condition a row
  const answer = holding.find(({ outcome }) => outcome.answer !== null)?.outcome.answer ?? 'eligible';
  return {
    canReturn: !tags.includes('final-sale') && answer !== 'ineligible',
    days:
      holding.find(({ outcome }) => outcome.merchantReturnDays !== null)?.outcome.merchantReturnDays ?? 30,
    restocking:
      holding.find(({ outcome }) => outcome.restockingFeeBasisPoints !== null)?.outcome
        .restockingFeeBasisPoints ?? 0,
  };
}

test('what is shown is what the policy says, for any rules, country, tags and number', () => {
  fc.assert(
    fc.property(fc.array(anyRule, { maxLength: 6 }), anyLook, (rules, looked) => {
      const { policy } = sampleVersion({ rules });
      const { answer, days, restocking } = termsFor(shownTerms(policy), looked);
      expect({ canReturn: answer.canReturn, days, restocking }).toEqual(straight(policy, looked));
    }),
  );
});

test('where no other terms may apply, a reason changes nothing that counts', () => {
  fc.assert(
    fc.property(fc.array(anyRule, { maxLength: 6 }), anyLook, (rules, looked) => {
      const { policy } = sampleVersion({ rules });
      const shown = termsFor(shownTerms(policy), looked);
      const reasoned = rules.map((one) => ({ ...one, when: { ...one.when, reasons: [] } }));
      const asked = straight({ ...policy, rules: reasoned }, looked);
      fc.pre(!shown.mayDiffer);
      expect(asked.canReturn).toBe(shown.answer.canReturn);
      if (asked.canReturn) expect(asked).toMatchObject({ days: shown.days, restocking: shown.restocking });
    }),
  );
});

// Which rules can there be? Any that may be published, for tests.
import { ruleProblems } from '@aftercare/core/policy/rule-problems.ts';
import { type ReturnRule, returnRuleSchema } from '@aftercare/core/policy/rules.ts';
import { returnReasonSchema } from '@aftercare/core/returns/return.ts';
import fc from 'fast-check';
import { countryCodes } from './countries.ts';

const eur = fc.integer({ min: 0, max: 1_000_000 }).map((minor) => ({ minor, currency: 'EUR' }));
const text = (most: number) =>
  fc
    .string({ unit: 'grapheme', maxLength: 40 })
    .map((typed) => typed.trim().slice(0, most))
    .filter((typed) => typed !== '' && typed === typed.trim());
const names = fc.array(text(255), { maxLength: 8 });
const orNone = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: null });

const parts = fc.record({
  name: text(80),
  when: fc.record({
    applicableCountry: fc.uniqueArray(fc.constantFrom(...countryCodes), { maxLength: 9 }),
    productTags: names,
    skus: names,
    reasons: fc.uniqueArray(fc.constantFrom(...returnReasonSchema.options)),
    customerTags: names,
    worthFrom: orNone(eur),
    worthBelow: orNone(eur),
    earlierReturns: orNone(
      fc.record({
        atLeast: fc.integer({ min: 1, max: 1000 }),
        withinDays: fc.integer({ min: 1, max: 3650 }),
      }),
    ),
  }),
  outcome: fc.record({
    answer: fc.constantFrom('eligible', 'needsReview', 'ineligible', null),
    message: fc.oneof(fc.constant(''), text(300)),
    merchantReturnDays: orNone(fc.integer({ min: 0, max: 3650 })),
    restockingFeeBasisPoints: orNone(fc.integer({ min: 0, max: 10_000 })),
    wayBack: orNone(
      fc.record({
        returnFees: fc.constantFrom('FreeReturn', 'ReturnFeesCustomerResponsibility', 'ReturnShippingFees'),
        returnShippingFee: eur,
      }),
    ),
  }),
});

/** Any rule that nothing stands against. */
export const anyRule: fc.Arbitrary<ReturnRule> = parts
  .map((rule) => {
    const { answer, message, merchantReturnDays } = rule.outcome;
    const isLate = merchantReturnDays !== null;
    const when = isLate ? { ...rule.when, reasons: [], worthFrom: null, worthBelow: null } : rule.when;
    const outcome = { ...rule.outcome, message: answer === 'ineligible' ? message : '' };
    return returnRuleSchema.parse({ ...rule, when, outcome });
  })
  .filter((rule) => ruleProblems(rule, 'EUR').length === 0);

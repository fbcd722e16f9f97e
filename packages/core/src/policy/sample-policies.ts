// Which policies may there be? Any the schema takes, small enough that two of them are often alike.
import fc from 'fast-check';
import { type Policy, policySchema } from './policy.ts';
import { returnRuleSchema } from './rules.ts';

const eur = fc.integer({ min: 0, max: 3 }).map((minor) => ({ minor, currency: 'EUR' }));
const few = (...names: string[]) => fc.subarray(names);
const fees = fc.constantFrom('FreeReturn', 'ReturnFeesCustomerResponsibility', 'ReturnShippingFees');
const days = fc.integer({ min: 1, max: 3 });

const anyRule = fc
  .record({
    name: fc.constantFrom('Sale', 'Shoes', 'Abroad', 'Regulars'),
    when: fc.record(
      {
        applicableCountry: few('DE', 'FR'),
        productTags: few('sale', 'shoes'),
        skus: few('A-*'),
        reasons: few('DEFECTIVE', 'OTHER'),
        customerTags: few('vip'),
        worthFrom: fc.option(eur),
        worthBelow: fc.option(eur),
        earlierReturns: fc.option(fc.record({ atLeast: days, withinDays: days })),
      },
      { requiredKeys: [] },
    ),
    outcome: fc.record(
      {
        answer: fc.option(fc.constantFrom('eligible', 'needsReview', 'ineligible')),
        message: fc.constantFrom('', 'Write to us.'),
        merchantReturnDays: fc.option(days),
        restockingFeeBasisPoints: fc.option(days),
        wayBack: fc.option(fc.record({ returnFees: fees, returnShippingFee: eur })),
      },
      { requiredKeys: [] },
    ),
  })
  .map((rule) => returnRuleSchema.parse(rule));

/** Up to six rules, names twice among them. */
export const anyRules = fc.array(anyRule, { maxLength: 6 });

export const anyPolicy: fc.Arbitrary<Policy> = fc
  .record({
    merchantReturnDays: days,
    countedFrom: fc.constantFrom('ORDER', 'FULFILLMENT', 'DELIVERY', 'LAST_DELIVERY'),
    assumedDeliveryDays: days,
    finalSaleTag: fc.constantFrom('', 'final-sale'),
    restockingFeeBasisPoints: days,
    returnFees: fees,
    returnShippingFee: eur,
    autoApproveBelow: eur,
    answerWithinDays: days,
    sendWithinDays: days,
    refundWithinDays: days,
    returnAddress: fc.constantFrom('Hill', 'Hill\n8010 Graz'),
    instructions: fc.constantFrom('', 'Pack it.'),
    rules: anyRules,
  })
  .map((policy) => policySchema.parse(policy));

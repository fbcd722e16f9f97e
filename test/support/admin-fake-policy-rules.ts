// Which rules stand in the policy of the merchant's screens in a test?
import { type ReturnRule, returnRuleSchema } from '../../packages/core/src/policy/rules.ts';
import type { PolicyPage } from '../../packages/core/src/wire/admin.ts';
import { fakePolicy } from './admin-fake-policy.ts';

const eur = (minor: number) => ({ minor, currency: 'EUR' });
const free = { returnFees: 'FreeReturn', returnShippingFee: eur(0) };

/** One of each kind, as merchants write them. */
export const fakeRules: readonly ReturnRule[] = [
  {
    name: 'Shoes to Germany',
    when: { applicableCountry: ['DE', 'AT'], productTags: ['shoes'] },
    outcome: { merchantReturnDays: 60, wayBack: free },
  },
  {
    name: 'Sale items',
    when: { productTags: ['sale', 'Hats, caps'], skus: ['SALE-*'] },
    outcome: {
      answer: 'ineligible',
      message: 'Sale items stay with you. If one is faulty, write to us and we mend it.',
    },
  },
  {
    name: 'Often returned',
    when: { customerTags: ['wholesale'], earlierReturns: { atLeast: 3, withinDays: 90 } },
    outcome: { answer: 'needsReview' },
  },
  {
    name: 'Not wanted any more',
    when: { reasons: ['UNWANTED', 'STYLE'], worthFrom: eur(5000), worthBelow: eur(20_000) },
    outcome: {
      restockingFeeBasisPoints: 1250,
      wayBack: { returnFees: 'ReturnShippingFees', returnShippingFee: eur(490) },
    },
  },
].map((rule) => returnRuleSchema.parse(rule));

/** The policy with the first `count` of them. */
export function policyWithRules(count: number): PolicyPage {
  return { ...fakePolicy, policy: { ...fakePolicy.policy, rules: fakeRules.slice(0, count) } };
}

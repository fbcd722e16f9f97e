// Which policy stands on the merchant's screens in a test?
import type { Money } from '../../packages/core/src/money/money.ts';
import type { PolicyVersion } from '../../packages/core/src/policy/policy.ts';
import { returnRuleSchema } from '../../packages/core/src/policy/rules.ts';
import type { PolicyPage } from '../../packages/core/src/wire/admin.ts';

const eur = (minor: number): Money => ({ minor, currency: 'EUR' });
const hoursAgo = (hours: number) => new Date(Date.now() - hours * 3_600_000).toISOString();

export const fakePolicy: PolicyPage = {
  version: 2,
  publishedAt: hoursAgo(400),
  publishedBy: 'Mia',
  currency: 'EUR',
  countsCategories: false,
  policy: {
    merchantReturnDays: 30,
    countedFrom: 'DELIVERY',
    assumedDeliveryDays: 7,
    finalSaleTag: 'final-sale',
    restockingFeeBasisPoints: 500,
    returnFees: 'ReturnShippingFees',
    returnShippingFee: eur(390),
    autoApproveBelow: eur(5000),
    answerWithinDays: 2,
    sendWithinDays: 14,
    refundWithinDays: 14,
    returnAddress: 'Fjord & Loom\nHafenstraße 12\n24103 Kiel\nGermany',
    instructions: 'Pack it as it came and put the printed number on top.',
    rules: [],
  },
  versions: [
    { version: 1, publishedAt: hoursAgo(900), publishedBy: 'Aftercare' },
    { version: 2, publishedAt: hoursAgo(400), publishedBy: 'Mia' },
  ],
};

const saleRule = returnRuleSchema.parse({
  name: 'Sale items',
  when: { productTags: ['sale', 'outlet'], applicableCountry: ['DE', 'FR'] },
  outcome: {
    merchantReturnDays: 14,
    wayBack: { returnFees: 'ReturnShippingFees', returnShippingFee: eur(490) },
  },
});

/** What was published, oldest first: the first had terms of its own. */
export const fakeVersions: readonly PolicyVersion[] = [
  {
    ...{ version: 1, publishedAt: hoursAgo(900), publishedBy: 'Aftercare' },
    policy: {
      ...fakePolicy.policy,
      merchantReturnDays: 14,
      returnFees: 'ReturnFeesCustomerResponsibility',
      restockingFeeBasisPoints: 1250,
      autoApproveBelow: eur(0),
      returnAddress: 'Fjord & Loom\nAlter Kai 4\n24103 Kiel\nGermany',
      rules: [saleRule],
    },
  },
  { version: 2, publishedAt: hoursAgo(400), publishedBy: 'Mia', policy: fakePolicy.policy },
];

// What is said at a rule's field in which something else stands than it asks for?
import { writeAmount } from '@aftercare/core/money/amount.ts';
import type { Reader } from '../../../messages/reader.ts';
import type { RuleFault } from './rule-draft.ts';
import type { RuleField } from './rule-fields.ts';

export type RuleErrors = Partial<Record<RuleField, string>>;

/** The sentence for each field; of several faults in one the first. */
export function tellRuleFaults(
  faults: readonly RuleFault[],
  words: Reader['words'],
  currency: string,
): RuleErrors {
  const unreadable = tellUnreadable(words, currency);
  const { problems } = words.policyRules;
  const told = faults.map(({ field, code }) => [field, sentenceOf(code) ?? unreadable[field]] as const);
  return Object.fromEntries(told.toReversed());

  function sentenceOf(code: RuleFault['code']): string | null {
    return code in problems ? problems[code as keyof typeof problems] : null;
  }
}

function tellUnreadable({ policy, policyRules }: Reader['words'], currency: string) {
  const { errors } = policyRules;
  const amount = policy.amount({ example: writeAmount({ minor: 500, currency }) });
  const list = (most: number) => errors.list({ most, characters: 255 });
  return {
    name: errors.name({ most: 80 }),
    countries: errors.choose,
    productTags: list(50),
    skus: list(200),
    reasons: errors.choose,
    customerTags: list(50),
    worthFrom: amount,
    worthBelow: amount,
    earlierAtLeast: policy.wholeNumber({ low: 1, high: 1000 }),
    earlierWithin: policy.wholeNumber({ low: 1, high: 3650 }),
    answer: errors.choose,
    message: policy.tooLong({ most: 300 }),
    days: policy.wholeNumber({ low: 0, high: 3650 }),
    restocking: policy.percent,
    returnFees: errors.choose,
    parcel: amount,
  } satisfies Record<RuleField, string>;
}

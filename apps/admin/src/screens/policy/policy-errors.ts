// What is said at a field of the policy in which something else stands than it asks for?
import { writeAmount } from '@aftercare/core/money/amount.ts';
import type { Reader } from '../../messages/reader.ts';
import {
  type DraftReading,
  fieldOfPath,
  type PolicyDraft,
  type PolicyErrors,
  type PolicyField,
} from './policy-draft.ts';
import { type RuleErrors, tellRuleFaults } from './rules/rule-errors.ts';
import { ruleFieldOf, splitRulePath } from './rules/rule-fields.ts';

/** Of the policy's own fields, and of each rule's by the id of its draft. */
export interface FormErrors {
  readonly fields: PolicyErrors;
  readonly rules: Readonly<Record<string, RuleErrors>>;
}

export const noErrors: FormErrors = { fields: {}, rules: {} };

/** What stands in the fields that can't be sent. */
export function tellErrors(
  reading: Extract<DraftReading, { ok: false }>,
  words: Reader['words'],
  currency: string,
): FormErrors {
  const sentences = tellFields(words, currency);
  const rules = Object.entries(reading.rules).map(
    ([id, faults]) => [id, tellRuleFaults(faults, words, currency)] as const,
  );
  const fields = Object.fromEntries(reading.fields.map((field) => [field, sentences[field]]));
  return markRules({ fields, rules: Object.fromEntries(rules) }, words);
}

/** What the server found; `draft` is what was sent to it. */
export function readServerErrors(
  found: readonly { path: string; message: string }[],
  draft: PolicyDraft,
  words: Reader['words'],
): FormErrors {
  const fields: Partial<Record<PolicyField, string>> = {};
  const rules: Record<string, RuleErrors> = {};
  for (const { path, message } of found) {
    const inRule = splitRulePath(path);
    const rule = inRule === null ? undefined : draft.rules[inRule.at];
    const field = fieldOfPath(path);
    if (inRule !== null && rule !== undefined)
      rules[rule.id] = { [ruleFieldOf(inRule.path)]: message, ...rules[rule.id] };
    else if (field !== null) fields[field] = message;
  }
  return markRules({ fields, rules }, words);
}

/** That something is wrong within the rules is an error of theirs as a whole. */
function markRules(errors: FormErrors, { policyRules }: Reader['words']): FormErrors {
  if (Object.keys(errors.rules).length === 0) return errors;
  return { ...errors, fields: { rules: policyRules.errors.marked, ...errors.fields } };
}

function tellFields({ policy, policyRules }: Reader['words'], currency: string): Record<PolicyField, string> {
  const amount = policy.amount({ example: writeAmount({ minor: 500, currency }) });
  return {
    merchantReturnDays: policy.wholeNumber({ low: 0, high: 3650 }),
    countedFrom: policyRules.errors.choose,
    assumedDeliveryDays: policy.wholeNumber({ low: 0, high: 90 }),
    answerWithinDays: policy.wholeNumber({ low: 0, high: 90 }),
    sendWithinDays: policy.wholeNumber({ low: 1, high: 365 }),
    refundWithinDays: policy.wholeNumber({ low: 0, high: 90 }),
    finalSaleTag: policy.tooLong({ most: 255 }),
    restockingFeeBasisPoints: policy.percent,
    returnFees: policyRules.errors.choose,
    returnShippingFee: amount,
    autoApproveBelow: amount,
    returnAddress: policy.tooLong({ most: 1000 }),
    instructions: policy.tooLong({ most: 2000 }),
    rules: policyRules.errors.tooMany({ most: mostRules }),
  };
}

/** As the schema has it; the button to add one goes with the last. */
export const mostRules = 50;

// What has been typed into the policy, and is it a policy?
import { writeAmount } from '@aftercare/core/money/amount.ts';
import { currencyDigits } from '@aftercare/core/money/currency.ts';
import { type Policy, policySchema } from '@aftercare/core/policy/policy.ts';
import { parseDecimal } from '../../messages/amount.ts';
import { toPercent } from './percent.ts';
import { checkRule, emptyRule, type RuleDraft, type RuleFault, toRuleDraft } from './rules/rule-draft.ts';

/** The policy as text fields hold it. */
export interface PolicyDraft {
  readonly merchantReturnDays: string;
  readonly countedFrom: Policy['countedFrom'];
  readonly assumedDeliveryDays: string;
  readonly finalSaleTag: string;
  readonly restockingFeeBasisPoints: string;
  readonly returnFees: Policy['returnFees'];
  readonly returnShippingFee: string;
  readonly autoApproveBelow: string;
  readonly answerWithinDays: string;
  readonly sendWithinDays: string;
  readonly refundWithinDays: string;
  readonly returnAddress: string;
  readonly instructions: string;
  readonly rules: readonly RuleDraft[];
}

export type PolicyField = keyof PolicyDraft;
export type PolicyErrors = Partial<Record<PolicyField, string>>;
/** The sentence of the shop's own text that a field's value was taken from. */
export type PolicySources = Partial<Record<PolicyField, string>>;
/** What is wrong in each rule, by the id of its draft. */
export type RuleFaults = Readonly<Record<string, readonly RuleFault[]>>;
export type DraftReading =
  | { ok: true; policy: Policy }
  | { ok: false; fields: PolicyField[]; rules: RuleFaults };

export const policyFields = Object.keys(policySchema.shape) as PolicyField[];

/** The fields as they stand for a policy. */
export function toDraft(policy: Policy): PolicyDraft {
  return {
    ...policy,
    merchantReturnDays: String(policy.merchantReturnDays),
    assumedDeliveryDays: String(policy.assumedDeliveryDays),
    answerWithinDays: String(policy.answerWithinDays),
    sendWithinDays: String(policy.sendWithinDays),
    refundWithinDays: String(policy.refundWithinDays),
    restockingFeeBasisPoints: toPercent(policy.restockingFeeBasisPoints),
    returnShippingFee: writeAmount(policy.returnShippingFee),
    autoApproveBelow: writeAmount(policy.autoApproveBelow),
    rules: policy.rules.map((rule, at) => toRuleDraft(rule, String(at + 1))),
  };
}

/** Any draft has the shape of this one. */
export function sampleOf(draft: PolicyDraft): PolicyDraft {
  return { ...draft, rules: [{ ...emptyRule('1'), countries: [''], reasons: [''] }] };
}

/** The policy that was typed, or the fields in which something else stands. */
export function readDraft(draft: PolicyDraft, currency: string): DraftReading {
  const decimals = currencyDigits(currency);
  const money = (text: string) => ({ minor: parseDecimal(text, decimals), currency });
  const rules = draft.rules.map((rule) => ({ id: rule.id, reading: checkRule(rule, currency) }));
  const wrongRules = rules.flatMap(({ id, reading }) => (reading.ok ? [] : [[id, reading.faults] as const]));
  const parsed = policySchema.safeParse({
    ...draft,
    merchantReturnDays: parseDecimal(draft.merchantReturnDays, 0),
    assumedDeliveryDays: parseDecimal(draft.assumedDeliveryDays, 0),
    answerWithinDays: parseDecimal(draft.answerWithinDays, 0),
    sendWithinDays: parseDecimal(draft.sendWithinDays, 0),
    refundWithinDays: parseDecimal(draft.refundWithinDays, 0),
    restockingFeeBasisPoints: parseDecimal(draft.restockingFeeBasisPoints, 2),
    returnShippingFee: money(draft.returnShippingFee),
    autoApproveBelow: money(draft.autoApproveBelow),
    rules: rules.flatMap(({ reading }) => (reading.ok ? [reading.rule] : [])),
  });
  if (parsed.success && wrongRules.length === 0) return { ok: true, policy: parsed.data };
  const wrong = new Set(parsed.error?.issues.map(({ path }) => path[0]));
  return {
    ok: false,
    fields: policyFields.filter((field) => wrong.has(field)),
    rules: Object.fromEntries(wrongRules),
  };
}

/** The field a server's path means: "policy.returnShippingFee.minor" is `returnShippingFee`. */
export function fieldOfPath(path: string): PolicyField | null {
  const first = path.replace(/^policy\./, '').split('.')[0];
  return policyFields.find((field) => field === first) ?? null;
}

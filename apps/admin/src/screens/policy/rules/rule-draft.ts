// What has been typed into a rule of the policy, and is it a rule?
import { writeAmount } from '@aftercare/core/money/amount.ts';
import { currencyDigits } from '@aftercare/core/money/currency.ts';
import type { Money } from '@aftercare/core/money/money.ts';
import { type RuleProblem, ruleProblems } from '@aftercare/core/policy/rule-problems.ts';
import {
  type ReturnRule,
  type RuleOutcome,
  returnRuleSchema,
  type WayBack,
} from '@aftercare/core/policy/rules.ts';
import { parseDecimal } from '../../../messages/amount.ts';
import { toPercent } from '../percent.ts';
import { type RuleField, ruleFieldOf } from './rule-fields.ts';
import { readList, writeList } from './typed-list.ts';

/** A rule as its fields hold it. Every one is text, so that whatever is typed is kept as it is typed. */
export interface RuleDraft {
  /** Of the screen alone: it stays with the rule wherever that is moved to. */
  readonly id: string;
  readonly name: string;
  readonly countries: readonly string[];
  /** Chosen and not yet put to the others: it counts all the same. */
  readonly country: string;
  readonly productTags: string;
  readonly skus: string;
  readonly reasons: readonly string[];
  readonly reason: string;
  readonly customerTags: string;
  readonly worthFrom: string;
  readonly worthBelow: string;
  readonly earlierAtLeast: string;
  readonly earlierWithin: string;
  readonly answer: NonNullable<RuleOutcome['answer']> | 'open';
  readonly message: string;
  readonly days: string;
  readonly restocking: string;
  readonly returnFees: WayBack['returnFees'] | 'open';
  readonly parcel: string;
}

/** UNREADABLE: what stands in the field is not what it asks for. */
export interface RuleFault {
  readonly field: RuleField;
  readonly code: RuleProblem['code'] | 'UNREADABLE';
}

export type RuleReading =
  | { readonly ok: true; readonly rule: ReturnRule }
  | { readonly ok: false; readonly faults: readonly RuleFault[] };

/** A rule that says nothing yet. */
export function emptyRule(id: string): RuleDraft {
  return {
    ...{ id, name: '', countries: [], country: '', productTags: '', skus: '', reasons: [], reason: '' },
    ...{ customerTags: '', worthFrom: '', worthBelow: '', earlierAtLeast: '', earlierWithin: '' },
    ...{ answer: 'open', message: '', days: '', restocking: '', returnFees: 'open', parcel: '' },
  };
}

/** The fields as they stand for a rule. */
export function toRuleDraft({ name, when, outcome }: ReturnRule, id: string): RuleDraft {
  const { earlierReturns } = when;
  const { merchantReturnDays, restockingFeeBasisPoints, wayBack } = outcome;
  return {
    ...{ id, name, countries: when.applicableCountry, country: '', reasons: when.reasons, reason: '' },
    productTags: writeList(when.productTags),
    skus: writeList(when.skus),
    customerTags: writeList(when.customerTags),
    worthFrom: write(when.worthFrom, writeAmount),
    worthBelow: write(when.worthBelow, writeAmount),
    earlierAtLeast: write(earlierReturns, ({ atLeast }) => String(atLeast)),
    earlierWithin: write(earlierReturns, ({ withinDays }) => String(withinDays)),
    answer: outcome.answer ?? 'open',
    message: outcome.message,
    days: write(merchantReturnDays, String),
    restocking: write(restockingFeeBasisPoints, toPercent),
    returnFees: wayBack?.returnFees ?? 'open',
    parcel: write(wayBack, ({ returnShippingFee }) => writeAmount(returnShippingFee)),
  };
}

function write<T>(value: T | null, as: (value: T) => string): string {
  return value === null ? '' : as(value);
}

/** The rule that was typed, though it may say nothing; or the fields in which something else stands. */
export function readRule(draft: RuleDraft, currency: string): RuleReading {
  const parsed = returnRuleSchema.safeParse({
    name: draft.name,
    when: readConditions(draft, currency),
    outcome: readOutcome(draft, currency),
  });
  if (parsed.success) return { ok: true, rule: parsed.data };
  const faults = parsed.error.issues.map(({ path }) => ruleFieldOf(path.join('.')));
  return { ok: false, faults: [...new Set(faults)].map((field) => ({ field, code: 'UNREADABLE' })) };
}

/** The same of a rule that is to be published; what is wrong with an amount the server tells. */
export function checkRule(draft: RuleDraft, currency: string): RuleReading {
  const reading = readRule(draft, currency);
  if (!reading.ok) return reading;
  const faults = ruleProblems(reading.rule, currency)
    .map(({ path, problem }) => ({ field: ruleFieldOf(path), code: problem.code }))
    .filter(({ code }) => code !== 'TOO_MUCH');
  return faults.length === 0 ? reading : { ok: false, faults };
}

function readConditions(draft: RuleDraft, currency: string) {
  const { earlierAtLeast, earlierWithin } = draft;
  const asksForEarlier = !isEmpty(earlierAtLeast) || !isEmpty(earlierWithin);
  return {
    applicableCountry: withChosen(draft.countries, draft.country),
    productTags: readList(draft.productTags),
    skus: readList(draft.skus),
    reasons: withChosen(draft.reasons, draft.reason),
    customerTags: readList(draft.customerTags),
    worthFrom: readMoney(draft.worthFrom, currency),
    worthBelow: readMoney(draft.worthBelow, currency),
    earlierReturns: asksForEarlier
      ? { atLeast: readNumber(earlierAtLeast, 0), withinDays: readNumber(earlierWithin, 0) }
      : null,
  };
}

function readOutcome(draft: RuleDraft, currency: string) {
  const { answer, returnFees, parcel } = draft;
  // Only asked for where it is kept.
  const isFree = returnFees !== 'ReturnShippingFees' && isEmpty(parcel);
  return {
    answer: answer === 'open' ? null : answer,
    message: answer === 'ineligible' ? draft.message : '',
    merchantReturnDays: readNumber(draft.days, 0),
    restockingFeeBasisPoints: readNumber(draft.restocking, 2),
    wayBack:
      returnFees === 'open'
        ? null
        : { returnFees, returnShippingFee: readMoney(isFree ? '0' : parcel, currency) },
  };
}

function withChosen(chosen: readonly string[], last: string): readonly string[] {
  return last === '' || chosen.includes(last) ? chosen : [...chosen, last];
}

/** Null: nothing is typed. What is typed and no number is one that no field takes. */
function readNumber(text: string, decimals: number): number | null {
  return isEmpty(text) ? null : (parseDecimal(text, decimals) ?? Number.NaN);
}

function readMoney(text: string, currency: string): Money | null {
  const minor = readNumber(text, currencyDigits(currency));
  return minor === null ? null : { minor, currency };
}

function isEmpty(text: string): boolean {
  return text.trim() === '';
}

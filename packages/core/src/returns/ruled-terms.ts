// What does the merchant's table of rules make of one line? The first rule that fits decides, aspect by aspect.
import type { Policy } from '../policy/policy.ts';
import type { ReturnRule, RuleOutcome, WayBack } from '../policy/rules.ts';
import { type Fit, fitRules, type RuleFacts } from './rule-fit.ts';

/** The first rule that answers whether the line may go back. */
export interface RuleVerdict {
  readonly name: string;
  readonly answer: NonNullable<RuleOutcome['answer']>;
  readonly message: string;
  /** It asks for the reason that was given: so it decides about what that reason alone would bring before a person. */
  readonly namesReason: boolean;
  /** Whether it fits could not be told, for want of a rate. */
  readonly isUncertain: boolean;
}

/** The terms on which a line goes back. */
export interface RuledTerms {
  readonly merchantReturnDays: number;
  readonly restockingFeeBasisPoints: number;
  readonly wayBack: WayBack;
  /** Null: no rule says. */
  readonly verdict: RuleVerdict | null;
}

/** The terms of a line: what no rule says, the policy says. */
export function ruledTerms(policy: Policy, facts: RuleFacts): RuledTerms {
  const { merchantReturnDays, restockingFeeBasisPoints, returnFees, returnShippingFee } = policy;
  const looked = fitRules(policy.rules, facts);
  const sure = looked.filter(({ fit }) => fit === 'yes').map(({ rule }) => rule.outcome);
  const first = <K extends keyof RuleOutcome>(key: K) =>
    sure.map((one) => one[key]).find((one) => one !== null);
  return {
    merchantReturnDays: first('merchantReturnDays') ?? merchantReturnDays,
    restockingFeeBasisPoints: first('restockingFeeBasisPoints') ?? restockingFeeBasisPoints,
    wayBack: first('wayBack') ?? { returnFees, returnShippingFee },
    verdict: verdictAmong(looked),
  };
}

/** Whether a rule of the policy asks for what the shopper has returned before. */
export function asksForEarlier({ rules }: Pick<Policy, 'rules'>): boolean {
  return rules.some(({ when }) => when.earlierReturns !== null);
}

/** One return has one parcel: of its lines' ways back the dearest to the shopper. */
export function dearestWayBack(ways: readonly WayBack[]): WayBack | null {
  return ways.toSorted((a, b) => costOf(b) - costOf(a))[0] ?? null;
}

/** To the shopper: a fee of nothing costs less than a parcel of their own, and more than what is called free. */
function costOf({ returnFees, returnShippingFee }: WayBack): number {
  if (returnFees === 'FreeReturn') return -2;
  if (returnFees === 'ReturnFeesCustomerResponsibility') return 0;
  return returnShippingFee.minor > 0 ? returnShippingFee.minor : -1;
}

type Looked = { readonly rule: ReturnRule; readonly fit: Fit };

/** Nothing is decided yet while a rule before may still say otherwise, once a reason and a worth are known. */
function verdictAmong(looked: readonly Looked[]): RuleVerdict | null {
  const speaking = looked.filter(({ rule, fit }) => fit !== 'no' && rule.outcome.answer !== null);
  const deciding = speaking.find(({ fit }) => fit !== 'later');
  if (deciding === undefined) return null;
  const verdict = verdictOf(deciding.rule, deciding.fit === 'unknown');
  const before = speaking.slice(0, speaking.indexOf(deciding));
  return before.every(({ rule }) => rule.outcome.answer === verdict.answer) ? verdict : null;
}

function verdictOf({ name, when, outcome }: ReturnRule, isUncertain: boolean): RuleVerdict {
  return {
    ...{ name, message: outcome.message, isUncertain },
    answer: isUncertain ? 'needsReview' : (outcome.answer ?? 'needsReview'),
    namesReason: when.reasons.length > 0,
  };
}

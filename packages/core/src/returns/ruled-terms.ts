// What does the merchant's table of rules make of one line? The first rule that fits decides, aspect by aspect.
import { compare } from '../money/arithmetic.ts';
import type { Money } from '../money/money.ts';
import type { Order, OrderLine } from '../order/order.ts';
import type { Policy } from '../policy/policy.ts';
import type { ReturnRule, RuleConditions, RuleOutcome, WayBack } from '../policy/rules.ts';
import type { ReturnReason } from './return-reason.ts';

/** What a rule may ask about, beside the policy. */
export interface RuleFacts {
  readonly order: Pick<Order, 'shippingAddress' | 'customer'>;
  readonly line: Pick<OrderLine, 'productTags' | 'sku'>;
  /** When the shopper asked for returns before, this one apart; those called off or declined do not count. */
  readonly earlierReturns: readonly string[];
  readonly now: string;
  /** Null: nothing is chosen yet, and rules that ask about it wait. */
  readonly asked: AskedFacts | null;
}

export interface AskedFacts {
  readonly reason: ReturnReason;
  /** Of all that is sent back; null: it can't be told in the shop's currency. */
  readonly worth: Money | null;
}

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
  const looked = policy.rules.map((rule) => ({ rule, fits: fits(rule.when, facts) }));
  const sure = looked.filter((one) => one.fits === 'yes').map((one) => one.rule.outcome);
  const first = <K extends keyof RuleOutcome>(key: K) =>
    sure.map((one) => one[key]).find((one) => one !== null);
  const deciding = looked.find((one) => one.fits !== 'no' && one.rule.outcome.answer !== null);
  return {
    merchantReturnDays: first('merchantReturnDays') ?? merchantReturnDays,
    restockingFeeBasisPoints: first('restockingFeeBasisPoints') ?? restockingFeeBasisPoints,
    wayBack: first('wayBack') ?? { returnFees, returnShippingFee },
    verdict: deciding === undefined ? null : verdictOf(deciding.rule, deciding.fits === 'unknown'),
  };
}

/** Whether a rule of the policy asks for what the shopper has returned before. */
export function asksForEarlier({ rules }: Pick<Policy, 'rules'>): boolean {
  return rules.some(({ when }) => when.earlierReturns !== null);
}

/** One return has one parcel: of its lines' ways back the dearest to the shopper. */
export function dearestWayBack(ways: readonly WayBack[]): WayBack | null {
  const rank = ({ returnFees, returnShippingFee }: WayBack) =>
    returnFees === 'ReturnShippingFees' ? 1 + returnShippingFee.minor : returnFees === 'FreeReturn' ? -1 : 0;
  return ways.toSorted((a, b) => rank(b) - rank(a))[0] ?? null;
}

function verdictOf({ name, when, outcome }: ReturnRule, isUncertain: boolean): RuleVerdict {
  return {
    ...{ name, message: outcome.message, isUncertain },
    answer: isUncertain ? 'needsReview' : (outcome.answer ?? 'needsReview'),
    namesReason: when.reasons.length > 0,
  };
}

type Fits = 'yes' | 'no' | 'unknown';

function fits(when: RuleConditions, facts: RuleFacts): Fits {
  const { order, line, asked } = facts;
  const isKnownToFit =
    isAmong(when.applicableCountry, [order.shippingAddress?.country ?? null]) &&
    isAmong(when.productTags, line.productTags) &&
    isAmong(when.customerTags, order.customer?.tags ?? []) &&
    (when.skus.length === 0 || when.skus.some((pattern) => fitsSku(pattern, line.sku))) &&
    hasReturnedSoOften(when, facts);
  if (!isKnownToFit) return 'no';
  if (when.reasons.length > 0 && (asked === null || !when.reasons.includes(asked.reason))) return 'no';
  return fitsWorth(when, asked);
}

/** Whether any of these stands in the list; case and spaces around do not matter, and an empty list asks nothing. */
function isAmong(list: readonly string[], values: readonly (string | null)[]): boolean {
  if (list.length === 0) return true;
  const wanted = new Set(list.map(fold));
  return values.some((value) => value !== null && wanted.has(fold(value)));
}

function fitsSku(pattern: string, sku: string | null): boolean {
  const wanted = fold(pattern);
  const known = fold(sku ?? '');
  if (known === '') return false;
  return wanted.endsWith('*') ? known.startsWith(wanted.slice(0, -1)) : known === wanted;
}

function hasReturnedSoOften({ earlierReturns: wanted }: RuleConditions, { earlierReturns, now }: RuleFacts) {
  if (wanted === null) return true;
  const end = Date.parse(now);
  const begin = end - wanted.withinDays * 86_400_000;
  const counted = earlierReturns.map((at) => Date.parse(at)).filter((at) => at >= begin && at <= end);
  return counted.length >= wanted.atLeast;
}

function fitsWorth({ worthFrom, worthBelow }: RuleConditions, asked: AskedFacts | null): Fits {
  if (worthFrom === null && worthBelow === null) return 'yes';
  if (asked === null) return 'no';
  const { worth } = asked;
  const limits = [worthFrom, worthBelow].filter((limit) => limit !== null);
  if (worth === null || limits.some((limit) => limit.currency !== worth.currency)) return 'unknown';
  const isWithin =
    (worthFrom === null || compare(worth, worthFrom) >= 0) &&
    (worthBelow === null || compare(worth, worthBelow) < 0);
  return isWithin ? 'yes' : 'no';
}

function fold(text: string): string {
  return text.trim().toLowerCase();
}

// Does a rule of the merchant's fit a line?
import { compare } from '../money/arithmetic.ts';
import type { Money } from '../money/money.ts';
import type { Order, OrderLine } from '../order/order.ts';
import { foldMark } from '../policy/marks.ts';
import type { ReturnRule, RuleConditions } from '../policy/rules.ts';
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

/** later: nothing is chosen yet, and it asks for what will be. unknown: a worth can't be told in its currency. */
export type Fit = 'yes' | 'no' | 'later' | 'unknown';

/** Every rule of the table, in its order, and whether it fits. */
export function fitRules(
  rules: readonly ReturnRule[],
  facts: RuleFacts,
): { readonly rule: ReturnRule; readonly fit: Fit }[] {
  if (rules.length === 0) return [];
  const marks = marksOf(facts);
  return readyRules(rules).map(({ rule, wanted }) => ({ rule, fit: fitOf(rule.when, wanted, marks, facts) }));
}

/** What a rule's lists ask for, as marks are compared. */
interface Wanted {
  readonly countries: ReadonlySet<string>;
  readonly productTags: ReadonlySet<string>;
  readonly customerTags: ReadonlySet<string>;
  readonly skus: ReadonlySet<string>;
  /** Of those that end in "*", what stands before it. */
  readonly skuBeginnings: ReadonlySet<string>;
}

interface ReadyRule {
  readonly rule: ReturnRule;
  readonly wanted: Wanted;
}

// Fifty rules with two hundred marks each, asked for every line of a long order: they are made ready once.
const ready = new WeakMap<readonly ReturnRule[], readonly ReadyRule[]>();

function readyRules(rules: readonly ReturnRule[]): readonly ReadyRule[] {
  const known = ready.get(rules);
  if (known !== undefined) return known;
  const made = rules.map((rule) => ({ rule, wanted: wantedBy(rule.when) }));
  ready.set(rules, made);
  return made;
}

function wantedBy({ applicableCountry, productTags, customerTags, skus }: RuleConditions): Wanted {
  const patterns = skus.map(foldMark);
  return {
    countries: new Set(applicableCountry.map(foldMark)),
    productTags: new Set(productTags.map(foldMark)),
    customerTags: new Set(customerTags.map(foldMark)),
    skus: new Set(patterns.filter((pattern) => !pattern.endsWith('*'))),
    skuBeginnings: new Set(
      patterns.filter((pattern) => pattern.endsWith('*')).map((one) => one.slice(0, -1)),
    ),
  };
}

/** What the line and its order bear. */
interface Marks {
  readonly countries: readonly string[];
  readonly productTags: readonly string[];
  readonly customerTags: readonly string[];
  readonly sku: string;
}

function marksOf({ order, line }: RuleFacts): Marks {
  return {
    countries: [foldMark(order.shippingAddress?.country ?? '')],
    productTags: line.productTags.map(foldMark),
    customerTags: (order.customer?.tags ?? []).map(foldMark),
    sku: foldMark(line.sku ?? ''),
  };
}

function fitOf(when: RuleConditions, wanted: Wanted, marks: Marks, facts: RuleFacts): Fit {
  const isKnownToFit =
    isAmong(wanted.countries, marks.countries) &&
    isAmong(wanted.productTags, marks.productTags) &&
    isAmong(wanted.customerTags, marks.customerTags) &&
    fitsSku(wanted, marks.sku) &&
    hasReturnedSoOften(when, facts);
  if (!isKnownToFit) return 'no';
  const { asked } = facts;
  if (asked === null) return asksForChoice(when) ? 'later' : 'yes';
  if (when.reasons.length > 0 && !when.reasons.includes(asked.reason)) return 'no';
  return fitsWorth(when, asked);
}

/** Whether it asks for what is known only once something is chosen. */
function asksForChoice({ reasons, worthFrom, worthBelow }: RuleConditions): boolean {
  return reasons.length > 0 || worthFrom !== null || worthBelow !== null;
}

/** An empty list asks nothing. */
function isAmong(wanted: ReadonlySet<string>, marks: readonly string[]): boolean {
  return wanted.size === 0 || marks.some((mark) => wanted.has(mark));
}

function fitsSku({ skus, skuBeginnings }: Wanted, sku: string): boolean {
  if (skus.size === 0 && skuBeginnings.size === 0) return true;
  if (sku === '') return false;
  if (skus.has(sku)) return true;
  if (skuBeginnings.size === 0) return false;
  return Array.from({ length: sku.length + 1 }, (_, end) => sku.slice(0, end)).some((beginning) =>
    skuBeginnings.has(beginning),
  );
}

function hasReturnedSoOften(
  { earlierReturns: wanted }: RuleConditions,
  { earlierReturns, now }: RuleFacts,
): boolean {
  if (wanted === null) return true;
  const end = Date.parse(now);
  const begin = end - wanted.withinDays * 86_400_000;
  const counted = earlierReturns.map((at) => Date.parse(at)).filter((at) => at >= begin && at <= end);
  return counted.length >= wanted.atLeast;
}

function fitsWorth({ worthFrom, worthBelow }: RuleConditions, { worth }: AskedFacts): Fit {
  const limits = [worthFrom, worthBelow].filter((limit) => limit !== null);
  if (limits.length === 0) return 'yes';
  if (worth === null || limits.some((limit) => limit.currency !== worth.currency)) return 'unknown';
  const isWithin =
    (worthFrom === null || compare(worth, worthFrom) >= 0) &&
    (worthBelow === null || compare(worth, worthBelow) < 0);
  return isWithin ? 'yes' : 'no';
}

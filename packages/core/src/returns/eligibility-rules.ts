// What bars a unit from going back, or asks for a person? Reading the list is reading the rules.
import type { Order, OrderLine } from '../order/order.ts';
import { foldMark } from '../policy/marks.ts';
import type { Policy } from '../policy/policy.ts';
import { isWindowOver, type ReturnWindow } from '../policy/window.ts';
import type { ReasonCode } from './reasons.ts';
import type { RuleAnswer } from './return.ts';
import type { RuledTerms } from './ruled-terms.ts';

/** What a rule may look at: one line, and its units in one parcel. */
export interface Facts {
  readonly order: Order;
  readonly line: OrderLine;
  readonly policy: Policy;
  /** What the merchant's own rules make of the line. */
  readonly terms: RuledTerms;
  readonly now: string;
  readonly timeZone: string;
  /** Units of the line sent, in all parcels. */
  readonly sent: number;
  /** Units that nobody holds, in all parcels. */
  readonly left: number;
  /** Of the parcel looked at; null when no parcel has units left. */
  readonly window: ReturnWindow | null;
}

export interface Rule {
  readonly code: ReasonCode;
  readonly answer: 'ineligible' | 'needsReview';
  readonly speaks: (facts: Facts) => boolean;
  /** Nothing to be said, not even that it is well. */
  readonly isMoot?: (facts: Facts) => boolean;
}

const unpaid = new Set(['PENDING', 'AUTHORIZED', 'EXPIRED', 'VOIDED']);

/** All rules of eligibility, in the order their reasons are told. */
export const eligibilityRules: readonly Rule[] = [
  { code: 'ORDER_CANCELED', answer: 'ineligible', speaks: ({ order }) => order.cancelledAt !== null },
  { code: 'NOT_PAID', answer: 'ineligible', speaks: ({ order }) => !isPaid(order) },
  { code: 'GIFT_CARD', answer: 'ineligible', speaks: ({ line }) => line.isGiftCard },
  { code: 'FINAL_SALE', answer: 'ineligible', speaks: isFinalSale },
  {
    code: 'BARRED_BY_RULE',
    answer: 'ineligible',
    speaks: ({ terms }) => terms.verdict?.answer === 'ineligible',
    isMoot: ({ policy }) => !policy.rules.some(({ outcome }) => outcome.answer === 'ineligible'),
  },
  { code: 'NOT_SENT_YET', answer: 'ineligible', speaks: ({ sent, line }) => sent === 0 && !isGone(line) },
  {
    code: 'NOTHING_LEFT',
    answer: 'ineligible',
    speaks: ({ sent, left, line }) => left === 0 && (sent > 0 || isGone(line)),
  },
  {
    code: 'OUTSIDE_WINDOW',
    answer: 'ineligible',
    speaks: (facts) => isOver(facts) === 'known',
    // Whether it is over, the next one asks then.
    isMoot: (facts) => !hasLastDay(facts) || isOver(facts) === 'assumed',
  },
  {
    code: 'DELIVERY_UNKNOWN',
    answer: 'needsReview',
    speaks: (facts) => isOver(facts) === 'assumed',
    isMoot: (facts) => !hasLastDay(facts) || !countsFromDelivery(facts),
  },
  {
    code: 'REVIEW_BY_RULE',
    answer: 'needsReview',
    speaks: ({ terms }) => terms.verdict?.answer === 'needsReview' && !terms.verdict.isUncertain,
    isMoot: ({ policy }) => !policy.rules.some(({ outcome }) => outcome.answer === 'needsReview'),
  },
];

const ofMerchant = new Set<ReasonCode>(['BARRED_BY_RULE', 'REVIEW_BY_RULE']);

/** Of these codes those of rules that say no, and not only that a person should look. */
export function refusalsAmong(codes: readonly string[]): string[] {
  const no = new Set<string>(
    eligibilityRules.filter(({ answer }) => answer === 'ineligible').map(({ code }) => code),
  );
  return codes.filter((code) => no.has(code));
}

/** What each rule says, in the list's order: those with no objection too. */
export function answersOf(facts: Facts): (RuleAnswer & { readonly rule: ReasonCode })[] {
  return eligibilityRules
    .filter((rule) => rule.isMoot?.(facts) !== true)
    .map((rule) => answerOf(rule, facts));
}

/** One of the merchant's own rules that speaks is named. */
function answerOf(rule: Rule, facts: Facts): RuleAnswer & { readonly rule: ReasonCode } {
  if (!rule.speaks(facts)) return { rule: rule.code, answer: 'eligible' };
  const name = ofMerchant.has(rule.code) ? facts.terms.verdict?.name : undefined;
  return { rule: rule.code, answer: rule.answer, ...(name === undefined ? {} : { name }) };
}

function hasLastDay({ window }: Facts): boolean {
  return window !== null && window.lastDay !== null;
}

function countsFromDelivery({ policy: { countedFrom } }: Facts): boolean {
  return countedFrom === 'DELIVERY' || countedFrom === 'LAST_DELIVERY';
}

function isPaid(order: Order): boolean {
  if (order.financialStatus !== null) return !unpaid.has(order.financialStatus);
  return order.totals.received.shop.minor > 0 || order.totals.total.shop.minor === 0;
}

function isFinalSale({ line, policy }: Facts): boolean {
  const tag = foldMark(policy.finalSaleTag);
  return tag !== '' && line.productTags.some((one) => foldMark(one) === tag);
}

/** Removed or refunded before anything was sent. */
function isGone(line: OrderLine): boolean {
  return Math.min(line.currentQuantity, line.refundableQuantity) === 0;
}

function isOver({ window, now, timeZone }: Facts): 'no' | 'known' | 'assumed' {
  if (window === null || !isWindowOver(window, now, timeZone)) return 'no';
  return window.isAssumed ? 'assumed' : 'known';
}

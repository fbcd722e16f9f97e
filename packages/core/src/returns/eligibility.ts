// May this line go back, how many units of it, and until when?
import type { Order, OrderLine } from '../order/order.ts';
import type { PolicyVersion } from '../policy/policy.ts';
import { type ReturnWindow, returnWindow } from '../policy/window.ts';
import { answersOf, type Facts, refusalsAmong } from './eligibility-rules.ts';
import { type HeldUnits, heldUnits } from './held-units.ts';
import { type ParcelUnits, parcelUnits, sentQuantity } from './parcel-units.ts';
import type { ReasonCode } from './reasons.ts';
import type { RuleAnswer, UnitHolder } from './return.ts';
import type { AskedFacts } from './rule-fit.ts';
import { type RuledTerms, ruledTerms } from './ruled-terms.ts';

/** The three answers. */
export type Eligibility =
  | { readonly answer: 'eligible' }
  | { readonly answer: 'ineligible'; readonly reasons: readonly ReasonCode[] }
  | { readonly answer: 'needsReview'; readonly reasons: readonly ReasonCode[] };

/** Units of a line in one parcel that may go back. */
export interface Portion {
  readonly fulfillmentLineId: string;
  readonly quantity: number;
  readonly window: ReturnWindow;
  readonly eligibility: Eligibility;
}

export interface LineEligibility {
  readonly lineId: string;
  readonly eligibility: Eligibility;
  /** Units that may still go back. */
  readonly returnable: number;
  /**
   * The latest last day of these units, YYYY-MM-DD in the shop's time zone; when barred, the day that passed; null: no
   * parcel has any, or their days have not begun.
   */
  readonly lastDay: string | null;
  /** The merchant's words, where a rule of theirs says no; empty: they left none. */
  readonly message: string;
  /** Where these units are: the ones free of review first, those whose rule's no is set aside last. */
  readonly portions: readonly Portion[];
}

export interface EligibilityQuestion {
  readonly order: Order;
  readonly policyVersion: PolicyVersion;
  /** Every return of the order, whatever its status. */
  readonly returns: readonly UnitHolder[];
  /** When its shopper asked for returns before, on any order; read only where a rule of the policy asks for it. */
  readonly earlierReturns: readonly string[];
  readonly now: string;
  readonly timeZone: string;
  /** Codes of rules whose no only asks for a person, as where staff open the return; absent: none. */
  readonly setAside?: ReadonlySet<string>;
}

/** The answer for every line of an order, in the order's own sequence. */
export function orderEligibility(question: EligibilityQuestion): LineEligibility[] {
  const held = heldUnits(question.order, question.returns);
  return question.order.lines.map((line) => lineEligibility(question, line, held));
}

function lineEligibility(question: EligibilityQuestion, line: OrderLine, held: HeldUnits): LineEligibility {
  const { parcels, facts } = lookAt(question, { line, held, asked: null });
  const judged = parcels.map((parcel) => {
    const window = windowOf(question, parcel, facts.terms);
    return portionOf(parcel, window, judge({ ...facts, window }, question));
  });
  const review = byAnswer(judged, 'needsReview');
  const [setAside, unsure] = [review.filter(isAgainstRules), review.filter((one) => !isAgainstRules(one))];
  const portions = [...byAnswer(judged, 'eligible'), ...unsure, ...setAside];
  const eligibility = judged.length > 0 ? summarise(judged) : judge({ ...facts, window: null }, question);
  return {
    lineId: line.id,
    eligibility,
    returnable: portions.reduce((all, portion) => all + portion.quantity, 0),
    lastDay: lastOf(portions.length > 0 ? portions : judged),
    message: saysRule(eligibility) ? (facts.terms.verdict?.message ?? '') : '',
    portions,
  };
}

/** One that has not begun lasts longer than any that has. */
function lastOf(portions: readonly Portion[]): string | null {
  const days = portions.map(({ window }) => window.lastDay);
  return days.includes(null) ? null : (days.toSorted().at(-1) ?? null);
}

function saysRule(eligibility: Eligibility): boolean {
  return eligibility.answer === 'ineligible' && eligibility.reasons.includes('BARRED_BY_RULE');
}

interface LookedAt {
  readonly line: OrderLine;
  readonly held: HeldUnits;
  readonly asked: AskedFacts | null;
}

/** The terms of a line of the question's order, once its reason is known. */
export function termsOfLine(question: EligibilityQuestion, lineId: string, asked: AskedFacts): RuledTerms {
  const { policyVersion } = question;
  return ruledTerms(policyVersion.policy, { ...question, line: lineOf(question, lineId), asked });
}

function lineOf({ order }: EligibilityQuestion, lineId: string): OrderLine {
  const line = order.lines.find((one) => one.id === lineId);
  if (line === undefined) throw new RangeError(`the order has no line ${lineId}`);
  return line;
}

/** What every rule says of a line's units in one parcel, and the window it looks at; null: the parcel has none left. */
export function parcelAnswers(
  question: EligibilityQuestion,
  { lineId, fulfillmentLineId, held, asked }: AskedParcel,
): ParcelAnswers {
  const line = lineOf(question, lineId);
  const { parcels, facts } = lookAt(question, { line, held, asked });
  const parcel = parcels.find((one) => one.fulfillmentLineId === fulfillmentLineId);
  const window = parcel === undefined ? null : windowOf(question, parcel, facts.terms);
  return { window, terms: facts.terms, answers: answersOf({ ...facts, window }) };
}

interface AskedParcel {
  readonly lineId: string;
  readonly fulfillmentLineId: string;
  readonly held: HeldUnits;
  readonly asked: AskedFacts;
}

interface ParcelAnswers {
  readonly window: ReturnWindow | null;
  readonly terms: RuledTerms;
  readonly answers: readonly RuleAnswer[];
}

function lookAt(question: EligibilityQuestion, { line, held, asked }: LookedAt) {
  const { order, policyVersion, returns } = question;
  const parcels = parcelUnits(order, line, returns, held).filter((parcel) => parcel.quantity > 0);
  const left = parcels.reduce((all, parcel) => all + parcel.quantity, 0);
  const { policy } = policyVersion;
  const terms = ruledTerms(policy, { ...question, line, asked });
  const facts = { ...question, line, policy, terms, sent: sentQuantity(order, line), left };
  return { parcels, facts };
}

function windowOf(question: EligibilityQuestion, parcel: ParcelUnits, ruled: RuledTerms): ReturnWindow {
  const { order, policyVersion, timeZone } = question;
  const terms = { ...policyVersion.policy, merchantReturnDays: ruled.merchantReturnDays };
  return returnWindow({ order, parcel: parcel.fulfillment, terms, timeZone });
}

function judge(facts: Facts, { setAside }: EligibilityQuestion): Eligibility {
  const objections = answersOf(facts).filter(({ answer }) => answer !== 'eligible');
  const barred = objections.filter(({ answer, rule }) => answer === 'ineligible' && !setAside?.has(rule));
  if (barred.length > 0) return { answer: 'ineligible', reasons: barred.map(({ rule }) => rule) };
  const review = objections.map(({ rule }) => rule);
  return review.length > 0 ? { answer: 'needsReview', reasons: review } : { answer: 'eligible' };
}

function portionOf(parcel: ParcelUnits, window: ReturnWindow, eligibility: Eligibility): Portion {
  return { fulfillmentLineId: parcel.fulfillmentLineId, quantity: parcel.quantity, window, eligibility };
}

function byAnswer(portions: readonly Portion[], answer: Eligibility['answer']): Portion[] {
  return portions.filter((portion) => portion.eligibility.answer === answer);
}

function isAgainstRules({ eligibility }: Portion): boolean {
  return eligibility.answer !== 'eligible' && refusalsAmong(eligibility.reasons).length > 0;
}

/** The best answer any parcel gives. */
function summarise(portions: readonly Portion[]): Eligibility {
  if (byAnswer(portions, 'eligible').length > 0) return { answer: 'eligible' };
  const review = byAnswer(portions, 'needsReview');
  if (review.length > 0) return { answer: 'needsReview', reasons: reasonsOf(review) };
  return { answer: 'ineligible', reasons: reasonsOf(portions) };
}

function reasonsOf(portions: readonly Portion[]): ReasonCode[] {
  const reasons = portions.flatMap(({ eligibility }) =>
    eligibility.answer === 'eligible' ? [] : eligibility.reasons,
  );
  return [...new Set(reasons)];
}

// May this line go back, how many units of it, and until when?
import type { Order, OrderLine } from '../order/order.ts';
import type { PolicyVersion } from '../policy/policy.ts';
import { type ReturnWindow, returnWindow } from '../policy/window.ts';
import { answersOf, type Facts } from './eligibility-rules.ts';
import { type HeldUnits, heldUnits } from './held-units.ts';
import { type ParcelUnits, parcelUnits, sentQuantity } from './parcel-units.ts';
import type { ReasonCode } from './reasons.ts';
import type { RuleAnswer, UnitHolder } from './return.ts';

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
  /** The latest last day of these units, YYYY-MM-DD in the shop's time zone; when barred, the day that passed. */
  readonly lastDay: string | null;
  /** Where these units are: the ones free of review first. */
  readonly portions: readonly Portion[];
}

export interface EligibilityQuestion {
  readonly order: Order;
  readonly policyVersion: PolicyVersion;
  /** Every return of the order, whatever its status. */
  readonly returns: readonly UnitHolder[];
  readonly now: string;
  readonly timeZone: string;
}

/** The answer for every line of an order, in the order's own sequence. */
export function orderEligibility(question: EligibilityQuestion): LineEligibility[] {
  const held = heldUnits(question.order, question.returns);
  return question.order.lines.map((line) => lineEligibility(question, line, held));
}

function lineEligibility(question: EligibilityQuestion, line: OrderLine, held: HeldUnits): LineEligibility {
  const { parcels, facts } = lookAt(question, line, held);
  const judged = parcels.map((parcel) => {
    const window = windowOf(question, parcel);
    return portionOf(parcel, window, judge({ ...facts, window }));
  });
  const portions = [...byAnswer(judged, 'eligible'), ...byAnswer(judged, 'needsReview')];
  const days = (portions.length > 0 ? portions : judged).map((portion) => portion.window.lastDay);
  return {
    lineId: line.id,
    eligibility: judged.length > 0 ? summarise(judged) : judge({ ...facts, window: null }),
    returnable: portions.reduce((all, portion) => all + portion.quantity, 0),
    lastDay: days.toSorted().at(-1) ?? null,
    portions,
  };
}

/** What every rule says of a line's units in one parcel, and the window it looks at; null: the parcel has none left. */
export function parcelAnswers(
  question: EligibilityQuestion,
  { lineId, fulfillmentLineId, held }: { lineId: string; fulfillmentLineId: string; held: HeldUnits },
): { readonly window: ReturnWindow | null; readonly answers: readonly RuleAnswer[] } {
  const line = question.order.lines.find((one) => one.id === lineId);
  if (line === undefined) throw new RangeError(`the order has no line ${lineId}`);
  const { parcels, facts } = lookAt(question, line, held);
  const parcel = parcels.find((one) => one.fulfillmentLineId === fulfillmentLineId);
  const window = parcel === undefined ? null : windowOf(question, parcel);
  return { window, answers: answersOf({ ...facts, window }) };
}

function lookAt(question: EligibilityQuestion, line: OrderLine, held: HeldUnits) {
  const { order, policyVersion, returns } = question;
  const parcels = parcelUnits(order, line, returns, held).filter((parcel) => parcel.quantity > 0);
  const left = parcels.reduce((all, parcel) => all + parcel.quantity, 0);
  const facts = { ...question, line, policy: policyVersion.policy, sent: sentQuantity(order, line), left };
  return { parcels, facts };
}

function windowOf({ policyVersion, timeZone }: EligibilityQuestion, parcel: ParcelUnits): ReturnWindow {
  return returnWindow(parcel.fulfillment, policyVersion.policy, timeZone);
}

function judge(facts: Facts): Eligibility {
  const answers = answersOf(facts);
  const codes = (answer: string) => answers.filter((one) => one.answer === answer).map((one) => one.rule);
  const barred = codes('ineligible');
  if (barred.length > 0) return { answer: 'ineligible', reasons: barred };
  const review = codes('needsReview');
  return review.length > 0 ? { answer: 'needsReview', reasons: review } : { answer: 'eligible' };
}

function portionOf(parcel: ParcelUnits, window: ReturnWindow, eligibility: Eligibility): Portion {
  return { fulfillmentLineId: parcel.fulfillmentLineId, quantity: parcel.quantity, window, eligibility };
}

function byAnswer(portions: readonly Portion[], answer: Eligibility['answer']): Portion[] {
  return portions.filter((portion) => portion.eligibility.answer === answer);
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

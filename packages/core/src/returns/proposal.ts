// What would this choice of lines lead to: a refusal, a person's look, or approval by rule; and what is due?
import { type EligibilityQuestion, type LineEligibility, orderEligibility } from './eligibility.ts';
import { heldUnits } from './held-units.ts';
import type { ReasonCode } from './reasons.ts';
import type { ReturnReason, Settlement } from './return.ts';
import { type Answers, askRules, reviewOf } from './rule-answers.ts';
import { feesOf, settle } from './settlement.ts';

/** What the shopper chose of one order line. */
export interface ChosenLine {
  readonly lineId: string;
  readonly quantity: number;
  readonly reason: ReturnReason;
  readonly note: string;
}

/** A chosen line, or the part of it that came in one parcel. */
export interface ProposedLine extends ChosenLine {
  readonly fulfillmentLineId: string;
}

export interface Proposal {
  readonly ok: true;
  readonly lines: readonly ProposedLine[];
  readonly settlement: Settlement;
  /** Why a person must look; empty: approved by rule. */
  readonly needsReview: readonly string[];
  /** What every rule said. */
  readonly rules: Answers;
}

export type ProposalAnswer =
  | Proposal
  | {
      readonly ok: false;
      readonly reasons: readonly ReasonCode[];
      /** The same, by the line it concerns. */
      readonly lines: readonly { readonly lineId: string; readonly reasons: readonly ReasonCode[] }[];
    };

/** Asked before the shopper agrees and again when the return is made: simulate and perform are this function. */
export function proposeReturn(
  question: EligibilityQuestion & { readonly chosen: readonly ChosenLine[] },
): ProposalAnswer {
  const { order, policyVersion, returns, chosen } = question;
  if (chosen.length === 0) return { ok: false, reasons: ['NOTHING_CHOSEN'], lines: [] };
  const answers = orderEligibility(question);
  const refused = refusals(chosen, answers);
  if (refused.length > 0)
    return { ok: false, reasons: distinct(refused.flatMap((one) => one.reasons)), lines: refused };
  const lines = chosen.flatMap((line) => draw(line, answers));
  const settlement = settle({
    order,
    lines: chosen,
    heldUnits: heldUnits(order, returns),
    fees: feesOf(policyVersion.policy),
  });
  const rules = askRules(question, lines, settlement);
  return { ok: true, lines, settlement, needsReview: reviewOf(rules), rules };
}

function refusals(chosen: readonly ChosenLine[], answers: readonly LineEligibility[]) {
  const lineIds = distinct(chosen.map((line) => line.lineId));
  return lineIds.flatMap((lineId) => {
    const quantities = chosen.filter((line) => line.lineId === lineId).map((line) => line.quantity);
    const reasons = refusalOfLine(
      quantities,
      answers.find((one) => one.lineId === lineId),
    );
    return reasons.length > 0 ? [{ lineId, reasons }] : [];
  });
}

function refusalOfLine(
  quantities: readonly number[],
  answer: LineEligibility | undefined,
): readonly ReasonCode[] {
  if (answer === undefined) return ['UNKNOWN_LINE'];
  if (answer.eligibility.answer === 'ineligible') return answer.eligibility.reasons;
  if (quantities.some((quantity) => !Number.isSafeInteger(quantity) || quantity < 1))
    return ['QUANTITY_INVALID'];
  const wanted = quantities.reduce((all, quantity) => all + quantity, 0);
  return wanted > answer.returnable ? ['QUANTITY_TOO_LARGE'] : [];
}

/** Takes the units from the parcels that have some, those free of review first. */
function draw(chosen: ChosenLine, answers: readonly LineEligibility[]): ProposedLine[] {
  const portions = answers.find((one) => one.lineId === chosen.lineId)?.portions ?? [];
  let wanted = chosen.quantity;
  return portions.flatMap(({ fulfillmentLineId, quantity: available }) => {
    const quantity = Math.min(wanted, available);
    if (quantity === 0) return [];
    wanted -= quantity;
    return [{ ...chosen, quantity, fulfillmentLineId }];
  });
}

function distinct<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}

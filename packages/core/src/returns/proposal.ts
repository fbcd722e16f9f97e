// What would this choice of lines lead to: a refusal, a person's look, or approval by rule; and what is due?
import type { Money } from '../money/money.ts';
import {
  type EligibilityQuestion,
  type LineEligibility,
  orderEligibility,
  termsOfLine,
} from './eligibility.ts';
import { heldUnits } from './held-units.ts';
import type { ReasonCode } from './reasons.ts';
import { type ReturnReason, returnReasonSchema, type Settlement } from './return.ts';
import { type Answers, askRules, reviewOf, worthOf } from './rule-answers.ts';
import type { RuledTerms } from './ruled-terms.ts';
import { feesOf, ruledFees, settle } from './settlement.ts';

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

/** Why a line can't be taken. */
export interface RefusedLine {
  readonly lineId: string;
  readonly reasons: readonly ReasonCode[];
  /** The merchant's words, where a rule of theirs says no; empty: they left none. */
  readonly message: string;
  /** For the reason that was chosen: for another it could be taken. */
  readonly isForReason: boolean;
}

export type ProposalAnswer =
  | Proposal
  | {
      readonly ok: false;
      readonly reasons: readonly ReasonCode[];
      /** The same, by the line it concerns. */
      readonly lines: readonly RefusedLine[];
    };

type Question = EligibilityQuestion & { readonly chosen: readonly ChosenLine[] };

/** Asked before the shopper agrees and again when the return is made: simulate and perform are this function. */
export function proposeReturn(question: Question): ProposalAnswer {
  const { chosen } = question;
  if (chosen.length === 0) return { ok: false, reasons: ['NOTHING_CHOSEN'], lines: [] };
  const answers = orderEligibility(question);
  const refused = refusals(chosen, answers);
  if (refused.length > 0) return refusal(refused);
  const { settlement, barred } = settleByRules(question);
  if (barred.length > 0) return refusal(barred);
  const lines = drawAll(chosen, answers);
  const rules = askRules(question, lines, settlement);
  return { ok: true, lines, settlement, needsReview: reviewOf(rules), rules };
}

/** What is due on the terms of each line, and the lines that a rule bars for their reason or worth. */
function settleByRules(question: Question): { settlement: Settlement; barred: readonly RefusedLine[] } {
  const { order, policyVersion, returns, chosen } = question;
  const { policy } = policyVersion;
  const given = { order, lines: chosen, heldUnits: heldUnits(order, returns) };
  const general = settle({ ...given, fees: feesOf(policy) });
  if (policy.rules.length === 0) return { settlement: general, barred: [] };
  const worth = worthOf(order, general);
  const ruled: readonly Ruled[] = chosen.map(({ lineId, reason }) => ({
    lineId,
    terms: termsOfLine(question, lineId, { reason, worth }),
  }));
  const settlement = settle({ ...given, fees: ruledFees(policy, ruled) });
  if (question.setAside?.has('BARRED_BY_RULE') === true) return { settlement, barred: [] };
  return { settlement, barred: ruled.flatMap((one) => barredBy(question, one, worth)) };
}

interface Ruled {
  readonly lineId: string;
  readonly terms: RuledTerms;
}

function barredBy(question: Question, { lineId, terms }: Ruled, worth: Money | null): RefusedLine[] {
  if (!isBarring(terms)) return [];
  const isForReason = returnReasonSchema.options.some(
    (reason) => !isBarring(termsOfLine(question, lineId, { reason, worth })),
  );
  return [{ lineId, reasons: ['BARRED_BY_RULE'], message: terms.verdict?.message ?? '', isForReason }];
}

function isBarring({ verdict }: RuledTerms): boolean {
  return verdict?.answer === 'ineligible';
}

function refusal(lines: readonly RefusedLine[]): Extract<ProposalAnswer, { ok: false }> {
  return { ok: false, reasons: distinct(lines.flatMap((one) => one.reasons)), lines };
}

function refusals(chosen: readonly ChosenLine[], answers: readonly LineEligibility[]): RefusedLine[] {
  const lineIds = distinct(chosen.map((line) => line.lineId));
  return lineIds.flatMap((lineId) => {
    const quantities = chosen.filter((line) => line.lineId === lineId).map((line) => line.quantity);
    const answer = answers.find((one) => one.lineId === lineId);
    const reasons = refusalOfLine(quantities, answer);
    return reasons.length > 0
      ? [{ lineId, reasons, message: answer?.message ?? '', isForReason: false }]
      : [];
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

/** A line chosen twice, for two reasons, finds in each parcel only what its first part has left there. */
function drawAll(chosen: readonly ChosenLine[], answers: readonly LineEligibility[]): ProposedLine[] {
  const taken = new Map<string, number>();
  const portions = new Map(answers.map((one) => [one.lineId, one.portions]));
  return chosen.flatMap((line) => draw(line, portions.get(line.lineId) ?? [], taken));
}

/** Takes the units from the parcels that have some, those free of review first. */
function draw(
  chosen: ChosenLine,
  portions: LineEligibility['portions'],
  taken: Map<string, number>,
): ProposedLine[] {
  let wanted = chosen.quantity;
  return portions.flatMap(({ fulfillmentLineId, quantity: available }) => {
    const before = taken.get(fulfillmentLineId) ?? 0;
    const quantity = Math.min(wanted, available - before);
    if (quantity === 0) return [];
    wanted -= quantity;
    taken.set(fulfillmentLineId, before + quantity);
    return [{ ...chosen, quantity, fulfillmentLineId }];
  });
}

function distinct<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}

// What would this choice of lines lead to: a refusal, a person's look, or approval by rule; and what is due?
import { compare } from '../money/arithmetic.ts';
import { toShop } from '../money/convert.ts';
import type { Order } from '../order/order.ts';
import { orderRate } from '../order/rate.ts';
import type { Policy } from '../policy/policy.ts';
import { type EligibilityQuestion, type LineEligibility, orderEligibility } from './eligibility.ts';
import { heldUnits } from './held-units.ts';
import type { ReasonCode } from './reasons.ts';
import type { ReturnReason, Settlement } from './return.ts';
import { feesOf, settle } from './settlement.ts';
import { refundableOf } from './transfer.ts';

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
  readonly needsReview: readonly ReasonCode[];
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
  const drawn = chosen.flatMap((line) => draw(line, answers));
  const settlement = settle({
    order,
    lines: chosen,
    heldUnits: heldUnits(order, returns),
    fees: feesOf(policyVersion.policy),
  });
  const review = [
    ...drawn.flatMap((part) => part.review),
    ...chosen.flatMap(reviewOfReason),
    ...reviewOfWorth(order, policyVersion.policy, settlement),
  ];
  return { ok: true, lines: drawn.map((part) => part.line), settlement, needsReview: distinct(review) };
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
function draw(chosen: ChosenLine, answers: readonly LineEligibility[]) {
  const portions = answers.find((one) => one.lineId === chosen.lineId)?.portions ?? [];
  let wanted = chosen.quantity;
  return portions.flatMap(({ fulfillmentLineId, quantity: available, eligibility }) => {
    const quantity = Math.min(wanted, available);
    if (quantity === 0) return [];
    wanted -= quantity;
    const line: ProposedLine = { ...chosen, quantity, fulfillmentLineId };
    return [{ line, review: eligibility.answer === 'needsReview' ? eligibility.reasons : [] }];
  });
}

/** What may be the shop's own fault is a claim in the making: no rule decides it. */
function reviewOfReason({ reason }: ChosenLine): readonly ReasonCode[] {
  if (reason === 'DEFECTIVE') return ['REASON_DEFECTIVE'];
  return reason === 'WRONG_ITEM' || reason === 'NOT_AS_DESCRIBED' ? ['REASON_NOT_AS_AGREED'] : [];
}

function reviewOfWorth(order: Order, policy: Policy, { total }: Settlement): ReasonCode[] {
  const reasons: ReasonCode[] = [];
  const worth = toShop(total, orderRate(order));
  const limit = policy.autoApproveBelow;
  if (limit.minor === 0) reasons.push('NO_AUTO_APPROVAL');
  else if (worth === null || worth.currency !== limit.currency) reasons.push('FOREIGN_CURRENCY');
  else if (compare(worth, limit) >= 0) reasons.push('ABOVE_AUTO_APPROVAL');
  if (compare(total, refundableOf(order)) > 0) reasons.push('EXCEEDS_REFUNDABLE');
  return reasons;
}

function distinct<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}

// What does every rule say of these lines and of the return they make, as it is asked for?
import { compare } from '../money/arithmetic.ts';
import { toShop } from '../money/convert.ts';
import type { Money } from '../money/money.ts';
import type { Order } from '../order/order.ts';
import { orderRate } from '../order/rate.ts';
import { addDays } from '../policy/window.ts';
import { type EligibilityQuestion, parcelAnswers } from './eligibility.ts';
import { type HeldUnits, heldUnits } from './held-units.ts';
import type { ReasonCode } from './reasons.ts';
import type { AskedRules, LineRules, ReturnReason, RuleAnswer, Settlement } from './return.ts';
import { refundableOf } from './transfer.ts';

/** The rules' answers before the lines they are about have ids of ours: one a line, in the lines' order. */
export interface Answers extends Omit<AskedRules, 'lines'> {
  readonly lines: readonly LineRules[];
}

interface AskedLine {
  readonly lineId: string;
  readonly fulfillmentLineId: string;
  readonly reason: ReturnReason;
}

/** Asks every rule about these lines, settled so. */
export function askRules(
  question: EligibilityQuestion,
  lines: readonly AskedLine[],
  settlement: Settlement,
): Answers {
  const { order, policyVersion } = question;
  const held = heldUnits(order, question.returns);
  const approvedBelow = policyVersion.policy.autoApproveBelow;
  const worth = toShop(settlement.total, orderRate(order));
  return {
    policyVersion: policyVersion.version,
    lines: lines.map((line) => lineRules(question, { ...line, held })),
    whole: [...answersOnApproval(worth, approvedBelow), answerOnPayments(order, settlement)],
    worth,
    approvedBelow,
  };
}

/** The codes of the rules that did not simply let it pass. */
export function reviewOf({ lines, whole }: Answers): string[] {
  const answers = [...lines.flatMap((line) => line.answers), ...whole];
  return [...new Set(answers.filter((one) => one.answer !== 'eligible').map((one) => one.rule))];
}

/** The same answers as the return's first event keeps them, each with the line of ours it is about. */
export function nameLines(answers: Answers, lines: readonly { readonly id: string }[]): AskedRules {
  return {
    ...answers,
    lines: answers.lines.map((line, index) => ({ ...line, returnLineId: lines[index]?.id ?? '' })),
  };
}

function lineRules(question: EligibilityQuestion, line: AskedLine & { held: HeldUnits }): LineRules {
  const { window, answers } = parcelAnswers(question, line);
  const days = question.policyVersion.policy.merchantReturnDays;
  return {
    answers: [...answers, ...answersOnReason(line.reason)],
    window: window === null ? null : { days, from: addDays(window.lastDay, -days), ...window },
  };
}

/** What may be the shop's own fault is a claim in the making: no rule decides it. */
function answersOnReason(reason: ReturnReason): RuleAnswer[] {
  const isNotAsAgreed = reason === 'WRONG_ITEM' || reason === 'NOT_AS_DESCRIBED';
  return [answer('REASON_DEFECTIVE', reason === 'DEFECTIVE'), answer('REASON_NOT_AS_AGREED', isNotAsAgreed)];
}

function answersOnApproval(worth: Money | null, limit: Money): RuleAnswer[] {
  if (limit.minor === 0) return [answer('NO_AUTO_APPROVAL', true)];
  if (worth === null || worth.currency !== limit.currency) return [answer('FOREIGN_CURRENCY', true)];
  return [answer('ABOVE_AUTO_APPROVAL', compare(worth, limit) >= 0)];
}

function answerOnPayments(order: Order, { total }: Settlement): RuleAnswer {
  return answer('EXCEEDS_REFUNDABLE', compare(total, refundableOf(order)) > 0);
}

function answer(rule: ReasonCode, isForReview: boolean): RuleAnswer {
  return { rule, answer: isForReview ? 'needsReview' : 'eligible' };
}

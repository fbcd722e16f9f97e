// What does every rule say of these lines and of the return they make, as it is asked for?
import { compare, sum } from '../money/arithmetic.ts';
import { toShop } from '../money/convert.ts';
import type { Money } from '../money/money.ts';
import type { Order } from '../order/order.ts';
import { orderRate } from '../order/rate.ts';
import { addDays, type ReturnWindow } from '../policy/window.ts';
import { type EligibilityQuestion, parcelAnswers } from './eligibility.ts';
import { type HeldUnits, heldUnits } from './held-units.ts';
import type { ReasonCode } from './reasons.ts';
import type { AskedRules, LineRules, ReturnReason, RuleAnswer, Settlement } from './return.ts';
import type { RuledTerms, RuleVerdict } from './ruled-terms.ts';
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
  const goods = worthOf(order, settlement);
  const judged = lines.map((line) => lineRules(question, { ...line, held, goods }));
  const isApproved = judged.every(({ verdict }) => verdict?.answer === 'eligible');
  return {
    policyVersion: policyVersion.version,
    lines: judged.map(({ rules }) => rules),
    whole: [
      ...(isApproved ? answersOnCurrency(worth, approvedBelow) : answersOnApproval(worth, approvedBelow)),
      answerOnPayments(order, settlement),
    ],
    worth,
    approvedBelow,
  };
}

/** What all that is sent back cost, with tax and before any fee, in the shop's currency; null: no rate says. */
export function worthOf(order: Order, settlement: Settlement): Money | null {
  const parts = settlement.lines.flatMap(({ goods, tax }) => [goods, tax]);
  return toShop(sum(parts, settlement.total.currency), orderRate(order));
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

interface JudgedLine {
  readonly rules: LineRules;
  readonly verdict: RuleVerdict | null;
}

function lineRules(
  question: EligibilityQuestion,
  line: AskedLine & { readonly held: HeldUnits; readonly goods: Money | null },
): JudgedLine {
  const { reason, goods } = line;
  const { window, terms, answers } = parcelAnswers(question, { ...line, asked: { reason, worth: goods } });
  const { verdict } = terms;
  const said = [...answers, ...answersOnReason(reason, verdict), ...answersOnVerdict(verdict)];
  return { rules: { answers: said, window: countedIn(window, terms) }, verdict };
}

/** What the units were judged by; null: no parcel of theirs is known, or their days have not begun. */
function countedIn(
  window: ReturnWindow | null,
  { merchantReturnDays: days }: RuledTerms,
): LineRules['window'] {
  if (window === null || window.lastDay === null) return null;
  const { lastDay, isAssumed } = window;
  return { days, from: addDays(lastDay, -days), lastDay, isAssumed };
}

/**
 * What may be the shop's own fault is a claim in the making: no rule of ours decides it. A rule of the merchant's does
 * that names the reason.
 */
function answersOnReason(reason: ReturnReason, verdict: RuleVerdict | null): RuleAnswer[] {
  const isDecided = verdict?.answer === 'eligible' && verdict.namesReason;
  const isNotAsAgreed = reason === 'WRONG_ITEM' || reason === 'NOT_AS_DESCRIBED';
  const asked = [
    { answer: answer('REASON_DEFECTIVE', reason === 'DEFECTIVE'), isSaid: reason === 'DEFECTIVE' },
    { answer: answer('REASON_NOT_AS_AGREED', isNotAsAgreed), isSaid: isNotAsAgreed },
  ];
  return asked.filter(({ isSaid }) => !(isSaid && isDecided)).map((one) => one.answer);
}

/** What no rule of eligibility says: that a rule of the merchant's approves it, or that nobody can tell whether it fits. */
function answersOnVerdict(verdict: RuleVerdict | null): RuleAnswer[] {
  if (verdict === null) return [];
  const { name, isUncertain } = verdict;
  if (isUncertain) return [{ rule: 'FOREIGN_CURRENCY', answer: 'needsReview', name }];
  return verdict.answer === 'eligible' ? [{ rule: 'APPROVED_BY_RULE', answer: 'eligible', name }] : [];
}

function answersOnApproval(worth: Money | null, limit: Money): RuleAnswer[] {
  if (limit.minor === 0) return [answer('NO_AUTO_APPROVAL', true)];
  if (!isTold(worth, limit)) return [answer('FOREIGN_CURRENCY', true)];
  return [answer('ABOVE_AUTO_APPROVAL', compare(worth, limit) >= 0)];
}

/** Which of the merchant's amounts fit, and what they come to, nobody can tell then: no rule of theirs settles that. */
function answersOnCurrency(worth: Money | null, limit: Money): RuleAnswer[] {
  return isTold(worth, limit) ? [] : [answer('FOREIGN_CURRENCY', true)];
}

/** Whether the worth is known in the currency in which the policy counts. */
function isTold(worth: Money | null, limit: Money): worth is Money {
  return worth !== null && worth.currency === limit.currency;
}

function answerOnPayments(order: Order, { total }: Settlement): RuleAnswer {
  return answer('EXCEEDS_REFUNDABLE', compare(total, refundableOf(order)) > 0);
}

function answer(rule: ReasonCode, isForReview: boolean): RuleAnswer {
  return { rule, answer: isForReview ? 'needsReview' : 'eligible' };
}

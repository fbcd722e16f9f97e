// Can this rule stand in a policy? Asked before publishing: a version once published must stay readable.
import { compare } from '../money/arithmetic.ts';
import type { Money } from '../money/money.ts';
import { type AmountProblem, amountProblem } from './amounts.ts';
import type { ReturnRule } from './rules.ts';

/** Why a rule can't be published. */
export type RuleProblem =
  /** It says nothing. */
  | { readonly code: 'NO_OUTCOME' }
  /** The days are told before a reason is chosen and anything is counted. */
  | { readonly code: 'DAYS_TOO_LATE' }
  /** No return is worth that. */
  | { readonly code: 'NO_WORTH_FITS' }
  /** What would be told to the shopper never is. */
  | { readonly code: 'MESSAGE_UNHEARD' }
  | AmountProblem;

export interface RuleFinding {
  /** Below the rule: "outcome", "when.worthBelow". */
  readonly path: string;
  readonly problem: RuleProblem;
}

/** What stands against publishing a rule, the shop counting in `currency`; empty: nothing. */
export function ruleProblems({ when, outcome }: ReturnRule, currency: string): RuleFinding[] {
  const { answer, message, merchantReturnDays, restockingFeeBasisPoints, wayBack } = outcome;
  const says = [answer, merchantReturnDays, restockingFeeBasisPoints, wayBack].some((one) => one !== null);
  const isAskedLate = when.reasons.length > 0 || when.worthFrom !== null || when.worthBelow !== null;
  const found: (RuleFinding | false)[] = [
    !says && { path: 'outcome', problem: { code: 'NO_OUTCOME' } },
    merchantReturnDays !== null &&
      isAskedLate && { path: 'outcome.merchantReturnDays', problem: { code: 'DAYS_TOO_LATE' } },
    isEmpty(when.worthFrom, when.worthBelow) && {
      path: 'when.worthBelow',
      problem: { code: 'NO_WORTH_FITS' },
    },
    message !== '' &&
      answer !== 'ineligible' && { path: 'outcome.message', problem: { code: 'MESSAGE_UNHEARD' } },
    amount('when.worthFrom', when.worthFrom, currency),
    amount('when.worthBelow', when.worthBelow, currency),
    amount('outcome.wayBack.returnShippingFee', wayBack?.returnShippingFee ?? null, currency),
  ];
  return found.filter((one) => one !== false);
}

function isEmpty(from: Money | null, below: Money | null): boolean {
  if (below === null) return false;
  if (from === null) return below.minor === 0;
  return from.currency === below.currency && compare(from, below) >= 0;
}

function amount(path: string, value: Money | null, currency: string): RuleFinding | false {
  const problem = value === null ? null : amountProblem(value, currency);
  return problem !== null && { path, problem };
}

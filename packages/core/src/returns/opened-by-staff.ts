// How do staff open a return for an order, also one that the shop's own policy would have refused?
import { decide } from './decide.ts';
import { type EligibilityQuestion, type LineEligibility, orderEligibility } from './eligibility.ts';
import { refusalsAmong } from './eligibility-rules.ts';
import { evolveAll } from './evolve.ts';
import { type Opened, type Opening, requestedFrom } from './opening.ts';
import { overridable } from './overridable.ts';
import { type ChosenLine, type ProposalAnswer, proposeReturn } from './proposal.ts';
import type { ReasonCode } from './reasons.ts';
import type { Actor } from './return.ts';

/** What of one order line staff may take back, and what the shop's rules say of it. */
export interface OpenableLine {
  readonly lineId: string;
  /** Units that may go back, those against the policy too. */
  readonly returnable: number;
  /** Of these the units no rule says no to. */
  readonly withinRules: number;
  /** Why the others are against the policy; or, where nothing may go back, why nobody can open it. */
  readonly reasons: readonly ReasonCode[];
  readonly lastDay: string | null;
}

/** Every line of an order as staff may open a return for it. */
export function openableLines(question: EligibilityQuestion): OpenableLine[] {
  return orderEligibility({ ...question, setAside: overridable }).map(openableLine);
}

function openableLine({ lineId, returnable, lastDay, portions, eligibility }: LineEligibility): OpenableLine {
  const against = portions.filter((one) => refusalsOf(one.eligibility).length > 0);
  const units = against.reduce((all, { quantity }) => all + quantity, 0);
  const reasons =
    returnable === 0 ? reasonsOf(eligibility) : against.flatMap((one) => refusalsOf(one.eligibility));
  return { lineId, returnable, withinRules: returnable - units, reasons: [...new Set(reasons)], lastDay };
}

function reasonsOf(eligibility: LineEligibility['eligibility']): readonly ReasonCode[] {
  return eligibility.answer === 'eligible' ? [] : eligibility.reasons;
}

function refusalsOf(eligibility: LineEligibility['eligibility']): readonly ReasonCode[] {
  return reasonsOf(eligibility).filter((code) => refusalsAmong([code]).length > 0);
}

/** As for a shopper, but for the rules that staff may set aside: what they say is kept with the answer. */
export function proposeByStaff(
  question: EligibilityQuestion & { readonly chosen: readonly ChosenLine[] },
): ProposalAnswer {
  return proposeReturn({ ...question, setAside: overridable });
}

export type OpenedByStaff =
  | ({ readonly ok: true } & Opened)
  | { readonly ok: false; readonly reasons: readonly ReasonCode[] };

/** Asked for and approved by the same person in one step; `note` says why, where a rule says no. */
export function openByStaff(
  opening: Opening & { readonly by: Extract<Actor, { kind: 'staff' }>; readonly note: string },
): OpenedByStaff {
  const { by, at, note } = opening;
  const { value, requested } = requestedFrom(opening, 'staff');
  const approval = decide({ type: 'approve', by, at, note }, value);
  if (!approval.ok) return approval;
  const events = [requested, ...approval.events];
  return { ok: true, value: evolveAll(value, events), events };
}

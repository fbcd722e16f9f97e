// How does a return begin: from a proposal the shopper agreed to?
import { evolveAll } from './evolve.ts';
import type { Proposal } from './proposal.ts';
import type { Actor, Return, ReturnEvent } from './return.ts';
import { nameLines } from './rule-answers.ts';

/** The rule that approves what needs nobody's look. */
export const autoApproval = 'AUTO_APPROVE_BELOW';

export interface Opened {
  readonly value: Return;
  readonly events: readonly ReturnEvent[];
}

/** A new return and what happened: requested, and approved in the same step when no person need look. */
export function openReturn(input: {
  id: string;
  orderId: string;
  rmaNumber: string;
  policyVersion: number;
  proposal: Proposal;
  by: Actor;
  at: string;
  newLineId: () => string;
}): Opened {
  const { proposal, by, at } = input;
  const lines = proposal.lines.map((line) => openLine(line, input.newLineId()));
  const { needsReview } = proposal;
  const rules = nameLines(proposal.rules, lines);
  const requested: ReturnEvent = { type: 'REQUESTED', by, at, needsReview, rules };
  const approved: ReturnEvent = { type: 'APPROVED', by: { kind: 'rule', rule: autoApproval }, at };
  const events = needsReview.length === 0 ? [requested, approved] : [requested];
  const value: Return = {
    id: input.id,
    orderId: input.orderId,
    rmaNumber: input.rmaNumber,
    platformReturnId: null,
    origin: 'portal',
    status: 'REQUESTED',
    createdAt: at,
    policyVersion: input.policyVersion,
    reasons: [...needsReview],
    declineReason: null,
    lines,
    settlement: proposal.settlement,
    revision: 0,
  };
  return { value: evolveAll(value, events), events };
}

function openLine(
  { lineId, fulfillmentLineId, quantity, reason, note }: Proposal['lines'][number],
  id: string,
): Return['lines'][number] {
  return {
    id,
    lineId,
    fulfillmentLineId,
    platformLineId: null,
    quantity,
    reason,
    note,
    received: [],
    reservedQuantity: 0,
    refundedQuantity: 0,
  };
}

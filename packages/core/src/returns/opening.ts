// How does a return begin: from a proposal that was agreed to?
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

/** What is agreed, and under which names. */
export interface Opening {
  readonly id: string;
  readonly orderId: string;
  readonly rmaNumber: string;
  readonly policyVersion: number;
  readonly proposal: Proposal;
  readonly by: Actor;
  readonly at: string;
  readonly newLineId: () => string;
}

/** A new return and what happened: requested, and approved in the same step when no person need look. */
export function openReturn(input: Opening): Opened {
  const { value, requested } = requestedFrom(input, 'portal');
  const approved: ReturnEvent = { type: 'APPROVED', by: { kind: 'rule', rule: autoApproval }, at: input.at };
  const events = requested.needsReview.length === 0 ? [requested, approved] : [requested];
  return { value: evolveAll(value, events), events };
}

/** A return as it is asked for, before anybody has decided it. */
export function requestedFrom(
  input: Opening,
  origin: Return['origin'],
): { value: Return; requested: Extract<ReturnEvent, { type: 'REQUESTED' }> } {
  const { proposal, by, at } = input;
  const lines = proposal.lines.map((line) => openLine(line, input.newLineId()));
  const { needsReview } = proposal;
  const value: Return = {
    id: input.id,
    orderId: input.orderId,
    rmaNumber: input.rmaNumber,
    platformReturnId: null,
    origin,
    status: 'REQUESTED',
    createdAt: at,
    policyVersion: input.policyVersion,
    reasons: [...needsReview],
    declineReason: null,
    lines,
    settlement: proposal.settlement,
    revision: 0,
  };
  const rules = nameLines(proposal.rules, lines);
  return { value, requested: { type: 'REQUESTED', by, at, needsReview, rules } };
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

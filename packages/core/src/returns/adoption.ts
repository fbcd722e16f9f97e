// How does a return that was made on the platform become one of ours?
import { add, sum } from '../money/arithmetic.ts';
import type { Money } from '../money/money.ts';
import type { Order, PlatformReturn } from '../order/order.ts';
import type { PolicyVersion } from '../policy/policy.ts';
import { evolveAll } from './evolve.ts';
import { freeUnits, type HeldUnits, heldUnits } from './held-units.ts';
import { observePlatform } from './observation.ts';
import type { Opened } from './opening.ts';
import { type Return, type ReturnReason, returnReasonSchema } from './return.ts';
import { askRules, nameLines, reviewOf } from './rule-answers.ts';
import { type AgreedFees, settle } from './settlement.ts';

export interface AdoptionInput {
  readonly id: string;
  readonly rmaNumber: string;
  readonly policyVersion: PolicyVersion;
  readonly timeZone: string;
  /** As in the question of eligibility. */
  readonly earlierReturns: readonly string[];
  readonly order: Order;
  /** The order's returns we have. */
  readonly returns: readonly Return[];
  readonly theirs: PlatformReturn;
  readonly at: string;
  readonly newLineId: () => string;
}

/**
 * Our row for a platform's return, and what happened to it over there so far. Its fees were agreed there, so it is
 * settled with those and not with our policy's. Null: the order as we read it has not these units free.
 */
export function adoptReturn(input: AdoptionInput): Opened | null {
  const { order, theirs, at } = input;
  // One that was called off holds nothing: what became of its units since does not stand in its way.
  const isCalledOff = theirs.status === 'DECLINED' || theirs.status === 'CANCELED';
  const held = isCalledOff ? new Map() : heldUnits(withoutReturn(order, theirs.id), input.returns);
  const wanted = theirs.lines.filter((line) => line.quantity > 0);
  if (wanted.length === 0 || !hasRoom(order, held, wanted)) return null;
  const unjudged = requestedReturn(input, wanted, held);
  const requested = requestedThere(input, unjudged);
  const value = { ...unjudged, reasons: [...requested.needsReview] };
  const events = [requested, ...observePlatform(value, theirs, { at, seenBefore: null }).events];
  return { value: evolveAll(value, events), events };
}

/**
 * Still to be decided, it was the shopper who asked for it over there. Our rules are asked then, and what they would
 * have refused is told to a person; none approves it, for the shopper was not shown our terms. What was decided over
 * there is not judged again.
 */
function requestedThere(input: AdoptionInput, { lines, settlement }: Return) {
  const { theirs, order } = input;
  const event = { type: 'REQUESTED', by: { kind: 'platform' }, at: theirs.createdAt } as const;
  if (theirs.status !== 'REQUESTED') return { ...event, needsReview: [] };
  const question = { ...input, order: withoutReturn(order, theirs.id), now: theirs.createdAt };
  const asked = askRules(question, lines, settlement);
  const elsewhere = { rule: 'ASKED_ELSEWHERE', answer: 'needsReview' } as const;
  const rules = { ...asked, whole: [elsewhere, ...asked.whole] };
  return { ...event, needsReview: reviewOf(rules), rules: nameLines(rules, lines) };
}

type TheirLine = PlatformReturn['lines'][number];

function hasRoom(order: Order, held: HeldUnits, wanted: readonly TheirLine[]): boolean {
  return [...new Set(wanted.map((part) => part.lineId))].every((lineId) => {
    const line = order.lines.find((one) => one.id === lineId);
    const units = wanted.reduce((all, part) => all + (part.lineId === lineId ? part.quantity : 0), 0);
    return line !== undefined && units <= freeUnits(line, held).length;
  });
}

function requestedReturn(input: AdoptionInput, wanted: readonly TheirLine[], held: HeldUnits): Return {
  const { id, rmaNumber, policyVersion, order, theirs } = input;
  return {
    id,
    orderId: order.id,
    rmaNumber,
    platformReturnId: theirs.id,
    origin: 'platform',
    status: 'REQUESTED',
    createdAt: theirs.createdAt,
    policyVersion: policyVersion.version,
    reasons: [],
    declineReason: null,
    lines: wanted.map((line) => adoptLine(line, input.newLineId())),
    settlement: settle({ order, lines: wanted, heldUnits: held, fees: agreedFees(order, theirs) }),
    revision: 0,
  };
}

/** One line of the order may come back in several parcels, each with its fee. */
function agreedFees(order: Order, theirs: PlatformReturn): AgreedFees {
  const restockingFees = new Map<string, Money>();
  for (const { lineId, restockingFee, quantity } of theirs.lines) {
    if (restockingFee === null || quantity === 0) continue;
    const before = restockingFees.get(lineId);
    const fee = restockingFee.presentment;
    restockingFees.set(lineId, before === undefined ? fee : add(before, fee));
  }
  const wayBack = theirs.returnShippingFees.map((fee) => fee.presentment);
  return { restockingFees, returnShippingFee: sum(wayBack, order.presentmentCurrency) };
}

function adoptLine(line: TheirLine, id: string): Return['lines'][number] {
  return {
    id,
    lineId: line.lineId,
    fulfillmentLineId: line.fulfillmentLineId,
    platformLineId: line.id,
    quantity: line.quantity,
    reason: reasonOf(line.reason),
    note: line.note ?? '',
    received: [],
    reservedQuantity: 0,
    refundedQuantity: 0,
  };
}

function reasonOf(reason: string): ReturnReason {
  const known = returnReasonSchema.safeParse(reason);
  return known.success ? known.data : 'OTHER';
}

/** The order as if this return, with what was refunded by it, were not there: its units are its own to take. */
function withoutReturn(order: Order, returnId: string): Order {
  const refunded = new Map<string, number>();
  for (const part of order.refunds
    .filter((refund) => refund.returnId === returnId)
    .flatMap((one) => one.lines)) {
    refunded.set(part.lineId, (refunded.get(part.lineId) ?? 0) + part.quantity);
  }
  return {
    ...order,
    returns: order.returns.filter((value) => value.id !== returnId),
    refunds: order.refunds.filter((refund) => refund.returnId !== returnId),
    lines: order.lines.map((line) => {
      const back = refunded.get(line.id) ?? 0;
      const { currentQuantity, refundableQuantity } = line;
      return {
        ...line,
        currentQuantity: currentQuantity + back,
        refundableQuantity: refundableQuantity + back,
      };
    }),
  };
}

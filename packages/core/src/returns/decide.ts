// May this step be taken now, and what has happened if it is?
import type { Money } from '../money/money.ts';
import { wordsIn } from '../wire/typed-text.ts';
import { refusalsAmong } from './eligibility-rules.ts';
import { missingQuantity, payableQuantity, receivedQuantity } from './evolve.ts';
import type { ReasonCode } from './reasons.ts';
import type {
  Actor,
  Disposition,
  Finding,
  Return,
  ReturnEvent,
  ReturnLine,
  ReturnLineUnits,
} from './return.ts';
import { refusalOf, type StepName, transitions } from './transitions.ts';

/** An intent as far as a step needs to know it. */
export interface StepIntent {
  readonly id: string;
  readonly amount: Money;
  readonly lines: readonly ReturnLineUnits[];
}

export type Step =
  | {
      readonly type: 'approve';
      readonly by: Actor;
      readonly at: string;
      /** Why, where the rules had said no. */
      readonly note?: string;
    }
  | { readonly type: 'cancel'; readonly by: Actor; readonly at: string }
  | {
      readonly type: 'close';
      readonly by: Actor;
      readonly at: string;
      /** Units are unpaid, and staff say how they were settled. */
      readonly paidAnotherWay?: string;
    }
  | { readonly type: 'decline'; readonly by: Actor; readonly at: string; readonly reason: string }
  | { readonly type: 'receive'; readonly by: Actor; readonly at: string; readonly lines: readonly Arrival[] }
  | { readonly type: 'refund'; readonly by: Actor; readonly at: string; readonly intent: StepIntent }
  | {
      readonly type: 'recordRefunded';
      readonly at: string;
      readonly intent: StepIntent;
      readonly finding?: Finding;
    }
  | {
      readonly type: 'recordRefused';
      readonly at: string;
      readonly intent: StepIntent;
      readonly why: string;
      readonly finding?: Finding & { readonly shown: readonly ReturnLineUnits[] };
    }
  | {
      readonly type: 'recordDoubtful';
      readonly at: string;
      readonly intent: StepIntent;
      readonly why: string;
    }
  | {
      readonly type: 'recordBooked';
      readonly at: string;
      readonly intent: StepIntent;
      readonly refundId: string;
    };

/** Units of a return line that arrived, and what became of them. */
export interface Arrival extends ReturnLineUnits {
  readonly disposition: Disposition;
}

export type Decision =
  | { readonly ok: true; readonly events: readonly ReturnEvent[] }
  | { readonly ok: false; readonly reasons: readonly ReasonCode[] };

/** The events a step leads to, or why it can't be taken. Changes nothing: `evolve` does. */
export function decide(step: Step, state: Return): Decision {
  if (transitions[state.status][step.type] === undefined) return refuse(refusalOf(step.type, state.status));
  const reason = objectionTo(step, state);
  return reason === null ? { ok: true, events: [eventOf(step)] } : refuse(reason);
}

/** Whether it could be closed now with units unpaid, by staff who say how they were settled. */
export function canClosePaidAnotherWay(state: Return): boolean {
  return transitions[state.status].close !== undefined && objectionToClose(state) === 'UNPAID_UNITS';
}

/** Whether what a person found unpaid could be paid again: else by that word nobody would hold the money any more. */
export function canPayAgain(state: Return): boolean {
  return transitions[state.status].refund !== undefined;
}

/** Whether a step with nothing more to say than its name could be taken now. */
export function isPossible(step: StepName, state: Return): boolean {
  if (transitions[state.status][step] === undefined) return false;
  if (step === 'cancel') return objectionToCancel(state) === null;
  if (step === 'close') return objectionToClose(state) === null;
  if (step === 'receive') return state.lines.some((line) => payableQuantity(line) < line.quantity);
  if (step === 'refund') return hasUnpaidUnits(state);
  return true;
}

function refuse(reason: ReasonCode): Decision {
  return { ok: false, reasons: [reason] };
}

function objectionTo(step: Step, state: Return): ReasonCode | null {
  switch (step.type) {
    case 'approve':
      return isOverride(step.by, state) && wordsIn(step.note ?? '') === '' ? 'OVERRIDE_UNEXPLAINED' : null;
    case 'decline':
      return wordsIn(step.reason) === '' ? 'REASON_MISSING' : null;
    case 'cancel':
      return objectionToCancel(state);
    case 'close':
      return step.paidAnotherWay === undefined
        ? objectionToClose(state)
        : objectionToPaidAnotherWay(step.by, step.paidAnotherWay, state);
    case 'receive':
      return objectionToArrivals(step.lines, state);
    case 'refund':
      return objectionToRefund(step.intent, state);
    case 'recordRefunded':
    case 'recordRefused':
      if (step.type === 'recordRefused' && step.finding !== undefined && !canPayAgain(state))
        return 'ENDED_UNPAID';
      if (step.finding !== undefined && wordsIn(step.finding.note) === '') return 'NOTE_MISSING';
      return tooMany(state, step.intent.lines, unitsUnderWay, 'ALREADY_RECORDED');
    case 'recordDoubtful':
    case 'recordBooked':
      return null;
    default:
      return step satisfies never;
  }
}

/** Staff approve what the rules had refused; one approved on the platform was decided there. */
function isOverride(by: Actor, state: Return): boolean {
  return by.kind === 'staff' && refusalsAmong(state.reasons).length > 0;
}

function objectionToArrivals(lines: readonly Arrival[], state: Return): ReasonCode | null {
  if (lines.length === 0) return 'NOTHING_RECEIVED';
  return tooMany(state, lines, (line) => mayArrive(line, lines), 'MORE_THAN_SENT_BACK');
}

/** Units called missing may turn up as well, unless others of the line are called missing in the same breath. */
function mayArrive(line: ReturnLine, arrivals: readonly Arrival[]): number {
  const awaited = line.quantity - receivedQuantity(line);
  const isMissing = arrivals.some((one) => one.returnLineId === line.id && one.disposition === 'MISSING');
  return isMissing ? awaited : awaited + missingQuantity(line);
}

function objectionToRefund(intent: StepIntent, state: Return): ReasonCode | null {
  if (intent.lines.length === 0) return 'NOTHING_TO_PAY';
  return tooMany(state, intent.lines, unpaidUnits, 'MORE_THAN_RECEIVED');
}

function objectionToCancel(state: Return): ReasonCode | null {
  return state.lines.some((line) => receivedQuantity(line) > 0 || line.reservedQuantity > 0)
    ? 'ALREADY_RECEIVED'
    : null;
}

function objectionToClose(state: Return): ReasonCode | null {
  if (state.lines.some((line) => unitsUnderWay(line) > 0)) return 'MONEY_UNDERWAY';
  return hasUnpaidUnits(state) ? 'UNPAID_UNITS' : null;
}

/** Only staff can know of it, and only what is unpaid can have been settled so. */
function objectionToPaidAnotherWay(by: Actor, note: string, state: Return): ReasonCode | null {
  const objection = objectionToClose(state);
  if (objection === null) return 'NOTHING_TO_PAY';
  if (objection !== 'UNPAID_UNITS' || by.kind !== 'staff') return objection;
  return wordsIn(note) === '' ? 'NOTE_MISSING' : null;
}

function hasUnpaidUnits(state: Return): boolean {
  return state.lines.some((line) => unpaidUnits(line) > 0);
}

function unpaidUnits(line: ReturnLine): number {
  return payableQuantity(line) - line.reservedQuantity;
}

function unitsUnderWay(line: ReturnLine): number {
  return line.reservedQuantity - line.refundedQuantity;
}

/** Checks the parts of one line together, so that two halves can't pass where the whole would not. */
function tooMany(
  state: Return,
  parts: readonly ReturnLineUnits[],
  left: (line: ReturnLine) => number,
  reason: ReasonCode,
): ReasonCode | null {
  for (const id of new Set(parts.map((part) => part.returnLineId))) {
    const line = state.lines.find((one) => one.id === id);
    if (line === undefined) return 'UNKNOWN_LINE';
    const quantities = parts.filter((part) => part.returnLineId === id).map((part) => part.quantity);
    if (quantities.some((quantity) => !Number.isSafeInteger(quantity) || quantity < 1))
      return 'QUANTITY_INVALID';
    if (quantities.reduce((all, one) => all + one, 0) > left(line)) return reason;
  }
  return null;
}

/** What will have happened once the step is taken. */
export function eventOf(step: Step): ReturnEvent {
  switch (step.type) {
    case 'approve': {
      const note = wordsIn(step.note ?? '');
      const approved = { type: 'APPROVED', by: step.by, at: step.at } as const;
      return note === '' ? approved : { ...approved, note };
    }
    case 'decline':
      return { type: 'DECLINED', by: step.by, at: step.at, reason: wordsIn(step.reason) };
    case 'cancel':
      return { type: 'CANCELED', by: step.by, at: step.at };
    case 'close':
      return step.paidAnotherWay === undefined
        ? { type: 'CLOSED', by: step.by, at: step.at }
        : { type: 'CLOSED', by: step.by, at: step.at, paidAnotherWay: wordsIn(step.paidAnotherWay) };
    case 'receive':
      return { type: 'RECEIVED', by: step.by, at: step.at, lines: step.lines };
    case 'refund':
      return { type: 'REFUND_RESERVED', by: step.by, at: step.at, ...moneyOf(step.intent) };
    case 'recordRefunded':
      return { type: 'REFUNDED', at: step.at, ...moneyOf(step.intent), ...step.finding };
    case 'recordRefused': {
      const { intentId, lines } = moneyOf(step.intent);
      return { type: 'REFUND_REFUSED', at: step.at, intentId, why: step.why, lines, ...step.finding };
    }
    case 'recordDoubtful':
      return { type: 'REFUND_DOUBTFUL', at: step.at, intentId: step.intent.id, why: step.why };
    case 'recordBooked':
      return { type: 'REFUND_BOOKED', at: step.at, intentId: step.intent.id, refundId: step.refundId };
    default:
      return step satisfies never;
  }
}

function moneyOf(intent: StepIntent) {
  const lines = intent.lines.map(({ returnLineId, quantity }) => ({ returnLineId, quantity }));
  return { intentId: intent.id, amount: intent.amount.minor, currency: intent.amount.currency, lines };
}

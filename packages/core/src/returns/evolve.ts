// What is a return after something happened to it?
import type { Return, ReturnEvent, ReturnLine, ReturnLineUnits, ReturnStatus } from './return.ts';

/** Where an event leads; null: the status stays. */
const statusAfter: Readonly<Record<ReturnEvent['type'], ReturnStatus | null>> = {
  REQUESTED: 'REQUESTED',
  APPROVED: 'OPEN',
  REOPENED: 'OPEN',
  DECLINED: 'DECLINED',
  CANCELED: 'CANCELED',
  CLOSED: 'CLOSED',
  RECEIVED: null,
  REFUND_RESERVED: null,
  REFUNDED: null,
  REFUND_REFUSED: null,
  REFUND_DOUBTFUL: null,
  REFUND_BOOKED: null,
  REFUND_FAILED: null,
  REFUNDED_ELSEWHERE: null,
};

/** The return after one event; events are facts and are never refused here. */
export function evolve(state: Return, event: ReturnEvent): Return {
  const status = statusAfter[event.type] ?? state.status;
  const declineReason = event.type === 'DECLINED' ? event.reason : state.declineReason;
  return { ...state, status, declineReason, lines: linesAfter(state.lines, event) };
}

/** The return after all these events, in their order. */
export function evolveAll(state: Return, events: readonly ReturnEvent[]): Return {
  return events.reduce(evolve, state);
}

/** Units that arrived and can be paid: all but the missing ones. */
export function payableQuantity(line: Pick<ReturnLine, 'received'>): number {
  return line.received.reduce((all, part) => all + (part.disposition === 'MISSING' ? 0 : part.quantity), 0);
}

/** Units somebody has looked for, missing ones too. */
export function receivedQuantity(line: ReturnLine): number {
  return line.received.reduce((all, part) => all + part.quantity, 0);
}

/** Units looked for and not found: they are not awaited, but may still arrive. */
export function missingQuantity(line: ReturnLine): number {
  return receivedQuantity(line) - payableQuantity(line);
}

type Receipt = ReturnLine['received'][number];

/** What arrives is first taken to be what nobody has looked for yet, then what was called missing. */
function arrive(line: ReturnLine, part: Receipt): ReturnLine {
  const found = receivedQuantity(line) + part.quantity - line.quantity;
  return receive(found > 0 ? findMissing(line, found) : line, part);
}

/** Kept in the order of arrival: units are paid in that order, so equal parts apart must not be joined. */
function receive(line: ReturnLine, { disposition, quantity }: Receipt): ReturnLine {
  const last = line.received.at(-1);
  if (last?.disposition !== disposition) {
    return { ...line, received: [...line.received, { disposition, quantity }] };
  }
  const joined = { disposition, quantity: last.quantity + quantity };
  return { ...line, received: [...line.received.slice(0, -1), joined] };
}

/** A unit paid over there has arrived over there; what was done with it we were not told. */
function payElsewhere(line: ReturnLine, units: number): ReturnLine {
  const paid = pay(reserve(line, units), units);
  const quantity = paid.reservedQuantity - payableQuantity(line);
  if (quantity <= 0) return paid;
  return receive(findMissing(paid, quantity), { disposition: 'PROCESSING_REQUIRED', quantity });
}

/** Units called missing make room for those that turn out to have arrived, the latest first: none is counted twice. */
function findMissing(line: ReturnLine, units: number): ReturnLine {
  let wanted = units;
  const received = line.received.toReversed().flatMap((part) => {
    if (part.disposition !== 'MISSING') return [part];
    const found = Math.min(wanted, part.quantity);
    wanted -= found;
    return found < part.quantity ? [{ ...part, quantity: part.quantity - found }] : [];
  });
  return { ...line, received: received.toReversed() };
}

function linesAfter(lines: ReturnLine[], event: ReturnEvent): ReturnLine[] {
  switch (event.type) {
    case 'RECEIVED':
      return change(lines, event.lines, arrive);
    case 'REFUND_RESERVED':
      return change(lines, event.lines, (line, { quantity }) => reserve(line, quantity));
    case 'REFUND_REFUSED':
      return change(lines, event.lines, (line, { quantity }) => reserve(line, -quantity));
    case 'REFUNDED':
      return change(lines, event.lines, (line, { quantity }) => pay(line, quantity));
    case 'REFUND_FAILED':
      return change(lines, event.lines, (line, { quantity }) => pay(line, -quantity));
    case 'REFUNDED_ELSEWHERE':
      return change(lines, event.lines, (line, { quantity }) => payElsewhere(line, quantity));
    default:
      return lines;
  }
}

function reserve(line: ReturnLine, units: number): ReturnLine {
  return { ...line, reservedQuantity: line.reservedQuantity + units };
}

function pay(line: ReturnLine, units: number): ReturnLine {
  return { ...line, refundedQuantity: line.refundedQuantity + units };
}

function change<P extends ReturnLineUnits>(
  lines: ReturnLine[],
  parts: readonly P[],
  apply: (line: ReturnLine, part: P) => ReturnLine,
): ReturnLine[] {
  return lines.map((line) => parts.filter((part) => part.returnLineId === line.id).reduce(apply, line));
}

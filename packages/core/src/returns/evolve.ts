// What is a return after something happened to it?
import type { Return, ReturnEvent, ReturnLine, ReturnLineUnits } from './return.ts';

/** The return after one event; events are facts and are never refused here. */
export function evolve(state: Return, event: ReturnEvent): Return {
  switch (event.type) {
    case 'REQUESTED':
      return { ...state, status: 'REQUESTED' };
    case 'APPROVED':
    case 'REOPENED':
      return { ...state, status: 'OPEN' };
    case 'DECLINED':
      return { ...state, status: 'DECLINED', declineReason: event.reason };
    case 'CANCELED':
      return { ...state, status: 'CANCELED' };
    case 'CLOSED':
      return { ...state, status: 'CLOSED' };
    case 'RECEIVED':
      return event.lines.reduce(
        (value, part) => changeLine(value, part.returnLineId, (line) => receive(line, part)),
        state,
      );
    case 'REFUND_RESERVED':
      return changeUnits(state, event.lines, (line, units) => ({
        reservedQuantity: line.reservedQuantity + units,
      }));
    case 'REFUNDED':
      return changeUnits(state, event.lines, (line, units) => ({
        refundedQuantity: line.refundedQuantity + units,
      }));
    case 'REFUND_REFUSED':
      return changeUnits(state, event.lines, (line, units) => ({
        reservedQuantity: line.reservedQuantity - units,
      }));
    case 'REFUNDED_ELSEWHERE':
      return event.lines.reduce(
        (value, part) => changeLine(value, part.returnLineId, (line) => payElsewhere(line, part.quantity)),
        state,
      );
    case 'REFUND_DOUBTFUL':
      return state;
    default:
      return event satisfies never;
  }
}

/** The return after all these events, in their order. */
export function evolveAll(state: Return, events: readonly ReturnEvent[]): Return {
  return events.reduce(evolve, state);
}

/** Units that arrived and can be paid: all but the missing ones. */
export function payableQuantity(line: ReturnLine): number {
  return line.received.reduce((all, part) => all + (part.disposition === 'MISSING' ? 0 : part.quantity), 0);
}

/** Units somebody has looked for, missing ones too. */
export function receivedQuantity(line: ReturnLine): number {
  return line.received.reduce((all, part) => all + part.quantity, 0);
}

type Receipt = ReturnLine['received'][number];

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
  const reservedQuantity = line.reservedQuantity + units;
  const unseen = Math.max(0, reservedQuantity - payableQuantity(line));
  const seen: ReturnLine =
    unseen === 0 ? line : receive(line, { disposition: 'PROCESSING_REQUIRED', quantity: unseen });
  return { ...seen, reservedQuantity, refundedQuantity: line.refundedQuantity + units };
}

function changeUnits(
  state: Return,
  parts: readonly ReturnLineUnits[],
  change: (line: ReturnLine, units: number) => Partial<ReturnLine>,
): Return {
  return parts.reduce(
    (value, part) =>
      changeLine(value, part.returnLineId, (line) => ({ ...line, ...change(line, part.quantity) })),
    state,
  );
}

function changeLine(state: Return, id: string, change: (line: ReturnLine) => ReturnLine): Return {
  return { ...state, lines: state.lines.map((line) => (line.id === id ? change(line) : line)) };
}

// What has happened to a return on its platform that ours has not heard of?
import type { PlatformReturn } from '../order/order.ts';
import type { ReasonCode } from './reasons.ts';
import type { Actor, Return, ReturnEvent, ReturnLineUnits, ReturnStatus } from './return.ts';

export interface Observation {
  /** What the platform's return says happened, to be taken over as its word. */
  readonly events: readonly ReturnEvent[];
  /** same: nothing more to say. behind: the platform has yet to hear of our step. conflict: a person must look. */
  readonly state: 'same' | 'behind' | 'conflict';
}

type Step = 'APPROVED' | 'DECLINED' | 'CANCELED' | 'CLOSED' | 'REOPENED';
type Cell = readonly Step[] | 'behind' | 'conflict';

/** Ours down, the platform's across. An ended return never wakes up by itself: that is a conflict, told to a person. */
const observed: Readonly<Record<ReturnStatus, Readonly<Record<ReturnStatus, Cell>>>> = {
  REQUESTED: {
    REQUESTED: [],
    OPEN: ['APPROVED'],
    DECLINED: ['DECLINED'],
    CANCELED: ['CANCELED'],
    CLOSED: ['APPROVED', 'CLOSED'],
  },
  OPEN: {
    REQUESTED: 'behind',
    OPEN: [],
    DECLINED: ['DECLINED'],
    CANCELED: ['CANCELED'],
    CLOSED: ['CLOSED'],
  },
  DECLINED: { REQUESTED: 'behind', OPEN: 'conflict', DECLINED: [], CANCELED: [], CLOSED: 'conflict' },
  CANCELED: { REQUESTED: 'behind', OPEN: 'behind', DECLINED: [], CANCELED: [], CLOSED: 'conflict' },
  CLOSED: { REQUESTED: 'conflict', OPEN: 'behind', DECLINED: 'conflict', CANCELED: 'conflict', CLOSED: [] },
};

/**
 * Compares our return with the platform's. `seenBefore` is the status the platform last showed: a return closed
 * here is reopened there only if it was seen closed there first, else the platform has yet to hear of our closing.
 */
export function observePlatform(
  ours: Return,
  theirs: PlatformReturn,
  context: { at: string; seenBefore: ReturnStatus | null; history?: readonly ReturnEvent[] },
): Observation {
  const by: Actor = { kind: 'platform' };
  const { at } = context;
  const paid = paidElsewhere(ours, theirs, context.history ?? []);
  const money: ReturnEvent[] = paid.length > 0 ? [{ type: 'REFUNDED_ELSEWHERE', by, at, lines: paid }] : [];
  const cell = cellOf(ours, theirs, context.seenBefore);
  if (typeof cell === 'string') return { events: money, state: cell };
  const steps = cell.map((type): ReturnEvent => {
    return type === 'DECLINED' ? { type, by, at, reason: declineText(theirs) } : { type, by, at };
  });
  // Goods are paid while the return is open: the money is told between its opening and its end.
  const [opening, ending] = [steps.filter(isOpening), steps.filter((step) => !isOpening(step))];
  return { events: [...opening, ...money, ...ending], state: 'same' };
}

/** Shopify's own codes for a declining by ours, which every reader is told in their words; OTHER says nothing. */
const declineCodes: Readonly<Record<string, ReasonCode>> = {
  FINAL_SALE: 'FINAL_SALE',
  RETURN_PERIOD_ENDED: 'OUTSIDE_WINDOW',
};

/** Why it was declined over there; empty when nobody said. */
function declineText({ decline }: PlatformReturn): string {
  const words = [declineCodes[decline?.reason ?? ''] ?? '', decline?.note?.trim() ?? ''];
  return words.filter((text) => text !== '').join(' ');
}

function isOpening(step: ReturnEvent): boolean {
  return step.type === 'APPROVED' || step.type === 'REOPENED';
}

function cellOf(ours: Return, theirs: PlatformReturn, seenBefore: ReturnStatus | null): Cell {
  if (ours.status === 'CLOSED' && theirs.status === 'OPEN' && seenBefore === 'CLOSED') return ['REOPENED'];
  const isTouched = ours.lines.some((line) => line.received.length > 0 || line.reservedQuantity > 0);
  const isUndone = theirs.status === 'DECLINED' || theirs.status === 'CANCELED';
  // Goods have arrived or money is under way here: over there nobody may just call it off.
  if (ours.status === 'OPEN' && isUndone && isTouched) return 'conflict';
  return observed[ours.status][theirs.status];
}

/** Units the platform shows refunded beyond those we know of or have under way, and those a person knows better. */
function paidElsewhere(
  ours: Return,
  theirs: PlatformReturn,
  history: readonly ReturnEvent[],
): ReturnLineUnits[] {
  return ours.lines.flatMap((line) => {
    const shown = theirs.lines.find((one) => one.id === line.platformLineId);
    const known = line.reservedQuantity + deniedUnits(line.id, history);
    const quantity = Math.min(shown?.refundedQuantity ?? 0, line.quantity) - known;
    return quantity > 0 ? [{ returnLineId: line.id, quantity }] : [];
  });
}

/** Units of a return line shown as refunded of which a person has said that no money moved. */
export function deniedUnits(returnLineId: string, events: readonly ReturnEvent[]): number {
  return events
    .flatMap((event) => (event.type === 'REFUND_REFUSED' ? (event.shown ?? []) : []))
    .reduce((all, part) => all + (part.returnLineId === returnLineId ? part.quantity : 0), 0);
}

// By which day has the shop said it answers, is sent the goods and pays, and has it kept that?
import type { Policy } from '../policy/policy.ts';
import { addDays, localDay } from '../policy/window.ts';
import { payableQuantity, receivedQuantity } from './evolve.ts';
import type { Return, ReturnEvent } from './return.ts';

/** Days as YYYY-MM-DD of the shop's calendar; null where nothing is owed (any more). */
export interface Promises {
  readonly answerBy: string | null;
  readonly sendBy: string | null;
  readonly refundBy: string | null;
  /** The day the shop itself has let pass; a shopper's late parcel is not the shop's. */
  readonly lateSince: string | null;
}

export type PromisedDays = Pick<
  Policy,
  'answerWithinDays' | 'sendWithinDays' | 'refundWithinDays' | 'assumedDeliveryDays'
>;

interface Asked {
  readonly value: Return;
  readonly events: readonly ReturnEvent[];
  readonly policy: PromisedDays;
  readonly timeZone: string;
  readonly now: string;
}

const nothing: Promises = { answerBy: null, sendBy: null, refundBy: null, lateSince: null };

/** What is promised of a return as it stands today. */
export function promisesOf({ value, events, policy, timeZone, now }: Asked): Promises {
  const dayOf = (at: string) => localDay(at, timeZone);
  const lateOf = (day: string) => (dayOf(now) > day ? day : null);
  if (value.status === 'REQUESTED') {
    const answerBy = addDays(dayOf(value.createdAt), policy.answerWithinDays);
    return { ...nothing, answerBy, lateSince: lateOf(answerBy) };
  }
  if (value.status !== 'OPEN') return nothing;
  const arrivedAt = oldestUnpaidArrival(value, events);
  if (arrivedAt !== null) {
    const refundBy = addDays(dayOf(arrivedAt), policy.refundWithinDays);
    return { ...nothing, refundBy, lateSince: lateOf(refundBy) };
  }
  if (value.lines.every((line) => receivedQuantity(line) >= line.quantity)) return nothing;
  const approvedAt = events.findLast((event) => event.type === 'APPROVED' || event.type === 'REOPENED')?.at;
  const sendBy = addDays(dayOf(approvedAt ?? value.createdAt), policy.sendWithinDays);
  return { ...nothing, sendBy, refundBy: refundAfterSending(sendBy, policy) };
}

/** The day the money comes at the latest when the shopper asks today and uses all the time there is. */
export function refundByIfAsked(asked: {
  readonly policy: PromisedDays;
  readonly needsReview: boolean;
  readonly timeZone: string;
  readonly now: string;
}): string {
  const { policy, needsReview } = asked;
  const answeredOn = addDays(localDay(asked.now, asked.timeZone), needsReview ? policy.answerWithinDays : 0);
  return refundAfterSending(addDays(answeredOn, policy.sendWithinDays), policy);
}

/** The way to the shop is taken to last as long as the way from it. */
function refundAfterSending(sendBy: string, policy: PromisedDays): string {
  return addDays(sendBy, policy.assumedDeliveryDays + policy.refundWithinDays);
}

/** When the first unit arrived that is still to be paid; null: none. */
function oldestUnpaidArrival(value: Return, events: readonly ReturnEvent[]): string | null {
  const paid = value.lines.reduce((all, line) => all + line.refundedQuantity, 0);
  if (value.lines.reduce((all, line) => all + payableQuantity(line), 0) <= paid) return null;
  let arrived = 0;
  for (const event of events) {
    if (event.type !== 'RECEIVED') continue;
    for (const line of event.lines) if (line.disposition !== 'MISSING') arrived += line.quantity;
    if (arrived > paid) return event.at;
  }
  return null;
}

// How is each thing that happened to a return told to the merchant?
import { formatMoney } from '@aftercare/core/money/format.ts';
import { refusalsAmong } from '@aftercare/core/returns/eligibility-rules.ts';
import { autoApproval } from '@aftercare/core/returns/opening.ts';
import type { Actor, Return, ReturnEvent, ReturnLineUnits } from '@aftercare/core/returns/return.ts';
import type { Reader } from '../reader.ts';
import { shortenIds } from './id-text.ts';

/** Who did it, and the sentence. */
export function sayEvent(reader: Reader, event: ReturnEvent, owner: Return): { by: string; text: string } {
  const by = 'by' in event ? event.by : undefined;
  const who = by === undefined ? 'Aftercare' : sayActor(reader, by);
  return {
    by: isAskedThere(event) ? reader.say.history.shopperThere : who,
    text: sayWhat(reader, event, owner),
  };
}

/** Staff over there open a return; one for review was the shopper's asking. */
function isAskedThere(event: ReturnEvent): boolean {
  return event.type === 'REQUESTED' && event.by.kind === 'platform' && event.needsReview.length > 0;
}

function sayActor({ say: { history } }: Reader, actor: Actor): string {
  switch (actor.kind) {
    case 'shopper':
      return history.shopper;
    case 'rule':
      // Rules that act by themselves, as the merchant knows them.
      if (actor.rule === autoApproval) return history.ruleApproved;
      return actor.rule === 'EVERYTHING_PAID' ? history.ruleEverythingPaid : history.rule;
    case 'staff':
      return actor.name;
    case 'platform':
      return history.platform;
    default:
      return actor satisfies never;
  }
}

function sayWhat(reader: Reader, event: ReturnEvent, { rmaNumber: rma }: Return): string {
  const { say, reason } = reader;
  const { history } = say;
  const amount = 'amount' in event ? money(reader, event) : '';
  const why = 'why' in event ? shortenIds(reader.why(event.why)) : '';
  switch (event.type) {
    case 'REQUESTED':
      if (event.by.kind === 'staff') return sayOpened(reader, event);
      if (event.needsReview.length === 0) return history.requested;
      return history.requestedForReview({ why: event.needsReview.map(reason).join(' ') });
    case 'APPROVED':
      return event.note === undefined ? history.approved : history.approvedWhy({ note: event.note });
    case 'DECLINED':
      return event.reason === '' ? history.declined : history.declinedWhy({ why: reader.why(event.reason) });
    case 'CANCELED':
      return history.canceled;
    case 'RECEIVED':
      return history.received({ list: sayParts(reader, event.lines) });
    case 'REFUND_RESERVED':
      return event.amount === 0 ? history.nothingDecided : history.refundDecided({ amount });
    case 'REFUNDED':
      if (event.by !== undefined) return history.foundPaid({ amount, note: event.note ?? '' });
      return event.amount === 0 ? history.nothingRefunded : history.refunded({ amount });
    case 'REFUND_REFUSED':
      return event.by === undefined ? history.refused({ why }) : sayUnpaid(reader, event);
    case 'REFUND_DOUBTFUL':
      return history.doubtful({ why });
    case 'REFUND_BOOKED':
      return history.booked;
    case 'REFUND_FAILED':
      return history.failed({ why });
    case 'REFUNDED_ELSEWHERE':
      return history.refundedElsewhere({ units: countUnits(event.lines) });
    case 'CLOSED':
      if (event.paidAnotherWay === undefined) return history.closed({ rma });
      return history.closedPaid({ rma, note: event.paidAnotherWay });
    case 'REOPENED':
      return history.reopened({ rma });
    default:
      return event satisfies never;
  }
}

/** Of what a person would have looked at, staff have: only a rule's no is worth a word. */
function sayOpened(
  { say: { history }, reason }: Reader,
  { needsReview }: Extract<ReturnEvent, { type: 'REQUESTED' }>,
): string {
  const against = refusalsAmong(needsReview);
  return against.length === 0
    ? history.opened
    : history.openedAgainst({ why: against.map(reason).join(' ') });
}

type Received = Extract<ReturnEvent, { type: 'RECEIVED' }>['lines'];

function sayParts({ say: { history }, locale }: Reader, lines: Received): string {
  const parts = lines.map(({ quantity, disposition }) =>
    history.receivedPart({ quantity, condition: history.conditions[disposition] }),
  );
  return new Intl.ListFormat(locale, { type: 'unit', style: 'short' }).format(parts);
}

/** What the platform counts as refunded can't be refunded from here again. */
function sayUnpaid(
  { say: { history } }: Reader,
  { shown = [], note = '' }: { shown?: readonly unknown[]; note?: string },
): string {
  return shown.length === 0 ? history.foundUnpaid({ note }) : history.foundUnpaidByHand({ note });
}

function countUnits(lines: readonly Pick<ReturnLineUnits, 'quantity'>[]): number {
  return lines.reduce((sum, part) => sum + part.quantity, 0);
}

function money({ locale }: Reader, { amount, currency }: { amount: number; currency: string }): string {
  return formatMoney({ minor: amount, currency }, locale);
}

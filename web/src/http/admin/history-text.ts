// How is each thing that happened to a return told to the merchant?
import { formatMoney } from '@aftercare/core/money/format.ts';
import { autoApproval } from '@aftercare/core/returns/opening.ts';
import { reasonText } from '@aftercare/core/returns/reasons.ts';
import type { Actor, Return, ReturnEvent } from '@aftercare/core/returns/return.ts';
import { shortenIds } from './id-text.ts';

/** Who did it, and the sentence. */
export function sayEvent(event: ReturnEvent, owner: Return): { by: string; text: string } {
  const by = 'by' in event ? event.by : undefined;
  const who = by === undefined ? 'Aftercare' : sayActor(by);
  return {
    by: isAskedThere(event) ? 'The shopper, in the shop’s own pages' : who,
    text: sayWhat(event, owner),
  };
}

/** Staff over there open a return; one for review was the shopper's asking. */
function isAskedThere(event: ReturnEvent): boolean {
  return event.type === 'REQUESTED' && event.by.kind === 'platform' && event.needsReview.length > 0;
}

/** Rules that act by themselves, as the merchant knows them. */
const ruleNames: Readonly<Record<string, string>> = {
  [autoApproval]: 'Your policy: approved by rule',
  EVERYTHING_PAID: 'Aftercare, for everything is paid',
};

function sayActor(actor: Actor): string {
  switch (actor.kind) {
    case 'shopper':
      return 'The shopper';
    case 'rule':
      return ruleNames[actor.rule] ?? 'A rule';
    case 'staff':
      return actor.name;
    case 'platform':
      return 'The shop’s own admin';
    default:
      return actor satisfies never;
  }
}

function sayWhat(event: ReturnEvent, owner: Return): string {
  switch (event.type) {
    case 'REQUESTED':
      return event.needsReview.length === 0
        ? 'Return requested'
        : `Return requested; for review: ${event.needsReview.map(reasonText).join(' ')}`;
    case 'APPROVED':
      return 'Return approved';
    case 'DECLINED':
      return event.reason === '' ? 'Return declined' : `Return declined: ${event.reason}`;
    case 'CANCELED':
      return 'Return canceled';
    case 'RECEIVED':
      return `Received ${event.lines.map((part) => `${part.quantity} × ${part.disposition.toLowerCase().replaceAll('_', ' ')}`).join(', ')}`;
    case 'REFUND_RESERVED':
      return event.amount === 0 ? 'Settled, for nothing is due' : `Refund of ${money(event)} decided`;
    case 'REFUNDED':
      if (event.by !== undefined) return `Looked, and ${money(event)} was paid: “${event.note}”`;
      return event.amount === 0 ? 'Settled; nothing was due' : `${money(event)} refunded`;
    case 'REFUND_REFUSED':
      if (event.by !== undefined)
        return `Looked, and the refund was not paid; ${afterUnpaid(event)}: “${event.note}”`;
      return `The refund was refused, no money moved: ${shortenIds(event.why)}`;
    case 'REFUND_DOUBTFUL':
      return `We don't know whether the platform paid: ${shortenIds(event.why)}`;
    case 'REFUND_BOOKED':
      return 'Booked in the shop; the money itself has to be sent by hand';
    case 'REFUND_FAILED':
      return `The refund did not arrive: ${shortenIds(event.why)}`;
    case 'REFUNDED_ELSEWHERE':
      return `${event.lines.reduce((sum, part) => sum + part.quantity, 0)} units were refunded in the shop's own admin`;
    case 'CLOSED':
      return event.paidAnotherWay === undefined
        ? `Return ${owner.rmaNumber} closed`
        : `Return ${owner.rmaNumber} closed, paid another way: “${event.paidAnotherWay}”`;
    case 'REOPENED':
      return `Return ${owner.rmaNumber} reopened`;
    default:
      return event satisfies never;
  }
}

/** What the platform counts as refunded can't be refunded from here again. */
function afterUnpaid({ shown = [] }: { shown?: readonly unknown[] }): string {
  return shown.length === 0
    ? 'it can be paid again'
    : 'the shop’s own admin counts its items as refunded all the same, so it is paid by hand';
}

function money(event: { amount: number; currency: string }): string {
  return formatMoney({ minor: event.amount, currency: event.currency }, 'en');
}

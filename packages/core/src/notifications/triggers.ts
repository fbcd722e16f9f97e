// Who is told of what? One event type a row, one notice a sentence.
import type { ReturnEvent } from '../returns/return.ts';

export type NoticeKind =
  | 'return-received'
  | 'return-approved'
  | 'return-declined'
  | 'return-refunded'
  | 'return-canceled'
  | 'needs-review';

/** One notice an event calls for. */
export interface Trigger {
  /** Which of the events given. */
  readonly eventIndex: number;
  readonly kind: NoticeKind;
  readonly to: 'shopper' | 'merchant';
}

interface Row {
  readonly on: ReturnEvent['type'];
  readonly kind: NoticeKind;
  readonly to: Trigger['to'];
  /** Besides the event itself: must this be so, among all that happened in one step? */
  readonly when: (event: ReturnEvent, told: Told) => boolean;
}

interface Told {
  readonly step: readonly ReturnEvent[];
  readonly now: string;
}

/** Who reads this kind of mail; null: it is none that an event calls for, as one with a code. */
export function readerOfNotice(kind: string): Trigger['to'] | null {
  return triggers.find((row) => row.kind === kind)?.to ?? null;
}

const always = () => true;

/**
 * The table of notices. Doubtful and refused money is a person's task, not a mail. What is approved by rule as it is
 * asked for is told in one mail: "approved" says all that "received" would.
 */
export const triggers: readonly Row[] = [
  { on: 'REQUESTED', kind: 'return-received', to: 'shopper', when: isNews },
  { on: 'REQUESTED', kind: 'needs-review', to: 'merchant', when: isForReview },
  { on: 'APPROVED', kind: 'return-approved', to: 'shopper', when: always },
  { on: 'DECLINED', kind: 'return-declined', to: 'shopper', when: always },
  { on: 'CANCELED', kind: 'return-canceled', to: 'shopper', when: always },
  { on: 'REFUNDED', kind: 'return-refunded', to: 'shopper', when: always },
];

/** The notices all events of one step call for. */
export function triggersOf(step: readonly ReturnEvent[], now: string): Trigger[] {
  if (isMadeThere(step)) return [];
  return step.flatMap((event, eventIndex) =>
    triggers
      .filter((row) => row.on === event.type && row.when(event, { step, now }))
      .map(({ kind, to }) => ({ eventIndex, kind, to })),
  );
}

/** What was decided on the platform before we heard of it was announced there; what still waits is the shopper's asking. */
function isMadeThere(step: readonly ReturnEvent[]): boolean {
  return step.length > 1 && step.some((event) => event.type === 'REQUESTED' && event.by.kind === 'platform');
}

const newsFor = 24 * 3_600_000;

/** Asked for on the platform long before we heard of it, as before a shop was connected: the shopper knows by now. */
function isNews(event: ReturnEvent, { step, now }: Told): boolean {
  return !has(step, 'APPROVED') && Date.parse(now) - Date.parse(event.at) < newsFor;
}

/** What staff approve as they open it has been looked at. */
function isForReview(event: ReturnEvent, { step }: Told): boolean {
  return event.type === 'REQUESTED' && event.needsReview.length > 0 && !has(step, 'APPROVED');
}

function has(step: readonly ReturnEvent[], type: ReturnEvent['type']): boolean {
  return step.some((event) => event.type === type);
}

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
  /** Besides the event itself: must this be so among all that happened in one step? */
  readonly when: (event: ReturnEvent, step: readonly ReturnEvent[]) => boolean;
}

const always = () => true;

/** The table of notices. Doubtful and refused money is a person's task, not a mail. */
export const triggers: readonly Row[] = [
  { on: 'REQUESTED', kind: 'return-received', to: 'shopper', when: (_, step) => !has(step, 'APPROVED') },
  { on: 'REQUESTED', kind: 'needs-review', to: 'merchant', when: isForReview },
  { on: 'APPROVED', kind: 'return-approved', to: 'shopper', when: always },
  { on: 'DECLINED', kind: 'return-declined', to: 'shopper', when: always },
  { on: 'CANCELED', kind: 'return-canceled', to: 'shopper', when: always },
  { on: 'REFUNDED', kind: 'return-refunded', to: 'shopper', when: always },
];

/** The notices all events of one step call for; what the shop's staff made on the platform they announce there. */
export function triggersOf(step: readonly ReturnEvent[]): Trigger[] {
  if (step.some((event) => event.type === 'REQUESTED' && event.by.kind === 'platform')) return [];
  return step.flatMap((event, eventIndex) =>
    triggers
      .filter((row) => row.on === event.type && row.when(event, step))
      .map(({ kind, to }) => ({ eventIndex, kind, to })),
  );
}

function isForReview(event: ReturnEvent): boolean {
  return event.type === 'REQUESTED' && event.needsReview.length > 0;
}

function has(step: readonly ReturnEvent[], type: ReturnEvent['type']): boolean {
  return step.some((event) => event.type === type);
}

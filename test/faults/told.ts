// Was the shopper told each thing once? The mailbox counts; what is not there must be in a person's hands.
import type { Mail } from '../support/control.ts';

/** How the subject of each notice ends for the return of this number. */
const endings = {
  'return-received': (rma: string) => `We have your return request ${rma}`,
  'return-approved': (rma: string) => `Your return ${rma} is approved`,
  'return-declined': (rma: string) => `Your return ${rma} was declined`,
  'return-canceled': (rma: string) => `Your return ${rma} was cancelled`,
  'return-refunded': (rma: string) => ` sent to you for return ${rma}`,
} as const;

export type Told = keyof typeof endings;

/** What the shopper of a return hears that staff approve and pay at once. */
export const toldOfPaid: readonly Told[] = ['return-received', 'return-approved', 'return-refunded'];

/** What is owed at this stage of the merchant's queue: of money that a person must find out about, nothing yet. */
export const owedAt = (stage: string | undefined): readonly Told[] =>
  stage === 'PAID' ? toldOfPaid : toldOfPaid.filter((kind) => kind !== 'return-refunded');

interface Telling {
  readonly rmaNumber: string;
  /** All mails to its shopper. */
  readonly mails: readonly Mail[];
  readonly owed: readonly Told[];
  /** The kinds whose notice a person was asked about: it may have arrived. */
  readonly held: readonly string[];
}

/** Every kind owed that did not arrive exactly once, every other that arrived at all. */
export function toldFaults({ rmaNumber, mails, owed, held }: Telling): string[] {
  return Object.entries(endings).flatMap(([kind, endingOf]) => {
    const count = mails.filter((mail) => mail.subject.endsWith(endingOf(rmaNumber))).length;
    const due = owed.some((one) => one === kind) ? 1 : 0;
    const isRight = held.includes(kind) ? count <= 1 : count === due;
    return isRight ? [] : [`${rmaNumber}: ${kind} arrived ${count} times instead of ${due}`];
  });
}

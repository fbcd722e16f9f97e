// What is known of a mail that was taken and came back?
import type { MailTrouble } from './mail-trouble.ts';

/** What a report of delivery said. */
export interface Returned {
  /** delayed: whoever has it still tries. */
  readonly action: 'failed' | 'delayed';
  readonly trouble: MailTrouble;
  /** A further mail to the same address would come back too. */
  readonly isDeadAddress: boolean;
  /** The server's own. */
  readonly words: string;
}

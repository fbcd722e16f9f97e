// What may a flow keep of a shop's mails: which are owed, what became of them, and who writes them?
import type { MailSender } from '@aftercare/core/notifications/sender.ts';
import type { SenderRecord } from '@aftercare/core/notifications/sender-records.ts';

export interface Notice {
  readonly id: string;
  /** The event it tells of; with channel and kind it is sent once. */
  readonly eventId: string;
  readonly returnId: string | null;
  readonly kind: string;
  readonly channel: 'mail';
  readonly to: string;
  /** delayed, bounced: accepted, and then it was late, or came back. */
  readonly state: 'waiting' | 'sending' | 'accepted' | 'delayed' | 'bounced' | 'person';
  readonly attempts: number;
  /** What a mail server said of it last; null: nothing, or it is forgotten. */
  readonly detail: string | null;
  readonly data: unknown;
}

export interface Notices {
  /** Null when this event, kind and channel already has one. */
  reserve(
    notice: Pick<Notice, 'eventId' | 'returnId' | 'kind' | 'to' | 'data'> & {
      /** Made by whoever goes on before it is kept. */
      readonly id?: string;
      /** The order it opens, where it belongs to no return. */
      readonly orderId?: string;
    },
  ): Promise<Notice | null>;
  get(noticeId: string): Promise<Notice | null>;
  /** waiting -> sending, counted; null in every other state: what is being sent is never taken up by another. */
  claim(noticeId: string, now: string): Promise<Notice | null>;
  /** What a mail server has had before stays so. */
  finish(
    noticeId: string,
    state: 'waiting' | 'accepted' | 'person',
    detail: string,
    isDeadAddress?: boolean,
  ): Promise<void>;
  /** What was sent has come back, or is late; null: it was not, or its reader is erased. */
  comeBack(
    noticeId: string,
    found: { state: 'bounced' | 'delayed'; detail: string; isDeadAddress: boolean },
  ): Promise<Notice | null>;
  /** A mail to this address was refused for good, and nobody has said since that it may be written to. */
  isDeadAddress(address: string): Promise<boolean>;
  /** A person's or a bounced one waits again, for this address; false in every other state. */
  sendAgain(noticeId: string, to: string): Promise<boolean>;
  /** Empties the notices that carried a code and a link which were sent, or ended before they could be. */
  forgetSecrets(now: string): Promise<void>;
  /** How many of this kind were owed since. */
  countOf(kind: string, since: string): Promise<number>;
  ofReturn(returnId: string): Promise<Notice[]>;
  /** Some of what servers said of mails before this instant; true: there is more. */
  forgetBefore(instant: string): Promise<boolean>;
}

export interface Senders {
  get(): Promise<MailSender>;
  /** Another address begins anew: neither looked up nor said yes to. */
  save(wish: Pick<MailSender, 'name' | 'address' | 'replyTo'>): Promise<void>;
  /** Unless another address was set meanwhile. */
  noteRecords(address: string, records: readonly SenderRecord[], at: string): Promise<void>;
  /** Who reads at this address says yes; false: it is not the shop's sender any more. */
  confirm(address: string, at: string): Promise<boolean>;
}

// Why was a mail not taken, in a code that people get a sentence for? From what mail servers said (RFC 3463).

export type MailTrouble =
  | 'NO_SUCH_MAILBOX'
  | 'NO_SUCH_MAIL_HOST'
  | 'MAILBOX_CLOSED'
  | 'MAILBOX_FULL'
  | 'MAIL_TOO_LARGE'
  | 'MAIL_NOT_WANTED'
  | 'MAIL_HOST_SILENT'
  | 'SENDER_NOT_BELIEVED'
  | 'OUR_MAIL_SERVER'
  | 'MAIL_REFUSED'
  | 'NOT_AN_ADDRESS';

/** What a server said of one mail. */
export interface MailWord {
  /** "5.1.1"; null: it gave none. */
  readonly status: string | null;
  /** The three digits of its reply; null: it is known from a report alone. */
  readonly reply: number | null;
}

/** The first row that fits; the class, 5 for good or 4 for now, doesn't matter here. */
const byStatus: readonly (readonly [RegExp, MailTrouble])[] = [
  [/^\d\.1\.[0136]$/, 'NO_SUCH_MAILBOX'],
  // Exchange says so of an address that its directory doesn't hold.
  [/^5\.4\.1$/, 'NO_SUCH_MAILBOX'],
  [/^\d\.(?:1\.2|1\.10|4\.4)$/, 'NO_SUCH_MAIL_HOST'],
  [/^\d\.1\.[78]$/, 'SENDER_NOT_BELIEVED'],
  [/^\d\.2\.1$/, 'MAILBOX_CLOSED'],
  [/^\d\.2\.2$/, 'MAILBOX_FULL'],
  [/^\d\.(?:2\.3|3\.4)$/, 'MAIL_TOO_LARGE'],
  [/^\d\.7\.8$/, 'OUR_MAIL_SERVER'],
  [/^\d\.7\.(?:2[0-9]|26)$/, 'SENDER_NOT_BELIEVED'],
  [/^\d\.7\.\d+$/, 'MAIL_NOT_WANTED'],
  [/^\d\.4\.\d+$/, 'MAIL_HOST_SILENT'],
];

const byReply: Readonly<Record<number, MailTrouble>> = {
  421: 'MAIL_HOST_SILENT',
  452: 'MAILBOX_FULL',
  530: 'OUR_MAIL_SERVER',
  534: 'OUR_MAIL_SERVER',
  535: 'OUR_MAIL_SERVER',
  552: 'MAILBOX_FULL',
  553: 'NO_SUCH_MAILBOX',
};

/** The trouble a server's word stands for. */
export function troubleOf({ status, reply }: MailWord): MailTrouble {
  const named = status === null ? undefined : byStatus.find(([pattern]) => pattern.test(status));
  return named?.[1] ?? (reply === null ? undefined : byReply[reply]) ?? 'MAIL_REFUSED';
}

/** The first enhanced status in a server's words; an IP address is none. */
export function statusIn(words: string): string | null {
  return /(?<![\d.])[245]\.\d{1,3}\.\d{1,3}(?!\.?\d)/.exec(words)?.[0] ?? null;
}

const dead: readonly MailTrouble[] = ['NO_SUCH_MAILBOX', 'NO_SUCH_MAIL_HOST', 'MAILBOX_CLOSED'];

/** Whether a further mail to the same address would come back too: said for good, by an enhanced status alone. */
export function isDeadAddress(word: MailWord): boolean {
  return word.status?.startsWith('5.') === true && dead.includes(troubleOf(word));
}

const mostWords = 200;

/** "NO_SUCH_MAILBOX (550 5.1.1 User unknown)": the code is said in the reader's language, the server's words stay. */
export function tellTrouble(trouble: MailTrouble, words: string): string {
  const said = words.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim();
  return said === '' ? trouble : `${trouble} (${said.slice(0, mostWords)})`;
}

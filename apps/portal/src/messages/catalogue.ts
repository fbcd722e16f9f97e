// Which words does a reader of this language get?
import { en } from './en.ts';
import { enMails } from './en-mails.ts';
import { enStaff } from './en-staff.ts';

/** Every text of the shopper's pages; a new language fills this same shape. */
export type Messages = typeof en;
/** Every text of the mails. */
export type MailMessages = typeof enMails;
/** Every text of the pages by which staff come in. */
export type StaffMessages = typeof enStaff;

const pages: ReadonlyMap<string, Messages> = new Map([['en', en]]);
const mails: ReadonlyMap<string, MailMessages> = new Map([['en', enMails]]);

/** The page texts of the language; English where there are none yet. */
export function messagesFor(language: string): Messages {
  return pages.get(primary(language)) ?? en;
}

/** The mail texts of the language; English where there are none yet. */
export function mailMessagesFor(language: string): MailMessages {
  return mails.get(primary(language)) ?? enMails;
}

/** The texts of the staff's doors; English alone, as are the screens behind them. */
export function staffMessages(): StaffMessages {
  return enStaff;
}

/** The language to write in for a reader who asked for `requested`: theirs if we have its texts, else English. */
export function supportedLanguage(requested: string | null): string {
  const [, language, region] = /^([a-z]{2,3})(?:[-_]([a-z]{2}))?$/i.exec(requested ?? '') ?? [];
  if (language === undefined || !pages.has(language.toLowerCase())) return 'en';
  return region === undefined ? language.toLowerCase() : `${language.toLowerCase()}-${region.toUpperCase()}`;
}

function primary(language: string): string {
  return language.toLowerCase().split('-')[0] ?? '';
}

// In which language and manner does the present reader read?
import { formatMoney } from '@aftercare/core/money/format.ts';
import type { Money } from '@aftercare/core/money/money.ts';
import { withCountry } from '@aftercare/words/languages.ts';
import type { AdminMessages } from '@aftercare/words/load-admin.ts';
import { sayIn, textFor, type Words } from '@aftercare/words/words.ts';
import { createContext, useContext } from 'react';
import { formatAge, formatCalendarDay, formatDay, formatMoment } from './instant.ts';

/** Every sentence of the screens, with the name of the shop's platform in place. */
export type AdminWords = Words<AdminMessages['admin'], 'platform'>;

export interface Reader {
  readonly words: AdminWords;
  readonly locale: string;
  /** The sentence for a code of the rules; a code we don't know, as older rows may hold, is shown as it is. */
  reason(code: string): string;
  money(amount: Money): string;
  day(instant: string): string;
  /** Of a plain day, YYYY-MM-DD. */
  calendarDay(day: string): string;
  moment(instant: string): string;
  age(instant: string): string;
  /** The same reader, once it is known whose screens these are. */
  at(shop: ReaderShop): Reader;
}

export interface ReaderShop {
  /** What merchants call it: "WooCommerce". */
  readonly platform: string;
  /** Days are told by the shop's clock; null: by the reader's own. */
  readonly timeZone: string | null;
  /** Where the language alone does not say how amounts and days are written. */
  readonly country: string | null;
}

/** A reader of these messages, before the shop is known: of the platform nothing can be said but that it is theirs. */
export function createReader(messages: AdminMessages, locale: string): Reader {
  const platform = messages.admin.app.yourShop;
  return createReaderAt(messages, locale, { platform, timeZone: null, country: null });
}

function createReaderAt(messages: AdminMessages, language: string, shop: ReaderShop): Reader {
  const locale = language.includes('-') ? language : withCountry(language, shop.country);
  const timeZone = shop.timeZone ?? undefined;
  const words = sayIn(messages.admin, locale, { platform: shop.platform });
  return {
    words,
    locale,
    reason: (code) => textFor(messages.reasons, code) ?? code,
    money: (amount) => formatMoney(amount, locale),
    day: (instant) => formatDay(instant, locale, timeZone),
    calendarDay: (day) => formatCalendarDay(day, locale),
    moment: (instant) => formatMoment(instant, locale, timeZone),
    age: (instant) => formatAge(instant, new Date(), locale) ?? words.age.now,
    at: (other) => createReaderAt(messages, language, other),
  };
}

/** A code such as PARTIALLY_REFUNDED, for which no sentence stands: "Partially refunded". */
export function readCode(code: string): string {
  const text = code.replaceAll(/[_-]+/g, ' ').toLowerCase();
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const ReaderContext = createContext<Reader | null>(null);

export const ReaderProvider = ReaderContext.Provider;

/** Words and formats for whoever reads. */
export function useReader(): Reader {
  const reader = useContext(ReaderContext);
  if (reader === null) throw new Error('useReader stands outside ReaderProvider');
  return reader;
}

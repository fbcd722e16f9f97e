// In which language and manner does the present reader read?
import { formatMoney } from '@aftercare/core/money/format.ts';
import type { Money } from '@aftercare/core/money/money.ts';
import { createContext, useContext } from 'react';
import { en, type Words } from './en.ts';
import { formatAge, formatCalendarDay, formatDay, formatMoment } from './instant.ts';

export interface Reader {
  readonly words: Words;
  money(amount: Money): string;
  day(instant: string): string;
  /** Of a plain day, YYYY-MM-DD. */
  calendarDay(day: string): string;
  moment(instant: string): string;
  age(instant: string): string;
}

/** A reader of this locale and platform; numbers and dates follow the locale, sentences are English for now. */
export function createReader(locale: string, platform: string): Reader {
  const words = en(platform);
  return {
    words,
    money: (amount) => formatMoney(amount, locale),
    day: (instant) => formatDay(instant, locale),
    calendarDay: (day) => formatCalendarDay(day, locale),
    moment: (instant) => formatMoment(instant, locale),
    age: (instant) => formatAge(instant, new Date(), locale) ?? words.age.now,
  };
}

/** A code such as PARTIALLY_REFUNDED, for which no sentence stands: "Partially refunded". */
export function readCode(code: string): string {
  const text = code.replaceAll(/[_-]+/g, ' ').toLowerCase();
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Who reads before the session has said so: of the platform nothing is known but that it is the shop's. */
export const firstReader: Reader = createReader('en', 'your shop');

const ReaderContext = createContext<Reader>(firstReader);

export const ReaderProvider = ReaderContext.Provider;

/** Words and formats for whoever reads. */
export const useReader = (): Reader => useContext(ReaderContext);

// How is an instant read by a person: which day, what time, how long ago?
import { dateStyleOf } from '@aftercare/words/languages.ts';

/** "12 May 2026" in the reader's language, by the clock of `timeZone`; undefined: by the reader's own. */
export function formatDay(instant: string, locale: string, timeZone: string | undefined): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: dateStyleOf(locale), timeZone }).format(
    new Date(instant),
  );
}

/** "12 May 2026" of a plain day, YYYY-MM-DD: the same wherever it is read. */
export function formatCalendarDay(day: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: dateStyleOf(locale), timeZone: 'UTC' }).format(
    new Date(day),
  );
}

/** Day and time, likewise. */
export function formatMoment(instant: string, locale: string, timeZone: string | undefined): string {
  return new Intl.DateTimeFormat(locale, {
    dateStyle: dateStyleOf(locale),
    timeStyle: 'short',
    timeZone,
  }).format(new Date(instant));
}

const steps = [
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
] as const;

/** "22 hours ago"; null when it was less than a minute. */
export function formatAge(instant: string, now: Date, locale: string): string | null {
  const seconds = Math.round((now.getTime() - new Date(instant).getTime()) / 1000);
  const step = steps.find(([, length]) => seconds >= length);
  if (step === undefined) return null;
  const [unit, length] = step;
  return new Intl.RelativeTimeFormat(locale, { numeric: 'always' }).format(
    -Math.floor(seconds / length),
    unit,
  );
}

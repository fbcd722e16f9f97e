// How is an amount written for a person?
import type { Money } from '../world/types.ts';

/** "€12.50", "¥1,200": the decimal string goes through as it is, never as a float. */
export function writePrice({ amount, currencyCode }: Money): string {
  const format = new Intl.NumberFormat('en', { style: 'currency', currency: currencyCode });
  return format.format(amount as Intl.StringNumericLiteral);
}

/** "23 Nov, 13:38:29 UTC": a moment as a person reads it in a list. */
export function writeMoment(iso: string): string {
  const at = {
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  } as const;
  return `${new Intl.DateTimeFormat('en-GB', { ...at, timeZone: 'UTC' }).format(new Date(iso))} UTC`;
}

/** "14 May 2026": a day as a person says it. */
export function writeDay(iso: string): string {
  const options = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat('en-GB', options).format(new Date(iso));
}

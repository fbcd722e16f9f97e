// How is an amount in minor units read and written, without ever becoming a float?
import type { Money } from '@aftercare/core/money/money.ts';

/** How many decimals a currency has: 2 for EUR, 0 for JPY, 3 for KWD. */
export function decimalsOf(currency: string): number {
  const format = new Intl.NumberFormat('en', { style: 'currency', currency });
  return format.resolvedOptions().maximumFractionDigits ?? 2;
}

/** "25.10" for 2510 EUR: plain decimals, for a field. */
export function toDecimal({ minor, currency }: Money): string {
  const decimals = decimalsOf(currency);
  const digits = String(Math.abs(minor)).padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals);
  const fraction = decimals === 0 ? '' : `.${digits.slice(-decimals)}`;
  return `${minor < 0 ? '-' : ''}${whole}${fraction}`;
}

/** Digits typed by a person, with a point or a comma, as an integer of the last of `decimals`; null: not such a number. */
export function parseDecimal(text: string, decimals: number): number | null {
  const match = /^(\d{1,12})(?:[.,](\d*))?$/.exec(text.trim());
  if (match === null) return null;
  const [, whole = '', fraction = ''] = match;
  if (fraction.length > decimals) return null;
  const value = Number(whole + fraction.padEnd(decimals, '0'));
  return Number.isSafeInteger(value) ? value : null;
}

/** "€25.10" in the reader's language. */
export function formatAmount(amount: Money, locale: string): string {
  const format = new Intl.NumberFormat(locale, { style: 'currency', currency: amount.currency });
  // Handed over as text, so that no digit passes through a float.
  return format.format(toDecimal(amount) as Intl.StringNumericLiteral);
}

/** The same amount, taken away. */
export function negate({ minor, currency }: Money): Money {
  return { minor: minor === 0 ? 0 : -minor, currency };
}

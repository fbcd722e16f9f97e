// How is a number typed by a person read, without ever becoming a float?
import type { Money } from '@aftercare/core/money/money.ts';
import { foldTyped } from '@aftercare/core/wire/typed-text.ts';

/** Digits of any script with a point or a comma, as an integer of the last of `decimals`; null: not such a number. */
export function parseDecimal(text: string, decimals: number): number | null {
  const match = /^(\d{1,12})(?:[.,٫](\d*))?$/.exec(foldTyped(text));
  if (match === null) return null;
  const [, whole = '', fraction = ''] = match;
  if (fraction.length > decimals) return null;
  const value = Number(whole + fraction.padEnd(decimals, '0'));
  return Number.isSafeInteger(value) ? value : null;
}

/** The same amount, taken away. */
export function negate({ minor, currency }: Money): Money {
  return { minor: minor === 0 ? 0 : -minor, currency };
}

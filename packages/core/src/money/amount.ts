// How does a decimal string become minor units, and back, without losing a digit?
import { currencyDigits } from './currency.ts';
import type { Money } from './money.ts';

const decimalForm = /^(-?)(\d+)(?:\.(\d+))?$/;

/** "10.5" EUR → 1050 minor units; zeros past the currency's digits are taken, other digits throw. */
export function parseAmount(decimal: string, currency: string): Money {
  const match = decimalForm.exec(decimal);
  if (match === null) throw new RangeError(`"${decimal}" is not a decimal amount`);
  const [, sign = '', whole = '', fraction = ''] = match;
  const digits = currencyDigits(currency);
  if (/[1-9]/.test(fraction.slice(digits))) {
    throw new RangeError(`"${decimal}" has more digits than ${currency} has (${digits})`);
  }
  const minor = Number(sign + whole + fraction.slice(0, digits).padEnd(digits, '0'));
  if (!Number.isSafeInteger(minor)) throw new RangeError(`"${decimal}" ${currency} is too large to be exact`);
  return { minor: minor === 0 ? 0 : minor, currency };
}

/** 1050 EUR → "10.50": exactly the currency's digits, as platforms take it. */
export function writeAmount(amount: Money): string {
  const digits = currencyDigits(amount.currency);
  const sign = amount.minor < 0 ? '-' : '';
  const figures = String(Math.abs(amount.minor)).padStart(digits + 1, '0');
  if (digits === 0) return sign + figures;
  return `${sign}${figures.slice(0, -digits)}.${figures.slice(-digits)}`;
}

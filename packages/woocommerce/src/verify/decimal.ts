// How are WooCommerce's decimals reckoned with, apart from the sync's own arithmetic?
import { writeAmount } from '@aftercare/core/money/amount.ts';
import { currencyDigits } from '@aftercare/core/money/currency.ts';
import { shortDecimal } from '@aftercare/core/order/verify/facts.ts';

/** Trillionths: every digit that WooCommerce writes. */
const digitsKept = 12;

/** "21.092437", 2.5 or "1.0E-6" in trillionths; nothing is 0. */
export function exact(value: unknown): bigint {
  const written = typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
  const [mantissa = '', exponent = '0'] = written.toLowerCase().split('e');
  const [whole = '', fraction = ''] = mantissa.split('.');
  const figures = BigInt(whole + fraction || '0');
  const size = mantissa.startsWith('-') && figures > 0n ? -figures : figures;
  const zeros = digitsKept - fraction.length + Number(exponent);
  return zeros >= 0 ? size * 10n ** BigInt(zeros) : size / 10n ** BigInt(-zeros);
}

/** The sum of all. */
export function total(amounts: readonly bigint[]): bigint {
  return amounts.reduce((all, one) => all + one, 0n);
}

/** Trillionths that splitting may have cut off of a half: it is rounded as the half it is. */
const nearlyHalf = 1_000n;

/** Minor units, the half away from zero; `parts`: one of so many equal parts. */
export function minorOf(amount: bigint, currency: string, parts = 1): number {
  const unit = 10n ** BigInt(digitsKept - currencyDigits(currency)) * BigInt(parts);
  const size = amount < 0n ? -amount : amount;
  const minor = Number((size + unit / 2n + nearlyHalf) / unit);
  return amount < 0n && minor > 0 ? -minor : minor;
}

/** How many trillionths a minor unit has. */
export function unitOf(currency: string): bigint {
  return 10n ** BigInt(digitsKept - currencyDigits(currency));
}

/** "14.5 USD" */
export function written(minor: number, currency: string): string {
  return `${shortDecimal(writeAmount({ minor, currency }))} ${currency}`;
}

/** "14.5 USD / 14.5 USD": an order of WooCommerce's has one currency. */
export function bag(minor: number, currency: string): string {
  return `${written(minor, currency)} / ${written(minor, currency)}`;
}

// How are Shopify's raw values read and reckoned with, apart from the sync's own money?
import { plain, shortDecimal } from '@aftercare/core/order/verify/facts.ts';
import type { Raw } from './raw-order.ts';

/** A raw object; nothing stands for a missing one. */
export function object(value: unknown): Raw {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

/** The objects of a raw list. */
export function list(value: unknown): Raw[] {
  return Array.isArray(value) ? value.map(object) : [];
}

/** Text as the mirror's paths write it. */
export function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** "12.5 EUR / 14 USD" of a money bag; what is missing is nothing of the order's currencies. */
export function bag(value: unknown, less: readonly unknown[] = []): string {
  return [side(value, less, 'shopMoney'), side(value, less, 'presentmentMoney')].join(' / ');
}

/** "14 USD" of one side of a bag, less the same side of others. */
export function side(value: unknown, less: readonly unknown[], name: string): string {
  const money = object(object(value)[name]);
  const rest = less.reduce<string>(
    (left, each) => subtract(left, text(object(object(each)[name]).amount)),
    text(money.amount),
  );
  return `${shortDecimal(rest)} ${plain(money.currencyCode)}`;
}

/** a − b of two decimals, exactly. */
function subtract(a: string, b: string): string {
  const digits = Math.max(fractionOf(a).length, fractionOf(b).length);
  const difference = scaled(a, digits) - scaled(b, digits);
  const sign = difference < 0n ? '-' : '';
  const figures = String(difference < 0n ? -difference : difference).padStart(digits + 1, '0');
  const whole = figures.slice(0, figures.length - digits);
  return digits === 0 ? sign + figures : `${sign}${whole}.${figures.slice(-digits)}`;
}

function fractionOf(decimal: string): string {
  return decimal.split('.')[1] ?? '';
}

function scaled(decimal: string, digits: number): bigint {
  return BigInt((decimal.split('.')[0] ?? '0') + fractionOf(decimal).padEnd(digits, '0'));
}

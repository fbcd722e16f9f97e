// How are amounts, days and times written for this reader?
import { formatMoney as writeMoney } from '@aftercare/core/money/format.ts';
import type { Money, MoneyPair } from '@aftercare/core/money/money.ts';
import { formatExchange as writeExchange } from '@aftercare/core/money/rate.ts';
import { dateStyleOf, monthOf } from '@aftercare/words/languages.ts';

/** Whose language and clock to write in. */
export interface Reader {
  readonly language: string;
  readonly timeZone: string;
}

/** "€25.10" as this reader writes it, with a minus sign that is one. */
export function formatMoney(reader: Reader, money: Money): string {
  return writeMoney(money, reader.language).replace('-', '−');
}

/** "−€3.90": an amount taken off. */
export function formatDeduction(reader: Reader, money: Money): string {
  return formatMoney(reader, { minor: money.minor === 0 ? 0 : -money.minor, currency: money.currency });
}

/** The same within a sentence, where a line may end: the sign is never left behind at its end. */
export function formatDeductionInText(reader: Reader, money: Money): string {
  return formatDeduction(reader, money).replace('−', '−\u2060');
}

/** "EUR 1 = JPY 160"; null when the pair shows no rate. */
export function formatExchange(reader: Reader, rate: MoneyPair): string | null {
  return writeExchange(rate, reader.language);
}

function decimalText(minor: number, digits: number): string {
  const figures = String(Math.abs(minor)).padStart(digits + 1, '0');
  const whole = figures.slice(0, figures.length - digits);
  const part = digits === 0 ? '' : `.${figures.slice(-digits)}`;
  return `${minor < 0 ? '-' : ''}${whole}${part}`;
}

/** "Thu, 14 May 2026", of an instant in the shop's time zone or of a plain day "2026-05-14". */
export function formatDay(reader: Reader, at: string): string {
  const plain = /^\d{4}-\d{2}-\d{2}$/.test(at);
  return new Intl.DateTimeFormat(reader.language, {
    weekday: 'short',
    day: 'numeric',
    month: monthOf(reader.language),
    year: 'numeric',
    timeZone: plain ? 'UTC' : reader.timeZone,
  }).format(new Date(at));
}

/** "14 May 2026, 14:05", in the shop's time zone. */
export function formatTime(reader: Reader, at: string): string {
  return new Intl.DateTimeFormat(reader.language, {
    dateStyle: dateStyleOf(reader.language),
    timeStyle: 'short',
    timeZone: reader.timeZone,
  }).format(new Date(at));
}

/** "12" in the digits of the reader’s country. */
export function formatCount(reader: Reader, count: number): string {
  return new Intl.NumberFormat(reader.language).format(count);
}

/** "12.5 %" of 1250 hundredths of a percent. */
export function formatRate(reader: Reader, basisPoints: number): string {
  const share = new Intl.NumberFormat(reader.language, { style: 'percent', maximumFractionDigits: 2 });
  return share.format(decimalText(basisPoints, 4) as Intl.StringNumericLiteral);
}

/** "ma…@mail.com": enough to know one's own address, too little to learn another's. */
export function maskEmail(email: string): string {
  const at = email.lastIndexOf('@');
  if (at < 1) return '…';
  const shown = at > 2 ? 2 : 1;
  return `${[...email].slice(0, shown).join('')}…${email.slice(at)}`;
}

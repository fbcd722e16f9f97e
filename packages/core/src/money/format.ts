// How does a person read an amount?
import { writeAmount } from './amount.ts';
import { currencyDigits } from './currency.ts';
import type { Money } from './money.ts';

const formatters = new Map<string, Intl.NumberFormat>();

/** The amount in the reader's language, never with fewer digits than it has: "25,10 €". */
export function formatMoney(amount: Money, locale: string): string {
  // A string keeps amounts exact that a double would not.
  return formatterOf(locale, amount.currency).format(writeAmount(amount) as Intl.StringNumericLiteral);
}

function formatterOf(locale: string, currency: string): Intl.NumberFormat {
  const key = `${locale} ${currency}`;
  const known = formatters.get(key);
  if (known !== undefined) return known;
  const digits = currencyDigits(currency);
  const made = new Intl.NumberFormat(knownLocale(locale), {
    style: 'currency',
    currency,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    // Where readers expect no fils or fillér, whole amounts are shown whole.
    trailingZeroDisplay: customaryDigits(currency) < digits ? 'stripIfInteger' : 'auto',
  });
  // Locales come from readers: a bounded memory, however many they invent.
  if (formatters.size > 500) formatters.clear();
  formatters.set(key, made);
  return made;
}

function customaryDigits(currency: string): number {
  return (
    new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2
  );
}

/** The reader's language where it is one, else English. */
export function knownLocale(locale: string): string {
  try {
    return Intl.NumberFormat.supportedLocalesOf(locale)[0] ?? 'en';
  } catch {
    // Not a language tag at all.
    return 'en';
  }
}

// How does a person read the rate between two currencies?
import { currencyDigits } from './currency.ts';
import { knownLocale } from './format.ts';
import type { MoneyPair } from './money.ts';
import { halfUp } from './rounding.ts';

/** Digits kept before the reader's rounding: enough for the smallest rate between two currencies. */
const keptDigits = 12;

/** "EUR 1 = JPY 160", in the reader's way and about four digits of it; null when the pair shows no rate. */
export function formatExchange(rate: MoneyPair, locale: string): string | null {
  const { shop, presentment } = rate;
  if (shop.currency === presentment.currency || shop.minor <= 0 || presentment.minor <= 0) return null;
  const numerator = BigInt(presentment.minor) * 10n ** BigInt(currencyDigits(shop.currency) + keptDigits);
  const denominator = BigInt(shop.minor) * 10n ** BigInt(currencyDigits(presentment.currency));
  const figures = String(halfUp(numerator, denominator)).padStart(keptDigits + 1, '0');
  const worth = `${figures.slice(0, -keptDigits)}.${figures.slice(-keptDigits)}`;
  return `${writeFigures('1', shop.currency, locale)} = ${writeFigures(worth, presentment.currency, locale)}`;
}

function writeFigures(decimal: string, currency: string, locale: string): string {
  const written = new Intl.NumberFormat(knownLocale(locale), {
    style: 'currency',
    currency,
    // Two currencies side by side: "$" alone would leave open whose.
    currencyDisplay: 'code',
    minimumFractionDigits: 0,
    maximumFractionDigits: 0,
    maximumSignificantDigits: 4,
    roundingPriority: 'morePrecision',
  });
  return written.format(decimal as Intl.StringNumericLiteral);
}

// How many digits after the point has a currency?

/**
 * ISO 4217's own exponents, kept here and not asked of Intl: amounts at rest are minor units, and ICU's
 * digits (HUF 0, COP 0 …) change between versions. Every currency not named has two.
 */
const exponents: ReadonlyMap<string, number> = new Map([
  ...['BIF', 'CLP', 'DJF', 'GNF', 'ISK', 'JPY', 'KMF', 'KRW', 'PYG', 'RWF', 'UGX', 'UYI', 'VND'].map(
    (code) => [code, 0] as const,
  ),
  ...['VUV', 'XAF', 'XOF', 'XPF'].map((code) => [code, 0] as const),
  ...['BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND'].map((code) => [code, 3] as const),
  ...['CLF', 'UYW'].map((code) => [code, 4] as const),
]);

/** Digits after the decimal point of an ISO 4217 currency: EUR 2, JPY 0, KWD 3. */
export function currencyDigits(currency: string): number {
  return exponents.get(currency) ?? 2;
}

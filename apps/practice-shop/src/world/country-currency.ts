// In which currency do the shoppers of a country pay?
import type { Shop } from './shop.ts';

const CURRENCIES: Record<string, string> = {
  GB: 'GBP',
  US: 'USD',
  JP: 'JPY',
  CH: 'CHF',
  SE: 'SEK',
  DK: 'DKK',
  KW: 'KWD',
};

/** Their own where the shop takes it, else the shop's. */
export function currencyFor(shop: Shop, country: string): string {
  const own = CURRENCIES[country];
  return own && shop.info.rates[own] ? own : shop.info.currencyCode;
}

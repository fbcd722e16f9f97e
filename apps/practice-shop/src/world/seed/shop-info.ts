// Which shop is made when little is said about it?
import { gid } from '../ids.ts';
import type { ShopInfo } from '../types.ts';

/** The shop's particulars, the unsaid ones filled in. */
export function describeShop(partial: Partial<ShopInfo> & { domain: string }, index: number): ShopInfo {
  return {
    id: gid('Shop', 60_000_000_000 + index),
    name: 'Fjord & Loom',
    email: `hello@${partial.domain.split('.')[0]}.example`,
    currencyCode: 'EUR',
    rates: {
      EUR: '1',
      USD: '1.10',
      GBP: '0.86',
      JPY: '160',
      CHF: '0.95',
      SEK: '11.30',
      DKK: '7.46',
      KWD: '0.34',
    },
    countryCode: 'DE',
    timezone: 'Europe/Berlin',
    planName: 'Basic',
    locationId: gid('Location', 70_000_000_000 + index),
    locales: ['en', 'de', 'fr', 'ja'],
    ...partial,
  };
}

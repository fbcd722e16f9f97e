// With how many digits behind the point does the shop write its prices? A setting of its own, whatever its currency has.
import type Big from 'big.js';
import { roundUp } from './decimal.ts';
import type { Site } from './site.ts';

type Kept = { id: string; decimals: number };

const USUAL = 2;

export function decimalsOf(site: Site): number {
  return site.table<Kept>('priceDecimals').get('site')?.decimals ?? USUAL;
}

/** As if the merchant had set it. */
export function writePricesWith(site: Site, decimals: number): void {
  site.table<Kept>('priceDecimals').put({ id: 'site', decimals });
}

/** What WooCommerce takes for left of an order: rounded as prices are written, up or down. */
export function asPricesAre(site: Site, left: Big): Big {
  return roundUp(left, decimalsOf(site));
}

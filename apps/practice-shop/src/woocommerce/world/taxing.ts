// What tax lies in or on a sum, rate by rate, and which rates hold at a destination?
import type Big from 'big.js';
import { taxRatesFor } from '../../world/operations/tax-rates.ts';
import { big, PRECISE, roundDown, roundUp, sum, ZERO } from './decimal.ts';
import type { Site } from './site.ts';
import type { WooTaxRate } from './site-types.ts';

export type Rate = { id: number; code: string; label: string; percent: number };

export type Taxed = {
  /** Without tax, six decimals. */
  net: Big;
  /** By rate, six decimals. */
  parts: { rate: Rate; tax: Big }[];
  /** Each part rounded to the currency, then added. */
  tax: Big;
};

/** Takes the tax out of an entered sum, or puts it on. */
export function applyTax(
  entered: Big,
  rates: Rate[],
  { included, digits }: { included: boolean; digits: number },
): Taxed {
  const percent = sum(rates.map((rate) => String(rate.percent)));
  const base = included ? entered.times(100).div(percent.plus(100)) : entered;
  const parts = rates.map((rate) => ({
    rate,
    tax: roundUp(base.times(rate.percent).div(100), PRECISE),
  }));
  const round = included ? roundDown : roundUp;
  const unrounded = parts.reduce((total, part) => total.plus(part.tax), ZERO);
  return {
    net: included ? roundUp(entered.minus(unrounded), PRECISE) : entered,
    parts,
    tax: parts.reduce((total, part) => total.plus(round(part.tax, digits)), ZERO),
  };
}

const nameOf = (row: WooTaxRate): string =>
  [row.country, row.state, row.name.toUpperCase(), '1'].filter((part) => part !== '').join('-');

const rateOf = (row: WooTaxRate): Rate => ({
  id: Number(row.id),
  code: nameOf(row),
  label: row.name,
  percent: big(row.rate).toNumber(),
});

/** The rates of the shop's table for a country's ordinary goods. */
export function ratesAt(site: Site, country: string): Rate[] {
  return site.taxRates.filter((row) => row.country === country && row.class === 'standard').map(rateOf);
}

/** A rate of this name and height, put into the table when it is not there yet. */
export function rateNamed(site: Site, country: string, wanted: { title: string; rate: number }): Rate {
  const rate = big(String(wanted.rate)).times(100).toFixed(4);
  const known = site.taxRates.find(
    (row) => row.country === country && row.name === wanted.title && row.rate === rate,
  );
  const of = { country, state: '', rate, name: wanted.title, class: 'reduced-rate' };
  return rateOf(known ?? site.taxRates.put({ id: String(site.next('taxRate')), ...of }));
}

/** Fills the table of rates: where the shop sells, what it takes there. */
export function seedTaxRates(site: Site, countries: readonly string[]): void {
  for (const country of countries)
    for (const { title, rate } of taxRatesFor(country))
      site.taxRates.put({
        id: String(site.next('taxRate')),
        country,
        state: '',
        rate: big(String(rate)).times(100).toFixed(4),
        name: title,
        class: 'standard',
      });
}

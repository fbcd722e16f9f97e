// Which tax does the practice shop take for goods sent to a country?
import type { TaxRate } from '../arithmetic/pricing.ts';

const RATES: Record<string, TaxRate[]> = {
  AT: [{ title: 'USt', rate: 0.2 }],
  CA: [
    { title: 'GST', rate: 0.05 },
    { title: 'PST', rate: 0.07 },
  ],
  CH: [{ title: 'MWST', rate: 0.081 }],
  DE: [{ title: 'MwSt', rate: 0.19 }],
  DK: [{ title: 'Moms', rate: 0.25 }],
  ES: [{ title: 'IVA', rate: 0.21 }],
  FR: [{ title: 'TVA', rate: 0.2 }],
  GB: [{ title: 'VAT', rate: 0.2 }],
  IE: [{ title: 'VAT', rate: 0.23 }],
  IT: [{ title: 'IVA', rate: 0.22 }],
  JP: [{ title: 'Consumption tax', rate: 0.1 }],
  NL: [{ title: 'BTW', rate: 0.21 }],
  NO: [{ title: 'MVA', rate: 0.25 }],
  SE: [{ title: 'Moms', rate: 0.25 }],
  US: [
    { title: 'State tax', rate: 0.0625 },
    { title: 'City tax', rate: 0.0125 },
  ],
};

/** The rates of a destination; none where the shop is not registered. */
export const taxRatesFor = (countryCode: string): TaxRate[] => RATES[countryCode] ?? [];

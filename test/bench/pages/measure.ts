// Are the shopper's and the merchant's pages light, quick and still?
import { interleave, median } from '../rounds.ts';
import type { BenchServer } from '../server.ts';
import { atMostOf, type Row, told } from '../table.ts';
import { openChromium } from './chromium.ts';
import { openPlaces } from './places.ts';
import { type Vitals, watchScreens } from './screens.ts';
import { weigh } from './weight.ts';

/** What the portal weighs and needs; when the merchant sees, and is answered, in both looks. */
export async function measurePages(server: BenchServer, { rounds }: { rounds: number }): Promise<Row[]> {
  const { browser } = await openChromium();
  const places = await openPlaces(server);
  try {
    const rows: Row[] = [];
    for (const [name, url] of Object.entries(places.portal)) {
      const { packed, scriptRaw, requests, shift } = await weigh(browser, url);
      const what = `portal, ${name}`;
      rows.push(atMostOf(`${what}: script`, scriptRaw, 0, 'B'));
      rows.push(atMostOf(`${what}: layout shift`, shift, 0, ''));
      rows.push(told(`${what}: page and its files, gz`, `${packed.toLocaleString('en')} B in ${requests}`));
    }
    const screens = await interleave(rounds, {
      framed: () => watchScreens(browser, places.framed),
      alone: () => watchScreens(browser, places.alone),
    });
    return [
      ...rows,
      ...rowsOf('admin in Shopify’s frame', screens.framed),
      ...rowsOf('admin standing alone', screens.alone),
    ];
  } finally {
    await browser.close();
    await places.close();
  }
}

function rowsOf(what: string, vitals: readonly Vitals[]): Row[] {
  const middle = (name: keyof Vitals) => median(vitals.map((each) => each[name]));
  return [
    atMostOf(`${what}: largest paint`, Math.round(middle('lcp')), 2_500, 'ms'),
    atMostOf(`${what}: layout shift`, Number(middle('cls').toFixed(3)), 0.1, ''),
    atMostOf(`${what}: press to next paint, the slowest`, Math.round(middle('inp')), 200, 'ms'),
  ];
}

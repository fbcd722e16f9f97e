// What does Lighthouse say of a shop with and without our blocks, of the portal, and of the merchant's screens?
import { installPeers, peerPath } from '../peers.ts';
import { runProgram } from '../program.ts';
import { median } from '../rounds.ts';
import type { BenchServer } from '../server.ts';
import { atMostOf, type Row, told } from '../table.ts';
import { openChromium } from './chromium.ts';
import { openPlaces, openStorefronts } from './places.ts';

/** What one look found; times in milliseconds. */
interface Seen {
  /** Points of a hundred, not rounded. */
  readonly score: number;
  readonly lcp: number;
  readonly cls: number;
}

interface Visit {
  readonly name: string;
  readonly url: string;
  readonly form: 'mobile' | 'desktop';
  readonly headers?: Readonly<Record<string, string>>;
}

const titles = { home: 'storefront', product: 'product page with terms' } as const;
const storefronts = ['home', 'product'] as const;

/** In turns, on this machine alone, each time in a browser that has never been there. */
export async function measureLighthouse(server: BenchServer, { rounds }: { rounds: number }): Promise<Row[]> {
  installPeers();
  const { browser, port } = await openChromium();
  const [places, shops] = await Promise.all([openPlaces(server), openStorefronts()]);
  try {
    const cookie = (await places.alone.front.staffHeaders()).cookie ?? '';
    const portal = Object.entries(places.portal).map(([name, url]): Visit => ({ name, url, form: 'mobile' }));
    const visits: Visit[] = [
      ...storefronts.flatMap((name): Visit[] => [
        { name: `${name} without`, url: shops[name].without, form: 'mobile' },
        { name: `${name} with`, url: shops[name].withBlocks, form: 'mobile' },
      ]),
      ...portal,
      { name: 'admin', url: `${places.alone.appUrl}/returns`, form: 'desktop', headers: { cookie } },
    ];
    const args = [port, rounds, JSON.stringify(visits)].map(String);
    const seen = (await runProgram(peerPath('lighthouse.ts'), args)) as Record<string, Seen[]>;
    return rowsOf(seen, portal);
  } finally {
    await browser.close();
    await Promise.all([places.close(), shops.close()]);
  }
}

function rowsOf(seen: Record<string, Seen[]>, portal: readonly Visit[]): Row[] {
  const middle = (name: string, field: keyof Seen) => median((seen[name] ?? []).map((each) => each[field]));
  const score = (name: string) => Number(middle(name, 'score').toFixed(1));
  const compared = (name: (typeof storefronts)[number]): Row[] => {
    const lost = Number(Math.max(0, score(`${name} without`) - score(`${name} with`)).toFixed(1));
    return [
      {
        ...atMostOf(`Lighthouse, ${titles[name]}: points our blocks cost`, lost, 1, ''),
        ...{
          ours: String(score(`${name} with`)),
          limit: String(score(`${name} without`)),
          ratio: String(-lost),
        },
      },
      atMostOf(`Lighthouse, ${titles[name]}: layout shift`, middle(`${name} with`, 'cls'), 0, ''),
    ];
  };
  const timed = (what: string, name: string, most: number): Row[] => [
    atMostOf(`${what}: largest paint`, Math.round(middle(name, 'lcp')), most, 'ms'),
    atMostOf(`${what}: layout shift`, Number(middle(name, 'cls').toFixed(3)), 0.1, ''),
    told(`${what}: points`, String(score(name))),
  ];
  return [
    ...storefronts.flatMap(compared),
    ...portal.flatMap(({ name }) => timed(`Lighthouse, portal, ${name} (phone)`, name, 1_000)),
    ...timed('Lighthouse, admin standing alone (desk)', 'admin', 2_500),
  ];
}

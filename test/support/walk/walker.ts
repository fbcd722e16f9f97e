// What is wrong on the way through everything that stands around a practice shop, read in one language?
import type { Browser, Frame, Page } from 'playwright-core';
import type { Language } from '../../../packages/words/src/languages.ts';
import type { Ground, Spot } from './ground.ts';
import { judgeWords } from './judge.ts';
import { lookAt, measure } from './look.ts';
import { type PageFacts, readFacts } from './page-facts.ts';
import { createQueue, type Follows, type RouteQueue, type Stop } from './route-queue.ts';
import { type Opened, openTab, type Tab } from './tab.ts';

/** A state that is looked at though no link may lead there. */
export interface State {
  readonly name: string;
  readonly address: string;
  /** Of a page that says no; otherwise anything below 400 is right. */
  readonly status?: number;
  /** In the browser of a guest of this name. */
  readonly as?: string;
  /** In a browser that runs no script. */
  readonly isBare?: true;
  /** What is pressed there first. */
  readonly press?: (page: Page | Frame) => Promise<void>;
  /** What the browser must complain of there. */
  readonly forgives?: RegExp;
}

/** Whoever must be brought in first, by name; where nobody is named, by the surface. */
export type Guests = Readonly<Record<string, (page: Page) => Promise<void>>>;

export interface Journey {
  readonly browser: Browser;
  readonly ground: Ground;
  readonly language: Language;
  readonly states: readonly State[];
  readonly guests: Guests;
  /** Looked at by eye and axe too, at both widths, and a picture kept. */
  readonly isLookedAt: boolean;
  readonly follows: Follows;
}

export interface Walked {
  readonly language: Language;
  readonly lacks: readonly string[];
  /** Routes of ours that were asked for. */
  readonly reached: ReadonlySet<string>;
}

/** Opens every state, and whatever they lead to, once. */
export async function walk(journey: Journey): Promise<Walked> {
  const { ground, language, states, follows } = journey;
  const tabs = new Map<string, Tab>();
  const queue = createQueue(ground, states, follows);
  const reached = new Set<string>();
  const lacks: string[] = [];
  for (let stop = queue.next(); stop !== undefined; stop = queue.next()) {
    const { name, from, address } = stop;
    const spot = ground.spotOf(address);
    if (spot === null) throw new Error(`${address} leads off this machine`);
    const found = await visit(journey, { stop, spot, tabs, queue }).catch((error) => ({
      ...{ wrong: [`could not be opened: ${error}`], asked: [] as string[] },
    }));
    lacks.push(...found.wrong.map((what) => `${spot.surface} ${name} (from ${from}): ${what}`));
    for (const asked of found.asked) reached.add(ground.routeOf(asked) ?? '');
  }
  await Promise.all([...tabs.values()].map(({ page }) => page.context().close()));
  return { language, lacks: [...new Set(lacks)], reached };
}

interface Visit {
  readonly stop: Stop;
  readonly spot: Spot;
  readonly tabs: Map<string, Tab>;
  readonly queue: RouteQueue;
}

async function visit(
  journey: Journey,
  { stop, spot, tabs, queue }: Visit,
): Promise<{ wrong: string[]; asked: readonly string[] }> {
  const tab = await tabFor(journey, { stop, spot, tabs });
  const opened = await tab.open(spot.address, stop.press);
  const [main] = opened.frames;
  const isOurs = journey.ground.spotOf(tab.page.url())?.surface !== 'practice';
  const isJudged = isOurs && !isMail(journey.ground, tab.page.url(), opened);
  const wrong = judgeOpened(stop, opened);
  for (const frame of opened.frames) {
    const facts = await readFacts(frame);
    wrong.push(...judgePlaces(journey.ground, facts));
    // What the practice shops say stands in no catalogue; a mail is in the language of whoever would get it.
    if (isJudged) wrong.push(...judgeWords(facts, journey.language));
    if (isOurs && spot.surface !== 'admin' && facts.hasScript) wrong.push('holds a script');
    // A page shown within another leads nowhere: it is looked at.
    if (frame === main) for (const href of facts.links.filter(isAddress)) queue.follow(href, stop);
  }
  if (journey.isLookedAt && isOurs && main !== undefined) {
    const name = pictureName(journey, spot, stop);
    const looked = { page: tab.page, frame: main, name, isMain: journey.language === 'en' };
    wrong.push(...(await (stop.isBare ? measure(looked) : lookAt(looked))));
  }
  return { wrong, asked: opened.asked };
}

/** Opened from a merchant's test, where it was not sent. */
function isMail(ground: Ground, address: string, { status }: Opened): boolean {
  return status === 200 && ground.routeOf(address) === '/portal/:shop/test/:entry';
}

/** One for each surface and guest, brought in once. */
async function tabFor(journey: Journey, { stop, spot, tabs }: Omit<Visit, 'queue'>): Promise<Tab> {
  const { surface } = spot;
  const { as = surface, isBare = false } = stop;
  const name = `${surface} ${as} ${isBare}`;
  const known = tabs.get(name);
  if (known !== undefined) return known;
  const tab = await openTab({ ...journey, surface, runsScript: !isBare });
  await journey.guests[as]?.(tab.page);
  tabs.set(name, tab);
  return tab;
}

function judgeOpened({ status, forgives }: Stop, opened: Opened): string[] {
  const isRight = status === undefined ? opened.status < 400 : opened.status === status;
  const complaints = opened.complaints.filter((complaint) => forgives?.test(complaint) !== true);
  return [...(isRight ? [] : [`answers ${opened.status}`]), ...complaints];
}

const isAddress = (href: string) => /^https?:/.test(href);

/** Where it leads that there is nothing. */
function judgePlaces(ground: Ground, { links, lostPlaces }: PageFacts): string[] {
  // A mail is written elsewhere; of its own addresses the admin around us knows.
  const places = links.filter((href) => !/^(?:mailto|shopify):/.test(href));
  const off = places.filter(
    (href) => !isAddress(href) || (ground.spotOf(href) ?? ground.isAbroad(href)) === false,
  );
  return [
    ...lostPlaces.map((place) => `links to ${place}, which it has not`),
    ...off.map((href) => `leads off this machine to ${href}`),
  ];
}

function pictureName({ ground, language }: Journey, { surface }: Spot, { name }: Stop): string {
  const plain = `${surface}-${name}`.replaceAll(/[^a-z0-9]+/gi, '-').replace(/-$/, '');
  return `${ground.platform}/${plain}-${language}`;
}

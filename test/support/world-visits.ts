// Whose browser is it in this test, and did it complain? One world, and visitors who are sent home after each test.
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { newVisitor, openBrowser, type Visitor } from './browser.ts';
import type { ShopKind } from './front.ts';
import { openWorld, type World } from './world.ts';

export interface Visits {
  readonly world: World;
  readonly browser: Browser;
  /** The portal at our own address. */
  readonly portal: string;
  /** A complaint that the test meant to hear. */
  forgive(complaint: RegExp): void;
  visit(options: Parameters<typeof newVisitor>[1]): Promise<Visitor['page']>;
}

/**
 * A connected world for a test file, with the checks every page visited must pass. `settingsOf`: what its processes are
 * told besides.
 */
export function openVisits(
  kind?: ShopKind,
  settingsOf: (world: World) => Promise<Record<string, string>> = async () => ({}),
): () => Visits {
  let opened: Visits | null = null;
  const visitors: Visitor[] = [];
  const current = (): Visits => {
    if (opened === null) throw new Error('The world is not open yet.');
    return opened;
  };
  beforeAll(async () => {
    const [world, browser] = await Promise.all([openWorld(kind && { kind }), openBrowser()]);
    const visit: Visits['visit'] = async (options) => {
      const visitor = await newVisitor(browser, options);
      visitors.push(visitor);
      return visitor.page;
    };
    const forgive = (complaint: RegExp) => {
      for (const { complaints } of visitors) {
        const left = complaints.filter((one) => !complaint.test(one));
        complaints.splice(0, complaints.length, ...left);
      }
    };
    opened = { forgive, world, browser, visit, portal: `${world.appUrl}${world.control.portalPath}/` };
    // Each visitor comes from an address of their own, told by the proxy in front of us.
    const settings = await settingsOf(world);
    await Promise.all([
      world.start('web', { TRUSTED_PROXIES: '1', ...settings }),
      world.start('worker', settings),
    ]);
    await world.connect();
  });
  afterEach(async () => {
    const left = visitors.splice(0);
    await Promise.all(left.map(({ page }) => page.context().close()));
    expect(left.flatMap(({ complaints }) => complaints)).toEqual([]);
  });
  afterAll(async () => {
    await opened?.browser.close();
    await opened?.world.close();
  });
  return current;
}

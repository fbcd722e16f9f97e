// Does every page of a practice shop speak its reader's language, lead somewhere, and serve everyone at either width?
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Language, languageCodes } from '../../packages/words/src/languages.ts';
import { openBrowser } from '../support/browser.ts';
import type { ShopKind } from '../support/front.ts';
import { groundOf } from '../support/walk/ground.ts';
import { pictures } from '../support/walk/look.ts';
import { SHOPPER, setStage } from '../support/walk/stage.ts';
import { firstStates, statesOf } from '../support/walk/states.ts';
import { type Guests, type Journey, type Walked, walk } from '../support/walk/walker.ts';
import { openWorld, type World } from '../support/world.ts';

/** These are looked at by eye and by axe too, each at both widths: the longest words, and another direction. */
const lookedAt: readonly Language[] = ['en', 'de', 'ar'];
const inOrder = [...new Set([...lookedAt, ...languageCodes])];

/** Everything around a shop of this kind. */
export function walkEverywhere(kind: ShopKind): void {
  let world: World;
  let browser: Browser;
  const walked: Walked[] = [];

  beforeAll(async () => {
    [world, browser] = await Promise.all([openWorld({ kind }), openBrowser()]);
    await Promise.all([world.start('web', { TRUSTED_PROXIES: '1' }), world.start('worker')]);
    await world.connect();
    rmSync(join(pictures, world.control.front.platform), { recursive: true, force: true });
    const guests = guestsOf(world);
    const first = {
      states: firstStates(world),
      guests,
      isLookedAt: true,
      follows: 'nothing',
    } as const;
    await twoAtATime(lookedAt, (language) => walkIn(language, first));
    const stage = await setStage(world);
    await twoAtATime(inOrder, (language) => {
      const isLookedAt = lookedAt.includes(language);
      const follows = language === 'en' ? 'everything' : 'ours';
      return walkIn(language, { states: statesOf(world, stage, language), guests, isLookedAt, follows });
    });
  });
  afterAll(async () => {
    await browser.close();
    await world.close();
  });

  async function walkIn(language: Language, journey: Omit<Journey, 'browser' | 'ground' | 'language'>) {
    walked.push(await walk({ browser, ground: groundOf(world), language, ...journey }));
  }

  const lacksOf = (language: Language) =>
    walked.filter((one) => one.language === language).flatMap(({ lacks }) => lacks);
  const reachedIn = (language: Language) => {
    const reached = walked.filter((one) => one.language === language).map((one) => [...one.reached]);
    return new Set(reached.flat());
  };

  test.each(languageCodes)('nothing is wrong on any page read in %s', (language) => {
    expect(lacksOf(language)).toEqual([]);
  });

  test.each(languageCodes)('no page is left out in %s', (language) => {
    const { routes } = groundOf(world);
    expect(routes.length).toBeGreaterThan(30);
    expect(routes.filter((route) => !reachedIn(language).has(route))).toEqual([]);
  });
}

/** As there are cores; the first of the list, which take longest, first. */
async function twoAtATime<T>(all: readonly T[], work: (one: T) => Promise<void>): Promise<void> {
  const waiting = [...all];
  const workOn = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await work(next);
  };
  await Promise.all([workOn(), workOn()]);
}

function guestsOf({ appUrl, control }: World): Guests {
  const portal = appUrl + control.portalPath;
  const { front } = control;
  return {
    admin: (page) => front.signIn(page),
    agent: (page) => front.signIn(page, 1),
    account: async (page) => {
      await page.goto(`${portal}/sign-in`);
      await page.locator('[name="email"]').fill(SHOPPER);
      await page.locator('main form button').click();
      await page.waitForURL(`${portal}/account**`);
    },
    hasty: async (page: Page) => {
      for (let tries = 0; tries < 11; tries += 1)
        await page.request.post(`${portal}/find`, { form: { number: '1', email: 'nobody@example.com' } });
    },
    unlucky: async (page) => {
      await front.signIn(page);
      const body = JSON.stringify({ type: 'about:blank', title: '', status: 500, detail: '' });
      await page.route('**/api/orders*', (route) =>
        route.fulfill({ status: 500, contentType: 'application/problem+json', body }),
      );
    },
  };
}

// Does every page around a practice shop speak its reader's language, lead somewhere, and make no browser complain?
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Language, languageCodes } from '../../packages/words/src/languages.ts';
import { openBrowser } from '../support/browser.ts';
import type { ShopKind } from '../support/front.ts';
import { groundOf } from '../support/walk/ground.ts';
import { SHOPPER, setStage } from '../support/walk/stage.ts';
import { firstStates, statesOf } from '../support/walk/states.ts';
import { type Guests, type Journey, type Walked, walk } from '../support/walk/walker.ts';
import { openWorld, type World } from '../support/world.ts';

/** Everything around a shop of this kind. */
export function walkEverywhere(kind: ShopKind): void {
  let world: World;
  let browser: Browser;
  const walked: Walked[] = [];

  beforeAll(async () => {
    [world, browser] = await Promise.all([openWorld({ kind }), openBrowser()]);
    await Promise.all([world.start('web', { TRUSTED_PROXIES: '1' }), world.start('worker')]);
    await world.connect();
    const guests = guestsOf(world);
    await twoAtATime(languageCodes, (language) =>
      walkIn(language, { states: firstStates(world), guests, follows: 'nothing' }),
    );
    const stage = await setStage(world);
    await twoAtATime(languageCodes, (language) => {
      const follows = language === 'en' ? 'everything' : 'ours';
      return walkIn(language, { states: statesOf(world, stage, language), guests, follows });
    });
  }, 900_000);
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

/** As there are cores. */
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

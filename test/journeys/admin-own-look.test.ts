// Do the merchant's screens, where they stand alone, draw every state cleanly in a look of our own?
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { findBarriers, openBrowser, openSight, type Sight } from '../support/admin-browser.ts';
import { type AdminFake, type FakeFrame, startAdminFake } from '../support/admin-fake.ts';
import { fakeReturns } from '../support/admin-fake-data.ts';

/** Machines under load are slow, not wrong. */
const soon = { timeout: 15_000 };

let browser: Browser;
let fake: AdminFake;
let sight: Sight;
let loaded: { readonly path: string; readonly bytes: number }[];

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());
beforeEach(() => begin('own'));
afterEach(end);

async function begin(frame: FakeFrame): Promise<void> {
  fake = await startAdminFake(frame);
  sight = await openSight(browser, 1280);
  loaded = [];
  sight.page.on('response', async (response) => {
    const path = new URL(response.url()).pathname;
    if (!path.startsWith('/api/')) loaded.push({ path, bytes: (await response.body()).length });
  });
}

async function end(): Promise<void> {
  await sight.close();
  await fake.close();
}

async function visit(path: string): Promise<void> {
  await sight.page.goto(fake.url + path);
  await sight.page.locator('h1').waitFor();
  await expect.poll(() => sight.page.locator('[aria-busy="true"]').count(), soon).toBe(0);
}

const widthOf = (page: Page): Promise<number> => page.evaluate('document.documentElement.scrollWidth');

const screens: [string, string][] = [
  ['home', '/'],
  ['the queue', '/returns'],
  ['all returns', '/returns?tab=all'],
  ...fakeReturns.map(({ id, stage }): [string, string] => [`return ${id} at ${stage}`, `/returns/${id}`]),
  ['the policy', '/policy'],
  ['the settings', '/settings'],
  ['what is held up', '/held-up'],
  ['orders', '/orders'],
  ['a return to be opened', '/orders/open-return?order=o-1042'],
  ['the staff', '/settings/staff'],
  ['a search without a match', '/orders?search=nobody'],
  ['an unknown address', '/nowhere'],
];

test.each(screens)(
  '%s draws without a complaint, without a barrier and within its width, by light and dark',
  async (_name, path) => {
    await visit(path);
    expect(await widthOf(sight.page)).toBe(1280);
    await sight.page.emulateMedia({ colorScheme: 'dark' });
    expect(await findBarriers(sight.page)).toEqual([]);
    // The phone's form comes from the same load, as when a tablet is turned.
    await sight.page.setViewportSize({ width: 360, height: 800 });
    await sight.page.emulateMedia({ colorScheme: 'light' });
    await expect.poll(() => widthOf(sight.page), soon).toBe(360);
    expect(await findBarriers(sight.page)).toEqual([]);
    expect(await findSmallTargets(sight.page)).toEqual([]);
    expect(sight.complaints).toEqual([]);
  },
);

/** Buttons and fields of a phone below the 48 pixels of a thumb. */
function findSmallTargets(page: Page): Promise<string[]> {
  return page.evaluate(`[...document.querySelectorAll('button, select, input, .ac-button, nav a, .ac-out')]
    .filter((one) => one.getBoundingClientRect().height > 0 && one.getBoundingClientRect().height < 48)
    .map((one) => one.outerHTML.slice(0, 120))`);
}

describe('nothing of Shopify’s admin', () => {
  test('neither Polaris nor App Bridge comes over the wire, and no class or colour is Polaris’', async () => {
    await visit('/returns/r-1');
    await sight.page.goto(`${fake.url}/policy`);
    await sight.page.getByLabel('Days to return').waitFor();
    expect(loaded.map(({ path }) => path).filter((path) => /polaris|bridge/i.test(path))).toEqual([]);
    const traces = await sight.page.evaluate(`({
      classes: document.querySelectorAll('[class*="Polaris"], [class*="polaris"]').length,
      rules: [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules])
        .filter(({ cssText }) => /polaris|--p-/i.test(cssText)).length,
      bridge: typeof globalThis.shopify,
      key: document.querySelectorAll('meta[name="shopify-api-key"]').length,
    })`);
    expect(traces).toEqual({ classes: 0, rules: 0, bridge: 'undefined', key: 0 });
  });

  test('within Shopify’s admin nothing of our own look comes over the wire', async () => {
    await end();
    await begin('shopify');
    await visit('/');
    const names = loaded.map(({ path }) => path.split('/').at(-1) ?? '');
    expect(names.filter((name) => /^polaris-.*css$/.test(name))).toHaveLength(1);
    expect(names.filter((name) => /^own-/.test(name))).toEqual([]);
  });

  test('a first visit weighs less than half of what it does with Polaris', async () => {
    const weigh = async () => {
      await visit('/');
      return loaded.reduce((sum, one) => sum + one.bytes, 0);
    };
    const own = await weigh();
    expect(own).toBeGreaterThan(100_000);
    await end();
    await begin('shopify');
    expect(own).toBeLessThan((await weigh()) / 2);
  });

  test('every sentence calls the platform by the name the session gives', async () => {
    await visit('/returns/r-4');
    await sight.page.getByText('We don’t know if WooCommerce paid. Don’t pay again.').waitFor();
    await sight.page.getByRole('link', { name: 'Open #1042 in WooCommerce' }).waitFor();
    expect(await sight.page.getByText('Shopify').count()).toBe(0);
  });
});

describe('directions and paper', () => {
  test('from right to left the menu begins at the right, the way back points there, and nothing is cut', async () => {
    await visit('/returns/r-3');
    await sight.page.evaluate(`document.documentElement.dir = 'rtl'`);
    await sight.page.setViewportSize({ width: 360, height: 800 });
    const menu = sight.page.getByRole('navigation').getByRole('link');
    const [first, last] = [await menu.first().boundingBox(), await menu.last().boundingBox()];
    expect(first?.x).toBeGreaterThan(last?.x ?? Number.POSITIVE_INFINITY);
    expect(await widthOf(sight.page)).toBe(360);
    // The sign stays before its amount.
    const amount = `getComputedStyle(document.querySelector('.ac-sum bdi')).direction`;
    expect(await sight.page.evaluate(amount)).toBe('ltr');
  });

  test('on paper the return stands without menu and buttons', async () => {
    await visit('/returns/r-3');
    await sight.page.emulateMedia({ media: 'print' });
    expect(await sight.page.getByRole('navigation').isVisible()).toBe(false);
    expect(await sight.page.getByText('Refund €51.20').isVisible()).toBe(false);
    expect(await sight.page.getByText('The shopper gets').isVisible()).toBe(true);
  });
});

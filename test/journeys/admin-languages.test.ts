// Do the merchant's screens read their reader's language, whole: nothing cut, no word that is not from the catalogue?
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { strayWords, stringsIn } from '../guards/stray-words.ts';
import type { Sight } from '../support/admin-browser.ts';
import type { AdminFake } from '../support/admin-fake.ts';
import { fakeSender, fakeStandstills } from '../support/admin-fake-care.ts';
import { fakeHome, fakeReturns } from '../support/admin-fake-data.ts';
import { fakeOpening } from '../support/admin-fake-opening.ts';
import { fakeOrders } from '../support/admin-fake-orders.ts';
import { fakePolicy, fakeVersions } from '../support/admin-fake-policy.ts';
import { policyWithRules } from '../support/admin-fake-policy-rules.ts';
import { fakeStaff } from '../support/admin-fake-staff.ts';
import { beforeEachScreen, openScreen, soon } from '../support/admin-stage.ts';

const screens = [
  '/',
  '/returns',
  '/returns?tab=all',
  ...fakeReturns.map(({ id }) => `/returns/${id}`),
  '/policy',
  '/policy?version=1',
  '/policy?version=9',
  '/settings',
  '/held-up',
  '/orders',
  '/orders?search=nobody',
  '/orders/open-return?order=o-1042',
  '/settings/staff',
  '/nowhere',
];
/** What the server said and people wrote; the name of the place. */
const data = [
  '#1F5FA8',
  '#1f5fa8',
  ...stringsIn([fakeHome, fakePolicy, fakeVersions, fakeReturns, fakeOrders, fakeOpening]),
  ...stringsIn([fakeStandstills, fakeSender, fakeStaff]),
  ...['Mia Krüger', 'fjord.example/store', 'nobody', 'Aftercare', 'There is no such thing here.'],
];

let fake: AdminFake;
let sight: Sight;
beforeEachScreen({ frame: 'own' }, (stage) => {
  ({ fake, sight } = stage);
});

const visit = (path: string, locale: string) =>
  openScreen(sight.page, `${fake.url}${path}${path.includes('?') ? '&' : '?'}locale=${locale}`);
/** Every text that is shown or read out. */
const textsOf = (page: Page): Promise<string[]> =>
  page.evaluate(`(() => {
    const texts = [];
    // Where an address may break, it is one text all the same.
    const body = document.body.cloneNode(true);
    for (const one of body.querySelectorAll('.ac-address')) one.textContent = one.textContent;
    const walk = document.createTreeWalker(body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    for (let node = walk.nextNode(); node; node = walk.nextNode()) {
      if (node.nodeType === 3 && !node.parentElement.closest('script, style, noscript')) texts.push(node.data);
      if (node.nodeType === 1)
        for (const name of ['aria-label', 'title', 'alt', 'placeholder']) texts.push(node.getAttribute(name) ?? '');
    }
    return texts;
  })()`);

describe('in the marked language no word stands beside the catalogue', () => {
  test.each(screens)('%s', async (path) => {
    await visit(path, 'qps');
    const texts = await textsOf(sight.page);
    expect(texts.join('')).toContain('⟦');
    expect(strayWords(texts, data)).toEqual([]);
  });

  test('the policy with its rules, read and open', async () => {
    const body = policyWithRules(4);
    fake.answers.set('GET /api/policy', { status: 200, body });
    await visit('/policy', 'qps');
    const known = [...data, ...stringsIn(body), 'Germany', 'Austria'];
    expect(strayWords(await textsOf(sight.page), known)).toEqual([]);
    await sight.page.locator('[data-focus-place$=" change"] button').last().click();
    await sight.page.locator('[data-focus-place$=" change"] button').first().click();
    await expect.poll(() => sight.page.locator('[data-focus-place$=" name"]').count(), soon).toBe(2);
    // Countries are called as the browser calls them.
    const options = sight.page.locator('[data-focus-place$=" country"] option');
    const countries = (await options.allTextContents()).slice(1);
    expect(strayWords(await textsOf(sight.page), [...known, ...countries])).toEqual([]);
  });

  test('a return about to be opened, with its sum and the policy against it', async () => {
    await visit('/orders/open-return?order=o-1042', 'qps');
    await sight.page.locator('input').first().fill('1');
    await sight.page.locator('textarea').waitFor();
    expect(strayWords(await textsOf(sight.page), data)).toEqual([]);
  });
});

describe.each(['de-DE', 'ar-EG'])('in %s', (locale) => {
  test.each(screens)('%s is as wide as the window, at a desk and on a phone', async (path) => {
    await visit(path, locale);
    const width = (): Promise<number> => sight.page.evaluate('document.documentElement.scrollWidth');
    expect(await width()).toBe(1280);
    await sight.page.setViewportSize({ width: 360, height: 800 });
    await expect.poll(width, soon).toBe(360);
  });
});

describe('in Arabic', () => {
  test('the page begins at the right, and what people typed keeps its own direction', async () => {
    await visit('/returns?tab=all', 'ar-EG');
    expect(await sight.page.getAttribute('html', 'dir')).toBe('rtl');
    const { x = 0, width = 0 } = (await sight.page.locator('h1').first().boundingBox()) ?? {};
    expect(x + width).toBeGreaterThan(1000);
    expect(await sight.page.locator('main').textContent()).toMatch(/[٠-٩]٫[٠-٩]{2}\s€/);
    const items = sight.page.locator('td bdi').filter({ hasText: 'Linen shirt' }).first();
    expect(
      await items.evaluate((cell) => cell.ownerDocument.defaultView?.getComputedStyle(cell).direction),
    ).toBe('ltr');
  });
});

describe('in German', () => {
  test('amounts, days and the page itself are German, and the server is asked for German', async () => {
    await visit('/returns?tab=all', 'de');
    expect(await sight.page.getAttribute('html', 'lang')).toMatch(/^de/);
    expect(await sight.page.locator('h1').first().textContent()).toBe('Rückgaben');
    expect(await sight.page.locator('main').textContent()).toMatch(/\d,\d\d\s€/);
  });
});

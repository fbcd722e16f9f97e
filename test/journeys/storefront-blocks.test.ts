// Do the blocks of the theme app extension lead to the pages, in the reader's language and the theme's own look?
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type PracticeShop, startPracticeShop } from '../../apps/practice-shop/src/main.ts';
import { desk, expectReadable, newVisitor, openBrowser, phone } from '../support/browser.ts';

const themeExtension = fileURLToPath(new URL('../../extensions/storefront', import.meta.url));
const dataDir = mkdtempSync(join(tmpdir(), 'aftercare-theme-'));
let shop: PracticeShop;
let browser: Browser;

const place = (block: string, settings: Record<string, unknown> = {}) =>
  fetch(`${shop.url}/theme/blocks`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ block, settings }),
  });
const open = async (locale: string) => (await fetch(`${shop.url}/shop/practice?locale=${locale}`)).text();

beforeAll(async () => {
  shop = await startPracticeShop({ dataDir, app: { url: 'http://127.0.0.1:9', themeExtension } });
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await shop.close();
  rmSync(dataDir, { recursive: true, force: true });
});

test('a shop that has switched nothing on shows nothing of ours; a block that is on adds no file and no script', async () => {
  const without = await open('en');
  expect(without).not.toContain('href="/apps/aftercare/"');
  await place('returns');
  await place('footer-link');
  const on = await open('en');
  expect(on.match(/href="\/apps\/aftercare\/"/g)).toHaveLength(2);
  const files = (page: string) => page.match(/<(script|link|img|iframe)\b/g)?.length;
  expect(files(on)).toBe(files(without));
  expect(Buffer.byteLength(on) - Buffer.byteLength(without)).toBeLessThan(4_000);
});

test.each([
  ['en', 'Returns and orders', 'ltr'],
  ['de', 'Rückgaben und Bestellungen', 'ltr'],
  ['fr', 'Retours et commandes', 'ltr'],
  ['es', 'Devoluciones y pedidos', 'ltr'],
  ['pl', 'Zwroty i zamówienia', 'ltr'],
  ['ru', 'Возврат и заказы', 'ltr'],
  ['ar', 'الإرجاع والطلبات', 'rtl'],
  ['pt-BR', 'Returns and orders', 'ltr'],
])('a reader of %s reads “%s”, %s', async (locale, heading, dir) => {
  const page = await open(locale);
  expect(page).toContain(heading);
  expect(page).toContain(`lang="${locale}" dir="${dir}"`);
  expect(page).not.toContain('translation missing');
});

test('the merchant’s own words, link and alignment come before ours, and can be no code', async () => {
  const evil = '"><script>alert(1)</script>';
  await place('returns', {
    heading: evil,
    text: evil,
    label: evil,
    link: `/pages/x${evil}`,
    alignment: 'center',
  });
  const page = await open('en');
  expect(page).not.toContain('<script>alert');
  expect(page).toContain('text-align:center');
  expect(page).toContain('href="/pages/x&#34;');
  await place('returns', { look: 'link', label: 'Send it back', link: '/pages/returns' });
  const plain = await open('en');
  expect(plain).toContain('Send it back');
  expect(plain).not.toContain('border:1px solid currentcolor');
  await place('returns');
});

test.each([
  ['a phone', phone, 'ar'],
  ['a phone', phone, 'en'],
  ['a desk', desk, 'de'],
] as const)('on %s a shopper sees and reaches them (%#)', async (_what, device, locale) => {
  const { page, complaints } = await newVisitor(browser, { ...device, colorScheme: 'light' });
  await page.goto(`${shop.url}/shop/practice?locale=${locale}`);
  await expectReadable(page);
  for (const link of await page.locator('a[href="/apps/aftercare/"]').all()) {
    const box = await link.boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(24);
  }
  // The theme's own font: nothing of ours says another.
  const fonts = await page.evaluate(`(() => {
    const links = [...document.querySelectorAll('a[href="/apps/aftercare/"]')];
    return [...new Set([document.body, ...links].map((node) => getComputedStyle(node).fontFamily))];
  })()`);
  expect(fonts).toHaveLength(1);
  const shift = await page.evaluate(`new Promise((resolve) => {
    let sum = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) sum += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
    setTimeout(() => resolve(sum), 200);
  })`);
  expect(shift).toBe(0);
  expect(complaints).toEqual([]);
  if (process.env.PICTURES)
    await page.screenshot({ path: join(process.env.PICTURES, `storefront-${locale}.png`), fullPage: true });
  await page.context().close();
});

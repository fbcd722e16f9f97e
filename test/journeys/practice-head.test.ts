// Does the head of the practice WordPress hold together on a phone?
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Bench, openBench } from '../../apps/practice-shop/src/woocommerce/testing/site.ts';

let bench: Bench;
let browser: Browser;
beforeAll(async () => {
  bench = await openBench();
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
});
afterAll(async () => {
  await browser.close();
  await bench.close();
});

test('at 360 pixels whoever one is stands in one row with its button, and the ways on in rows of three', async () => {
  const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
  await page.goto(`${bench.shop.url}/site/practice-woo.example/wp-admin/admin.php?page=wc-orders`);
  const middleOf = async (name: string) => {
    const box = await page.locator(`header ${name}`).boundingBox();
    return box === null ? null : Math.round(box.y + box.height / 2);
  };
  expect(await middleOf('select')).toBe(await middleOf('button'));
  const links = await page.locator('header nav a').all();
  const rows = await Promise.all(links.map(async (link) => (await link.boundingBox())?.y));
  expect([links.length, new Set(rows.slice(0, 3)).size, new Set(rows.slice(3)).size]).toEqual([6, 1, 1]);
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
  expect(await page.getByLabel('You are').count()).toBe(1);
  await page.close();
});

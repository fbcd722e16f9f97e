// Is a product whose picture can't be loaded drawn as one that has none?
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sheetText } from '../../apps/portal/src/assets/stylesheet.ts';
import { drawPicture } from '../../apps/portal/src/pages/item.ts';
import { plainBrand } from '../../packages/core/src/brand/brand.ts';

const site = 'https://portal.example';
const picture =
  '<svg xmlns="http://www.w3.org/2000/svg" width="64" height="64"><rect width="64" height="64"/></svg>';
let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
});
afterAll(() => browser.close());

async function open(colorScheme: 'light' | 'dark'): Promise<Page> {
  const page = await browser.newPage({ colorScheme });
  const line = (name: string | null) =>
    `<div class="line"><span class="row">${drawPicture(name && `${site}/${name}`)}</span></div>`;
  const body = [null, 'gone', 'cut-off', 'no-picture', 'picture'].map(line).join('');
  await page.route('**', (route) => {
    const name = new URL(route.request().url()).pathname.slice(1);
    if (name === 'portal.css')
      return route.fulfill({ contentType: 'text/css', body: sheetText('portal', plainBrand) });
    if (name === 'gone') return route.fulfill({ status: 404, body: '' });
    if (name === 'cut-off') return route.abort();
    if (name === 'no-picture') return route.fulfill({ contentType: 'image/png', body: 'x' });
    if (name === 'picture') return route.fulfill({ contentType: 'image/svg+xml', body: picture });
    const html = `<!doctype html><link rel="stylesheet" href="/portal.css">${body}`;
    return route.fulfill({ contentType: 'text/html', body: html });
  });
  await page.goto(site);
  await page.waitForFunction('[...document.images].every((one) => one.complete)');
  return page;
}

/** What is seen of each within its rim, whose round corners are blended a little differently. */
async function insides(page: Page): Promise<string[]> {
  const seen: string[] = [];
  for (const one of await page.locator('.picture').all()) {
    const box = (await one.boundingBox()) ?? { x: 0, y: 0 };
    const clip = { x: box.x + 5, y: box.y + 5, width: 54, height: 54 };
    seen.push((await page.screenshot({ clip })).toString('base64'));
  }
  return seen;
}

test.each(['light', 'dark'] as const)('in a %s frame', async (colorScheme) => {
  const page = await open(colorScheme);
  const [none, gone, cutOff, noPicture, shown] = await insides(page);
  expect([gone, cutOff, noPicture]).toEqual([none, none, none]);
  expect(shown).not.toBe(none);
  await page.close();
});

// Is every page of the portal, in every state, readable by everyone and deaf to planted script?
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sheetText } from '../../apps/portal/src/assets/stylesheet.ts';
import { plainBrand } from '../../packages/core/src/brand/brand.ts';
import { portalMails, portalPages } from '../support/portal-gallery.ts';

const site = 'https://portal.example';
const policy =
  "default-src 'none'; style-src 'self'; img-src 'self' https: http: data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
const names = Object.keys(portalPages());
let browser: Browser;

beforeAll(async () => {
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
});
afterAll(() => browser.close());

/** Pages are served from memory, under the policy the portal sends. */
async function serve(
  context: BrowserContext,
  pages: Record<string, string>,
  csp: string | null,
): Promise<void> {
  await context.route('**', (route) => {
    const name = new URL(route.request().url()).pathname.slice(1);
    const page = pages[name];
    if (name === 'portal.css')
      return route.fulfill({ contentType: 'text/css', body: sheetText('portal', plainBrand) });
    if (page === undefined)
      return route.fulfill({
        contentType: 'image/svg+xml',
        body: '<svg xmlns="http://www.w3.org/2000/svg"/>',
      });
    const headers = csp === null ? {} : { 'content-security-policy': csp };
    return route.fulfill({ contentType: 'text/html; charset=utf-8', headers, body: page });
  });
}

const onePerLook = [
  'find-problem',
  'code',
  'order',
  'order-with-returns',
  'choose-problems',
  'costs',
  'check-changed',
  'return-approved',
  'return-paying-late',
  'failure-too-many',
];

describe.each([
  { device: 'a phone, light', width: 360, colorScheme: 'light', shown: names },
  { device: 'a desk, dark', width: 1280, colorScheme: 'dark', shown: onePerLook },
] as const)('on $device', ({ width, colorScheme, shown }) => {
  let page: Page;
  beforeAll(async () => {
    const context = await browser.newContext({ viewport: { width, height: 740 }, colorScheme });
    await serve(context, portalPages(), null);
    page = await context.newPage();
  });
  afterAll(() => page.context().close());

  test.each(shown)('%s: axe finds no fault, nothing is cut, and a finger hits every target', async (name) => {
    await page.goto(`${site}/${name}`);
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    expect(violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
    expect(await page.evaluate(hiddenWidth)).toBe(0);
    expect(await page.evaluate(smallTargets)).toEqual([]);
  });
});

const hiddenWidth = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
/** Under 48 px for what a page is for, under 24 px for the rest; links inside a sentence are free. */
const smallTargets = `[...document.querySelectorAll('a.primary, a.door, a.back, a.help, button, summary, input, select')]
  .filter((one) => one.type !== 'hidden' && one.checkVisibility())
  .filter((one) => one.getBoundingClientRect().height < (one.matches('summary, [type=checkbox]') ? 24 : 48))
  .map((one) => one.outerHTML)`;

const payload = [
  '<script>window.hurt=1</script>',
  '"><img src=x onerror="window.hurt=1">',
  "'><svg onload=window.hurt=1>",
  '</title></textarea></style><script>window.hurt=1</script>',
  'javascript:window.hurt=1',
  '{{constructor.constructor("window.hurt=1")()}}',
  '\u202E\u0000\uD800<iframe srcdoc="<script>parent.hurt=1</script>">',
].join(' ');

test('script planted in any text of any page or mail never runs, nor becomes an element or attribute', async () => {
  const plain = { ...portalPages(), ...portalMails() };
  const planted = { ...portalPages((text) => text + payload), ...portalMails((text) => text + payload) };
  const context = await browser.newContext();
  await serve(context, { ...prefixed('plain-', plain), ...prefixed('planted-', planted) }, null);
  const page = await context.newPage();
  const reports: string[] = [];
  page.on('console', (message) => reports.push(message.text()));
  page.on('dialog', (dialog) => reports.push(dialog.message()));
  for (const name of Object.keys(planted)) {
    const shape = await shapeOf(page, `plain-${name}`);
    expect(await shapeOf(page, `planted-${name}`), name).toEqual(shape);
    expect(await page.evaluate('window.hurt'), name).toBeUndefined();
  }
  expect(reports).toEqual([]);
  await context.close();
});

function prefixed(prefix: string, pages: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(pages).map(([name, page]) => [prefix + name, page]));
}

/** Which elements with which attributes a page consists of, without its texts. */
async function shapeOf(page: Page, name: string): Promise<unknown> {
  await page.goto(`${site}/${name}`);
  return page.evaluate(
    "[...document.querySelectorAll('*')].map((one) => [one.tagName, ...one.getAttributeNames()].join(' '))",
  );
}

test('under the policy the portal sends, no page makes the browser complain', async () => {
  const context = await browser.newContext();
  await serve(context, portalPages(), policy);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  for (const name of names) await page.goto(`${site}/${name}`);
  expect(complaints).toEqual([]);
  await context.close();
});

test('a page with a problem begins its title with it and puts the focus on its box', async () => {
  const context = await browser.newContext({ javaScriptEnabled: true });
  await serve(context, portalPages(), policy);
  const page = await context.newPage();
  await page.goto(`${site}/choose-problems`);
  expect(await page.title()).toMatch(/^Error: /);
  expect(await page.evaluate('document.activeElement.className')).toBe('problem');
  await page.getByRole('link', { name: 'Choose a reason.' }).press('Enter');
  expect(await page.evaluate('document.activeElement.tagName')).toBe('SELECT');
  await context.close();
});

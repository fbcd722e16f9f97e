// How does a test look at real pages: a browser, what it complains about, and whether everyone can use the page?
import { AxeBuilder } from '@axe-core/playwright';
import {
  type Browser,
  type BrowserContextOptions,
  chromium,
  type Page,
  type Response,
} from 'playwright-core';
import { expect } from 'vitest';

export const phone = { viewport: { width: 360, height: 740 } } as const;
export const desk = { viewport: { width: 1280, height: 800 } } as const;

/** The browser of this machine. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
}

export interface Visitor {
  readonly page: Page;
  /** What the browser complained of: errors of scripts and policies, parts of a page that did not come. */
  readonly complaints: string[];
}

let visitors = 0;

/** Somebody new with a browser of their own: no cookies, an address of their own. */
export async function newVisitor(browser: Browser, options: BrowserContextOptions): Promise<Visitor> {
  visitors += 1;
  const address = `198.51.${Math.floor(visitors / 200)}.${(visitors % 200) + 1}`;
  const context = await browser.newContext({
    ...options,
    extraHTTPHeaders: { 'x-forwarded-for': address },
  });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  return { page, complaints: listen(page) };
}

/**
 * A refusal answers 4xx as a page, and what is not for whoever asks is told by a screen; only parts of a page that are
 * missing are complaints.
 */
function listen(page: Page): string[] {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`));
  page.on('console', (message) => {
    const isBad = message.type() === 'error' || message.type() === 'warning';
    if (isBad && !message.text().startsWith('Failed to load resource'))
      complaints.push(`${page.url()}: ${message.text()}`);
  });
  page.on('response', (response) => {
    const isTold = response.status() === 403 && isProblem(response);
    if (response.status() >= 400 && !isTold && !response.request().isNavigationRequest())
      complaints.push(`${page.url()}: ${response.status()} ${response.url()}`);
  });
  return complaints;
}

function isProblem(response: Response): boolean {
  return (response.headers()['content-type'] ?? '').startsWith('application/problem+json');
}

/** Landmarks are a page's: a mail is shown within that of its programme. */
export const asMail = ['landmark-one-main', 'region'];

/** axe finds nothing, in frames neither, and nothing is cut at the side. */
export async function expectReadable(page: Page, without: string[] = []): Promise<void> {
  // Unasked it fetches style sheets of other hosts once more, which a page's own rules may forbid.
  const axe = new AxeBuilder({ page }).options({ preload: false }).disableRules(without);
  const { violations } = await axe.analyze();
  const said = violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.html).join(' ')}`);
  expect(said, page.url()).toEqual([]);
  const cut = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
  expect(await page.evaluate(cut), `cut at ${page.url()}`).toBe(0);
}

// How does a test look at the merchant's screens? In a Chromium, at a phone's or a desk's width.
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, chromium, type Page } from 'playwright-core';

const flags = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];

/** The Chromium the set-up has found, else the system's. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium', args: flags });
}

export interface Sight {
  readonly page: Page;
  /** Errors and warnings of the console, uncaught errors, and what the content security policy stopped. */
  readonly complaints: string[];
  close(): Promise<void>;
}

/** A page of its own, of this width. */
export async function openSight(browser: Browser, width: number): Promise<Sight> {
  const context = await browser.newContext({ viewport: { width, height: 800 }, locale: 'en-GB' });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  return { page, complaints, close: () => context.close() };
}

/** What axe finds wrong, as "rule: where". */
export async function findBarriers(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

// How soon does the merchant see a screen, does it jump, and how long until a press shows? Looked at in a real browser.
import type { Browser, Page } from 'playwright-core';
import type { Control } from '../../support/control.ts';
import type { Screen } from '../../support/front.ts';

export interface Vitals {
  /** Milliseconds until the largest part of the screen was painted, from the first byte asked for. */
  readonly lcp: number;
  /** Cumulative layout shift. */
  readonly cls: number;
  /** Milliseconds of the slowest press until the next paint. */
  readonly inp: number;
}

/** As Lighthouse takes a desk to be: 40 ms there and back, 10 Mbit/s; and its processor half as fast as ours. */
const network = { offline: false, latency: 40, downloadThroughput: 1_310_720, uploadThroughput: 1_310_720 };
const SLOWER = 2;

/** Opens the list of returns with nothing in the browser's memory, and works there as staff do. */
export async function watchScreens(browser: Browser, { front }: Control): Promise<Vitals> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(30_000);
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', network);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    const screen = await front.openScreen(page, '/returns');
    await screen
      .getByRole('link', { name: /^R-\d+/ })
      .first()
      .waitFor();
    const frame = page.frames().at(-1) ?? page.mainFrame();
    const { lcp } = await frame.evaluate<{ lcp: number }>(PAINTED);
    await frame.evaluate(WATCH);
    await work(page, screen);
    const { cls, inp } = await frame.evaluate<{ cls: number; inp: number }>(WATCHED);
    return { lcp, cls, inp };
  } finally {
    await context.close();
  }
}

/** From the list to a return, a question answered with no, to another list and back. */
async function work(page: Page, screen: Screen): Promise<void> {
  for (const tab of await screen.getByRole('tab').all()) await tab.click();
  await screen.getByRole('tab').first().click();
  await screen
    .getByRole('link', { name: /^R-\d+/ })
    .first()
    .click();
  await screen.getByRole('button', { name: 'Decline', exact: true }).click();
  const reason = screen.getByLabel('Reason', { exact: true });
  await reason.pressSequentially('Worn.');
  await page.keyboard.press('Escape');
  await screen.getByRole('button', { name: 'Approve', exact: true }).focus();
  await page.keyboard.press('Tab');
}

const PAINTED = `new Promise((resolve) => {
  let lcp = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) lcp = entry.startTime;
  }).observe({ type: 'largest-contentful-paint', buffered: true });
  setTimeout(() => resolve({ lcp }), 500);
})`;

const WATCH = `(() => {
  const seen = { cls: 0, inp: 0 };
  window.aftercareSeen = seen;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) seen.cls += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      if (entry.interactionId > 0) seen.inp = Math.max(seen.inp, entry.duration);
  }).observe({ type: 'event', durationThreshold: 16, buffered: true });
})()`;

const WATCHED = 'new Promise((resolve) => setTimeout(() => resolve(window.aftercareSeen), 500))';

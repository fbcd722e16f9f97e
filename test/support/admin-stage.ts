// How does a file of tests stand before the merchant's screens? One browser for the file, a server and a page for each test.
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { openBrowser, openSight, type Sight } from './admin-browser.ts';
import { type AdminFake, type FakeFrame, startAdminFake } from './admin-fake.ts';

export interface AdminStage {
  readonly browser: Browser;
  readonly fake: AdminFake;
  readonly sight: Sight;
}

/** Machines under load are slow, not wrong. */
export const soon = { timeout: 15_000 };

/** Opens before each test, hands over what was opened, and closes after it. */
export function beforeEachScreen(
  { frame, width = 1280 }: { frame?: FakeFrame; width?: number },
  use: (stage: AdminStage) => unknown,
): void {
  let browser: Browser;
  let stage: AdminStage;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    stage = { browser, fake: await startAdminFake(frame), sight: await openSight(browser, width) };
    await use(stage);
  });
  afterEach(async () => {
    await stage.sight.close();
    await stage.fake.close();
  });
}

/** Goes there, and waits until nothing is on its way any more. */
export async function openScreen(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.locator('h1').first().waitFor();
  await expect.poll(() => page.locator('[aria-busy="true"]').count(), soon).toBe(0);
}

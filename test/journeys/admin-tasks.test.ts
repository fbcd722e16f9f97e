// Can a merchant read what waits for a person, go to it, and mark it as done?
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { openBrowser, openSight, type Sight } from '../support/admin-browser.ts';
import { type AdminFake, startAdminFake } from '../support/admin-fake.ts';
import { fakeHome } from '../support/admin-fake-data.ts';

/** Machines under load are slow, not wrong. */
const soon = { timeout: 15_000 };

let browser: Browser;
let fake: AdminFake;
let sight: Sight;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  fake = await startAdminFake();
  sight = await openSight(browser, 1280);
  await sight.page.goto(fake.url);
  await sight.page.getByText('Needs a person').waitFor();
});
afterEach(async () => {
  await sight.close();
  await fake.close();
});

test('a task marked as done is closed once, and gone from the list', async () => {
  fake.answers.set('GET /api/home', { status: 200, body: { ...fakeHome, tasks: [] } });
  const label =
    'Mark as done: We don’t know if a refund was paid, Refund of €51.20 for R-2044 can be proven neither way.';
  await sight.page.getByRole('button', { name: label, exact: true }).click();
  await expect.poll(() => sight.page.evaluate('window.bridge.toasts'), soon).toEqual(['Marked as done.']);
  await sight.page.getByText('Needs a person').waitFor({ state: 'detached' });
  expect(fake.calls.filter(({ name }) => name === 'POST /api/tasks/t-1/closure')).toHaveLength(1);
});

test('a task is told in words, and leads to its return where it has one', async () => {
  await sight.page.getByText('An order could not be read', { exact: true }).waitFor();
  await sight.page.getByText('The order is read again as soon as it changes in Shopify.').waitFor();
  expect(await sight.page.getByText('Job:').count()).toBe(0);
  expect(await sight.page.getByText(/^Open return/).count()).toBe(1);
  await sight.page.getByRole('link', { name: 'Open return R-2044' }).click();
  await sight.page.getByRole('heading', { name: 'R-2044', level: 1 }).waitFor();
});

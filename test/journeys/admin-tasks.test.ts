// Can a merchant read what waits for a person, go to it, and mark it as done?
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { ReturnDetail } from '../../packages/core/src/wire/admin.ts';
import type { Sight } from '../support/admin-browser.ts';
import type { AdminFake } from '../support/admin-fake.ts';
import { fakeHome, fakeReturn, nothingAllowed } from '../support/admin-fake-data.ts';
import { beforeEachScreen, soon } from '../support/admin-stage.ts';

const notThere = { type: 'about:blank', title: 'Not found', status: 404, detail: 'It is not there.' };

const received = {
  status: 'OPEN',
  stage: 'PAY',
  payable: { minor: 6260, currency: 'EUR' },
  can: { ...nothingAllowed, refund: true },
} as const;

let fake: AdminFake;
let sight: Sight;
beforeEachScreen({}, async (stage) => {
  ({ fake, sight } = stage);
  await sight.page.goto(fake.url);
  await sight.page.getByText('Needs a person').waitFor();
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

describe('goods that a refund does not put back into stock', () => {
  const show = async (change: Partial<ReturnDetail>) => {
    const body = fakeReturn({ id: 'r-9', ...change });
    fake.answers.set('GET /api/returns/r-9', { status: 200, body });
    await sight.page.goto(`${fake.url}/returns/r-9`);
  };
  const choose = (label: string, value: string) => sight.page.getByLabel(label).first().selectOption(value);

  test('are named before the refund is pressed', async () => {
    const stockByHand = [{ title: 'Linen shirt', quantity: 2 }];
    await show({ ...received, stockByHand, restocks: 'all-or-none' });
    await sight.page.getByText('You put these back into stock yourself').waitFor();
    await sight.page.getByText('2 × Linen shirt', { exact: true }).waitFor();
  });

  test('as is money that its way of paying takes not back', async () => {
    await show({ ...received, payByHand: { method: 'Cash on delivery' } });
    await sight.page.getByText('You pay the €62.60 yourself').waitFor();
    await sight.page.getByText('Cash on delivery can’t send money back by itself.').waitFor();
  });

  test('are spoken of as soon as the conditions differ, and not where each is put back as said', async () => {
    const told = sight.page.getByText('all goods of a refund or none');
    const can = { ...nothingAllowed, receive: true };
    for (const restocks of ['each', 'all-or-none'] as const) {
      await show({ status: 'OPEN', stage: 'RECEIVE', can, restocks });
      await sight.page.getByRole('button', { name: 'Receive', exact: true }).click();
      await choose('Condition of Stoneware mug', 'RESTOCKED');
      expect(await told.count()).toBe(0);
      await choose('Condition of Linen shirt', 'NOT_RESTOCKED');
      await expect.poll(() => told.count(), soon).toBe(restocks === 'each' ? 0 : 1);
    }
  });

  test('are asked for at the return, with a press that says it is done', async () => {
    const detail = 'R-2041: put back into stock: 2 × Linen shirt.';
    await show({ ...received, toStock: [{ taskId: 't-7', detail }] });
    await sight.page.getByText(detail).waitFor();
    fake.answers.set('GET /api/returns/r-9', { status: 200, body: fakeReturn({ id: 'r-9', ...received }) });
    await sight.page.getByRole('button', { name: 'It is done' }).click();
    await sight.page.getByText(detail).waitFor({ state: 'detached' });
    expect(fake.calls.filter(({ name }) => name === 'POST /api/tasks/t-7/closure')).toHaveLength(1);
  });
});

test('the file of a person who asked for their data is saved from its task, and nothing of it is shown', async () => {
  const asked = { id: 't-9', kind: 'privacy-request', subject: '7731', about: null, sendsAgain: false };
  const detail = 'Request 7731. Orders it names: 1. To be answered by 2026-12-23.';
  const tasks = [{ ...asked, detail, openedAt: new Date().toISOString() }];
  fake.answers.set('GET /api/home', { status: 200, body: { ...fakeHome, tasks } });
  fake.answers.set('GET /api/people/7731', { status: 200, body: { orders: [{ email: 'mia@example.com' }] } });
  await sight.page.goto(fake.url);
  await sight.page.getByText('Someone asked for their data', { exact: true }).waitFor();
  const [saved] = await Promise.all([
    sight.page.waitForEvent('download', soon),
    sight.page.getByRole('button', { name: 'Download as JSON' }).click(),
  ]);
  expect(saved.suggestedFilename()).toBe('personal-data.json');
  expect(readFileSync(await saved.path(), 'utf8')).toContain('mia@example.com');
  expect(await sight.page.content()).not.toContain('mia@example.com');
  fake.answers.set('GET /api/people/7731', { status: 404, body: notThere });
  await sight.page.getByRole('button', { name: 'Download as JSON' }).click();
  await sight.page.getByText('It is not there.').waitFor();
});

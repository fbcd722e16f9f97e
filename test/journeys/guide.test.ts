// Does somebody who knows nothing get from the guide page to a finished first return, by its links and words alone?
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { desk, expectReadable, phone } from '../support/browser.ts';
import { until } from '../support/control.ts';
import { onShopify } from '../support/front.ts';
import { approveAndReceive } from '../support/merchant.ts';
import { chooseReturn, confirmReturn } from '../support/shopper.ts';
import { openVisits } from '../support/world-visits.ts';

const visits = openVisits(onShopify);

test('five steps of the guide page, each by its link, end with money moved once', async () => {
  const { world, visit } = visits();
  const guide = `${world.shop.url}/`;
  const page = await visit(desk);
  await page.goto(guide);
  for (const { viewport } of [phone, desk]) {
    await page.setViewportSize(viewport);
    await expectReadable(page);
    if (process.env.PICTURES)
      await page.screenshot({
        path: join(process.env.PICTURES, `guide-${viewport.width}.png`),
        fullPage: true,
      });
  }
  const begun = Date.now();
  const steps = page.locator('.steps li');
  const [order = '', email = ''] = await steps.first().locator('b').allTextContents();

  await steps.nth(0).getByRole('link').click();
  await page.getByLabel('Order number').fill(order);
  await page.getByLabel('Email address').fill(email);
  await page.getByRole('button', { name: 'Find my order' }).click();
  await page.getByLabel('Code from the mail').waitFor();
  await until(async () => (await world.control.mails(email)).some(({ text }) => /\b\d{6}\b/.test(text)));

  await page.goto(guide);
  await steps.nth(1).getByRole('link').click();
  await page
    .getByRole('link', { name: /is your code/ })
    .first()
    .click();
  await page.frameLocator('iframe.mail').getByRole('link', { name: 'Open my order' }).click();
  await page.getByRole('button', { name: 'Open my order' }).click();
  const shown = await chooseReturn(page, { lines: 1 });
  await confirmReturn(page);

  await page.goto(guide);
  await steps.nth(3).getByRole('link').click();
  const app = world.control.front.screenOf(page);
  await app.locator('tr', { hasText: order }).getByRole('link').first().click();
  await approveAndReceive(app);
  await app.getByRole('button', { name: /^Refund / }).click();
  await app.getByText('Paid', { exact: true }).first().waitFor();

  await page.goto(guide);
  await steps.nth(4).getByRole('link', { name: 'ledger' }).click();
  await page.locator('tr', { hasText: order }).filter({ hasText: 'refund' }).first().waitFor();
  const paid = (await world.control.ledger(order.slice(1))).filter(({ outcome }) => outcome === 'done');
  expect(paid.map(({ amount }) => Math.round(Number(amount) * 100))).toEqual([shown]);
  // A machine reads and types in no time: what is left is waiting, of which a person has five minutes.
  expect(Date.now() - begun).toBeLessThan(60_000);
}, 300_000);

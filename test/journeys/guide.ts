// Does somebody who knows nothing get from the guide page to a finished first return, by its links and words alone?
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { desk, expectReadable, phone } from '../support/browser.ts';
import { until } from '../support/control.ts';
import type { ShopKind } from '../support/front.ts';
import { approveAndReceive } from '../support/merchant.ts';
import { chooseReturn, confirmReturn } from '../support/shopper.ts';
import { openVisits } from '../support/world-visits.ts';

/** The five steps for a shop of this kind; the guide stays open from the first to the last. */
export function walkGuide(kind: ShopKind): void {
  const visits = openVisits(kind);

  test('five steps of the guide page, each by its link, end with money moved once and the shopper told', async () => {
    const { world, visit } = visits();
    const page = await visit(desk);
    await page.goto(`${world.shop.url}/`);
    for (const { viewport } of [phone, desk]) {
      await page.setViewportSize(viewport);
      await expectReadable(page);
      if (process.env.PICTURES === undefined) continue;
      const name = `guide-${kind.platformName.toLowerCase()}-${viewport.width}.png`;
      await page.screenshot({ path: join(process.env.PICTURES, name), fullPage: true });
    }
    const begun = Date.now();
    const way = page.locator('section', {
      has: page.getByRole('heading', { name: `On ${kind.platformName}` }),
    });
    const steps = way.locator('.steps li');
    const [order = '', email = ''] = await steps.first().locator('b').allTextContents();

    const portal = await openAside(page, steps.nth(0).getByRole('link'));
    await portal.getByLabel('Order number').fill(order);
    await portal.getByLabel('Email address').fill(email);
    await portal.getByRole('button', { name: 'Find my order' }).click();
    await portal.getByLabel('Code from the mail').waitFor();
    await until(async () => (await world.control.mails(email)).some(({ text }) => /\b\d{6}\b/.test(text)));
    await portal.close();

    const shopper = await openAside(page, steps.nth(1).getByRole('link'));
    await shopper
      .getByRole('link', { name: `is your code for order ${order}` })
      .first()
      .click();
    await shopper.frameLocator('iframe.mail').getByRole('link', { name: 'Open my order' }).click();
    await shopper.getByRole('button', { name: 'Open my order' }).click();
    const shown = await chooseReturn(shopper, { lines: 1 });
    await confirmReturn(shopper);
    await shopper.close();

    const admin = await openAside(page, steps.nth(3).getByRole('link'));
    const app = world.control.front.screenOf(admin);
    if (!kind.keepsReturns) {
      await admin.getByRole('button', { name: 'Open Aftercare' }).click();
      await world.control.front.navOf(admin).getByRole('link', { name: 'Returns' }).click();
    }
    await app.locator('tr', { hasText: order }).getByRole('link').first().click();
    await approveAndReceive(app);
    await app.getByRole('button', { name: /^Refund / }).click();
    await app.getByText('Paid', { exact: true }).first().waitFor({ timeout: 90_000 });
    await admin.close();

    const ledger = await openAside(page, steps.nth(4).getByRole('link', { name: 'ledger' }));
    const newest = ledger.locator('tbody tr').first();
    await newest
      .filter({ hasText: order.slice(1) })
      .filter({ hasText: 'refund' })
      .waitFor();
    const paid = (await world.control.ledger(order.slice(1))).filter(({ outcome }) => outcome === 'done');
    expect(paid.map(({ amount }) => Math.round(Number(amount) * 100))).toEqual([shown]);
    await until(async () => {
      const mailbox = await openAside(page, steps.nth(4).getByRole('link', { name: 'mailbox' }));
      const told = await mailbox.locator('tbody tr').first().textContent();
      await mailbox.close();
      return told?.includes(email) === true && told.includes('sent');
    });
    // A machine reads and types in no time: what is left is waiting, of which a person has five minutes.
    expect(Date.now() - begun).toBeLessThan(120_000);
  }, 300_000);
}

/** Follows a link of the guide, which opens in a tab of its own. */
async function openAside(page: Page, link: Locator): Promise<Page> {
  const [aside] = await Promise.all([page.context().waitForEvent('page'), link.click()]);
  return aside;
}

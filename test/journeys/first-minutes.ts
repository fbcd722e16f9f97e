// Does a merchant get from a connected shop to one whose shoppers find their way, by the guide on Home alone?
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { desk, expectReadable, phone } from '../support/browser.ts';
import { until } from '../support/control.ts';
import type { Screen, ShopKind } from '../support/front.ts';
import { approveAndReceive } from '../support/merchant.ts';
import { chooseReturn, confirmReturn } from '../support/shopper.ts';
import { openVisits } from '../support/world-visits.ts';

/** The first ten minutes in a shop of this kind. */
export function spendFirstMinutes(kind: ShopKind): void {
  const visits = openVisits(kind);
  const name = kind.platformName.toLowerCase();

  /** Readable as it is, at both widths; kept as pictures where asked for. */
  async function look(page: Page, what: string): Promise<void> {
    for (const { viewport } of [phone, desk]) {
      await page.setViewportSize(viewport);
      await expectReadable(page);
      if (process.env.PICTURES === undefined) continue;
      const path = join(process.env.PICTURES, `first-${name}-${what}-${viewport.width}.png`);
      // The frame of the shop's admin scrolls within itself: it is drawn as tall as its page.
      if (kind.keepsReturns) await page.setViewportSize({ width: viewport.width, height: 2600 });
      await page.screenshot({ path, fullPage: true });
    }
    await page.setViewportSize(desk.viewport);
  }

  const progress = (app: Screen, done: number) => app.getByText(`${done} of 4 done`).first().waitFor();

  test('policy drafted from the shop’s own words, a test return to “paid”, the block switched on: four steps, all by fact', async () => {
    const { world, visit } = visits();
    const { front } = world.control;
    if (!kind.keepsReturns) {
      await world.control.practice('/woocommerce/returns-page', { made: false });
      await world.control.staff('/api/shop/reading', {});
    }
    const page = await visit(desk);
    let app = await front.openScreen(page, '/');
    await progress(app, 1);
    await look(page, 'home');

    await app.getByRole('link', { name: 'Check policy' }).click();
    await app.getByRole('heading', { name: 'From your own words' }).waitFor();
    await app.getByText('“We have a 30-day return policy').first().waitFor();
    await app.getByText('Your text says more than one thing').waitFor();
    await look(page, 'policy');
    await app.getByRole('button', { name: /Put (it|both|all \d+) into the form/ }).click();
    await app
      .getByRole('button', { name: 'Who pays the way back: take “The shopper: buys the parcel”' })
      .click();
    expect(await app.getByLabel('Return address').inputValue()).toContain('20457 Hamburg');
    await app.getByText('From your text: “Fjord & Loom, Kaiserkai 12, 20457 Hamburg, Germany”').waitFor();
    // Nothing has been published by any of this.
    expect((await world.control.staff<{ version: number }>('/api/policy')).body.version).toBe(1);
    await app.getByLabel('Instructions').fill('Put the slip into the parcel.');
    await look(page, 'policy-filled');
    await front.saveBarOf(page).getByRole('button', { name: 'Publish' }).click();
    await until(
      async () => (await world.control.staff<{ version: number }>('/api/policy')).body.version === 2,
    );

    // What was published leads on: to a try of it.
    await app.getByRole('heading', { name: 'Policy published' }).waitFor();
    await look(page, 'policy-published');
    app = await front.openScreen(page, '/');
    await progress(app, 2);
    app = await front.openScreen(page, '/policy');
    await app.getByRole('button', { name: 'Compare with your shop’s own text' }).click();
    await app.getByText('In the form', { exact: true }).nth(2).waitFor();
    expect(await app.getByRole('button', { name: /into the form/ }).count()).toBe(0);
    app = await front.openScreen(page, '/');
    await app.getByRole('link', { name: 'Try a return' }).click();
    await look(page, 'test-begin');
    await app.getByRole('button', { name: 'Begin', exact: true }).click();
    const opening = page.context().waitForEvent('page');
    await app.getByRole('link', { name: 'Open the order as its shopper' }).click();
    const shopper = await opening;
    await shopper.setViewportSize(phone.viewport);
    await shopper.getByText(/-TEST/).first().waitFor();
    await look(shopper, 'test-order');
    await chooseReturn(shopper, { lines: 1 });
    await confirmReturn(shopper);
    await shopper.close();

    await app.getByRole('link', { name: /^Open R-/ }).click();
    await app.getByText('Nothing you do here reaches your shop').first().waitFor();
    // It is tried by what was published, under the number that it bears.
    await app.getByText('Policy version 2 applies').waitFor();
    await look(page, 'test-return');
    await approveAndReceive(app);
    await app.getByRole('button', { name: /^Refund / }).click();
    await app.getByText('Paid', { exact: true }).first().waitFor();
    app = await front.openScreen(page, '/test');
    await app.getByText('That is a whole return').waitFor();
    await app.getByRole('link', { name: /sent to you for return/ }).waitFor();
    await look(page, 'test-paid');
    await app.getByRole('button', { name: 'Remove the test' }).click();
    await app.getByRole('button', { name: 'Begin', exact: true }).waitFor();

    app = await front.openScreen(page, '/');
    await progress(app, 3);
    await (kind.keepsReturns ? saveInTheme(page, app) : makeThePage(page, app));
    app = await front.openScreen(page, '/');
    await progress(app, 4);
    await look(page, 'home-done');

    await app.getByRole('button', { name: 'All done: hide this guide' }).click();
    await app.getByText('Setup guide hidden').waitFor();
    await app.getByRole('button', { name: 'Show the guide' }).click();
    await progress(app, 4);
  }, 600_000);

  /** The link opens the theme editor with our embed switched on; the merchant saves, and shoppers see it. */
  async function saveInTheme(page: Page, app: Screen): Promise<void> {
    const { world } = visits();
    await app.getByRole('link', { name: 'Switch it on' }).click();
    await page.getByText('Not saved yet').waitFor();
    // As the theme editor calls it, in words.
    expect(await page.getByLabel('Returns link in the footer').isChecked()).toBe(true);
    const shown = async () => (await fetch(`${world.shop.url}/shop/practice`)).text();
    expect(await shown()).not.toContain('href="/apps/aftercare/"');
    await expectReadable(page);
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('link', { name: 'See the storefront' }).waitFor();
    expect(await shown()).toContain('href="/apps/aftercare/"');
  }

  /** The link opens the plugin's page in WordPress; one press makes the page. */
  async function makeThePage(page: Page, app: Screen): Promise<void> {
    const opening = page.context().waitForEvent('page');
    await app.getByRole('link', { name: 'Switch it on' }).click();
    const wordpress = await opening;
    await wordpress.getByRole('button', { name: 'Make the page “Returns”' }).click();
    await wordpress.getByRole('link', { name: 'Returns', exact: true }).waitFor();
    await wordpress.close();
    await app.getByRole('button', { name: 'Look again' }).click();
    await app.getByText('Your shoppers find the way').waitFor();
  }
}

// What does a merchant do in the shop's admin, press by press?
import type { Page } from 'playwright-core';
import type { Screen } from './front.ts';

/** Opens a mail in the shop's mailbox and presses its one button. */
export async function followMail(page: Page, shopUrl: string, subject: RegExp, button: string) {
  await page.goto(`${shopUrl}/mailbox`);
  await page.getByRole('link', { name: subject }).first().click();
  await page.frameLocator('iframe.mail').getByRole('link', { name: button }).click();
}

/** Approves, then receives every line as it is offered, each into stock. */
export async function approveAndReceive(app: Screen): Promise<void> {
  await app.getByRole('button', { name: 'Approve', exact: true }).click();
  await app.getByText('To receive', { exact: true }).waitFor();
  await app.getByRole('button', { name: 'Receive', exact: true }).click();
  await app.getByRole('button', { name: 'Save receipt' }).click();
  await app.getByText('To pay', { exact: true }).waitFor();
}

/** Declines with these words. */
export async function decline(app: Screen, reason: string): Promise<void> {
  await app.getByRole('button', { name: 'Decline', exact: true }).click();
  await app.getByLabel('Reason', { exact: true }).fill(reason);
  await app.getByRole('button', { name: 'Decline return' }).click();
  await app.getByText('Declined', { exact: true }).first().waitFor();
}

// Where do the pictures of the papers lie, and of whom are they?
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import type { Control } from '../support/control.ts';
import { type Placed, placeOrder } from '../support/line.ts';

const folder = new URL('../../docs/pictures/', import.meta.url);

/** Takes what the window shows, once every picture in it is there. */
export async function take(page: Page, name: string): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.screenshot({ path: fileURLToPath(new URL(`${name}.png`, folder)), scale: 'css' });
}

/** An order of Mia's, sent and delivered. */
export async function orderOfMia(control: Control): Promise<Placed> {
  const email = 'mia@example.com';
  const shopper = { email, firstName: 'Mia', lastName: 'Karlsson' };
  return { ...(await placeOrder(control, { shopper })), email };
}

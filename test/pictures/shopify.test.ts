// What does a shopper on a phone see, and the merchant in Shopify's admin?
import { test } from 'vitest';
import { desk } from '../support/browser.ts';
import { approveAndReceive } from '../support/merchant.ts';
import { chooseReturn, confirmReturn, enterWithLink } from '../support/shopper.ts';
import { openVisits } from '../support/world-visits.ts';
import { orderOfMia, take } from './picture.ts';

const visits = openVisits();

test('the way back of an order, from the shopper’s choice to the merchant’s refund', async () => {
  const { world, visit, portal } = visits();
  const order = await orderOfMia(world.control);
  const shopper = await visit({ viewport: { width: 360, height: 640 } });
  await enterWithLink(shopper, world.control, portal, order);
  const pages = ['', 'portal-choose', 'portal-costs', ''];
  await chooseReturn(shopper, {
    lines: 2,
    look: async (page) => {
      const name = pages.shift();
      if (!name) return;
      await page.evaluate('scrollTo(0, 0)');
      await take(page, name);
    },
  });
  const returnId = await confirmReturn(shopper);
  await take(shopper, 'portal-return');
  const merchant = await visit(desk);
  const screen = await world.control.front.openScreen(merchant, `/returns/${returnId}`);
  await screen.getByRole('button', { name: 'Approve', exact: true }).waitFor();
  await approveAndReceive(screen);
  await screen.getByRole('button', { name: /^Refund / }).waitFor();
  // What was just said goes again by itself.
  await merchant.reload();
  await world.control.front
    .screenOf(merchant)
    .getByRole('button', { name: /^Refund / })
    .waitFor();
  await take(merchant, 'admin-shopify');
});

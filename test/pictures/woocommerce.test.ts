// What does a merchant of a WooCommerce shop see, in the screens that stand alone?
import { test } from 'vitest';
import { desk } from '../support/browser.ts';
import { chooseReturn, confirmReturn, enterWithLink } from '../support/shopper.ts';
import { onWooCommerce } from '../support/woocommerce-front.ts';
import { openVisits } from '../support/world-visits.ts';
import { orderOfMia, take } from './picture.ts';

const visits = openVisits(onWooCommerce);

test('a return that waits for a person, with the reasons of the rules', async () => {
  const { world, visit, portal } = visits();
  const order = await orderOfMia(world.control);
  const shopper = await visit({ viewport: { width: 360, height: 640 } });
  await enterWithLink(shopper, world.control, portal, order);
  await chooseReturn(shopper, { lines: 2 });
  const returnId = await confirmReturn(shopper);
  const merchant = await visit(desk);
  await world.control.front.signIn(merchant);
  const screen = await world.control.front.openScreen(merchant, `/returns/${returnId}`);
  await screen.getByRole('button', { name: 'Approve', exact: true }).waitFor();
  await take(merchant, 'admin-woocommerce');
});

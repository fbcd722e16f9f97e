// Can everyone read the pages around the portal?
import { test } from 'vitest';
import { desk, expectReadable } from '../support/browser.ts';
import { until } from '../support/control.ts';
import { placeOrder } from '../support/line.ts';
import { openVisits } from '../support/world-visits.ts';

const visits = openVisits();

const starts = ['/', '/shop/practice', '/mailbox', '/ledger', '/admin/store/practice/orders'];

test('every page around the portal is readable, and makes the browser complain of nothing', async () => {
  const { world, visit } = visits();
  const { url } = world.shop;
  const page = await visit(desk);
  const shops = ['/shop/practice/products/lofoten-wool-blanket', '/admin/store/practice/orders/1001'];
  for (const path of [...starts, ...shops]) {
    await page.goto(url + path);
    await expectReadable(page);
  }
  const order = await placeOrder(world.control);
  await world.control.portal('/find', { number: order.name, email: order.email });
  await until(async () => (await world.control.mails(order.email)).length > 0);
  // Only looked at: axe would run script in the mail's frame, and that is what its sandbox is there to refuse.
  await page.goto(`${url}/mailbox`);
  await page
    .getByRole('link', { name: /is your code/ })
    .first()
    .click();
  await page.frameLocator('iframe.mail').getByRole('link', { name: 'Open my order' }).waitFor();
  await world.control.front.openScreen(page, '/');
  for (const screen of ['Policy', 'Returns', 'Orders']) {
    await world.control.front.navOf(page).getByRole('link', { name: screen }).click();
    await world.control.front.screenOf(page).getByRole('heading', { level: 1, name: screen }).waitFor();
  }
  await expectReadable(page);
}, 900_000);

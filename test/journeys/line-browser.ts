// Does a real browser get from an order to its refund: a shopper on a phone, a merchant in the shop's admin?
import { expect, test } from 'vitest';
import { desk, expectReadable, phone } from '../support/browser.ts';
import { until } from '../support/control.ts';
import type { ShopKind } from '../support/front.ts';
import { adoptedReturn, detailOf, hiddenFields, type Placed, placeOrder } from '../support/line.ts';
import { approveAndReceive, decline, followMail } from '../support/merchant.ts';
import { chooseReturn, confirmReturn, enterWithCode, enterWithLink } from '../support/shopper.ts';
import { openVisits } from '../support/world-visits.ts';

/** The line in a browser, in a shop of this kind. */
export function walkInBrowser(kind: ShopKind): void {
  const visits = openVisits(kind);

  const paidOf = async (order: Placed) =>
    (await visits().world.control.ledger(order.name)).map(({ outcome, amount }) => ({
      outcome,
      minor: Math.round(Number(amount) * 100),
    }));

  const subjectsTo = async (to: string) =>
    (await visits().world.control.mails(to)).map(({ subject }) => subject);

  /** A shopper with a return just asked for, and what they were shown. */
  async function returned(order: Placed, lines = 1) {
    const { world, visit, portal } = visits();
    const shopper = await visit(phone);
    await enterWithLink(shopper, world.control, portal, order);
    const shown = await chooseReturn(shopper, { lines });
    const returnId = await confirmReturn(shopper);
    return { shopper, shown, returnId };
  }

  test('two of three lines of a discounted order go back, and exactly what the page showed is paid, once', async () => {
    const { world, visit, portal } = visits();
    const order = await placeOrder(world.control);
    const shopper = await visit(phone);
    await enterWithCode(shopper, world.control, portal, order);
    const shown = await chooseReturn(shopper, { lines: 2, look: expectReadable });
    const returnId = await confirmReturn(shopper);
    await expectReadable(shopper);

    await until(async () =>
      (await subjectsTo(world.control.front.merchantEmail)).some((one) => /needs your/.test(one)),
    );
    const merchant = await visit(desk);
    await world.control.front.signIn(merchant);
    await followMail(merchant, world.shop.url, /needs your decision/, 'Decide now');
    const { rmaNumber } = (await world.control.staff<{ rmaNumber: string }>(`/api/returns/${returnId}`)).body;
    await world.control.front.screenOf(merchant).getByRole('heading', { name: rmaNumber }).waitFor();
    await expectReadable(merchant);
    await approveAndReceive(world.control.front.screenOf(merchant));
    await world.control.front
      .screenOf(merchant)
      .getByRole('button', { name: /^Refund / })
      .click();
    await world.control.front.screenOf(merchant).getByText('Paid', { exact: true }).first().waitFor();
    await expectReadable(merchant);

    expect(await paidOf(order)).toEqual([{ outcome: 'done', minor: shown }]);
    await until(async () => (await subjectsTo(order.email)).length >= 4);
    expect(await subjectsTo(order.email)).toEqual([
      expect.stringContaining('is your code'),
      `We have your return request ${rmaNumber}`,
      `Your return ${rmaNumber} is approved`,
      expect.stringMatching(/ sent to you for return /),
    ]);
    await shopper.reload();
    await shopper.getByRole('heading', { name: `Return ${rmaNumber} is refunded` }).waitFor();
    await expectReadable(shopper);
  }, 900_000);

  test('a double click on Confirm makes one return, a double click on Refund pays once', async () => {
    const { world, visit, portal } = visits();
    const order = await placeOrder(world.control);
    const shopper = await visit(phone);
    await enterWithLink(shopper, world.control, portal, order);
    const shown = await chooseReturn(shopper, { lines: 1 });
    const form = hiddenFields(await shopper.content(), /\/return"$/);
    const returnId = await confirmReturn(shopper, 'twice');
    // A browser may swallow the second click; the same form once more is the same return.
    const again = await shopper.request.post(shopper.url().replace(/returns\/[^/]*$/, 'return'), { form });
    expect(again.url()).toBe(shopper.url());
    const ofOrder = `select count(*)::int as n from returns r join orders o using (shop_id, order_id)
    where o.number = '${order.name}'`;
    expect(await world.query(ofOrder)).toEqual([{ n: 1 }]);

    const merchant = await visit(desk);
    await world.control.front.openScreen(merchant, `/returns/${returnId}`);
    await approveAndReceive(world.control.front.screenOf(merchant));
    await world.control.front
      .screenOf(merchant)
      .getByRole('button', { name: /^Refund / })
      .dblclick();
    await until(async () => (await detailOf(world.control, returnId)).stage === 'PAID');
    expect(await paidOf(order)).toEqual([{ outcome: 'done', minor: shown }]);
  });

  test('a declined return shows its reason to the shopper, word for word, and pays nothing', async () => {
    const { world, visit } = visits();
    const order = await placeOrder(world.control);
    const { shopper, returnId } = await returned(order);
    const merchant = await visit(desk);
    await world.control.front.openScreen(merchant, `/returns/${returnId}`);
    const reason = 'It has been worn. Write to us for a repair.';
    await decline(world.control.front.screenOf(merchant), reason);
    await expectReadable(merchant);
    await shopper.reload();
    await shopper.getByText(reason).waitFor();
    await expectReadable(shopper);
    await until(async () =>
      (await world.control.mails(order.email)).some(({ text }) => text.includes(reason)),
    );
    expect(await paidOf(order)).toEqual([]);
  });

  test('a shopper calls the return off, and the merchant has nothing left to decide', async () => {
    const { world, visit } = visits();
    const order = await placeOrder(world.control);
    const { shopper, returnId } = await returned(order);
    await shopper.locator('summary', { hasText: 'Cancel this return' }).click();
    await shopper.getByRole('button', { name: 'Yes, cancel it' }).click();
    await shopper.getByRole('heading', { name: /was cancelled$/ }).waitFor();
    await expectReadable(shopper);
    const merchant = await visit(desk);
    const app = await world.control.front.openScreen(merchant, `/returns/${returnId}`);
    await app.getByText('Canceled', { exact: true }).first().waitFor();
    expect(await app.getByRole('button', { name: 'Approve', exact: true }).count()).toBe(0);
    await shopper.getByRole('link', { name: 'Back' }).click();
    await shopper.getByRole('link', { name: 'Send something back' }).waitFor();
  });

  test('a policy published in the admin governs the next order, not the one before', async () => {
    const { world, visit } = visits();
    const before = await placeOrder(world.control);
    const merchant = await visit(desk);
    const app = await world.control.front.openScreen(merchant, '/policy');
    await app.getByLabel('Restocking fee').fill('10');
    await app.getByLabel('Approve by rule below').fill('5000');
    await app.getByLabel('You refund within').fill('3');
    await world.control.front.saveBarOf(merchant).getByRole('button', { name: 'Publish' }).click();
    await app.getByText('Version 2, published by').waitFor();
    await expectReadable(merchant);

    const after = await returned(await placeOrder(world.control));
    await after.shopper.getByRole('heading', { name: /is approved$/ }).waitFor();
    expect(await after.shopper.getByText('Restocking fee, 10%').count()).toBe(1);
    expect((await detailOf(world.control, after.returnId)).stage).toBe('RECEIVE');
    const earlier = await returned(before);
    await earlier.shopper.getByRole('heading', { name: /waits for an answer$/ }).waitFor();
    expect(await earlier.shopper.getByText('Restocking fee').count()).toBe(0);
    expect(earlier.shown).toBeGreaterThan(after.shown);
  });

  if (kind.keepsReturns) watchTheirReturns(visits);
}

/** Returns made in the shop's own admin. */
function watchTheirReturns(visits: ReturnType<typeof openVisits>): void {
  test('a return made in the platform’s own admin appears in the queue', async () => {
    const { world, visit } = visits();
    const order = await placeOrder(world.control);
    await world.control.practice(`/orders/${order.name}/returns`, {
      lines: [{ line: 0, quantity: 1, reason: 'WRONG_ITEM' }],
    });
    const merchant = await visit(desk);
    await until(async () => {
      const app = await world.control.front.openScreen(merchant, '/returns?tab=receive');
      await app.getByRole('heading', { name: 'Returns' }).waitFor();
      await app.getByRole('tab', { name: /To receive/ }).click();
      return app
        .getByText(`#${order.name}`)
        .waitFor({ timeout: 2000 })
        .then(
          () => true,
          () => false,
        );
    });
    await expectReadable(merchant);
  });

  test('from a return the merchant goes to its order in the platform’s own admin', async () => {
    const { world, visit } = visits();
    const order = await placeOrder(world.control);
    const lines = [{ line: 0, quantity: 1, reason: 'UNWANTED' }];
    const returnId = await adoptedReturn(world.control, order, { status: 'REQUESTED', lines });
    const merchant = await visit(desk);
    const app = await world.control.front.openScreen(merchant, `/returns/${returnId}`);
    await app.getByText('Asks for a person: It was not asked for on the return page').waitFor();
    await app.getByText('The shopper, in the shop’s own pages').waitFor();
    await expectReadable(merchant);
    await app.getByRole('link', { name: `Open #${order.name} in Shopify` }).click();
    await merchant.waitForURL(/\/admin\/store\/practice\/orders\/\d+$/);
    await merchant
      .getByRole('heading', { name: `#${order.name}` })
      .first()
      .waitFor();
  });
}

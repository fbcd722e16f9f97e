// Do the shop's people work beside each other in real browsers, each as far as they may?
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { desk, expectReadable, phone } from '../support/browser.ts';
import { until } from '../support/control.ts';
import type { Screen, ShopKind } from '../support/front.ts';
import {
  approveAndReceive,
  detailOf,
  enterByCode,
  type Placed,
  placeOrder,
  requestReturn,
} from '../support/line.ts';
import { openVisits } from '../support/world-visits.ts';

/** Owner and agent of a shop of this kind. */
export function workTogether(kind: ShopKind): void {
  const visits = openVisits(kind);
  const front = () => visits().world.control.front;

  const paidOf = async (order: Placed) =>
    (await visits().world.control.ledger(order.name)).map(({ outcome }) => outcome);

  /** A return whose goods are here, to be paid. */
  async function toPay() {
    const { control } = visits().world;
    const order = await placeOrder(control);
    const { returnId } = await requestReturn(control, await enterByCode(control, order), 1);
    const { payable } = await approveAndReceive(control, returnId);
    if (payable === null) throw new Error('nothing is to be paid');
    return { order, returnId, payable };
  }

  /** The owner says what the second of the shop's people may do, at the Staff screen. */
  async function give(page: Page, change: (app: Screen) => Promise<void>) {
    const [, agent] = front().people;
    const app = await front().openScreen(page, '/settings/staff', 0);
    await app.getByRole('button', { name: `Change what ${agent} may do` }).click();
    await change(app);
    await front().saveBarOf(page).getByRole('button', { name: 'Save' }).click();
    await app.getByText('Back without a change').waitFor({ state: 'detached' });
    return app;
  }

  const upTo = (amount: string) => async (app: Screen) => {
    await app.getByLabel('Pays', { exact: false }).last().selectOption('Up to an amount');
    await app.getByLabel('Up to', { exact: false }).last().fill(amount);
  };
  const refundButton = (app: Screen) => app.getByRole('button', { name: /^Refund / });

  test('an agent is refused a refund above the amount and reads whom to ask; the owner pays it, once', async () => {
    const { visit } = visits();
    const [owner, agent] = front().people;
    const { order, returnId, payable } = await toPay();
    const [theirs, mine] = [await visit(phone), await visit(desk)];

    // A newcomer works, and pays nothing.
    const screen = await front().openScreen(theirs, `/returns/${returnId}`, 1);
    await screen.getByText('More than you may pay').waitFor();
    await screen.getByText(`Ask ${owner}, who may pay any amount.`).waitFor();
    expect(await refundButton(screen).count()).toBe(0);
    await expectReadable(theirs);

    // Given enough, the button is there; taken back before it is pressed, the server says no in the same words.
    await give(mine, upTo(String(payable.minor / 100)));
    await expectReadable(mine);
    await front().openScreen(theirs, `/returns/${returnId}`, 1);
    await refundButton(screen).waitFor();
    const app = await give(mine, upTo('0.01'));
    await app.getByText('Decides, pays up to €0.01').first().waitFor();
    await refundButton(screen).click();
    await screen.getByText(`Ask ${owner}, who may pay any amount.`).first().waitFor();
    await screen.getByText('Nothing is lost').first().waitFor();
    await refundButton(screen).waitFor({ state: 'detached' });
    await expectReadable(theirs);
    expect(await paidOf(order)).toEqual([]);

    const mineApp = await front().openScreen(mine, `/returns/${returnId}`, 0);
    await refundButton(mineApp).click();
    await mineApp.getByText('Paid', { exact: true }).first().waitFor();
    expect(await paidOf(order)).toEqual(['done']);
    const { history } = await detailOf(visits().world.control, returnId);
    expect(history.filter(({ type }) => type === 'REFUND_RESERVED')).toEqual([
      expect.objectContaining({ by: owner }),
    ]);
    const staff = await front().openScreen(mine, '/settings/staff', 0);
    await staff.getByText(`${agent} came in for the first time: Decides, pays nothing`).waitFor();
  }, 300_000);

  test('one who looks on sees every screen and no button of others, and reads why', async () => {
    const { visit, world } = visits();
    const [owner] = front().people;
    const order = await placeOrder(world.control);
    const { returnId } = await requestReturn(world.control, await enterByCode(world.control, order), 1);
    const [theirs, mine] = [await visit(desk), await visit(desk)];
    await front().openScreen(theirs, '/', 1);
    await until(async () => (await world.query('SELECT 1 FROM staff')).length === 2);
    await give(mine, async (app) => {
      await app.getByLabel('Role', { exact: false }).last().selectOption('Viewer');
    });

    const screen = await front().openScreen(theirs, `/returns/${returnId}`, 1);
    await screen.getByText('You look on: deciding, receiving and paying is for').waitFor();
    await screen.getByText(`Ask ${owner}.`).first().waitFor();
    expect(await screen.getByRole('button', { name: /Approve|Decline|Receive|Refund/ }).count()).toBe(0);
    await expectReadable(theirs);
    await front().openScreen(theirs, '/policy', 1);
    await screen.getByText(`The policy is changed by managers and owners. Ask ${owner}.`).waitFor();
    expect(await screen.getByLabel('Days to return').isEditable()).toBe(false);
    expect(await screen.getByRole('button', { name: 'Publish' }).count()).toBe(0);
    await expectReadable(theirs);
    await front().openScreen(theirs, '/settings/staff', 1);
    await screen.getByText(`Roles are given by owners. Ask ${owner}.`).waitFor();
    expect(await screen.getByRole('button', { name: /Change/ }).count()).toBe(0);
    await expectReadable(theirs);
  }, 300_000);
}

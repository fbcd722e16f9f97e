// Does the portal keep its word to a browser: without script or cookies, for every state of an order, at every wrong door?
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { expectReadable, phone } from '../support/browser.ts';
import { type Control, until } from '../support/control.ts';
import type { ShopKind } from '../support/front.ts';
import { placeOrder } from '../support/line.ts';
import { askForDoor, chooseReturn, confirmReturn, enterWithCode, enterWithLink } from '../support/shopper.ts';
import type { World } from '../support/world.ts';
import { openVisits } from '../support/world-visits.ts';

/** An order in the mirror, made as the steps say. */
/** What of it stands in the mirror: how it is sent, and whether it is called off. */
type State = 'UNFULFILLED' | 'PARTIALLY_FULFILLED' | 'cancelled';

async function orderAfter(world: World, steps: (name: string) => Promise<unknown>, state: State) {
  const { control } = world;
  const email = `tove${Math.random().toString(36).slice(2)}@example.com`;
  const { products } = (await control.practice('/products.json')) as {
    products: { variants: { sku: string }[] }[];
  };
  const lines = products.slice(0, 2).map((one) => ({ sku: one.variants[0]?.sku ?? '', quantity: 1 }));
  const made = (await control.practice('/orders', { lines, shopper: { email } })) as {
    name?: string;
    order?: { name: string };
  };
  const name = (made.order?.name ?? made.name ?? '').replace('#', '');
  await steps(name);
  const stands =
    state === 'cancelled' ? `body->>'cancelledAt' IS NOT NULL` : `body->>'fulfillmentStatus' = '${state}'`;
  await until(
    async () => (await world.query(`SELECT FROM orders WHERE number = '${name}' AND ${stands}`)).length > 0,
  );
  return { name, email };
}

/** The shop's own style sheet has left our rows their shape: beside the picture stand words, not a column of letters. */
async function expectRoomForWords(page: Page): Promise<void> {
  for (const words of await page.locator('label .strong, label .aftercare-strong').all()) {
    expect((await words.boundingBox())?.width, page.url()).toBeGreaterThan(120);
  }
}

const partlySent = [
  'partly sent',
  (control: Control, name: string) =>
    control.practice(`/orders/${name}/fulfillments`, { lines: [{ line: 0, quantity: 1 }] }),
  'PARTIALLY_FULFILLED',
  'Partly sent',
  true,
] as const;

/** The portal's doors and states, of a shop of this kind. */
export function tryThePortal(kind: ShopKind): void {
  const visits = openVisits(kind);

  test('through the shop’s own address a return needs neither script nor cookie', async () => {
    const { world, visit } = visits();
    const portal = world.control.front.shopPortal;
    const order = await placeOrder(world.control);
    const shopper = await visit({ ...phone, javaScriptEnabled: false });
    const pages = new Set<string>();
    const others = new Set<string>();
    shopper.on('request', (request) => {
      const { origin } = new URL(request.url());
      (request.resourceType() === 'document' ? pages : others).add(origin);
    });
    await enterWithCode(shopper, world.control, portal, order);
    await chooseReturn(shopper, { lines: 2, look: expectRoomForWords });
    const returnId = await confirmReturn(shopper);
    await shopper.getByRole('heading', { name: /waits for an answer$/ }).waitFor();
    expect(shopper.url()).toBe(`${portal}o/${shopper.url().split('/o/')[1]}`);
    expect([...pages]).toEqual([new URL(portal).origin]);
    const { styleOrigin } = world.control.front;
    expect([...others].filter((origin) => !portal.startsWith(origin) && origin !== styleOrigin)).toEqual([]);
    expect(await shopper.context().cookies()).toEqual([]);
    expect((await world.control.staff(`/api/returns/${returnId}`)).status).toBe(200);
  });

  test.each([
    ['unsent', async () => undefined, 'UNFULFILLED', 'Nothing sent yet', false],
    ...(kind.sendsInParts ? [partlySent] : []),
    [
      'cancelled',
      (control: Control, name: string) => control.practice(`/orders/${name}/cancellation`, {}),
      'cancelled',
      'Cancelled on ',
      false,
    ],
  ] as const)(
    'the page of an order that is %s says so, and opens no wrong door',
    async (_, step, state, words, canReturn) => {
      const { world, visit, portal } = visits();
      const order = await orderAfter(world, (name) => step(world.control, name), state);
      const shopper = await visit(phone);
      await enterWithLink(shopper, world.control, portal, order);
      await shopper.getByRole('heading', { name: words }).first().waitFor();
      expect(await shopper.getByRole('link', { name: 'Send something back' }).count()).toBe(
        canReturn ? 1 : 0,
      );
      await expectReadable(shopper);
    },
  );

  test('a wrong number or address is answered as the right one is, and mails nobody', async () => {
    const { world, visit, portal } = visits();
    const order = await placeOrder(world.control);
    const shopper = await visit(phone);
    const answer = async (number: string, email: string) => {
      await shopper.goto(portal);
      await shopper.getByLabel('Order number').fill(number);
      await shopper.getByLabel('Email address').fill(email);
      await shopper.getByRole('button', { name: 'Find my order' }).click();
      await shopper.getByRole('heading', { name: 'Check your mail' }).waitFor();
      const seen = (await shopper.content()).replaceAll(number, 'NUMBER');
      // Sealed anew each time, so that another language finds what was typed; and each page's button has its own number.
      return seen
        .replaceAll(/kept=[\w.-]+/g, 'kept=SEALED')
        .replace(/name="press" value="[\w-]{43}"/, 'PRESS');
    };
    const right = await answer(order.name, order.email);
    await until(async () => (await world.control.mails(order.email)).length === 1);
    expect(await answer('999999', order.email)).toBe(right);
    await expectReadable(shopper);
    await shopper.getByLabel('Code from the mail').fill('000000');
    await shopper.getByRole('button', { name: 'Open my order' }).click();
    await shopper.getByText('This code is not right or has ended.').first().waitFor();
    await expectReadable(shopper);
    await answer(order.name, 'stranger@example.com');
    expect(await world.control.mails('stranger@example.com')).toEqual([]);
    expect(await world.control.mails(order.email)).toHaveLength(1);
  });

  test('a link opens once and for a quarter of an hour; then it says so and offers a new one', async () => {
    const { world, visit, portal } = visits();
    const order = await placeOrder(world.control);
    const shopper = await visit(phone);
    const open = async (link: string) => {
      await shopper.goto(link);
      await shopper.getByRole('button', { name: 'Open my order' }).click();
    };
    const { link: used } = await askForDoor(shopper, world.control, portal, order);
    await open(used);
    await shopper.getByText(`Order #${order.name}`, { exact: true }).waitFor();
    await open(used);
    await shopper.getByRole('heading', { name: 'This link has ended' }).waitFor();
    await expectReadable(shopper);
    await shopper.getByRole('link', { name: 'Get a new one' }).click();
    await shopper.getByRole('heading', { name: 'Find your order' }).waitFor();
    const { link: late } = await askForDoor(shopper, world.control, portal, order);
    await world.query(
      "update door_challenges set expires_at = now() - interval '1 second' where spent_at is null",
    );
    await open(late);
    await shopper.getByRole('heading', { name: 'This link has ended' }).waitFor();
  });
}

// Do Back, Forward and Reload lead where a shopper means to go, on every page of the line, and repeat nothing?
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { phone } from '../support/browser.ts';
import { until } from '../support/control.ts';
import { placeOrder } from '../support/line.ts';
import { askForDoor } from '../support/shopper.ts';
import { openVisits } from '../support/world-visits.ts';

const visits = openVisits();

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const headingOf = (page: Page) => page.getByRole('heading', { level: 1 }).textContent();

/** The pages a shopper stood on, in the order of the browser's history: what each is known by. */
interface Stood {
  readonly heading: string;
  readonly problem: string | null;
}

async function lookAt(page: Page): Promise<Stood> {
  const problem = page.getByRole('alert').getByRole('listitem').first();
  const isWrong = (await problem.count()) > 0;
  return {
    heading: (await headingOf(page)) ?? '',
    problem: isWrong ? await problem.textContent() : null,
  };
}

/** Waits for a new page; from it goes back, forth, and loads it again, and finds what was there each time. */
async function step(page: Page, stood: Stood[], heading: string | RegExp): Promise<void> {
  await page.getByRole('heading', { level: 1, name: heading }).waitFor();
  const here = await lookAt(page);
  const before = stood.at(-1);
  if (before !== undefined) {
    await page.goBack();
    expect(await lookAt(page)).toEqual(before);
    await page.goForward();
    expect(await lookAt(page)).toEqual(here);
  }
  await page.reload();
  expect(await lookAt(page)).toEqual(here);
  stood.push(here);
}

async function find(page: Page, stood: Stood[], order: { name: string; email: string }): Promise<void> {
  await step(page, stood, 'Find your order');
  await page.getByLabel('Order number').fill(order.name);
  await page.getByLabel('Email address').fill('mia');
  await press(page, 'Find my order');
  await page.getByRole('alert').waitFor();
  expect(await page.getByLabel('Order number').inputValue()).toBe(order.name);
  await step(page, stood, 'Find your order');
  await page.getByLabel('Email address').fill(order.email);
  await press(page, 'Find my order');
  await step(page, stood, 'Check your mail');
}

async function chooseAll(page: Page, stood: Stood[]): Promise<void> {
  await page.getByRole('link', { name: 'Send something back' }).click();
  await step(page, stood, 'What do you want to send back?');
  await press(page, 'Continue');
  await page.getByRole('alert').waitFor();
  await step(page, stood, 'What do you want to send back?');
  for (const row of [0, 1]) {
    const line = page.locator('.line').nth(row);
    await line.getByRole('checkbox').check();
    await line.getByLabel('Why?').selectOption('UNWANTED');
  }
  await press(page, 'Continue');
  await step(page, stood, 'What you get back');
  // The browser's Back keeps what was ticked, as ours does.
  await page.goBack();
  expect(await page.getByRole('checkbox', { checked: true }).count()).toBe(2);
  await page.goForward();
  await press(page, 'Continue');
  await step(page, stood, 'Check your return');
}

// The browser is started without its memory of whole pages: each is asked for again, as on a phone short of room.
const ways = [
  ['at our address, with script', 'own', phone],
  ['at the shop’s own address, without script', 'proxy', { ...phone, javaScriptEnabled: false }],
] as const;

test.each(ways)(
  'back, forward and reload find every page of the line, %s; one mail, one return',
  async (_, door, options) => {
    const { world, visit, portal } = visits();
    const order = await placeOrder(world.control);
    const page = await visit(options);
    const stood: Stood[] = [];
    await page.goto(door === 'own' ? portal : `${world.shop.url}/shop/practice/apps/aftercare/`);
    await find(page, stood, order);
    await until(async () => (await world.control.mails(order.email)).length > 0);
    await page.getByLabel('Code from the mail').fill('000000');
    await press(page, 'Open my order');
    await page.getByText('This code is not right or has ended.').first().waitFor();
    await step(page, stood, 'Check your mail');
    const [mail] = await world.control.mails(order.email);
    await page.getByLabel('Code from the mail').fill(/\b(\d{6})\b/.exec(mail?.text ?? '')?.[1] ?? '');
    await press(page, 'Open my order');
    await page.getByText(`Order #${order.name}`, { exact: true }).waitFor();
    await step(page, stood, /./);
    await chooseAll(page, stood);
    await press(page, 'Send my return');
    await page.waitForURL(/\/returns\/[0-9a-f-]+$/);
    const made = page.url();
    const done = await lookAt(page);
    await page.reload();
    expect(await lookAt(page)).toEqual(done);
    // What was checked and sent is no longer to be checked: it leads to the return it made.
    await page.goBack();
    expect(page.url()).toBe(made);
    // Its units are on their way: the costs of the same choice are refused at the choice, in words.
    await page.goBack();
    expect(await lookAt(page)).toEqual({
      heading: 'What do you want to send back?',
      problem: 'All units of this item have already been returned or refunded.',
    });
    for (const before of stood.slice(0, -2).toReversed()) {
      await page.goBack();
      expect(await headingOf(page)).toBe(before.heading);
    }
    for (const after of stood.slice(1, -2)) {
      await page.goForward();
      expect(await headingOf(page)).toBe(after.heading);
    }
    expect(await world.control.mails(order.email).then((all) => all.filter(isCode))).toHaveLength(1);
    const ofOrder = `SELECT FROM returns JOIN orders USING (shop_id, order_id) WHERE email = '${order.email}'`;
    expect(await world.query(ofOrder)).toHaveLength(1);
  },
);

const isCode = (mail: { subject: string }) => /code/i.test(mail.subject);

test('a check page from before the return was sent makes no second one, and no address tells what was typed', async () => {
  const { world, visit, portal } = visits();
  const order = await placeOrder(world.control);
  const page = await visit(phone);
  const addresses: string[] = [];
  page.on('request', (request) => addresses.push(decodeURIComponent(request.url())));
  const { code } = await askForDoor(page, world.control, portal, order);
  await page.getByLabel('Code from the mail').fill(code);
  await press(page, 'Open my order');
  await page.getByRole('link', { name: 'Send something back' }).click();
  const line = page.locator('.line').first();
  await line.getByRole('checkbox').check();
  await line.getByLabel('Why?').selectOption('OTHER');
  await line.getByLabel('Anything the shop should know?').fill('Too loud for Grandmother');
  await press(page, 'Continue');
  await press(page, 'Continue');
  await page.getByRole('heading', { name: 'Check your return' }).waitFor();
  const twin = await page.context().newPage();
  await twin.goto(page.url());
  await press(page, 'Send my return');
  await page.waitForURL(/\/returns\/[0-9a-f-]+$/);
  await press(twin, 'Send my return');
  await twin.waitForURL(/\/returns\/[0-9a-f-]+$/);
  expect(twin.url()).toBe(page.url());
  expect(addresses.length).toBeGreaterThan(5);
  for (const word of [order.email, order.email.split('@')[0] ?? '', 'Grandmother'])
    expect(addresses.filter((address) => address.includes(word))).toEqual([]);
});

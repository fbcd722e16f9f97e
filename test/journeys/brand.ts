// Does what a merchant chooses in the settings make pages and mails the shop's own, for every eye?
import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { asMail, desk, expectReadable, phone } from '../support/browser.ts';
import { until } from '../support/control.ts';
import type { ShopKind } from '../support/front.ts';
import { placeOrder } from '../support/line.ts';
import { picture } from '../support/picture.ts';
import { askForDoor, enterWithCode } from '../support/shopper.ts';
import type { World } from '../support/world.ts';
import { openVisits } from '../support/world-visits.ts';

const yellow = 'rgb(255, 212, 0)';
const ink = 'rgb(26, 28, 30)';

interface Seen {
  readonly ground: string;
  readonly text: string;
  readonly rim: string;
  readonly corner: string;
}

const groundOfButton = `getComputedStyle(document.querySelector('button.primary')).backgroundColor`;

/** What the page's one primary button is drawn in. */
const buttonOf = (page: Page): Promise<Seen> =>
  page.evaluate(`(() => {
    const style = getComputedStyle(document.querySelector('button.primary, button.aftercare-primary'));
    const { backgroundColor, color, borderTopColor, borderTopLeftRadius } = style;
    return { ground: backgroundColor, text: color, rim: borderTopColor, corner: borderTopLeftRadius };
  })()`);
/** How wide its picture really is; 0: it did not come. */
const logoOf = (page: Page): Promise<number> =>
  page.evaluate(`(async () => {
    const logo = document.querySelector('header .brand img');
    await logo?.decode().catch(() => undefined);
    return logo?.naturalWidth ?? -1;
  })()`);

/** Whether what is chosen and what comes of it are seen at once: neither above nor below the other. */
async function expectBeside(chosen: Locator, shown: Locator): Promise<void> {
  const [one, other] = [await chosen.boundingBox(), await shown.boundingBox()];
  if (one === null || other === null) throw new Error('one of them is not on the page');
  expect(other.x).toBeGreaterThan(one.x + one.width);
  expect(other.y).toBeLessThan(one.y + one.height);
  expect(other.y + other.height).toBeGreaterThan(one.y);
}

/** The settings' way to the shopper's eye, of a shop of this kind; `settingsOf`: where its pictures lie. */
export function tryTheBrand(
  kind: ShopKind,
  settingsOf?: (world: World) => Promise<Record<string, string>>,
): void {
  const visits = openVisits(kind, settingsOf);

  test('a merchant chooses, is told what was changed, sees it before it is saved, and it is saved', async () => {
    const { world, visit } = visits();
    const merchant = await visit(desk);
    const app = await world.control.front.openScreen(merchant, '/settings');
    await app.getByLabel('Accent colour', { exact: true }).fill('yellow');
    await world.control.front.saveBarOf(merchant).getByRole('button', { name: 'Save' }).click();
    await app.getByText('Write a colour as # and six digits').waitFor();
    await app.getByLabel('Accent colour', { exact: true }).fill('#FFD400');
    await app.getByText('Text on your buttons is black.').waitFor();
    await app.getByText('On light pages a button in your colour could be overlooked').waitFor();
    await app.getByLabel('Font', { exact: true }).selectOption('Book, with serifs');
    await app.getByLabel('Corners', { exact: true }).selectOption('Rounder');
    await expectBeside(
      app.getByLabel('Font', { exact: true }),
      app.locator('iframe[title="On light pages"]'),
    );
    const preview = await app.locator('iframe[title="On dark pages"]').elementHandle();
    const shown = async () => (await preview?.contentFrame())?.evaluate(groundOfButton);
    await expect.poll(shown, { timeout: 60_000 }).toBe(yellow);
    await expectReadable(merchant);
    await world.control.front.saveBarOf(merchant).getByRole('button', { name: 'Save' }).click();
    await until(async () => (await styleIn(world)).includes('ffd400'));
    await expectReadable(merchant);
  });

  test('a logo is refused with a way on, then taken, and is seen beside its name', async () => {
    const { world, visit, forgive } = visits();
    const merchant = await visit(phone);
    const app = await world.control.front.openScreen(merchant, '/settings');
    const field = app.getByLabel('Choose a logo');
    await field.setInputFiles({ name: 'logo.svg', mimeType: 'image/svg+xml', buffer: Buffer.from('<svg/>') });
    await app.getByText('SVG files can carry code').waitFor();
    forgive(/422 .*\/api\/brand\/logo$/);
    const buffer = picture({ width: 480, height: 120, colour: [255, 255, 255] });
    await field.setInputFiles({ name: 'logo.png', mimeType: 'image/png', buffer });
    await app.getByText('On light pages it stands on a dark plate.').waitFor();
    await app.getByRole('button', { name: 'Take the logo away' }).waitFor();
    await expectReadable(merchant);
  });

  test.each([
    ['a phone, light', phone, 'light', 'en', { text: 'rgb(0, 0, 0)', rim: ink }],
    ['a desk, dark', desk, 'dark', 'en', { text: 'rgb(0, 0, 0)', rim: yellow }],
    ['a phone, dark, in Arabic', phone, 'dark', 'ar', { text: 'rgb(0, 0, 0)', rim: yellow }],
    ['a desk, light, in German', desk, 'light', 'de', { text: 'rgb(0, 0, 0)', rim: ink }],
  ] as const)('our pages wear it: %s', async (_, device, colorScheme, language, { text, rim }) => {
    const { portal, visit } = visits();
    const shopper = await visit({ ...device, colorScheme, javaScriptEnabled: true });
    await shopper.goto(`${portal}?lang=${language}`);
    expect(await buttonOf(shopper)).toEqual({ ground: yellow, text, rim, corner: '16px' });
    expect(await logoOf(shopper)).toBe(480);
    expect(await shopper.evaluate('getComputedStyle(document.body).fontFamily')).toMatch(/^Charter/);
    await expectReadable(shopper);
  });

  test('at the shop’s own address the button is the shop’s, and nothing comes from elsewhere', async () => {
    const { world, visit } = visits();
    const { shopPortal, styleOrigin } = world.control.front;
    const shopper = await visit(phone);
    const foreign: string[] = [];
    shopper.on('request', (request) => {
      const { origin } = new URL(request.url());
      if (origin !== new URL(shopPortal).origin && origin !== styleOrigin) foreign.push(request.url());
    });
    await shopper.goto(shopPortal);
    const { ground, text, corner } = await buttonOf(shopper);
    expect([ground, text, corner]).toEqual([yellow, 'rgb(0, 0, 0)', '16px']);
    await expectReadable(shopper);
    expect(foreign).toEqual([]);
  });

  test('printed, a page is black on white, and a logo of white letters is still seen', async () => {
    const { world, portal, visit } = visits();
    const shopper = await visit(desk);
    await enterWithCode(shopper, world.control, portal, await placeOrder(world.control));
    await shopper.emulateMedia({ media: 'print' });
    const printed = await shopper.evaluate(`(() => {
      const plate = getComputedStyle(document.querySelector('header .brand img'));
      const words = [...document.querySelectorAll('main :is(h1, p, a)')].filter((one) => one.checkVisibility());
      const colours = new Set(words.map((one) => getComputedStyle(one).color));
      return [...colours, plate.backgroundColor, plate.printColorAdjust];
    })()`);
    expect(printed).toEqual(['rgb(0, 0, 0)', 'rgb(18, 20, 22)', 'exact']);
  });

  test('the mail wears it: logo from our address with its rim, the button in accent by light and dark', async () => {
    const { world, portal, visit } = visits();
    const shopper = await visit(phone);
    const order = await placeOrder(world.control);
    await askForDoor(shopper, world.control, portal, order);
    const mails = await world.control.mails(order.email);
    const html = mails.at(-1)?.html ?? '';
    expect(html).toMatch(
      /<img src="http:\/\/127\.0\.0\.1:\d+\/portal\/[^"]+\/assets\/logo-[0-9a-f]{32}\.png" alt="[^"]+"/,
    );
    const reader = await visit(phone);
    for (const colorScheme of ['light', 'dark'] as const) {
      await reader.emulateMedia({ colorScheme });
      await reader.setContent(html);
      const seen = await reader.evaluate(`(async () => {
        const logo = document.querySelector('img');
        await logo.decode().catch(() => undefined);
        const press = getComputedStyle(document.querySelector('.press'));
        return [logo.naturalWidth, getComputedStyle(logo).backgroundColor, press.backgroundColor, press.color, press.borderTopColor];
      })()`);
      const rim = colorScheme === 'light' ? ink : yellow;
      expect(seen).toEqual([480, 'rgb(18, 20, 22)', yellow, 'rgb(0, 0, 0)', rim]);
      await expectReadable(reader, asMail);
    }
  });

  test('taken away, the name stands there again', async () => {
    const { world, portal, visit } = visits();
    const merchant = await visit(desk);
    const app = await world.control.front.openScreen(merchant, '/settings');
    await app.getByRole('button', { name: 'Take the logo away' }).click();
    await app.getByText('Your shop’s name stands in its place.').waitFor();
    const shopper = await visit(phone);
    await shopper.goto(portal);
    expect(await shopper.locator('header .brand').textContent()).not.toBe('');
    expect(await shopper.locator('header img').count()).toBe(0);
  });
}

async function styleIn({ query }: World): Promise<string> {
  return JSON.stringify(await query('SELECT brand FROM shops'));
}

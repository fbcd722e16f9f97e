// What does a shopper do in the portal, press by press?
import type { Page } from 'playwright-core';
import { type Control, until } from './control.ts';
import type { Placed } from './line.ts';

/** Asks for the door and waits for the mail; its code and its link. */
export async function askForDoor(page: Page, control: Control, portal: string, order: Placed) {
  const before = (await control.mails(order.email)).length;
  await page.goto(portal);
  await page.getByLabel('Order number').fill(`# ${order.name}`);
  await page.getByLabel('Email address').fill(order.email.toUpperCase());
  await page.getByRole('button', { name: 'Find my order' }).click();
  let text = '';
  await until(async () => {
    text = (await control.mails(order.email))[before]?.text ?? '';
    return text !== '';
  });
  const code = /\b(\d{6})\b/.exec(text)?.[1] ?? '';
  const link = /https?:\/\/\S+\/l\/[\w-]+/.exec(text)?.[0] ?? '';
  return { code, link };
}

/** From the door to the order's page by the mailed code. */
export async function enterWithCode(page: Page, control: Control, portal: string, order: Placed) {
  const { code } = await askForDoor(page, control, portal, order);
  await page.getByLabel('Code from the mail').fill(code);
  await page.getByRole('button', { name: 'Open my order' }).click();
  await page.getByText(`Order #${order.name}`, { exact: true }).waitFor();
}

/** From the door to the order's page by the mailed link. */
export async function enterWithLink(page: Page, control: Control, portal: string, order: Placed) {
  const { link } = await askForDoor(page, control, portal, order);
  await page.goto(link);
  await page.getByRole('button', { name: 'Open my order' }).click();
  await page.getByText(`Order #${order.name}`, { exact: true }).waitFor();
}

/** Of a page of ours, or of what stands inside a page of the shop's: there every class bears our name. */
const inEitherForm = (selector: string) => `${selector}, ${selector.replaceAll('.', '.aftercare-')}`;

export interface Choice {
  readonly lines: number;
  /** Called on each page of the way. */
  look?(page: Page): Promise<void>;
}

/** From the order's page to the check page; what it shows, in minor units. */
export async function chooseReturn(page: Page, { lines, look = async () => undefined }: Choice) {
  await look(page);
  await page.getByRole('link', { name: 'Send something back' }).click();
  for (let row = 0; row < lines; row += 1) {
    const line = page.locator(inEitherForm('.line')).nth(row);
    await line.getByRole('checkbox').check();
    await line.getByLabel('Why?').selectOption('UNWANTED');
  }
  await look(page);
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('heading', { name: 'What you get back' }).waitFor();
  await look(page);
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('heading', { name: 'Check your return' }).waitFor();
  await look(page);
  return readAmount(await page.locator(inEitherForm('.check-row .words .strong')).last().textContent());
}

/** The last press, and the page it leads to. */
export async function confirmReturn(page: Page, press: 'once' | 'twice' = 'once'): Promise<string> {
  const button = page.getByRole('button', { name: 'Send my return' });
  await (press === 'once' ? button.click() : button.dblclick());
  await page.waitForURL(/\/returns\/[0-9a-f-]+$/);
  return page.url().split('/returns/').at(-1) ?? '';
}

/** "€25.10" is 2510. */
export function readAmount(text: string | null): number {
  const figures = /\d[\d,]*\.\d{2}/.exec(text ?? '')?.[0];
  if (figures === undefined) throw new Error(`"${text}" shows no amount`);
  return Number(figures.replace(/\D/g, ''));
}

// Can everyone use a page at both widths, and how does it look? A picture of each is kept.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Frame, Page } from 'playwright-core';
import { root } from '../../guards/rooms.ts';
import { asMail, desk, phone } from '../browser.ts';

/** Where the pictures of a test run lie; no part of the repository. */
export const pictures = join(root, 'test-results', 'pages');

interface Looked {
  readonly page: Page;
  /** Where ours stands in it. */
  readonly frame: Frame;
  /** "woocommerce/portal-order-unsent-ar" */
  readonly name: string;
  /** What axe finds differs by what a page is made of, seldom by its words: at one width it looks at each, at the other at this. */
  readonly isMain: boolean;
}

/** What is wrong with it, as sentences. */
export async function lookAt(looked: Looked): Promise<string[]> {
  const wrong: string[] = [];
  for (const { viewport } of [phone, desk]) {
    await looked.page.setViewportSize(viewport);
    wrong.push(...(await cutAt(looked, viewport.width)));
    const barriers = viewport === phone.viewport || looked.isMain ? await barriersOf(looked) : [];
    wrong.push(...barriers.map((barrier) => `${barrier} at ${viewport.width} px`));
    await keepPicture(looked, viewport.width);
  }
  await looked.page.setViewportSize(phone.viewport);
  return wrong;
}

/** What nobody sees without scrolling to the side. */
async function cutAt({ page, frame }: Pick<Looked, 'page' | 'frame'>, width: number): Promise<string[]> {
  const wrong: string[] = [];
  for (const one of new Set([page.mainFrame(), frame])) {
    const cut = Number(await one.evaluate(hiddenWidth));
    if (cut > 0) wrong.push(`${cut} px are cut at ${width} px`);
  }
  return wrong;
}

/** Where no script runs, that of axe neither: as wide as the window it must be all the same. */
export async function measure(looked: Pick<Looked, 'page' | 'frame'>): Promise<string[]> {
  const wrong: string[] = [];
  for (const { viewport } of [desk, phone]) {
    await looked.page.setViewportSize(viewport);
    wrong.push(...(await cutAt(looked, viewport.width)));
  }
  return wrong;
}

const hiddenWidth = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';

async function barriersOf({ page, frame }: Looked): Promise<string[]> {
  // Unasked it fetches style sheets once more, which a page's own rules may forbid; in a page of its own it is slow.
  const builder = new AxeBuilder({ page }).setLegacyMode().options({ preload: false });
  // The mails of a test are shown as a mail programme shows them.
  const isMail = await frame.evaluate(`document.querySelector('body > table[role="presentation"]') !== null`);
  if (isMail === true) builder.disableRules(asMail);
  const { violations } = await builder.analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}

/** Whole, also where it scrolls inside a frame. */
async function keepPicture({ page, frame, name }: Looked, width: number): Promise<void> {
  const path = join(pictures, `${name}-${width}.jpg`);
  mkdirSync(join(path, '..'), { recursive: true });
  if (frame !== page.mainFrame()) {
    const height = Number(await frame.evaluate('document.documentElement.scrollHeight'));
    await page.setViewportSize({ width, height: Math.min(height + 300, 4000) });
  }
  await page.screenshot({ path, type: 'jpeg', quality: 60, scale: 'css', fullPage: true });
}

// Which pages are measured? Those of a practice world in which an order was placed, sent back and waits to be decided.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startPracticeShop } from '../../../apps/practice-shop/src/main.ts';
import { type Control, controlOf } from '../../support/control.ts';
import { enterByCode, placeOrder, requestReturn } from '../../support/line.ts';
import { onWooCommerce } from '../../support/woocommerce-front.ts';
import { openWorld } from '../../support/world.ts';
import type { BenchServer } from '../server.ts';

const themeExtension = fileURLToPath(new URL('../../../extensions/storefront', import.meta.url));

export interface Places {
  /** The shopper's pages by what they are for. */
  readonly portal: Readonly<Record<'door' | 'order' | 'choice' | 'status', string>>;
  /** The merchant's screens within Shopify's admin, and standing alone. */
  readonly framed: Control;
  readonly alone: Control;
  close(): Promise<void>;
}

/** Opens the world and walks to where the pages are. */
export async function openPlaces(server: BenchServer): Promise<Places> {
  const world = await openWorld({ database: await server.open() });
  try {
    const settings = { TRUSTED_PROXIES: '1' };
    await Promise.all([world.start('web', settings), world.start('worker')]);
    const alone = controlOf(world.shop, world.appUrl, onWooCommerce);
    await world.connect();
    await alone.connect();
    const framed = world.control;
    for (const control of [framed, alone]) await returnSomething(control);
    const session = await enterByCode(framed, await placeOrder(framed));
    const returned = await returnSomething(framed);
    const at = (path: string) => `${world.appUrl}${framed.portalPath}${path}`;
    const portal = {
      door: at('/'),
      order: at(session),
      choice: at(`${session}/return`),
      status: at(returned),
    };
    return { portal, framed, alone, close: () => world.close() };
  } catch (problem) {
    await world.close();
    throw problem;
  }
}

/** The page of its state. */
async function returnSomething(control: Control): Promise<string> {
  const session = await enterByCode(control, await placeOrder(control));
  const { returnId } = await requestReturn(control, session, 1);
  return `${session}/returns/${returnId}`;
}

export interface Storefronts {
  readonly without: string;
  readonly withBlocks: string;
  close(): Promise<void>;
}

/** The same shop twice: as it is, and with our block and our link in the footer switched on. */
export async function openStorefronts(): Promise<Storefronts> {
  const folders = [1, 2].map(() => mkdtempSync(join(tmpdir(), 'aftercare-bench-')));
  const [bare, dressed] = await Promise.all(
    folders.map((dataDir) =>
      startPracticeShop({ dataDir, app: { url: 'http://127.0.0.1:9', themeExtension } }),
    ),
  );
  if (bare === undefined || dressed === undefined) throw new Error('two shops were opened');
  for (const block of ['returns', 'footer-link']) {
    const body = JSON.stringify({ block, settings: {} });
    const headers = { 'content-type': 'application/json' };
    const placed = await fetch(`${dressed.url}/theme/blocks`, { method: 'POST', headers, body });
    if (!placed.ok) throw new Error(`${block} was not placed: ${placed.status}`);
  }
  return {
    without: `${bare.url}/shop/practice?locale=en`,
    withBlocks: `${dressed.url}/shop/practice?locale=en`,
    close: async () => {
      await Promise.all([bare.close(), dressed.close()]);
      for (const folder of folders) rmSync(folder, { recursive: true, force: true });
    },
  };
}

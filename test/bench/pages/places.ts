// Which pages are measured? Those of a practice world in which an order was placed, sent back and waits to be decided.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type PracticeShop, startPracticeShop } from '../../../apps/practice-shop/src/main.ts';
import { returnRuleSchema } from '../../../packages/core/src/policy/rules.ts';
import { sampleVersion } from '../../../packages/core/src/policy/sample-version.ts';
import { writeTerms } from '../../../web/src/http/portal/written-terms.ts';
import { type Control, controlOf } from '../../support/control.ts';
import { enterByCode, placeOrder, requestReturn } from '../../support/line.ts';
import { onWooCommerce } from '../../support/woocommerce-front.ts';
import { openWorld } from '../../support/world.ts';
import type { BenchServer } from '../server.ts';

const themeExtension = fileURLToPath(new URL('../../../extensions/storefront', import.meta.url));

const rules = [
  { name: 'North', when: { applicableCountry: ['NO', 'SE'] }, outcome: { merchantReturnDays: 60 } },
  { name: 'Sale', when: { productTags: ['sale'] }, outcome: { restockingFeeBasisPoints: 500 } },
].map((rule) => returnRuleSchema.parse(rule));
const { policy } = sampleVersion({ rules });

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

/** A page of a shop as it is, and with our blocks. */
export interface Dressed {
  readonly without: string;
  readonly withBlocks: string;
}

export interface Storefronts {
  readonly home: Dressed;
  /** With the terms for returns of its product. */
  readonly product: Dressed;
  close(): Promise<void>;
}

/** The same shop twice: as it is, and with our blocks and our link in the footer switched on. */
export async function openStorefronts(): Promise<Storefronts> {
  const folders = [1, 2].map(() => mkdtempSync(join(tmpdir(), 'aftercare-bench-')));
  const [bare, dressed] = await Promise.all(
    folders.map((dataDir) =>
      startPracticeShop({ dataDir, app: { url: 'http://127.0.0.1:9', themeExtension } }),
    ),
  );
  if (bare === undefined || dressed === undefined) throw new Error('two shops were opened');
  await post(dressed, '/admin-frame/install', {});
  handOverTerms(dressed);
  for (const block of ['returns', 'footer-link', 'terms'])
    await post(dressed, '/theme/blocks', { block, settings: {} });
  const [product] = [...dressed.world.defaultShop.products.values()];
  const both = (path: string): Dressed => ({
    without: `${bare.url}${path}`,
    withBlocks: `${dressed.url}${path}`,
  });
  return {
    home: both('/shop/practice?locale=en'),
    product: both(`/shop/practice/products/${product?.handle}?locale=en&country=DE`),
    close: async () => {
      await Promise.all([bare.close(), dressed.close()]);
      for (const folder of folders) rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function post({ url }: PracticeShop, path: string, body: unknown): Promise<void> {
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(`${url}${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
  if (!answer.ok) throw new Error(`${path} was refused: ${answer.status}`);
}

/** As the app writes them: a table of two rules, in every language. */
function handOverTerms({ world }: PracticeShop): void {
  const { installations, metafields } = world.defaultShop;
  const [own] = [...installations.values()];
  if (own === undefined) throw new Error('The app was not installed');
  const at = new Date().toISOString();
  metafields.put({
    ...{ id: 'gid://shopify/Metafield/1', ownerId: own.id, namespace: 'aftercare', key: 'return_terms' },
    ...{ type: 'json', value: JSON.stringify(writeTerms(policy, 'DE')), createdAt: at, updatedAt: at },
  });
}

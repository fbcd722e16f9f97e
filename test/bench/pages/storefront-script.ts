// What do our blocks add to a shop's own pages: bytes of script, requests before anybody needs us, shifts of what is seen?
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import type { BenchServer } from '../server.ts';
import { atMostOf, type Row } from '../table.ts';
import { openChromium } from './chromium.ts';
import { type Dressed, openStorefronts } from './places.ts';
import { weigh } from './weight.ts';

const extensions = fileURLToPath(new URL('../../../extensions', import.meta.url));
/** What WordPress or a theme gives to shoppers; the editor's own script is the merchant's. */
const FOR_SHOPPERS = { storefront: /^assets\//, woocommerce: /^(?!build|test)(?!.*editor\.js$)/ } as const;

/** Pages of the practice storefront with and without them, and every script the extensions ship to shoppers. */
export async function measureStorefrontScript(_server: BenchServer): Promise<Row[]> {
  const { browser } = await openChromium();
  const shops = await openStorefronts();
  try {
    const shipped = [...scriptsOf('storefront'), ...scriptsOf('woocommerce')];
    return [
      atMostOf('storefront blocks: scripts in our extensions, raw', bytesOf(shipped), 9_999, 'B'),
      ...(await measurePage(browser, 'storefront blocks', shops.home)),
      ...(await measurePage(browser, 'terms on a product page', shops.product)),
    ];
  } finally {
    await browser.close();
    await shops.close();
  }
}

async function measurePage(browser: Browser, what: string, page: Dressed): Promise<Row[]> {
  const without = await weigh(browser, page.without);
  const dressed = await weigh(browser, page.withBlocks);
  if (dressed.packed <= without.packed) throw new Error(`${what}: they are not on the page`);
  return [
    atMostOf(`${what}: script added, raw`, dressed.scriptRaw - without.scriptRaw, 9_999, 'B'),
    atMostOf(`${what}: script added, gz`, dressed.scriptPacked - without.scriptPacked, 4_000, 'B'),
    atMostOf(`${what}: requests added to the page`, dressed.requests - without.requests, 0, ''),
    atMostOf(`${what}: layout shift`, dressed.shift, 0, ''),
    {
      ...atMostOf(`${what}: the page grows, gz`, dressed.packed - without.packed, 4_000, 'B'),
      limit: `${without.packed.toLocaleString('en')} B`,
    },
  ];
}

function scriptsOf(extension: keyof typeof FOR_SHOPPERS): Buffer[] {
  const folder = join(extensions, extension);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => !path.includes('node_modules'))
    .filter((path) => extname(path) === '.js' && FOR_SHOPPERS[extension].test(path))
    .map((path) => readFileSync(join(folder, path)));
}

const bytesOf = (parts: readonly Buffer[]) => parts.reduce((all, { length }) => all + length, 0);

// What do our blocks add to a shop's own pages: bytes of script, requests before anybody needs us, shifts of what is seen?
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { BenchServer } from '../server.ts';
import { atMostOf, type Row } from '../table.ts';
import { openChromium } from './chromium.ts';
import { openStorefronts } from './places.ts';
import { weigh } from './weight.ts';

const extensions = fileURLToPath(new URL('../../../extensions', import.meta.url));
/** What WordPress or a theme gives to shoppers; the editor's own script is the merchant's. */
const FOR_SHOPPERS = { storefront: /^assets\//, woocommerce: /^(?!build|test)(?!.*editor\.js$)/ } as const;

/** The page of the practice storefront with and without them, and every script the extensions ship to shoppers. */
export async function measureStorefrontScript(_server: BenchServer): Promise<Row[]> {
  const { browser } = await openChromium();
  const shops = await openStorefronts();
  try {
    const without = await weigh(browser, shops.without);
    const dressed = await weigh(browser, shops.withBlocks);
    const shipped = [...scriptsOf('storefront'), ...scriptsOf('woocommerce')];
    const raw = dressed.scriptRaw - without.scriptRaw + bytesOf(shipped);
    const packed = dressed.scriptPacked - without.scriptPacked + bytesOf(shipped.map((one) => gzipSync(one)));
    return [
      atMostOf('storefront blocks: script, raw', raw, 9_999, 'B'),
      atMostOf('storefront blocks: script, gz', packed, 4_000, 'B'),
      atMostOf('storefront blocks: requests added to the page', dressed.requests - without.requests, 0, ''),
      atMostOf('storefront blocks: layout shift', dressed.shift, 0, ''),
      {
        ...atMostOf('storefront blocks: the page grows, gz', dressed.packed - without.packed, 4_000, 'B'),
        limit: `${without.packed.toLocaleString('en')} B`,
      },
    ];
  } finally {
    await browser.close();
    await shops.close();
  }
}

function scriptsOf(extension: keyof typeof FOR_SHOPPERS): Buffer[] {
  const folder = join(extensions, extension);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => !path.includes('node_modules'))
    .filter((path) => extname(path) === '.js' && FOR_SHOPPERS[extension].test(path))
    .map((path) => readFileSync(join(folder, path)));
}

const bytesOf = (parts: readonly Buffer[]) => parts.reduce((all, { length }) => all + length, 0);

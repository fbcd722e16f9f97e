// What do blocks and embeds of the app's theme extension look like in a shop that has switched them on?
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Liquid, type TagToken, type TopLevelToken } from 'liquidjs';
import type { Shop } from '../../world/shop.ts';
import type { Product } from '../../world/types.ts';
import type { World } from '../../world/world.ts';
import { BoundedLoop } from './bounded-loop.ts';

/** One the merchant has put into the theme; `block` is the name of its file. */
type PlacedBlock = { id: string; shop: string; block: string; settings: Record<string, unknown> };
/** `product`: those that stand on products' pages alone. */
export type AppBlocks = { section: string; body: string; product: string };
/** Whom a page is written for, and what it shows. */
export type Looking = {
  language: string;
  country: string;
  product: Product | null;
  /** Of that product, as the page's address says; the first that is there, where it says nothing. */
  variant: string | null;
};

const placedIn = (world: World) => world.table<PlacedBlock>('themeBlocks');

/** Puts a block into the shop's theme, or changes its settings. */
export function placeBlock(world: World, shop: Shop, block: string, settings: Record<string, unknown>): void {
  placedIn(world).put({ id: `${shop.domain} ${block}`, shop: shop.domain, block, settings });
}

/** Takes a block out of the shop's theme. */
export function takeBlock(world: World, shop: Shop, block: string): void {
  placedIn(world).delete(`${shop.domain} ${block}`);
}

/** Whether the merchant has it in the theme. */
export function hasBlock(world: World, shop: Shop, block: string): boolean {
  return placedIn(world).get(`${shop.domain} ${block}`) !== undefined;
}

/** Which blocks the extension brings, by their files, and as the theme editor calls them. */
export function listBlocks(folder: string | null): { handle: string; name: string; target: string }[] {
  if (folder === null) return [];
  const words = readWords(folder, 'en', '.schema');
  const files = readdirSync(join(folder, 'blocks')).filter((file) => file.endsWith('.liquid'));
  return files.map((file) => {
    const { target, nameKey } = readSchema(readFileSync(join(folder, 'blocks', file), 'utf8'));
    const handle = file.replace(/\.liquid$/, '');
    return { handle, target, name: wordAt(words, nameKey.replace(/^t:/, '')) ?? handle };
  });
}

/** The shop's blocks for a reader: those of sections, those at the end of every page, those of products' pages. */
export function renderAppBlocks(
  world: World,
  shop: Shop,
  folder: string | null,
  looking: Looking,
): AppBlocks {
  const blocks: AppBlocks = { section: '', body: '', product: '' };
  if (folder === null) return blocks;
  for (const placed of placedIn(world).filter((row) => row.shop === shop.domain)) {
    const text = readFileSync(join(folder, 'blocks', `${placed.block}.liquid`), 'utf8');
    const schema = readSchema(text);
    if (schema.isOfProducts && looking.product === null) continue;
    const engine = openEngine(folder, looking.language);
    const block = {
      id: placed.id,
      settings: { ...schema.defaults, ...placed.settings },
      shopify_attributes: '',
    };
    const globals = globalsOf(shop, looking);
    blocks[schema.isOfProducts ? 'product' : schema.target] += engine.parseAndRenderSync(
      text,
      { block },
      { globals },
    );
  }
  return blocks;
}

/** What Liquid knows on every page. Of an app's data it shows a block the app's own alone, and here is one app. */
function globalsOf(shop: Shop, { language, country, product, variant }: Looking): object {
  const owners = shop.installations.filter((row) => row.uninstalledAt === null).map(({ id }) => id);
  const own = shop.metafields.filter(({ ownerId }) => owners.includes(ownerId));
  const metafields: Record<string, Record<string, { value: unknown }>> = {};
  for (const { namespace, key, type, value } of own) {
    metafields[namespace] = {
      ...metafields[namespace],
      [key]: { value: type === 'json' ? JSON.parse(value) : value },
    };
  }
  const shown = product?.variants.find(({ sku }) => sku === variant) ?? firstThere(product);
  return {
    app: { metafields },
    localization: { country: { iso_code: country } },
    ...(product && {
      product: {
        tags: product.tags,
        'gift_card?': product.isGiftCard,
        selected_or_first_available_variant: { sku: shown?.sku },
      },
    }),
    request: { locale: { iso_code: language }, design_mode: false },
  };
}

function firstThere(product: Product | null) {
  return product?.variants.find(({ inventoryQuantity }) => inventoryQuantity > 0) ?? product?.variants[0];
}

interface BlockSchema {
  readonly target: 'section' | 'body';
  readonly isOfProducts: boolean;
  readonly nameKey: string;
  readonly defaults: Record<string, unknown>;
}

function readSchema(text: string): BlockSchema {
  const json = /\{% schema %\}([\s\S]*?)\{% endschema %\}/.exec(text)?.[1] ?? '{}';
  const schema = JSON.parse(json) as {
    target: BlockSchema['target'];
    name: string;
    enabled_on?: { templates?: string[] };
    settings?: { id: string; default?: unknown }[];
  };
  const defaults = Object.fromEntries((schema.settings ?? []).map((one) => [one.id, one.default]));
  const isOfProducts = schema.enabled_on?.templates?.join() === 'product';
  return { target: schema.target, isOfProducts, nameKey: schema.name, defaults };
}

function openEngine(folder: string, language: string): Liquid {
  const engine = new Liquid({ root: join(folder, 'snippets'), extname: '.liquid' });
  engine.registerTag('for', BoundedLoop);
  for (const name of ['schema', 'doc']) {
    engine.registerTag(name, {
      parse(_token: TagToken, rest: TopLevelToken[]) {
        for (let next = rest.shift(); next; next = rest.shift())
          if ('name' in next && next.name === `end${name}`) return;
        throw new Error(`${name} does not end`);
      },
      render: () => '',
    });
  }
  const words = readWords(folder, language);
  engine.registerFilter('t', (key: string) => {
    return wordAt(words, key) ?? `translation missing: ${key}`;
  });
  return engine;
}

function wordAt(words: unknown, key: string): string | null {
  const found = key
    .split('.')
    .reduce<unknown>((part, name) => (part as Record<string, unknown>)?.[name], words);
  return typeof found === 'string' ? found : null;
}

/** The language's own words; those of the default where the extension has none of it. `.schema`: those of the editor. */
function readWords(folder: string, language: string, part = ''): unknown {
  for (const name of [language, language.split('-')[0], 'en.default']) {
    try {
      return JSON.parse(readFileSync(join(folder, 'locales', `${name}${part}.json`), 'utf8'));
    } catch {
      // No such language: the next is tried.
    }
  }
  return {};
}

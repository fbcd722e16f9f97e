// What does the shop's catalogue say of the products in these orders? Asked for in batches, and kept for a while.
import { z } from 'zod';
import type { OrderAnswer } from '../answers/order.ts';
import { productAnswer, variationAnswer } from '../answers/product.ts';
import type { WooClient } from '../client/client.ts';
import type { ProductFacts } from '../translate/line.ts';
import { plainText } from '../translate/text.ts';
import { inBatches, mostRows } from './batches.ts';

type Ids = { readonly productId: string | null; readonly variantId: string | null };

/** What is known of a shop's products; shared between readings of one shop. */
export interface Catalogue {
  /** Learns of every product of these orders that is not known yet. */
  prepare(client: WooClient, orders: readonly OrderAnswer[]): Promise<void>;
  factsOf(ids: Ids): ProductFacts | null;
}

/** Null: the catalogue no longer has it. */
interface Known {
  readonly facts: ProductFacts | null;
  readonly hasVariations: boolean;
  readonly until: number;
}

const keptMs = 10 * 60_000;
const mostKept = 20_000;

/** An empty memory of a shop's products. Tags may be minutes old: a line keeps those it was first read with. */
export function createCatalogue(now: () => number = Date.now): Catalogue {
  const products = new Map<string, Known>();
  const variations = new Map<string, Known>();
  const lacks = (map: ReadonlyMap<string, Known>, id: string) => (map.get(id)?.until ?? 0) <= now();
  const learn = async (client: WooClient, orders: readonly OrderAnswer[]) => {
    for (const map of [products, variations]) if (map.size > mostKept) map.clear();
    const lines = orders.flatMap((order) => order.line_items);
    const wanted = new Set(lines.flatMap((line) => (line.product_id ? [line.product_id] : [])));
    const unknown = [...wanted].filter((id) => lacks(products, id));
    await readProducts(client, products, unknown, now() + keptMs);
    const open = lines.flatMap(({ product_id: productId, variation_id: id, sku }) => {
      const isOpen = productId && id && products.get(productId)?.hasVariations && lacks(variations, id);
      return isOpen ? [{ productId, id, sku: sku ?? null }] : [];
    });
    await readVariations(client, variations, open, now() + keptMs);
  };
  let last: Promise<void> = Promise.resolve();
  return {
    // One after another: what one reading learns the next need not ask for.
    prepare: (client, orders) => {
      const learned = last.then(() => learn(client, orders));
      last = learned.catch(() => undefined);
      return learned;
    },
    factsOf: ({ productId, variantId }) => {
      const facts = products.get(productId ?? '')?.facts ?? null;
      const variation = variations.get(variantId ?? '')?.facts ?? null;
      if (facts === null || variation === null) return facts;
      return { ...facts, requiresShipping: variation.requiresShipping };
    },
  };
}

async function readProducts(
  client: WooClient,
  known: Map<string, Known>,
  ids: readonly string[],
  until: number,
): Promise<void> {
  for (const batch of inBatches(ids)) {
    const found = await client.read({
      path: 'wc/v3/products',
      query: {
        include: batch.join(','),
        per_page: batch.length,
        _fields: Object.keys(productAnswer.shape).join(','),
      },
      shape: z.array(productAnswer),
    });
    for (const id of batch) known.set(id, { facts: null, hasVariations: false, until });
    for (const each of found)
      known.set(each.id, { facts: toFacts(each), hasVariations: isVariable(each), until });
  }
}

interface Variation {
  readonly productId: string;
  readonly id: string;
  readonly sku: string | null;
}

/** A list of products answers variations by their SKU, a hundred at once; without one, each product has its own list. */
async function readVariations(
  client: WooClient,
  known: Map<string, Known>,
  wanted: readonly Variation[],
  until: number,
): Promise<void> {
  const each = [...new Map(wanted.map((one) => [one.id, one])).values()];
  const note = (found: readonly z.infer<typeof variationAnswer>[]) => {
    for (const { id, virtual } of found)
      known.set(id, { facts: variationFacts(virtual), hasVariations: false, until });
  };
  const skus = new Set(each.flatMap(({ sku }) => (sku && /^[^,]{1,40}$/.test(sku) ? [sku] : [])));
  for (const batch of inBatches([...skus])) note(await readBySku(client, batch));
  const left = each.filter(({ id }) => (known.get(id)?.until ?? 0) < until);
  for (const [productId, ones] of Map.groupBy(left, (one) => one.productId)) {
    for (const batch of inBatches(ones.map(({ id }) => id))) {
      for (const id of batch) known.set(id, { facts: null, hasVariations: false, until });
      note(await readOfProduct(client, productId, batch));
    }
  }
}

/** Products of the same SKU may be among them: a variation of another name is asked for once more. */
function readBySku(client: WooClient, skus: readonly string[]) {
  return client.read({
    path: 'wc/v3/products',
    query: { sku: skus.join(','), per_page: mostRows, _fields: 'id,virtual' },
    shape: z.array(variationAnswer),
  });
}

async function readOfProduct(client: WooClient, productId: string, ids: readonly string[]) {
  const found = await client.find({
    path: `wc/v3/products/${encodeURIComponent(productId)}/variations`,
    query: { include: ids.join(','), per_page: ids.length, _fields: 'id,virtual' },
    shape: z.array(variationAnswer),
  });
  return found ?? [];
}

function toFacts({ tags, categories, virtual, type }: z.infer<typeof productAnswer>): ProductFacts {
  return {
    // Both are words a policy may name: a shop marks its final sale by either. WordPress keeps “Hats & caps” as HTML.
    tags: [...new Set([...tags, ...categories].map((one) => plainText(one.name)))],
    requiresShipping: !virtual,
    isGiftCard: /gift[-_ ]?card/i.test(type),
  };
}

function variationFacts(virtual: boolean): ProductFacts {
  return { tags: [], requiresShipping: !virtual, isGiftCard: false };
}

function isVariable({ type }: z.infer<typeof productAnswer>): boolean {
  return type.startsWith('variable');
}

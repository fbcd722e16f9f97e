// What does a shop's catalogue say today of what stands in its orders?
import { z } from 'zod';
import type { WooClient } from '../client/client.ts';
import { list, named, type Raw, text } from './raw-values.ts';

export interface Catalogue {
  /** The products and variations of these orders' lines, by id; null: gone. */
  productsOf(orders: readonly Raw[]): Promise<ReadonlyMap<string, Raw | null>>;
}

const rows = z.array(z.looseObject({ id: z.union([z.number(), z.string()]) }));
const mostKept = 5_000;

/** The catalogue for one comparison: each product is asked for once. */
export function openCatalogue(client: WooClient): Catalogue {
  const known = new Map<string, Raw | null>();
  return {
    productsOf: async (orders) => {
      if (known.size > mostKept) known.clear();
      const lines = orders.flatMap((order) => list(order.line_items));
      await learn(client, known, {
        path: 'wc/v3/products',
        ids: lines.map((line) => named(line.product_id)),
      });
      for (const [product, variations] of variationsOf(lines, known))
        await learn(client, known, { path: `wc/v3/products/${product}/variations`, ids: variations });
      return new Map(
        lines
          .flatMap((line) => [text(line.product_id), text(line.variation_id)])
          .map((id) => [id, known.get(id) ?? null]),
      );
    },
  };
}

/** Variations are listed by their product, and not at all where that one is gone. */
function variationsOf(lines: readonly Raw[], known: ReadonlyMap<string, Raw | null>) {
  const varied = lines.filter(
    (line) => named(line.variation_id) !== null && known.get(text(line.product_id)),
  );
  const products = [...new Set(varied.map((line) => text(line.product_id)))];
  return products.map((product) => {
    const own = varied.filter((line) => text(line.product_id) === product);
    return [product, own.map((line) => named(line.variation_id))] as const;
  });
}

async function learn(
  client: WooClient,
  known: Map<string, Raw | null>,
  { path, ids }: { path: string; ids: readonly (string | null)[] },
): Promise<void> {
  const open = [...new Set(ids)].flatMap((id) => (id === null || known.has(id) ? [] : [id]));
  for (let from = 0; from < open.length; from += 100) {
    const some = open.slice(from, from + 100);
    for (const id of some) known.set(id, null);
    const query = { include: some.join(), per_page: 100, status: 'any' };
    const found = (await client.find({ path, query, shape: rows })) ?? [];
    for (const { id, type, virtual, tags, categories, date_modified_gmt } of found)
      known.set(String(id), { type, virtual, tags, categories, date_modified_gmt });
  }
}

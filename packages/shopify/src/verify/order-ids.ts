// Which orders does the shop itself show, however many there are?
import { z } from 'zod';
import { createClient } from '../client/client.ts';
import { connection } from '../client/shape.ts';
import type { ShopifyPlatformOptions } from '../platform.ts';
import { readByIds } from '../read/pages.ts';
import { FIND_ORDERS, FOUND_A_QUERY, LIST_ORDER_IDS, PAGES_A_LISTING } from './full-order.ts';

interface From {
  readonly search: string | null;
  readonly after: string | null;
}

const withId = z.object({ id: z.string() });
const page = z.object({ orders: connection(withId) });

/** The ids of all orders we may see, the newest first, in batches. */
export async function* listOrderIds(options: ShopifyPlatformOptions): AsyncGenerator<string[]> {
  const client = createClient(options);
  let from: From = { search: null, after: null };
  for (let pages = 1; ; pages++) {
    const question = { document: LIST_ORDER_IDS, variables: { ...from }, shape: page };
    const { orders } = await client.query(question);
    const ids: string[] = orders.nodes.map(({ id }) => id);
    if (ids.length > 0) yield ids;
    if (!orders.pageInfo.hasNextPage) return;
    // A listing ends at 25,000; the next one begins below its last order.
    const isFull = pages % PAGES_A_LISTING === 0;
    from = isFull
      ? { search: `id:<${numberOf(ids.at(-1))}`, after: null }
      : { ...from, after: orders.pageInfo.endCursor };
  }
}

/** Those of these ids under which the shop shows an order. */
export async function findOrders(
  options: ShopifyPlatformOptions,
  ids: readonly string[],
): Promise<Set<string>> {
  const query = { document: FIND_ORDERS, ids, size: FOUND_A_QUERY, node: withId };
  return new Set((await readByIds(createClient(options), query)).map(({ id }) => id));
}

function numberOf(id: string | undefined): string {
  return id?.split('/').pop() ?? '';
}

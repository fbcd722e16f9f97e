// Which orders does the shop itself show, and how, however many there are?
import { z } from 'zod';
import { createClient } from '../client/client.ts';
import { connection } from '../client/shape.ts';
import type { ShopifyPlatformOptions } from '../platform.ts';
import { readByIds } from '../read/pages.ts';
import { FIND_ORDERS, FOUND_A_QUERY, LIST_FULL_ORDERS, PAGES_A_LISTING } from './full-order.ts';
import { completeOrder, type RawOrder } from './raw-order.ts';

interface From {
  readonly search: string | null;
  readonly after: string | null;
}

const page = z.object({ orders: connection(z.looseObject({ id: z.string() })) });

/** All orders we may see as the shop shows them, the newest first, in batches. */
export async function* listRawOrders(options: ShopifyPlatformOptions): AsyncGenerator<RawOrder[]> {
  const client = createClient(options);
  let from: From = { search: null, after: null };
  for (let pages = 1; ; pages++) {
    const question = { document: LIST_FULL_ORDERS, variables: { ...from }, shape: page };
    const { orders } = await client.query(question);
    const whole: RawOrder[] = [];
    for (const order of orders.nodes) whole.push(await completeOrder(client, order));
    if (whole.length > 0) yield whole;
    if (!orders.pageInfo.hasNextPage) return;
    // A listing ends at 25,000; the next one begins below its last order.
    const isFull = pages % PAGES_A_LISTING === 0;
    from = isFull
      ? { search: `id:<${numberOf(whole.at(-1))}`, after: null }
      : { ...from, after: orders.pageInfo.endCursor };
  }
}

/** Those of these ids under which the shop shows an order. */
export async function findOrders(
  options: ShopifyPlatformOptions,
  ids: readonly string[],
): Promise<Set<string>> {
  const query = { document: FIND_ORDERS, ids, size: FOUND_A_QUERY, node: z.object({ id: z.string() }) };
  return new Set((await readByIds(createClient(options), query)).map(({ id }) => id));
}

function numberOf(order: RawOrder | undefined): string {
  return order?.id.split('/').pop() ?? '';
}

// Which orders changed in a window of time? Read whole, page by page.
import type { OrderPage } from '@aftercare/core/platform.ts';
import { z } from 'zod';
import { orderAnswer } from '../answers/order.ts';
import type { ShopifyClient } from '../client/client.ts';
import { connection } from '../client/shape.ts';
import { LIST_UPDATED_ORDERS } from '../operations/order.ts';
import { completeOrder } from './order.ts';
import { inOrder } from './parts.ts';

const shape = z.object({ orders: connection(orderAnswer) });

/** One page of the orders changed in [from, to), oldest first. */
export async function readOrdersUpdated(
  client: ShopifyClient,
  { from, to, after }: { from: string; to: string; after: string | null },
): Promise<OrderPage> {
  const search = `updated_at:>='${instant(from)}' updated_at:<'${instant(to)}'`;
  const { orders } = await client.query({
    document: LIST_UPDATED_ORDERS,
    variables: { search, after },
    shape,
  });
  const read = await inOrder(orders.nodes, (order) => completeOrder(client, order));
  return {
    orders: read,
    next: orders.pageInfo.hasNextPage ? orders.pageInfo.endCursor : null,
  };
}

/** Only an instant may stand in a search: nothing else of the caller's reaches Shopify's search syntax. */
function instant(value: string): string {
  return new Date(value).toISOString();
}

// How far is an import? A WooCommerce exports nothing: its orders are ready to be read at once, page by page.
import type { ImportProgress } from '@aftercare/core/platform.ts';
import { z } from 'zod';
import type { WooClient } from '../client/client.ts';

/** What stands for a file with all orders: there is none, they are read from where they lie. */
const everything = 'orders by id';

/** Ready, with how many rows the shop counts. */
export async function startImport(client: WooClient): Promise<ImportProgress> {
  const { total } = await client.list({
    path: 'wc/v3/orders',
    query: { status: 'any', per_page: 1, _fields: 'id' },
    shape: z.array(z.unknown()),
  });
  return {
    state: 'ready',
    handle: everything,
    found: total ?? 0,
    source: total === 0 ? null : everything,
  };
}

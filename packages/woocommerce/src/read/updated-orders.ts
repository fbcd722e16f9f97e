// Which orders changed in a window of time? Read whole, page by page.
import type { OrderPage } from '@aftercare/core/platform.ts';
import { completeOrders, type Reader } from './order.ts';
import { readPage, readPlace, writePlace } from './order-pages.ts';

/** One page of the orders changed in [from, to), by their ids: among equal instants WooCommerce repeats and forgets. */
export async function readOrdersUpdated(
  reader: Reader,
  { from, to, after }: { from: string; to: string; after: string | null },
): Promise<OrderPage> {
  const filter = {
    // Both ends are left out by WooCommerce, which keeps whole seconds.
    modified_after: second(Math.ceil(Date.parse(from) / 1000) - 1),
    modified_before: second(Math.ceil(Date.parse(to) / 1000)),
    dates_are_gmt: true,
  };
  const { rows, next } = await readPage(reader.client, filter, readPlace(after));
  return {
    orders: await completeOrders(reader, rows),
    next: next === null ? null : writePlace(next),
  };
}

/** Without a Z: with it and `dates_are_gmt`, the shop's offset would be taken off once more. */
function second(seconds: number): string {
  return new Date(seconds * 1000).toISOString().slice(0, 19);
}

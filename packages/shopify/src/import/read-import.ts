// How are the orders of a finished import handed out, batch by batch, from any point on?
import { tell } from '@aftercare/core/details/tell.ts';
import type { Order } from '@aftercare/core/order/order.ts';
import { type ImportBatch, PlatformError } from '@aftercare/core/platform.ts';
import type { ShopifyClient } from '../client/client.ts';
import { assemble } from './assembly.ts';
import { readBulk } from './bulk.ts';
import { downloadLines } from './download.ts';
import { type ExportIndex, openExportIndex } from './export-index.ts';
import { resultShape } from './run.ts';

/** Orders in the export's own order, which does not change: a cursor counts those handed out. */
export async function* readImport(
  client: ShopifyClient,
  result: string,
  { after, batch }: { after: string | null; batch: number },
): AsyncGenerator<ImportBatch> {
  const index = await openExportIndex();
  try {
    await fill(client, index, result);
    let at = Number(after ?? 0);
    for (;;) {
      const orders = await readBatch(client, index, at, batch);
      if (orders.length === 0) return;
      at += orders.length;
      yield { orders, cursor: String(at) };
    }
  } finally {
    await index.close();
  }
}

/** Orders put together at once: what is parsed for them dies young, however large the caller's batch. */
const PIECE = 50;

async function readBatch(
  client: ShopifyClient,
  index: ExportIndex,
  from: number,
  size: number,
): Promise<Order[]> {
  const orders: Order[] = [];
  while (orders.length < size) {
    const rows = index.orders(from + orders.length, Math.min(PIECE, size - orders.length));
    if (rows.length === 0) break;
    orders.push(...(await assemble(client, index, rows)));
  }
  return orders;
}

async function fill(client: ShopifyClient, index: ExportIndex, result: string): Promise<void> {
  const { orders, lines } = resultShape.parse(JSON.parse(result));
  const ordersUrl = await resultUrl(client, orders);
  if (ordersUrl !== null) await index.addOrders(downloadLines(ordersUrl));
  const linesUrl = lines === null ? null : await resultUrl(client, lines);
  if (linesUrl !== null) await index.addChildren(downloadLines(linesUrl));
}

async function resultUrl(client: ShopifyClient, id: string): Promise<string | null> {
  const { status, url } = await readBulk(client, id);
  if (status === 'COMPLETED') return url;
  throw new PlatformError(tell('EXPORT_FAILED', { said: [status] }), {
    retryable: false,
    doubtful: false,
  });
}

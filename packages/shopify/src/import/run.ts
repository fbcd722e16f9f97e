// How far is an import: exporting orders, exporting parcels' lines, ready, or failed?
import { tell } from '@aftercare/core/details/tell.ts';
import type { ImportProgress } from '@aftercare/core/platform.ts';
import { z } from 'zod';
import type { ShopifyClient } from '../client/client.ts';
import { EXPORT_FULFILLMENT_LINES, EXPORT_ORDERS } from '../operations/import.ts';
import { type BulkOperation, isRunning, readBulk, startBulk } from './bulk.ts';

const handleShape = z.object({
  orders: z.string(),
  /** The second export; null until it is started. */
  lines: z.string().nullable(),
  found: z.int(),
});
type Handle = z.infer<typeof handleShape>;

/** Where the results stand: ids, since Shopify's addresses expire and are asked for when needed. */
export const resultShape = z.object({ orders: z.string(), lines: z.string().nullable() });

/** Begins with the orders; an import is two exports, for a shop runs one at a time. */
export async function startImport(client: ShopifyClient): Promise<ImportProgress> {
  const started = await startBulk(client, EXPORT_ORDERS);
  if (!started.ok) return { state: 'failed', handle: '', why: started.why, retryable: started.retryable };
  return running({ orders: started.operation.id, lines: null, found: 0 });
}

/** Looks, and starts the second export when the first is over. */
export async function importProgress(client: ShopifyClient, text: string): Promise<ImportProgress> {
  const handle = handleShape.parse(JSON.parse(text));
  return handle.lines === null
    ? watchOrders(client, handle)
    : watchLines(client, { ...handle, lines: handle.lines });
}

async function watchOrders(client: ShopifyClient, handle: Handle): Promise<ImportProgress> {
  const operation = await readBulk(client, handle.orders);
  const found = operation.rootObjectCount;
  if (isRunning(operation)) return running({ ...handle, found });
  if (operation.status !== 'COMPLETED') return failed(handle, operation);
  if (operation.url === null) return { ...ready({ ...handle, found }), source: null };
  const second = await startBulk(client, EXPORT_FULFILLMENT_LINES);
  if (second.ok) return running({ ...handle, found, lines: second.operation.id });
  // Busy with another app's export: look again later. Refused for good: parcels are read one by one.
  return second.retryable ? running({ ...handle, found }) : ready({ ...handle, found });
}

async function watchLines(
  client: ShopifyClient,
  handle: Handle & { lines: string },
): Promise<ImportProgress> {
  const operation = await readBulk(client, handle.lines);
  if (isRunning(operation)) return running(handle);
  if (operation.status === 'COMPLETED') return ready(handle);
  return operation.errorCode === 'ACCESS_DENIED'
    ? ready({ ...handle, lines: null })
    : failed(handle, operation);
}

function running(handle: Handle): ImportProgress {
  return { state: 'running', handle: JSON.stringify(handle), found: handle.found };
}

function ready(handle: Handle): ImportProgress & { state: 'ready' } {
  const source = JSON.stringify({ orders: handle.orders, lines: handle.lines });
  return { state: 'ready', handle: JSON.stringify(handle), found: handle.found, source };
}

// A partial result is not taken: Shopify doesn't say which orders it lacks.
function failed(handle: Handle, { status, errorCode, partialDataUrl }: BulkOperation): ImportProgress {
  const partly = partialDataUrl === null ? '' : ', with a partial result';
  const why = tell('EXPORT_FAILED', { said: [`${status}${errorCode ? ` (${errorCode})` : ''}${partly}`] });
  return { state: 'failed', handle: JSON.stringify(handle), why, retryable: errorCode !== 'ACCESS_DENIED' };
}

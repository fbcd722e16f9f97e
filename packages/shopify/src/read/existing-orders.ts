// Which of these orders still exist, and with which refunds? A look that costs a hundredth of reading them.
import type { ExistingOrder } from '@aftercare/core/platform.ts';
import { z } from 'zod';
import type { ShopifyClient } from '../client/client.ts';
import { EXISTING_A_QUERY, READ_EXISTING } from '../operations/order.ts';
import { readByIds } from './pages.ts';

const node = z.object({ id: z.string(), refunds: z.array(z.object({ id: z.string() })) });

/** Those that are there and that we may see. */
export async function readExisting(client: ShopifyClient, ids: readonly string[]): Promise<ExistingOrder[]> {
  const found = await readByIds(client, { document: READ_EXISTING, ids, size: EXISTING_A_QUERY, node });
  return found.map(({ id, refunds }) => ({ orderId: id, refundIds: refunds.map((refund) => refund.id) }));
}

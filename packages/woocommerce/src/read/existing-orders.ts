// Which of these orders does the shop still have, and which refunds has each? Nothing announces what is deleted.
import type { ExistingOrder } from '@aftercare/core/platform.ts';
import { z } from 'zod';
import { id } from '../answers/values.ts';
import type { WooClient } from '../client/client.ts';
import { isOrder } from '../translate/order.ts';
import { inBatches, mostRows } from './batches.ts';

const shape = z.array(z.object({ id, status: z.string(), refunds: z.array(z.object({ id })) }));

/** Those that exist, in no order. */
export async function readExisting(client: WooClient, orderIds: readonly string[]): Promise<ExistingOrder[]> {
  const found: ExistingOrder[] = [];
  for (const batch of inBatches(orderIds.filter((each) => /^\d{1,18}$/.test(each)))) {
    const rows = await client.read({
      path: 'wc/v3/orders',
      query: { include: batch.join(','), status: 'any', per_page: mostRows, _fields: 'id,status,refunds' },
      shape,
    });
    for (const row of rows.filter(({ status }) => isOrder(status)))
      found.push({ orderId: row.id, refundIds: row.refunds.map((refund) => refund.id) });
  }
  return found;
}

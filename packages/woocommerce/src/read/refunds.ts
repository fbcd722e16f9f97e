// Which refunds do these orders have, with their lines? An order names only their ids and amounts.
import { z } from 'zod';
import { askedDigits, type OrderAnswer } from '../answers/order.ts';
import { type RefundAnswer, refundAnswer, refundFields } from '../answers/refund.ts';
import { isDenial, type WooClient } from '../client/client.ts';
import { inBatches, mostRows, readToTheEnd } from './batches.ts';

const shape = z.array(refundAnswer);
const asked = { dp: askedDigits, _fields: refundFields };

/** All refunds of one order, oldest first. */
export async function readRefunds(client: WooClient, orderId: string): Promise<RefundAnswer[]> {
  const found = await readToTheEnd(async (offset) => {
    const page = await client.find({
      path: `wc/v3/orders/${encodeURIComponent(orderId)}/refunds`,
      query: { ...asked, per_page: mostRows, orderby: 'id', order: 'asc', offset },
      shape,
    });
    return page ?? [];
  });
  return found.toSorted(byId);
}

/** The refunds of many orders, by the order's id. */
export async function readRefundsOf(
  client: WooClient,
  orders: readonly OrderAnswer[],
): Promise<ReadonlyMap<string, readonly RefundAnswer[]>> {
  const refunded = orders.filter((order) => order.refunds.length > 0);
  if (refunded.length === 0) return new Map();
  const together = (await readTogether(client, refunded)) ?? new Map();
  // A list over all orders may leave out what an order's own list shows.
  const short = refunded.filter(({ id, refunds }) => (together.get(id)?.length ?? 0) < refunds.length);
  return new Map([...together, ...(await readOneByOne(client, short))]);
}

/** Null: there is no such list, as in a WooCommerce before 9.0. */
async function readTogether(
  client: WooClient,
  orders: readonly OrderAnswer[],
): Promise<ReadonlyMap<string, readonly RefundAnswer[]> | null> {
  const found: RefundAnswer[] = [];
  for (const batch of inBatches(orders.flatMap((order) => order.refunds.map((refund) => refund.id)))) {
    const answer = await client.look({
      path: 'wc/v3/refunds',
      query: { ...asked, include: batch.join(','), per_page: mostRows },
      shape,
    });
    if (isDenial(answer)) return null;
    found.push(...answer);
  }
  return Map.groupBy(found.toSorted(byId), (refund) => refund.parent_id ?? '');
}

async function readOneByOne(
  client: WooClient,
  orders: readonly OrderAnswer[],
): Promise<ReadonlyMap<string, readonly RefundAnswer[]>> {
  const found = new Map<string, readonly RefundAnswer[]>();
  for (const { id } of orders) found.set(id, await readRefunds(client, id));
  return found;
}

function byId(a: RefundAnswer, b: RefundAnswer): number {
  return Number(a.id) - Number(b.id);
}

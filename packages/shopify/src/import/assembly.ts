// How do exported rows, and the few things an export can't hold, become whole orders?
import type { Fulfillment, Order, PlatformReturn, Refund } from '@aftercare/core/order/order.ts';
import { z } from 'zod';
import { lineAnswer, shippingLineAnswer } from '../answers/line.ts';
import { fulfillmentHead, fulfillmentLineAnswer, transactionAnswer } from '../answers/movement.ts';
import { orderHead } from '../answers/order.ts';
import { returnHead, returnLineAnswer } from '../answers/return.ts';
import type { ShopifyClient } from '../client/client.ts';
import { readShape } from '../client/shape.ts';
import { readFulfillments, readRefunds } from '../read/parts.ts';
import { toFulfillment } from '../translate/movement.ts';
import { toOrder } from '../translate/order.ts';
import { toReturn } from '../translate/return.ts';
import type { ExportedRow, ExportIndex } from './export-index.ts';

const exportedOrder = orderHead.extend({
  fulfillments: z.array(fulfillmentHead),
  refunds: z.array(z.object({ id: z.string() })),
  transactions: z.array(transactionAnswer),
});
type ExportedOrder = z.infer<typeof exportedOrder>;
type Raw = Record<string, unknown>;

/** Whole orders of a batch of exported ones. */
export async function assemble(
  client: ShopifyClient,
  index: ExportIndex,
  rows: readonly ExportedRow[],
): Promise<Order[]> {
  const heads = rows.map((row) => readShape(exportedOrder, row, { doubtful: false }));
  const refundIds = heads.flatMap((head) => head.refunds.map((refund) => refund.id));
  const refunds = new Map((await readRefunds(client, refundIds)).map((refund) => [refund.id, refund]));
  const fulfillments = await findFulfillments(client, index, heads);
  return heads.map((head) => {
    const children = index.childrenOf(head.id);
    return toOrder({
      head,
      lines: ofType(children, 'LineItem', lineAnswer),
      shippingLines: ofType(children, 'ShippingLine', shippingLineAnswer),
      fulfillments: pick(head.fulfillments, fulfillments),
      refunds: pick<Refund>(head.refunds, refunds),
      returns: returnsOf(index, children),
      transactions: head.transactions,
    });
  });
}

function returnsOf(index: ExportIndex, children: readonly Raw[]): PlatformReturn[] {
  return ofType(children, 'Return', returnHead).map((head) => {
    const lines = index
      .childrenOf(head.id)
      .map((row) => readShape(returnLineAnswer, row, { doubtful: false }));
    return toReturn(head, lines);
  });
}

// The second export may lack a parcel (no permission, or younger than it): every parcel has lines,
// so one without is read by itself.
async function findFulfillments(
  client: ShopifyClient,
  index: ExportIndex,
  heads: readonly ExportedOrder[],
): Promise<Map<string, Fulfillment>> {
  const found = new Map<string, Fulfillment>();
  for (const head of heads.flatMap((each) => each.fulfillments)) {
    const lines = ofType(index.childrenOf(head.id), 'FulfillmentLineItem', fulfillmentLineAnswer);
    // A parcel of two merged fulfilment orders is exported under both.
    const own = [...new Map(lines.map((line) => [line.id, line])).values()];
    if (own.length > 0) found.set(head.id, toFulfillment(head, own));
  }
  const missing = heads.flatMap((each) => each.fulfillments).filter(({ id }) => !found.has(id));
  for (const read of await readFulfillments(
    client,
    missing.map(({ id }) => id),
  ))
    found.set(read.id, read);
  return found;
}

function pick<T>(ids: readonly { id: string }[], from: ReadonlyMap<string, T>): T[] {
  return ids.flatMap(({ id }) => from.get(id) ?? []);
}

function ofType<T>(rows: readonly Raw[], type: string, shape: z.ZodType<T>): T[] {
  return rows
    .filter((row) => row.__typename === type)
    .map((row) => readShape(shape, row, { doubtful: false }));
}

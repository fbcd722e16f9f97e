// How is one order read whole, however many lines, parcels and refunds it has?
import type { Order } from '@aftercare/core/order/order.ts';
import { z } from 'zod';
import { lineAnswer, shippingLineAnswer } from '../answers/line.ts';
import { transactionAnswer } from '../answers/movement.ts';
import { type OrderAnswer, orderAnswer, orderPartIds } from '../answers/order.ts';
import { returnAnswer } from '../answers/return.ts';
import type { ShopifyClient } from '../client/client.ts';
import {
  FIRST_FULFILLMENTS,
  FIRST_REFUNDS,
  FIRST_TRANSACTIONS,
  LIST_ORDER_PARTS,
  READ_ORDER,
  READ_TRANSACTIONS,
  TRANSACTIONS_A_QUERY,
} from '../operations/order.ts';
import { LINE_PAGES, RETURN_PAGES, SHIPPING_LINE_PAGES } from '../operations/order-pages.ts';
import { toOrder } from '../translate/order.ts';
import { drain, readByIds } from './pages.ts';
import { completeFulfillment, completeReturn, inOrder, readFulfillments, readRefunds } from './parts.ts';

/** The order as it stands now; null when Shopify has none of that id or hides it. */
export async function readOrder(client: ShopifyClient, id: string): Promise<Order | null> {
  const shape = z.object({ order: orderAnswer.nullable() });
  const { order } = await client.query({ document: READ_ORDER, variables: { id }, shape });
  return order === null ? null : completeOrder(client, order);
}

/** The order of a first answer, with all that did not fit into it. */
export async function completeOrder(client: ShopifyClient, order: OrderAnswer): Promise<Order> {
  const { id } = order;
  const lists = await completeLists(client, order);
  const returns = await drain(client, { id, pages: RETURN_PAGES, node: returnAnswer, first: order.returns });
  const shipping = { id, pages: SHIPPING_LINE_PAGES, node: shippingLineAnswer, first: order.shippingLines };
  return toOrder({
    head: order,
    lines: await drain(client, { id, pages: LINE_PAGES, node: lineAnswer, first: order.lineItems }),
    shippingLines: await drain(client, shipping),
    returns: await inOrder(returns, (answer) => completeReturn(client, answer)),
    ...lists,
  });
}

// Lists have no cursor: when the first query may have cut one short, all ids are listed and the rest read.
async function completeLists(client: ShopifyClient, order: OrderAnswer) {
  const all = isCutShort(order) ? await listParts(client, order) : order;
  const missing = (part: 'fulfillments' | 'transactions') =>
    all[part].map((each) => each.id).filter((id) => !order[part].some((known) => known.id === id));
  const first = await inOrder(order.fulfillments, (answer) => completeFulfillment(client, answer));
  const query = {
    ...{ document: READ_TRANSACTIONS, ids: missing('transactions') },
    ...{ size: TRANSACTIONS_A_QUERY, node: transactionAnswer },
  };
  return {
    fulfillments: [...first, ...(await readFulfillments(client, missing('fulfillments')))],
    refunds: await readRefunds(
      client,
      all.refunds.map((refund) => refund.id),
    ),
    transactions: [...order.transactions, ...(await readByIds(client, query))],
  };
}

function isCutShort({ fulfillments, refunds, transactions }: OrderAnswer): boolean {
  return (
    fulfillments.length >= FIRST_FULFILLMENTS ||
    refunds.length >= FIRST_REFUNDS ||
    transactions.length >= FIRST_TRANSACTIONS
  );
}

async function listParts(client: ShopifyClient, order: OrderAnswer) {
  const shape = z.object({ order: orderPartIds.nullable() });
  const answer = await client.query({ document: LIST_ORDER_PARTS, variables: { id: order.id }, shape });
  return answer.order ?? order;
}

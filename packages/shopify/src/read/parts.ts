// How are the long parts of an order completed: its fulfilments, refunds, returns, payments?
import type { Fulfillment, PlatformReturn, Refund } from '@aftercare/core/order/order.ts';
import {
  type FulfillmentAnswer,
  fulfillmentAnswer,
  fulfillmentLineAnswer,
  orderAdjustmentAnswer,
  refundAnswer,
  refundLineAnswer,
  refundShippingLineAnswer,
} from '../answers/movement.ts';
import { type ReturnAnswer, returnLineAnswer } from '../answers/return.ts';
import type { ShopifyClient } from '../client/client.ts';
import {
  FULFILLMENTS_A_QUERY,
  READ_FULFILLMENTS,
  READ_REFUNDS,
  REFUNDS_A_QUERY,
} from '../operations/order.ts';
import {
  FULFILLMENT_LINE_PAGES,
  ORDER_ADJUSTMENT_PAGES,
  REFUND_LINE_PAGES,
  REFUND_SHIPPING_LINE_PAGES,
  REFUND_TRANSACTION_PAGES,
  RETURN_LINE_PAGES,
} from '../operations/order-pages.ts';
import { toFulfillment, toRefund } from '../translate/movement.ts';
import { toReturn } from '../translate/return.ts';
import { drain, readByIds } from './pages.ts';

/** A fulfilment with all its lines. */
export async function completeFulfillment(
  client: ShopifyClient,
  answer: FulfillmentAnswer,
): Promise<Fulfillment> {
  const first = answer.fulfillmentLineItems;
  const pages = FULFILLMENT_LINE_PAGES;
  return toFulfillment(
    answer,
    await drain(client, { id: answer.id, pages, node: fulfillmentLineAnswer, first }),
  );
}

/** The fulfilments of these ids, each with all its lines. */
export async function readFulfillments(
  client: ShopifyClient,
  ids: readonly string[],
): Promise<Fulfillment[]> {
  const query = { document: READ_FULFILLMENTS, ids, size: FULFILLMENTS_A_QUERY, node: fulfillmentAnswer };
  return inOrder(await readByIds(client, query), (answer) => completeFulfillment(client, answer));
}

/** The refunds of these ids, each with all its lines, shipping, adjustments and payments. */
export async function readRefunds(client: ShopifyClient, ids: readonly string[]): Promise<Refund[]> {
  const query = { document: READ_REFUNDS, ids, size: REFUNDS_A_QUERY, node: refundAnswer };
  return inOrder(await readByIds(client, query), async (refund) => {
    const { id } = refund;
    const lines = { id, pages: REFUND_LINE_PAGES, node: refundLineAnswer, first: refund.refundLineItems };
    const shipping = {
      ...{ id, pages: REFUND_SHIPPING_LINE_PAGES },
      ...{ node: refundShippingLineAnswer, first: refund.refundShippingLines },
    };
    const adjustments = {
      ...{ id, pages: ORDER_ADJUSTMENT_PAGES },
      ...{ node: orderAdjustmentAnswer, first: refund.orderAdjustments },
    };
    const node = refundAnswer.shape.transactions.shape.nodes.element;
    const payments = { id, pages: REFUND_TRANSACTION_PAGES, node, first: refund.transactions };
    return toRefund({
      refund,
      lines: await drain(client, lines),
      shipping: await drain(client, shipping),
      adjustments: await drain(client, adjustments),
      transactionIds: (await drain(client, payments)).map((payment) => payment.id),
    });
  });
}

/** A return with all its lines. */
export async function completeReturn(client: ShopifyClient, answer: ReturnAnswer): Promise<PlatformReturn> {
  const query = {
    id: answer.id,
    pages: RETURN_LINE_PAGES,
    node: returnLineAnswer,
    first: answer.returnLineItems,
  };
  return toReturn(answer, await drain(client, query));
}

/** One after another: a shop's bucket of points is small, and calls at once only wait for each other. */
export async function inOrder<A, B>(values: readonly A[], work: (value: A) => Promise<B>): Promise<B[]> {
  const done: B[] = [];
  for (const value of values) done.push(await work(value));
  return done;
}

// How is an order read whole: with its refunds' lines and what the catalogue says of its products?
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Order } from '@aftercare/core/order/order.ts';
import { askedDigits, type OrderAnswer, orderAnswer, orderFields } from '../answers/order.ts';
import type { RefundAnswer } from '../answers/refund.ts';
import type { WooClient } from '../client/client.ts';
import { isOrder, toOrder } from '../translate/order.ts';
import type { Catalogue } from './products.ts';
import { readRefunds, readRefundsOf } from './refunds.ts';

export interface Reader {
  readonly client: WooClient;
  readonly catalogue: Catalogue;
}

/** So many take some milliseconds. */
const ordersAtOnce = 50;

export const askedOfOrders = { dp: askedDigits, _fields: orderFields };

/** One order; null: the shop has none of this id, or has it in the bin. */
export async function readOrder(reader: Reader, id: string): Promise<Order | null> {
  const answer = await readAnswer(reader.client, id);
  if (answer === null || !isOrder(answer.order.status)) return null;
  await reader.catalogue.prepare(reader.client, [answer.order]);
  return toOrder({ ...answer, productOf: reader.catalogue.factsOf });
}

/** What the shop itself says of one order. */
export async function readAnswer(
  client: WooClient,
  id: string,
): Promise<{ readonly order: OrderAnswer; readonly refunds: readonly RefundAnswer[] } | null> {
  if (!/^\d{1,18}$/.test(id)) return null;
  const order = await client.find({ path: `wc/v3/orders/${id}`, query: askedOfOrders, shape: orderAnswer });
  if (order === null) return null;
  return { order, refunds: order.refunds.length > 0 ? await readRefunds(client, id) : [] };
}

/** Orders of a list, completed; what is no order is left out. */
export async function completeOrders(reader: Reader, answers: readonly OrderAnswer[]): Promise<Order[]> {
  const orders = answers.filter((answer) => isOrder(answer.status));
  const [refunds] = await Promise.all([
    readRefundsOf(reader.client, orders),
    reader.catalogue.prepare(reader.client, orders),
  ]);
  const whole: Order[] = [];
  for (const order of orders) {
    whole.push(toOrder({ order, refunds: refunds.get(order.id) ?? [], productOf: reader.catalogue.factsOf }));
    // Calls that end meanwhile are not kept waiting for all of them.
    if (whole.length % ordersAtOnce === 0) await nextTurn();
  }
  return whole;
}

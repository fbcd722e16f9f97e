// How is Shopify's own full answer to an order read, page after page, with nothing of it interpreted?
import { z } from 'zod';
import { createClient, type ShopifyClient } from '../client/client.ts';
import { connection } from '../client/shape.ts';
import type { ShopifyPlatformOptions } from '../platform.ts';
import { drain, readByIds } from '../read/pages.ts';
import * as full from './full-order.ts';

/** An object as Shopify wrote it. */
export type Raw = Record<string, unknown>;

/** Shopify's answer with every connection read to its end and put in place as a list. */
export interface RawOrder extends Raw {
  readonly id: string;
}

const anything = z.looseObject({});
const page = connection(anything);
const withId = z.looseObject({ id: z.string() });

/** Which connections each object carries, and what their nodes are asked. */
const connections = {
  Order: { lineItems: full.FULL_LINE, shippingLines: full.FULL_SHIPPING_LINE, returns: full.FULL_RETURN },
  Fulfillment: { fulfillmentLineItems: full.FULL_FULFILLMENT_LINE },
  Refund: {
    refundLineItems: full.FULL_REFUND_LINE,
    refundShippingLines: full.FULL_REFUND_SHIPPING,
    orderAdjustments: full.FULL_ADJUSTMENT,
    transactions: 'id',
  },
  Return: { returnLineItems: full.FULL_RETURN_LINE },
} as const;

/** The orders as Shopify shows them now; one that is gone is left out. */
export async function readRawOrders(
  options: ShopifyPlatformOptions,
  ids: readonly string[],
): Promise<RawOrder[]> {
  const client = createClient(options);
  const query = { document: full.READ_FULL_ORDERS, ids, size: full.FULL_ORDERS_A_QUERY, node: withId };
  const orders: RawOrder[] = [];
  for (const order of await readByIds(client, query)) orders.push(await completeOrder(client, order));
  return orders;
}

/** The order with every connection read to its end. */
export async function completeOrder(client: ShopifyClient, order: z.infer<typeof withId>): Promise<RawOrder> {
  const own: RawOrder = { ...(await complete(client, 'Order', order)), id: order.id };
  const each = (field: string, type: keyof typeof connections) => completeAll(client, type, own[field]);
  return {
    ...own,
    fulfillments: await each('fulfillments', 'Fulfillment'),
    refunds: await each('refunds', 'Refund'),
    returns: await each('returns', 'Return'),
  };
}

async function completeAll(
  client: ShopifyClient,
  type: keyof typeof connections,
  objects: unknown,
): Promise<Raw[]> {
  const done: Raw[] = [];
  for (const object of z.array(withId).parse(objects)) done.push(await complete(client, type, object));
  return done;
}

async function complete(
  client: ShopifyClient,
  type: keyof typeof connections,
  object: z.infer<typeof withId>,
): Promise<Raw> {
  const whole: Raw = { ...object };
  for (const [field, selection] of Object.entries(connections[type])) {
    const document = /* GraphQL */ `
query Page($id: ID!, $after: String) {
  node(id: $id) {
    ... on ${type} { ${field}(first: 40, after: $after) { pageInfo { hasNextPage endCursor } nodes { ${selection} } } }
  }
}`;
    const first = page.parse(object[field]);
    whole[field] = await drain(client, { id: object.id, pages: { field, document }, node: anything, first });
  }
  return whole;
}

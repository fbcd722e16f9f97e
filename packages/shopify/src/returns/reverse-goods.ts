// Where are the goods of a return on their way back, as Shopify counts them?
import { z } from 'zod';
import { returnLineAnswer } from '../answers/return.ts';
import type { ShopifyClient } from '../client/client.ts';
import { connection } from '../client/shape.ts';
import { RETURN_LINE_PAGES } from '../operations/order-pages.ts';
import {
  READ_LOCATIONS,
  READ_REVERSE_ORDERS,
  REVERSE_LINE_PAGES,
  REVERSE_ORDER_PAGES,
} from '../operations/returns.ts';
import { drain } from '../read/pages.ts';
import type { ReturnRefund } from './command.ts';

const reverseLine = z.object({
  id: z.string(),
  totalQuantity: z.int(),
  fulfillmentLineItem: z.object({ id: z.string() }).nullable(),
  dispositions: z.array(z.object({ quantity: z.int() })),
});
const reverseOrder = z.object({ id: z.string(), lineItems: connection(reverseLine) });
const shape = z.object({
  return: z
    .object({
      returnLineItems: connection(returnLineAnswer),
      reverseFulfillmentOrders: connection(reverseOrder),
    })
    .nullable(),
});
const locations = z.object({
  order: z
    .object({ fulfillments: z.array(z.object({ location: z.object({ id: z.string() }).nullable() })) })
    .nullable(),
});

/** A line coming back, and how many of its units have no disposition yet. */
export interface ReverseLine {
  readonly id: string;
  readonly fulfillmentLineId: string | null;
  readonly undecided: number;
}

export interface ReverseGoods {
  /** Return line → the fulfilment line it takes from. */
  readonly fulfillmentLineOf: ReadonlyMap<string, string>;
  readonly lines: readonly ReverseLine[];
  /** Where restocked goods go; null when nothing is restocked or Shopify names no place. */
  readonly locationId: string | null;
}

/** Null: the return is gone. */
export async function readReverseGoods(
  client: ShopifyClient,
  command: ReturnRefund,
): Promise<ReverseGoods | null> {
  const id = command.platformReturnId;
  const answer = await client.query({ document: READ_REVERSE_ORDERS, variables: { id }, shape });
  if (answer.return === null) return null;
  const { returnLineItems, reverseFulfillmentOrders } = answer.return;
  const returnLines = { id, pages: RETURN_LINE_PAGES, node: returnLineAnswer, first: returnLineItems };
  const orders = { id, pages: REVERSE_ORDER_PAGES, node: reverseOrder, first: reverseFulfillmentOrders };
  const lines: ReverseLine[] = [];
  for (const order of await drain(client, orders)) lines.push(...(await readLines(client, order)));
  const fulfillmentLineOf = new Map(
    (await drain(client, returnLines)).map((line) => [line.id, line.fulfillmentLineItem?.id ?? '']),
  );
  return { fulfillmentLineOf, lines, locationId: await readLocation(client, command) };
}

async function readLines(client: ShopifyClient, order: z.infer<typeof reverseOrder>): Promise<ReverseLine[]> {
  const query = { id: order.id, pages: REVERSE_LINE_PAGES, node: reverseLine, first: order.lineItems };
  return (await drain(client, query)).map((line) => ({
    id: line.id,
    fulfillmentLineId: line.fulfillmentLineItem?.id ?? null,
    undecided: line.dispositions.reduce((left, each) => left - each.quantity, line.totalQuantity),
  }));
}

async function readLocation(client: ShopifyClient, command: ReturnRefund): Promise<string | null> {
  const dispositions = command.lines.flatMap((line) => line.dispositions);
  if (!dispositions.some((each) => each.disposition === 'RESTOCKED')) return null;
  const variables = { id: command.orderId };
  const { order } = await client.query({ document: READ_LOCATIONS, variables, shape: locations });
  return order?.fulfillments.find((each) => each.location !== null)?.location?.id ?? null;
}

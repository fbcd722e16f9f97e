// How do many orders get into the mirror at once? COPY to a temporary table, then the rows that are newer.
import { once } from 'node:events';
import type { Order } from '@aftercare/core/order/order.ts';
import { from as copyFrom } from 'pg-copy-streams';
import type { Transaction } from '../connection/transaction.ts';
import { encodeOrders } from './copy-text.ts';
import { ORDER_COLUMNS } from './order-row.ts';
import { UPSERT_TAIL } from './orders.ts';

const COLUMNS = ORDER_COLUMNS.join(', ');
// COPY straight into a table with row-level security is refused by PostgreSQL.
const CREATE = `CREATE TEMPORARY TABLE IF NOT EXISTS incoming_orders ON COMMIT DELETE ROWS
  AS SELECT ${COLUMNS} FROM orders WITH NO DATA`;

/** Orders on their way into the mirror: of an order that comes twice its newest state, as COPY takes it. */
export function encodeNewest(orders: readonly Order[]): Buffer[] {
  return [...encodeOrders(newestOfEach(orders))];
}

/** Writes what is new or newer; returns how many rows that were. */
export async function loadLines(transaction: Transaction, lines: readonly Buffer[]): Promise<number> {
  await transaction.connection.query(CREATE);
  const copy = transaction.connection.query(copyFrom(`COPY incoming_orders (${COLUMNS}) FROM STDIN`));
  const finished = once(copy, 'finish');
  for (const some of lines) {
    if (!copy.write(some)) await Promise.race([once(copy, 'drain'), finished]);
  }
  copy.end();
  await finished;
  return transaction.change(
    `INSERT INTO orders (shop_id, ${COLUMNS}) SELECT $1, ${COLUMNS} FROM incoming_orders ${UPSERT_TAIL}`,
    [transaction.shopId],
  );
}

/** One statement may touch a row once: of an order that comes twice, its newest state. */
function newestOfEach(orders: readonly Order[]): Iterable<Order> {
  const newest = new Map<string, Order>();
  for (const order of orders) {
    const known = newest.get(order.id);
    if (!known || Date.parse(known.updatedAt) <= Date.parse(order.updatedAt)) newest.set(order.id, order);
  }
  return newest.values();
}

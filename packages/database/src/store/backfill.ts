// How do many orders get into the mirror at once? COPY to a temporary table, from there what is new in one statement,
// and what is newer one by one.
import { once } from 'node:events';
import { asSold } from '@aftercare/core/order/as-sold.ts';
import type { Order } from '@aftercare/core/order/order.ts';
import { withoutPerson } from '@aftercare/core/privacy/erased-order.ts';
import { from as copyFrom } from 'pg-copy-streams';
import type { Transaction } from '../connection/transaction.ts';
import { encodeOrders } from './copy-text.ts';
import { erasureIn } from './erasure.ts';
import { ORDER_COLUMNS } from './order-row.ts';
import { IS_NEWER, ordersIn } from './orders.ts';

const COLUMNS = ORDER_COLUMNS.join(', ');
// COPY straight into a table with row-level security is refused by PostgreSQL.
const CREATE = `CREATE TEMPORARY TABLE IF NOT EXISTS incoming_orders ON COMMIT DELETE ROWS
  AS SELECT ${COLUMNS} FROM orders WITH NO DATA`;
const INSERT_NEW = `INSERT INTO orders (shop_id, ${COLUMNS}) SELECT $1, ${COLUMNS} FROM incoming_orders
  ON CONFLICT (shop_id, order_id) DO NOTHING`;
// Called as in an upsert, so that one rule says what is newer. Named in an array, the few are looked up by the key however
// many orders there are; of a temporary table PostgreSQL has no statistics, and would read all.
const FIND_NEWER = `SELECT excluded.body AS now, orders.body AS before
  FROM incoming_orders AS excluded JOIN orders USING (order_id)
  WHERE orders.shop_id = $1 AND orders.order_id = ANY (ARRAY(SELECT order_id FROM incoming_orders)) AND (${IS_NEWER})
  FOR UPDATE OF orders`;

/** Orders on their way into the mirror: of an order that comes twice its newest state, as COPY takes it. */
export function encodeNewest(orders: readonly Order[]): Buffer[] {
  return [...encodeOrders(newestOfEach(orders))];
}

/** Writes what is new or newer, of these orders; returns how many rows that were. */
export async function loadLines(
  transaction: Transaction,
  lines: readonly Buffer[],
  ids: readonly string[],
): Promise<number> {
  const erased = await findErased(transaction, ids);
  const written = await writeLines(transaction, lines);
  for (const order of await ordersIn(transaction).many(erased))
    await erasureIn(transaction).bareOrder(withoutPerson(order));
  return written;
}

/** Whoever erases meanwhile waits for us, and finds what we have written. */
async function findErased(transaction: Transaction, ids: readonly string[]): Promise<string[]> {
  await transaction.rows('SELECT pg_advisory_xact_lock_shared(hashtextextended($1, 11))', [
    transaction.shopId,
  ]);
  return [...(await erasureIn(transaction).among(ids))];
}

async function writeLines(transaction: Transaction, lines: readonly Buffer[]): Promise<number> {
  await transaction.connection.query(CREATE);
  const copy = transaction.connection.query(copyFrom(`COPY incoming_orders (${COLUMNS}) FROM STDIN`));
  const finished = once(copy, 'finish');
  for (const some of lines) {
    if (!copy.write(some)) await Promise.race([once(copy, 'drain'), finished]);
  }
  copy.end();
  await finished;
  const added = await transaction.change(INSERT_NEW, [transaction.shopId]);
  return added === copy.rowCount ? added : added + (await renew(transaction));
}

/** Of the orders that stood already, those that are newer now: each keeps what its lines were sold as. */
async function renew(transaction: Transaction): Promise<number> {
  const { save } = ordersIn(transaction);
  let renewed = 0;
  // Both as they were written, unchecked: what stood is only asked for its lines' tags, and goes.
  const newer = await transaction.rows<{ now: Order; before: Order }>(FIND_NEWER, [transaction.shopId]);
  for (const { now, before } of newer) {
    if ((await save(asSold(now, before))) === 'saved') renewed += 1;
  }
  return renewed;
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

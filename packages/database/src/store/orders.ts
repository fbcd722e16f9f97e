// How is the mirror of a shop's orders read, searched and kept new?
import type { Order } from '@aftercare/core/order/order.ts';
import type { Transaction } from '../connection/transaction.ts';
import { readCursor, writeCursor } from './cursor.ts';
import { fold, foldNumber, ORDER_COLUMNS, type OrderRow, orderOf, rowOf } from './order-row.ts';

type Body = { body: unknown };
interface OrderPage {
  readonly orders: Order[];
  readonly next: string | null;
}

const VALUES = ORDER_COLUMNS.map((_, index) => `$${index + 2}`).join(', ');
const ASSIGNMENTS = ORDER_COLUMNS.map((name) => `${name} = excluded.${name}`).join(', ');

/** Newer by the platform's clock; of the same second, whatever differs: that clock has no finer hand. */
export const IS_NEWER = `excluded.platform_updated_at > orders.platform_updated_at
  OR (excluded.platform_updated_at = orders.platform_updated_at AND excluded.body::text <> orders.body::text)`;

const UPSERT_TAIL = `ON CONFLICT (shop_id, order_id) DO UPDATE SET ${ASSIGNMENTS} WHERE ${IS_NEWER}`;

/** The orders of the transaction's shop. */
export function ordersIn(transaction: Transaction) {
  const { shopId, rows } = transaction;
  return {
    get: (orderId: string) => findOne(transaction, 'order_id = $2', orderId),
    findByNumber: (number: string) =>
      findOne(transaction, 'number = $2 ORDER BY processed_at DESC LIMIT 1', foldNumber(number)),
    async save(order: Order): Promise<'saved' | 'stale'> {
      const saved = await transaction.change(
        `INSERT INTO orders (shop_id, ${ORDER_COLUMNS.join(', ')}) VALUES ($1, ${VALUES}) ${UPSERT_TAIL}`,
        [shopId, ...valuesOf(rowOf(order))],
      );
      return saved === 1 ? 'saved' : 'stale';
    },
    page: (query: { search: string; after: string | null; limit: number }) => readPage(transaction, query),
    /** One person's alone, by their account at the shop; a page as above. */
    pageOfCustomer: (query: { customerId: string; after: string | null; limit: number }) =>
      readPageOfCustomer(transaction, query),
    newestOfEmail: async (email: string, limit: number): Promise<Order[]> =>
      (await rows<Body>(NEWEST_OF_EMAIL, [shopId, fold(email), limit])).map(orderOf),
    /** Null too when it is somebody else's. */
    getOfCustomer: (orderId: string, customerId: string) =>
      findOne(transaction, 'order_id = $2 AND customer_id = $3', orderId, customerId),
    async count(): Promise<number> {
      const [row] = await transaction.rows<{ count: number }>(
        'SELECT count(*) FROM orders WHERE shop_id = $1',
        [shopId],
      );
      return row?.count ?? 0;
    },
    /** Those of these orders that are there. */
    many: async (orderIds: readonly string[]): Promise<Order[]> =>
      (
        await transaction.rows<Body>('SELECT body FROM orders WHERE shop_id = $1 AND order_id = ANY ($2)', [
          shopId,
          orderIds,
        ])
      ).map(orderOf),
    /** Ids in descending order, from below `before`; null begins. */
    idsBelow: async (before: string | null, limit: number): Promise<string[]> =>
      (
        await transaction.rows<{ id: string }>(
          `SELECT order_id AS id FROM orders WHERE shop_id = $1 AND ($2::text IS NULL OR order_id < $2)
           ORDER BY order_id DESC LIMIT $3`,
          [shopId, before, limit],
        )
      ).map(({ id }) => id),
    async remove(orderId: string): Promise<void> {
      await transaction.change('DELETE FROM orders WHERE shop_id = $1 AND order_id = $2', [shopId, orderId]);
    },
  };
}

function valuesOf(row: OrderRow): unknown[] {
  return ORDER_COLUMNS.map((name) => row[name]);
}

async function findOne(
  transaction: Transaction,
  condition: string,
  ...values: readonly string[]
): Promise<Order | null> {
  // PostgreSQL refuses such a text; nothing stored can equal it.
  if (values.some((value) => value.includes('\0'))) return null;
  const [row] = await transaction.rows<Body>(`SELECT body FROM orders WHERE shop_id = $1 AND ${condition}`, [
    transaction.shopId,
    ...values,
  ]);
  return row ? orderOf(row) : null;
}

export const PAGE = `SELECT order_id, processed_at, body FROM orders
  WHERE shop_id = $1 AND (processed_at, order_id) < ($2, $3) ORDER BY processed_at DESC, order_id DESC LIMIT $4`;
const MATCHES = ['(number >= $5 AND number < $6)'].concat(
  ['email', 'shopper_name'].map((column) => `(${column} >= $7 AND ${column} < $8)`),
);
// Rare words are fetched by the three indexes, common ones met soon on the way down from the newest.
export const SEARCH = PAGE.replace('ORDER BY', `AND (${MATCHES.join(' OR ')}) ORDER BY`);

async function readPage(
  transaction: Transaction,
  { search, after, limit }: { search: string; after: string | null; limit: number },
): Promise<OrderPage> {
  const from = readCursor(after);
  const number = foldNumber(search);
  const words = fold(search);
  const values = [transaction.shopId, from.at, from.id, limit + 1];
  // A search is planned anew for its word: which of the two ways is short depends on it.
  const { rows } = await (number === ''
    ? transaction.connection.query<Found>({ name: 'orders-page', text: PAGE, values })
    : transaction.connection.query<Found>(SEARCH, [...values, ...rangeOf(number), ...rangeOf(words)]));
  return pageOf(rows, limit);
}

const NEWEST_OF_EMAIL = `SELECT body FROM orders WHERE shop_id = $1 AND email = $2
  ORDER BY processed_at DESC, order_id DESC LIMIT $3`;
export const PAGE_OF_CUSTOMER = PAGE.replace('ORDER BY', 'AND customer_id = $5 ORDER BY');

async function readPageOfCustomer(
  { shopId, rows }: Transaction,
  { customerId, after, limit }: { customerId: string; after: string | null; limit: number },
): Promise<OrderPage> {
  const { at, id } = readCursor(after);
  return pageOf(await rows<Found>(PAGE_OF_CUSTOMER, [shopId, at, id, limit + 1, customerId]), limit);
}

/** One row more was asked for than is shown: it says whether there are others. */
function pageOf(rows: readonly Found[], limit: number): OrderPage {
  const shown = rows.slice(0, limit);
  const last = rows.length > limit ? shown.at(-1) : undefined;
  const next = last ? writeCursor({ at: last.processed_at, id: last.order_id }) : null;
  return { orders: shown.map(orderOf), next };
}

/** Everything that begins so. */
function rangeOf(prefix: string): [string, string] {
  return [prefix, `${prefix}\u{10FFFF}`];
}

interface Found extends Body {
  readonly order_id: string;
  readonly processed_at: string;
}

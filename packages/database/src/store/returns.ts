// How are returns read, locked and saved?
import type { ReturnStatus } from '@aftercare/core/order/order.ts';
import type { Return } from '@aftercare/core/returns/return.ts';
import type { Transaction } from '../connection/transaction.ts';
import { readCursor, writeCursor } from './cursor.ts';
import { readEarlierReturns } from './earlier-returns.ts';
import { appendEvents, readHistory } from './return-events.ts';
import { returnOf, SELECT_RETURNS } from './return-row.ts';
import { insertReturn, linkReturn, updateReturn } from './return-write.ts';
import { readUnitHolders } from './unit-holders.ts';
import { noteRefusedPush, readUnpushed } from './unpushed.ts';

type Row = Record<string, unknown>;

/** The returns of the transaction's shop. */
export function returnsIn(transaction: Transaction) {
  const { shopId } = transaction;
  const one = async (condition: string, value: string): Promise<Return | null> => {
    // PostgreSQL refuses such a text; nothing stored can equal it.
    if (value.includes('\0')) return null;
    const [row] = await transaction.rows<Row>(`${SELECT_RETURNS} WHERE r.shop_id = $1 AND ${condition}`, [
      shopId,
      value,
    ]);
    return row ? returnOf(row) : null;
  };
  const get = (returnId: string) => one('r.return_id = $2', returnId);
  return {
    get,
    async lock(returnId: string): Promise<Return | null> {
      if (returnId.includes('\0')) return null;
      // First the lock, then the read: a statement sees what was committed when it began, not when it got the lock.
      const locked = await transaction.change(
        'SELECT FROM returns WHERE shop_id = $1 AND return_id = $2 FOR UPDATE',
        [shopId, returnId],
      );
      return locked === 1 ? get(returnId) : null;
    },
    async ofOrder(orderId: string): Promise<Return[]> {
      const rows = await transaction.rows<Row>(
        `${SELECT_RETURNS} WHERE r.shop_id = $1 AND r.order_id = $2 ORDER BY r.created_at, r.return_id`,
        [shopId, orderId],
      );
      return rows.map(returnOf);
    },
    unitHolders: (orderId: string) => readUnitHolders(transaction, orderId),
    earlierOfShopper: (orderId: string) => readEarlierReturns(transaction, orderId),
    byPlatformId: (platformReturnId: string) => one('r.platform_return_id = $2', platformReturnId),
    page: (filter: Filter) => readPage(transaction, filter),
    unpushed: (bounds: { since: string; limit: number }) => readUnpushed(transaction, bounds),
    noteRefusedPush: (refused: Pick<Return, 'id' | 'revision'>) => noteRefusedPush(transaction, refused),
    counts: () => countByStatus(transaction),
    async anyFromPortal(): Promise<boolean> {
      const [row] = await transaction.rows<{ found: boolean }>(
        "SELECT EXISTS (SELECT FROM returns WHERE shop_id = $1 AND origin = 'portal') AS found",
        [shopId],
      );
      return row?.found === true;
    },
    async oldestRequestedAt(): Promise<string | null> {
      const [row] = await transaction.rows<{ at: string | null }>(
        "SELECT min(created_at) AS at FROM returns WHERE shop_id = $1 AND status = 'REQUESTED'",
        [shopId],
      );
      return row?.at ?? null;
    },
    async lockOrder(orderId: string): Promise<void> {
      // Not the order's row: a sync may be saving it, and nobody should wait for that.
      await transaction.rows('SELECT pg_advisory_xact_lock(hashtextextended($1, 1))', [
        `${shopId}:${orderId}`,
      ]);
    },
    nextRmaNumber: () => nextRmaNumber(transaction),
    insert: (value: Return) => insertReturn(transaction, value),
    update: (value: Return) => updateReturn(transaction, value),
    link: (value: Pick<Return, 'id' | 'platformReturnId' | 'lines'>) => linkReturn(transaction, value),
    append: appendEvents(transaction),
    history: (returnId: string) => readHistory(transaction, returnId),
  };
}

interface Filter {
  readonly status: readonly ReturnStatus[];
  /** Of these only those whose money is on its way or waits for a person. */
  readonly withMoneyOf?: readonly ReturnStatus[];
  readonly after: string | null;
  readonly limit: number;
}

const NEWEST = 'ORDER BY r.created_at DESC, r.return_id DESC';
const OF_STATUS =
  'WHERE r.shop_id = $1 AND r.status = ANY($2) AND (r.created_at, r.return_id) < ($3::timestamptz, $4)';
const PAGE = `${SELECT_RETURNS} ${OF_STATUS} ${NEWEST} LIMIT $5`;
// Each half goes by an index of its own: what has long been paid is never looked at.
export const MONEY_PAGE = `${SELECT_RETURNS} WHERE r.shop_id = $1 AND r.return_id = ANY(ARRAY(
    SELECT return_id FROM (
      (SELECT r.return_id, r.created_at FROM returns r ${OF_STATUS} ${NEWEST} LIMIT $5)
      UNION
      (SELECT r.return_id, r.created_at FROM returns r
       WHERE r.shop_id = $1 AND r.status = ANY($6) AND (r.created_at, r.return_id) < ($3::timestamptz, $4)
         AND r.return_id = ANY(ARRAY(SELECT i.return_id FROM intents i
           WHERE i.shop_id = $1 AND i.state IN ('reserved', 'sending', 'person', 'by-hand')))
       ${NEWEST} LIMIT $5)
    ) r ${NEWEST} LIMIT $5)) ${NEWEST}`;

async function readPage(
  transaction: Transaction,
  { status, withMoneyOf = [], after, limit }: Filter,
): Promise<{ returns: Return[]; next: string | null }> {
  const from = readCursor(after);
  const values = [transaction.shopId, status, from.at, from.id, limit + 1];
  const rows =
    withMoneyOf.length === 0
      ? await transaction.rows<Row>(PAGE, values)
      : await transaction.rows<Row>(MONEY_PAGE, [...values, withMoneyOf]);
  const returns = rows.slice(0, limit).map(returnOf);
  const last = rows.length > limit ? returns.at(-1) : undefined;
  return { returns, next: last ? writeCursor({ at: last.createdAt, id: last.id }) : null };
}

async function countByStatus(transaction: Transaction): Promise<Record<ReturnStatus, number>> {
  const counts = { REQUESTED: 0, OPEN: 0, DECLINED: 0, CLOSED: 0, CANCELED: 0 };
  const rows = await transaction.rows<{ status: ReturnStatus; count: number }>(
    'SELECT status, count(*) FROM returns WHERE shop_id = $1 GROUP BY status',
    [transaction.shopId],
  );
  for (const { status, count } of rows) counts[status] = count;
  return counts;
}

async function nextRmaNumber(transaction: Transaction): Promise<string> {
  const [row] = await transaction.rows<{ value: number }>(
    `INSERT INTO counters (shop_id, name, value) VALUES ($1, 'rma', 1001)
     ON CONFLICT (shop_id, name) DO UPDATE SET value = counters.value + 1 RETURNING value`,
    [transaction.shopId],
  );
  if (!row) throw new Error('the counter gave no number');
  return `R-${row.value}`;
}

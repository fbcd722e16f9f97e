// Which units of an order do its returns hold? A narrow reading: an order with fifty returns answers like one with none.
import { type UnitHolder, unitHolderSchema } from '@aftercare/core/returns/return.ts';
import type { Transaction } from '../connection/transaction.ts';

// Heads and lines apart, in one flight: together each line would bring the whole settlement of its return.
const SELECT_HEADS = `SELECT return_id AS id, platform_return_id AS "platformReturnId", status,
    settlement -> 'lines' AS settled
  FROM returns WHERE shop_id = $1 AND order_id = $2`;
const SELECT_LINES = `SELECT l.return_id AS "returnId", l.line_id AS "lineId",
    l.fulfillment_line_id AS "fulfillmentLineId", l.quantity, l.received
  FROM returns r JOIN return_lines l ON l.shop_id = r.shop_id AND l.return_id = r.return_id
  WHERE r.shop_id = $1 AND r.order_id = $2`;

type Head = Pick<UnitHolder, 'id' | 'platformReturnId' | 'status'> & { readonly settled: unknown };
type Line = { readonly returnId: string } & UnitHolder['lines'][number];

/** What each return of an order holds; a row that doesn't fit is a bug, and throws. */
export async function readUnitHolders(transaction: Transaction, orderId: string): Promise<UnitHolder[]> {
  const ofOrder = [transaction.shopId, orderId];
  const [heads, lines] = await Promise.all([
    transaction.rows<Head>(SELECT_HEADS, ofOrder),
    transaction.rows<Line>(SELECT_LINES, ofOrder),
  ]);
  const byReturn = Map.groupBy(lines, (line) => line.returnId);
  return heads.map(({ settled, ...head }) =>
    unitHolderSchema.parse({ ...head, settlement: { lines: settled }, lines: byReturn.get(head.id) ?? [] }),
  );
}

// Which units of an order do its returns hold? A narrow reading: an order with fifty returns answers like one with none.
import { type UnitHolder, unitHolderSchema } from '@aftercare/core/returns/return.ts';
import type { Transaction } from '../connection/transaction.ts';

/** A row a line; the head stands in each of its lines' rows. */
const SELECT_HOLDERS = `SELECT r.return_id, r.platform_return_id, r.status, r.settlement -> 'lines' AS settled,
    l.line_id, l.fulfillment_line_id, l.quantity, l.received
  FROM returns r LEFT JOIN return_lines l ON l.shop_id = r.shop_id AND l.return_id = r.return_id
  WHERE r.shop_id = $1 AND r.order_id = $2`;

interface Row {
  readonly return_id: string;
  readonly platform_return_id: string | null;
  readonly status: string;
  readonly settled: unknown;
  /** Null with all that follows: the return has no line. */
  readonly line_id: string | null;
  readonly fulfillment_line_id: string;
  readonly quantity: number;
  readonly received: unknown;
}

/** What each return of an order holds; a row that doesn't fit is a bug, and throws. */
export async function readUnitHolders(transaction: Transaction, orderId: string): Promise<UnitHolder[]> {
  const rows = await transaction.rows<Row>(SELECT_HOLDERS, [transaction.shopId, orderId]);
  return [...Map.groupBy(rows, (row) => row.return_id).values()].map(holderOf);
}

function holderOf(rows: readonly Row[]): UnitHolder {
  const [head] = rows;
  return unitHolderSchema.parse({
    id: head?.return_id,
    platformReturnId: head?.platform_return_id,
    status: head?.status,
    settlement: { lines: head?.settled },
    lines: rows
      .filter((row) => row.line_id !== null)
      .map((row) => ({
        lineId: row.line_id,
        fulfillmentLineId: row.fulfillment_line_id,
        quantity: row.quantity,
        received: row.received,
      })),
  });
}

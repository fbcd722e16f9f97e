// When did the shopper of an order ask for returns, on whichever of their orders?
import type { Transaction } from '../connection/transaction.ts';

// Each way to know an order as theirs goes by an index of its own; a guest is known by the address alone.
const ASKED = `WITH mine AS (SELECT email, customer_id FROM orders WHERE shop_id = $1 AND order_id = $2),
  theirs AS (
    SELECT $2 AS order_id
    UNION SELECT o.order_id FROM orders o, mine WHERE o.shop_id = $1 AND o.email = mine.email
    UNION SELECT o.order_id FROM orders o, mine WHERE o.shop_id = $1 AND o.customer_id = mine.customer_id)
  SELECT r.created_at AS at FROM theirs JOIN returns r ON r.shop_id = $1 AND r.order_id = theirs.order_id
  WHERE r.status NOT IN ('CANCELED', 'DECLINED') ORDER BY 1`;

/** The instants, oldest first; returns called off or declined do not count. */
export async function readEarlierReturns(transaction: Transaction, orderId: string): Promise<string[]> {
  const rows = await transaction.rows<{ at: string }>(ASKED, [transaction.shopId, orderId]);
  return rows.map(({ at }) => new Date(at).toISOString());
}

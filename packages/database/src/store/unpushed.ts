// Which decisions about returns has the platform not heard of?
import type { Transaction } from '../connection/transaction.ts';

/** What the mirror shows of a return whose decision is untold, by our status; other differences are the platform's word. */
const BEHIND: Readonly<Record<string, readonly string[]>> = {
  OPEN: ['REQUESTED'],
  DECLINED: ['REQUESTED'],
  CANCELED: ['REQUESTED', 'OPEN'],
  CLOSED: ['OPEN'],
};

/**
 * Live returns the platform has none for, and returns it shows as not yet decided as they are; created since then. One
 * it has refused to hear of is told again when it has changed.
 */
export function readUnpushed(
  { shopId, rows }: Transaction,
  { since, limit }: { since: string; limit: number },
): Promise<{ id: string; orderId: string }[]> {
  return rows(
    `SELECT r.return_id AS id, r.order_id AS "orderId" FROM returns r
     WHERE r.shop_id = $1 AND r.status = ANY($2) AND r.created_at >= $3
       AND r.push_refused_revision IS DISTINCT FROM r.revision
       AND CASE WHEN r.platform_return_id IS NULL THEN r.status IN ('REQUESTED', 'OPEN')
         ELSE EXISTS (SELECT FROM orders o, json_array_elements(o.body->'returns') AS shown
           WHERE o.shop_id = $1 AND o.order_id = r.order_id AND shown->>'id' = r.platform_return_id
             AND $4::jsonb->r.status ? (shown->>'status')) END
     ORDER BY r.created_at DESC, r.return_id DESC LIMIT $5`,
    [shopId, ['REQUESTED', ...Object.keys(BEHIND)], since, JSON.stringify(BEHIND), limit],
  );
}

/** The platform will not have this revision of a return. */
export async function noteRefusedPush(
  { shopId, change }: Transaction,
  { id, revision }: { id: string; revision: number },
): Promise<void> {
  await change('UPDATE returns SET push_refused_revision = $3 WHERE shop_id = $1 AND return_id = $2', [
    shopId,
    id,
    revision,
  ]);
}

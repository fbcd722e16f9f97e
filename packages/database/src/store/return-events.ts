// What happened to a return, in the order it happened?
import type { ReturnEvent } from '@aftercare/core/returns/return.ts';
import type { Transaction } from '../connection/transaction.ts';

interface StoredEvent {
  readonly id: string;
  readonly returnId: string;
  readonly event: ReturnEvent;
}

const COLUMNS = 'event_id AS id, return_id AS "returnId", event';

/** Adds to a return's history. Two writers at once meet at the unique position: lock the return first. */
export function appendEvents(transaction: Transaction) {
  return async (returnId: string, events: readonly ReturnEvent[]): Promise<StoredEvent[]> => {
    if (events.length === 0) return [];
    const rows = await transaction.rows<StoredEvent & { position: number }>(
      `INSERT INTO return_events (shop_id, return_id, position, event)
       SELECT $1, $2, new.ordinality + (SELECT coalesce(max(position), 0) FROM return_events
         WHERE shop_id = $1 AND return_id = $2), new.event
       FROM jsonb_array_elements($3::jsonb) WITH ORDINALITY AS new (event, ordinality)
       RETURNING ${COLUMNS}, position`,
      [transaction.shopId, returnId, JSON.stringify(events)],
    );
    return rows
      .sort((one, other) => one.position - other.position)
      .map(({ id, returnId: of, event }) => ({ id, returnId: of, event }));
  };
}

/** The whole history, oldest first. */
export function readHistory(transaction: Transaction, returnId: string): Promise<StoredEvent[]> {
  return transaction.rows<StoredEvent>(
    `SELECT ${COLUMNS} FROM return_events WHERE shop_id = $1 AND return_id = $2 ORDER BY position`,
    [transaction.shopId, returnId],
  );
}

// What happened to a return, in the order it happened?
import {
  putTogether,
  takeApart,
  type WordlessEvent,
  type Words,
} from '@aftercare/core/privacy/event-words.ts';
import type { ReturnEvent } from '@aftercare/core/returns/return.ts';
import type { Transaction } from '../connection/transaction.ts';

export interface StoredEvent {
  readonly id: string;
  readonly returnId: string;
  readonly event: ReturnEvent;
}

/** Adds to a return's history. Two writers at once meet at the unique position: lock the return first. */
export function appendEvents(transaction: Transaction) {
  return async (events: readonly StoredEvent[]): Promise<void> => {
    const [first] = events;
    if (first === undefined) return;
    const parts = events.map(({ id, event }) => ({ id, ...takeApart(event) }));
    await Promise.all([
      transaction.change(
        `INSERT INTO return_events (shop_id, event_id, return_id, position, event)
         SELECT $1, ($4::text[])[new.ordinality], $2, new.ordinality + (SELECT coalesce(max(position), 0)
           FROM return_events WHERE shop_id = $1 AND return_id = $2), new.event
         FROM jsonb_array_elements($3::jsonb) WITH ORDINALITY AS new (event, ordinality)`,
        [
          transaction.shopId,
          first.returnId,
          JSON.stringify(parts.map(({ bare }) => bare)),
          parts.map(({ id }) => id),
        ],
      ),
      keepWords(
        transaction,
        parts.flatMap(({ id, words }) =>
          Object.entries(words).map(([field, text]) => ({ eventId: id, field, text })),
        ),
      ),
    ]);
  };
}

async function keepWords(
  transaction: Transaction,
  words: readonly { eventId: string; field: string; text: string }[],
): Promise<void> {
  if (words.length === 0) return;
  await transaction.change(
    `INSERT INTO event_words (shop_id, event_id, field, words)
     SELECT $1, * FROM unnest($2::text[], $3::text[], $4::text[])`,
    [
      transaction.shopId,
      words.map(({ eventId }) => eventId),
      words.map(({ field }) => field),
      words.map(({ text }) => text),
    ],
  );
}

interface Row {
  readonly id: string;
  readonly returnId: string;
  readonly event: WordlessEvent;
  readonly words: Words | null;
}

/** The whole history, oldest first; words that were erased leave a mark. */
export async function readHistory(transaction: Transaction, returnId: string): Promise<StoredEvent[]> {
  const rows = await transaction.rows<Row>(
    `SELECT e.event_id AS id, e.return_id AS "returnId", e.event,
       CASE WHEN e.event ? 'apart' THEN (SELECT jsonb_object_agg(w.field, w.words) FROM event_words w
         WHERE w.shop_id = e.shop_id AND w.event_id = e.event_id) END AS words
     FROM return_events e WHERE e.shop_id = $1 AND e.return_id = $2 ORDER BY e.position`,
    [transaction.shopId, returnId],
  );
  return rows.map(({ id, returnId: of, event, words }) => ({
    id,
    returnId: of,
    event: putTogether(event, words ?? {}),
  }));
}

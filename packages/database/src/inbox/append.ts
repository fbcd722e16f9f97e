// How is a webhook made durable before it is answered? Those that arrive together share one INSERT and one commit.
import type { Pool } from 'pg';
import { startGathering } from '../connection/gather.ts';

/** A webhook as it came. */
export interface IncomingWebhook {
  /**
   * Two deliveries with the same key are one: the second is answered like the first and not stored. It begins with the
   * sender's name and a space.
   */
  readonly dedupeKey: string;
  readonly topic: string;
  readonly shopDomain: string;
  readonly webhookId: string;
  readonly eventId: string | null;
  readonly triggeredAt: string | null;
  readonly receivedAt: Date;
  /** The bytes that were signed. */
  readonly body: Buffer;
}

/** More waits than this process may hold: the sender is asked to come again. */
export class InboxFullError extends Error {
  override readonly name = 'InboxFullError';
}

export interface Appender {
  /** Resolves when the webhook is on disk, or was before. */
  append(webhook: IncomingWebhook): Promise<void>;
}

const ROWS_AT_ONCE = 500;
const BYTES_AT_ONCE = 8 * 1024 * 1024;
const BYTES_WAITING = 128 * 1024 * 1024;

/** Appends through the pool; webhooks that arrive while a batch is under way make up the next. */
export function createAppender(pool: Pool, writers: number): Appender {
  const gatherer = startGathering<IncomingWebhook>({
    write: (webhooks) => pool.query({ name: 'inbox-append', text: INSERT, values: valuesOf(webhooks) }),
    writers,
    most: { items: ROWS_AT_ONCE, weight: BYTES_AT_ONCE },
    weigh: ({ body }) => body.length,
  });
  return {
    append(webhook) {
      return gatherer.weight() + webhook.body.length > BYTES_WAITING
        ? Promise.reject(new InboxFullError('the inbox is full'))
        : gatherer.add(webhook);
    },
  };
}

// Bodies travel as one binary parameter and are cut here: an array of them would travel as hexadecimal text.
const INSERT = `INSERT INTO inbox
    (dedupe_key, received_at, topic, shop_domain, webhook_id, event_id, triggered_at, body)
  SELECT w.key, w.received, w.topic, w.domain, w.webhook, w.event, w.triggered, substring($8::bytea FROM w.start FOR w.size)
  FROM unnest($1::text[], $2::timestamptz[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[],
    $9::int[], $10::int[]) AS w (key, received, topic, domain, webhook, event, triggered, start, size)
  ON CONFLICT (dedupe_key) DO NOTHING`;

function valuesOf(webhooks: readonly IncomingWebhook[]): unknown[] {
  // In the order of the key, so that two batches that share keys wait for each other in one direction only.
  const rows =
    webhooks.length === 1 ? webhooks : [...webhooks].sort((a, b) => (a.dedupeKey < b.dedupeKey ? -1 : 1));
  let start = 1;
  const starts = rows.map(({ body }) => {
    const own = start;
    start += body.length;
    return own;
  });
  return [
    rows.map((row) => row.dedupeKey),
    rows.map((row) => row.receivedAt.toISOString()),
    rows.map((row) => row.topic),
    rows.map((row) => row.shopDomain),
    rows.map((row) => row.webhookId),
    rows.map((row) => row.eventId),
    rows.map((row) => row.triggeredAt),
    Buffer.concat(rows.map((row) => row.body)),
    starts,
    rows.map((row) => row.body.length),
  ];
}

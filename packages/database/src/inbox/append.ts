// How is a webhook made durable before it is answered? Those that arrive together share one INSERT and one commit.
import { DatabaseError, type Pool } from 'pg';

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

interface Waiting {
  readonly webhook: IncomingWebhook;
  readonly resolve: () => void;
  readonly reject: (problem: unknown) => void;
}

export interface Appender {
  /** Resolves when the webhook is on disk, or was before. */
  append(webhook: IncomingWebhook): Promise<void>;
}

const ROWS_AT_ONCE = 500;
const BYTES_AT_ONCE = 8 * 1024 * 1024;
const BYTES_WAITING = 128 * 1024 * 1024;
/** A batch that takes longer hangs: on a lock, a disk, a connection that was lost. */
const LATE_MS = 25;

/**
 * Appends through the pool. One batch is under way at a time, the next fills meanwhile: the commit costs more than the
 * rows, so few and full ones cost least. Only beside a late batch does another set out, up to `writers`.
 */
export function createAppender(pool: Pool, writers: number): Appender {
  const waiting: Waiting[] = [];
  let bytes = 0;
  let writing = 0;
  let late = 0;

  const start = (): void => {
    if (waiting.length > 0 && writing === late && writing < writers) void write();
  };

  const write = async (): Promise<void> => {
    writing += 1;
    let isLate = false;
    const giveWay = () => {
      isLate = true;
      late += 1;
      start();
    };
    while (waiting.length > 0 && !isLate) {
      const batch = cutBatch(waiting);
      for (const { webhook } of batch) bytes -= webhook.body.length;
      const timer = setTimeout(giveWay, LATE_MS);
      await writeBatch(pool, batch);
      clearTimeout(timer);
    }
    writing -= 1;
    if (isLate) late -= 1;
    start();
  };

  return {
    append(webhook) {
      if (bytes + webhook.body.length > BYTES_WAITING)
        return Promise.reject(new InboxFullError('the inbox is full'));
      bytes += webhook.body.length;
      return new Promise<void>((resolve, reject) => {
        waiting.push({ webhook, resolve, reject });
        // On the next turn: whatever else this turn of the event loop reads from its sockets comes along.
        if (waiting.length === 1) setImmediate(start);
      });
    },
  };
}

function cutBatch(waiting: Waiting[]): Waiting[] {
  let rows = 0;
  let bytes = 0;
  for (const { webhook } of waiting) {
    bytes += webhook.body.length;
    if (rows === ROWS_AT_ONCE || (rows > 0 && bytes > BYTES_AT_ONCE)) break;
    rows += 1;
  }
  return waiting.splice(0, rows);
}

/** Never rejects: each webhook's own promise tells its sender. */
async function writeBatch(pool: Pool, batch: readonly Waiting[]): Promise<void> {
  try {
    await pool.query({
      name: 'inbox-append',
      text: INSERT,
      values: valuesOf(batch.map(({ webhook }) => webhook)),
    });
    for (const { resolve } of batch) resolve();
  } catch (problem) {
    // What PostgreSQL refused may be one row's fault: each then stands for itself.
    if (problem instanceof DatabaseError && batch.length > 1) {
      for (const one of batch) await writeBatch(pool, [one]);
    } else {
      for (const { reject } of batch) reject(problem);
    }
  }
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

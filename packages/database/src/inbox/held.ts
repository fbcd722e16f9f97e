// Which stored deliveries tell of a person? Looked for by the bytes, and decided by whoever asks and can read them.
import type { Pool } from 'pg';
import { OF_SENDER } from './sender.ts';

export interface StoredDelivery {
  readonly topic: string;
  readonly receivedAt: string;
  readonly body: Buffer;
}

type Row = StoredDelivery & { readonly key: string };

const AT_ONCE = 200;

const PAGE = `SELECT dedupe_key AS key, topic, received_at AS "receivedAt", body FROM inbox
  WHERE ${OF_SENDER} AND dedupe_key > $2 AND body <> ''
    AND EXISTS (SELECT FROM unnest($3::text[]) AS known (text) WHERE position(convert_to(text, 'UTF8') IN body) > 0)
  ORDER BY dedupe_key LIMIT ${AT_ONCE}`;

/** Of these senders those that hold one of these texts somewhere and are wanted; only these are held all at once. */
export async function findDeliveries(
  pool: Pool,
  { domains, needles }: { domains: readonly string[]; needles: readonly string[] },
  isWanted: (delivery: StoredDelivery) => boolean,
): Promise<StoredDelivery[]> {
  const found: StoredDelivery[] = [];
  for (const domain of domains) {
    let after = '';
    for (;;) {
      const { rows } = await pool.query<Row>(PAGE, [domain, after, needles]);
      found.push(...rows.filter(isWanted));
      after = rows.at(-1)?.key ?? '';
      if (rows.length < AT_ONCE) break;
    }
  }
  return found.toSorted((one, other) => (one.receivedAt < other.receivedAt ? -1 : 1));
}

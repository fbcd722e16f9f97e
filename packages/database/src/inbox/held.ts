// Which stored deliveries may tell of a person? Looked for by the bytes; whoever asks reads them and decides.
import type { Pool } from 'pg';

export interface StoredDelivery {
  readonly topic: string;
  readonly receivedAt: string;
  readonly body: Buffer;
}

/** Of these senders those that hold one of these texts somewhere, the oldest first. */
export async function findDeliveries(
  pool: Pool,
  domains: readonly string[],
  needles: readonly string[],
): Promise<StoredDelivery[]> {
  const { rows } = await pool.query<StoredDelivery>(
    `SELECT topic, received_at AS "receivedAt", body FROM inbox WHERE shop_domain = ANY ($1) AND body <> ''
       AND EXISTS (SELECT FROM unnest($2::text[]) AS known (text) WHERE position(convert_to(text, 'UTF8') IN body) > 0)
     ORDER BY received_at`,
    [domains, needles],
  );
  return rows;
}

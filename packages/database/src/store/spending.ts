// When is a thing that is good once spent? By its first press; the very same press, should it come twice, is one.

export interface Spending {
  readonly now: string;
  /** The press by its hash; null: unknown, and like no other. */
  readonly by: string | null;
}

/**
 * Of a row with spent_at, spent_by and expires_at: $1 shop, $3 now, $4 by. A button may be pressed twice, and a balancer
 * sends again what a process took and did not answer: neither may find the door shut by its own hand.
 */
export const SPEND = `SET spent_at = coalesce(spent_at, $3), spent_by = $4
  WHERE shop_id = $1 AND expires_at > $3
    AND (spent_at IS NULL OR (spent_by = $4 AND spent_at > $3::timestamptz - interval '1 minute'))`;

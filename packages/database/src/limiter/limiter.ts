// How often may something be tried? Counted in the database, so that a restart or a second process forgets nothing.
import type { Pool } from 'pg';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';

export interface Limit {
  /** Counts one try of this key, or `points` at once. */
  take(key: string, points?: number): Promise<{ allowed: boolean; retryAfterMs: number }>;
}

/** At most `points` tries a key within `seconds`, from the first of them on. */
export function createLimit(
  pool: Pool,
  { name, points, seconds }: { name: string; points: number; seconds: number },
): Limit {
  const limiter = new RateLimiterPostgres({
    storeClient: pool,
    storeType: 'pool',
    tableName: 'limits',
    tableCreated: true,
    keyPrefix: name,
    points,
    duration: seconds,
    clearExpiredByTimeout: false,
  });
  return {
    async take(key, count = 1) {
      try {
        await limiter.consume(key, count);
        return { allowed: true, retryAfterMs: 0 };
      } catch (refusal) {
        // The library throws its refusal; what is no refusal is a failure of the database.
        if (!(refusal instanceof RateLimiterRes)) throw refusal;
        return { allowed: false, retryAfterMs: refusal.msBeforeNext };
      }
    },
  };
}

/** Forgets counts whose time is over. */
export async function forgetLimits(pool: Pool, now: Date): Promise<void> {
  await pool.query('DELETE FROM limits WHERE expire < $1', [now.getTime()]);
}

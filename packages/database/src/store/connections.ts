// Which connections to a shop were begun and not yet ended? There is no shop yet: a secret's hash finds each.
import type { Pool } from 'pg';
import type { PlatformName } from './shops.ts';

export interface PendingConnection {
  readonly platform: PlatformName;
  readonly domain: string;
  readonly url: string;
  readonly state: 'waiting' | 'received' | 'connected' | 'refused';
  /** The keys that came, sealed, until they were tried. */
  readonly sealed: string | null;
  readonly problem: string | null;
}

type Begun = Pick<PendingConnection, 'platform' | 'domain' | 'url'> & {
  readonly nonceHash: string;
  readonly expiresAt: string;
};

const COLUMNS = 'platform, domain, url, state, sealed, problem';

const RECEIVE = `UPDATE pending_connections
  SET keys_hash = $4, state = CASE state WHEN 'waiting' THEN 'received' ELSE state END,
    sealed = CASE state WHEN 'waiting' THEN $2 ELSE sealed END
  WHERE nonce_hash = $1 AND expires_at > $3 AND (state = 'waiting' OR keys_hash = $4) RETURNING ${COLUMNS}`;

/** Begun connections on this pool. */
export function connectionsOn(pool: Pool) {
  return {
    async begin({ nonceHash, platform, domain, url, expiresAt }: Begun, now: string): Promise<void> {
      await pool.query(
        "DELETE FROM pending_connections WHERE expires_at < $1::timestamptz - interval '1 hour'",
        [now],
      );
      await pool.query(
        `INSERT INTO pending_connections (nonce_hash, platform, domain, url, state, expires_at)
         VALUES ($1, $2, $3, $4, 'waiting', $5)`,
        [nonceHash, platform, domain, url, expiresAt],
      );
    },
    async get(nonceHash: string, now: string): Promise<PendingConnection | null> {
      const sql = `SELECT ${COLUMNS} FROM pending_connections WHERE nonce_hash = $1 AND expires_at > $2`;
      return (await pool.query<PendingConnection>(sql, [nonceHash, now])).rows[0] ?? null;
    },
    /** waiting -> received, once; null when nothing waits. Keys that came already are as welcome as then. */
    async receive(
      nonceHash: string,
      { sealed, hash }: { readonly sealed: string; readonly hash: string },
      now: string,
    ): Promise<PendingConnection | null> {
      const values = [nonceHash, sealed, now, hash];
      return (await pool.query<PendingConnection>(RECEIVE, values)).rows[0] ?? null;
    },
    /** Still `received` with a problem: may be tried again. Ended, its keys are gone from here. */
    async end(
      nonceHash: string,
      { state, problem }: Pick<PendingConnection, 'state' | 'problem'>,
    ): Promise<void> {
      await pool.query(
        `UPDATE pending_connections SET state = $2, problem = $3,
           sealed = CASE $2 WHEN 'received' THEN sealed END
         WHERE nonce_hash = $1 AND state = 'received'`,
        [nonceHash, state, problem],
      );
    },
  };
}

// How does a process take hold of the database, and let go of it again?
import { openPool } from './connection/pool.ts';
import { openSender, sendWith } from './jobs/send.ts';
import { createStore, type DatabaseStore } from './store/store.ts';

export interface DatabaseOptions {
  /** DATABASE_URL, as the owner: sessions take on the run-time role by themselves. */
  readonly url: string;
  /** Told of what goes wrong beside any call: a connection lost while idle. */
  readonly onError: (problem: Error) => void;
  readonly maxConnections?: number;
}

export interface Database {
  readonly store: DatabaseStore;
  close(): Promise<void>;
}

/** Opens the migrated database for a web or worker process. */
export async function openDatabase({
  url,
  onError,
  maxConnections = 20,
}: DatabaseOptions): Promise<Database> {
  const pool = openPool(url, { max: maxConnections, onError });
  const sender = await openSender(url, onError);
  return {
    store: createStore(pool, sendWith(sender)),
    async close() {
      await sender.stop({ graceful: false });
      await pool.end();
    },
  };
}

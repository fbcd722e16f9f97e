// How does a process take hold of the database, and let go of it again?
import { openPool } from './connection/pool.ts';
import { type DatabaseHealth, readHealth } from './health.ts';
import { type Appender, createAppender } from './inbox/append.ts';
import { type DrainOptions, startDrain } from './inbox/drain.ts';
import type { ReadWebhook } from './inbox/take.ts';
import { openSender, sendWith } from './jobs/send.ts';
import { type JobHandlers, startWorker, type Worker, type WorkerOptions } from './jobs/worker.ts';
import { createLimit, forgetLimits, type Limit } from './limiter/limiter.ts';
import { type Reseal, resealConnections, resealNotices } from './secrets/reseal.ts';
import type { SecretKeys } from './secrets/seal.ts';
import { createVault, type SessionVault } from './secrets/sessions.ts';
import { type DatabaseStatus, readStatus } from './status.ts';
import { createStore, type DatabaseStore } from './store/store.ts';

export interface DatabaseOptions {
  /** DATABASE_URL, as the owner: sessions take on the run-time role by themselves. */
  readonly url: string;
  /** Told of what goes wrong beside any call: a connection lost while idle. */
  readonly onError: (problem: Error) => void;
  readonly maxConnections?: number;
  /** For whom a job is sent just now: it goes along with it. */
  readonly requestId?: () => string | null;
}

export interface Running {
  /** Resolves when what was begun has ended. */
  stop(): Promise<void>;
}

export interface Database {
  readonly store: DatabaseStore;
  readonly inbox: Appender;
  startDrain(read: ReadWebhook, options: DrainOptions): Running;
  startWorker(handlers: JobHandlers, options: WorkerOptions): Promise<Worker>;
  vault(keys: SecretKeys): SessionVault;
  /** Seals anew what waits sealed in a shop's mails, or in connections begun: null; returns how many. */
  reseal(shopId: string | null, reseal: Reseal): Promise<number>;
  limit(options: { name: string; points: number; seconds: number }): Limit;
  forgetLimits(now: Date): Promise<void>;
  /** Whether the database answers. */
  ping(): Promise<void>;
  health(): Promise<DatabaseHealth>;
  /** How much waits, over all shops. */
  status(): Promise<DatabaseStatus>;
  close(): Promise<void>;
}

// Batches of webhooks under way at most: one, and others beside it while it hangs.
const WRITERS = 6;
// Imports that write at once: PostgreSQL's processors are busy with two or three already.
const COPIES = 4;

/** Opens the migrated database for a web or worker process. */
export async function openDatabase({
  url,
  onError,
  maxConnections = 20,
  requestId,
}: DatabaseOptions): Promise<Database> {
  const pool = openPool(url, { max: maxConnections, onError });
  // Of their own: intake must not wait behind flows, nor flows behind those who wait for a token.
  const intakePool = openPool(url, { max: WRITERS, onError });
  const lockPool = openPool(url, { max: 8, onError });
  const copyPool = openPool(url, { max: COPIES, onError, oneByOne: true });
  // Who asks how we are must not wait behind anybody.
  const statusPool = openPool(url, { max: 2, onError });
  const sender = await openSender(url, onError);
  const sendJob = sendWith(sender.boss, requestId);
  return {
    store: createStore(pool, copyPool, sendJob),
    inbox: createAppender(intakePool, WRITERS),
    startDrain: (read, options) => startDrain({ pool, sendJob }, read, options),
    startWorker: (handlers, options) => startWorker({ url, pool, sendJob }, handlers, options),
    vault: (keys) => createVault({ pool, lockPool, keys }),
    reseal: (shopId, reseal) =>
      shopId === null ? resealConnections(pool, reseal) : resealNotices(pool, shopId, reseal),
    limit: (options) => createLimit(pool, options),
    forgetLimits: (now) => forgetLimits(pool, now),
    async ping() {
      await pool.query('SELECT 1');
    },
    health: () => readHealth(statusPool),
    status: () => readStatus(statusPool),
    async close() {
      await sender.close();
      await Promise.all([pool, intakePool, lockPool, copyPool, statusPool].map((each) => each.end()));
    },
  };
}

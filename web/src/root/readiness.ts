// May work be sent to this process? Asked by balancers and by whoever starts processes.
import type { DatabaseHealth } from '@aftercare/database/health.ts';

export interface Readiness extends DatabaseHealth {
  readonly ready: boolean;
  /** It was told to end, and takes no more than is under way. */
  readonly draining: boolean;
  /** Jobs are looked for; null: this process does none. */
  readonly jobs: boolean | null;
}

interface Parts {
  readonly database: { health(): Promise<DatabaseHealth> };
  readonly stopping: AbortSignal;
  readonly worker: { isAlive(): boolean } | null;
}

/** Reads it anew at every call. */
export async function readReadiness({ database, stopping, worker }: Parts): Promise<Readiness> {
  const health = await database.health();
  const jobs = worker === null ? null : worker.isAlive();
  const draining = stopping.aborted;
  const ready = health.database && health.migrations && health.queue && jobs !== false && !draining;
  return { ready, draining, ...health, jobs };
}

// Who empties the inbox? A loop that takes a batch, and the next at once while there is more.
import { setTimeout as wait } from 'node:timers/promises';
import type { Pool } from 'pg';
import type { SendJob } from '../jobs/send.ts';
import { forgetHandled, type ReadWebhook, takeInbox } from './take.ts';

export interface DrainOptions {
  readonly onProblem: (problem: unknown) => void;
  readonly batch?: number;
  readonly pollMs?: number;
  /** How long a handled webhook is remembered, so that its repetition is known as one. */
  readonly keepDays?: number;
}

const HOUR = 3_600_000;

/** Empties the inbox until stopped. */
export function startDrain(
  parts: { pool: Pool; sendJob: SendJob },
  read: ReadWebhook,
  { onProblem, batch = 100, pollMs = 200, keepDays = 7 }: DrainOptions,
): { stop(): Promise<void> } {
  const stopping = new AbortController();
  let forgetAt = 0;
  const step = async (): Promise<boolean> => {
    if (Date.now() > forgetAt) {
      forgetAt = Date.now() + HOUR;
      await forgetHandled(parts.pool, new Date(Date.now() - keepDays * 24 * HOUR));
    }
    return (await takeInbox(parts, batch, read, onProblem)) === batch;
  };
  const draining = repeat(step, { stopping: stopping.signal, pollMs, onProblem });
  return {
    async stop() {
      stopping.abort();
      await draining;
    },
  };
}

async function repeat(
  step: () => Promise<boolean>,
  {
    stopping,
    pollMs,
    onProblem,
  }: { stopping: AbortSignal; pollMs: number; onProblem: (problem: unknown) => void },
): Promise<void> {
  while (!stopping.aborted) {
    // The database may be away for a while: the loop outlives it.
    const isMore = await step().catch((problem: unknown) => {
      onProblem(problem);
      return false;
    });
    if (!isMore) await wait(pollMs, undefined, { signal: stopping }).catch(() => {});
  }
}

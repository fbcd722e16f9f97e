// How is one queue worked? As many jobs as there are hands, each settled as it ends, all kept alive by a heartbeat.
import { setTimeout as wait } from 'node:timers/promises';
import { NotYet } from '@aftercare/core/jobs.ts';
import type { PgBoss } from 'pg-boss';
import { z } from 'zod';
import type { Claimed } from './claim.ts';
import { failJob, putOff } from './put-off.ts';
import { HEARTBEAT_REFRESH_SECONDS } from './queues.ts';

export type OnProblem = (
  problem: unknown,
  job: { queue: string; attempt: number; data: unknown } | null,
) => void;

export interface LoopOptions<J> {
  readonly queue: string;
  readonly hands: number;
  readonly pollMs: number;
  /** The jobs that come next, so many at most: they are ours from then on. */
  readonly claim: (atMost: number) => Promise<readonly J[]>;
  /** The signal is aborted when the claim is lost: it took too long, or we were not heard of. */
  readonly work: (job: J, signal: AbortSignal) => Promise<void>;
  /** Writes down that it went well. */
  readonly end: (job: J) => Promise<void>;
  readonly onProblem: OnProblem;
}

interface Hand {
  readonly job: Claimed<unknown>;
  readonly abort: AbortController;
  readonly done: Promise<void>;
}

interface Looking<J> {
  readonly hands: Map<string, Hand>;
  readonly options: LoopOptions<J>;
  readonly onLook: () => void;
}

export interface Loop {
  /** Takes no more, and resolves when what was begun has ended; what takes longer than this is left to a successor. */
  stop(graceMs: number): Promise<void>;
  /** Milliseconds since it last could look for jobs; with all hands full it need not. */
  idleMs(): number;
}

const FETCH_AT_ONCE = 50;
const END_AGAIN_MS = 1000;

/** Works one queue until stopped. */
export function startLoop<J extends Claimed<unknown>>(boss: PgBoss, options: LoopOptions<J>): Loop {
  const hands = new Map<string, Hand>();
  const stopping = new AbortController();
  let lookedAt = Date.now();
  const onLook = () => {
    lookedAt = Date.now();
  };
  const heart = setInterval(() => void keepAlive(boss, hands, options), HEARTBEAT_REFRESH_SECONDS * 1000);
  const looping = takeUntil(stopping.signal, boss, { hands, options, onLook });
  return {
    idleMs: () => (hands.size >= options.hands ? 0 : Date.now() - lookedAt),
    async stop(graceMs) {
      stopping.abort();
      await looping;
      await endWithin(graceMs, [...hands.values()]);
      clearInterval(heart);
    },
  };
}

/** Without its heartbeat an abandoned job is missed soon, and given to another worker. */
async function endWithin(graceMs: number, hands: readonly Hand[]): Promise<void> {
  const over = new AbortController();
  const grace = wait(graceMs, undefined, { signal: over.signal }).catch(() => {});
  await Promise.race([grace, Promise.all(hands.map(({ done }) => done))]);
  over.abort();
  for (const { abort } of hands) abort.abort(new Error('this worker stops'));
}

async function takeUntil<J extends Claimed<unknown>>(
  stopping: AbortSignal,
  boss: PgBoss,
  { hands, options, onLook }: Looking<J>,
): Promise<void> {
  while (!stopping.aborted) {
    const free = Math.min(options.hands - hands.size, FETCH_AT_ONCE);
    const taken = free > 0 ? await take(boss, free, { hands, options, onLook }) : 0;
    // A full catch means there is more; else the next free hand or the next look, whichever comes first.
    if (taken === 0 || taken < free) await firstOf([...hands.values()], options.pollMs, stopping);
  }
}

async function firstOf(hands: readonly Hand[], ms: number, stopping: AbortSignal): Promise<void> {
  const pause = new AbortController();
  const either = AbortSignal.any([pause.signal, stopping]);
  // Aborted means: go on at once.
  const paused = wait(ms, undefined, { signal: either }).catch(() => {});
  await Promise.race([paused, ...hands.map(({ done }) => done)]);
  pause.abort();
}

async function take<J extends Claimed<unknown>>(
  boss: PgBoss,
  free: number,
  { hands, options, onLook }: Looking<J>,
): Promise<number> {
  try {
    const jobs = await options.claim(free);
    onLook();
    for (const job of jobs) {
      const abort = new AbortController();
      const done = carryOut(boss, { job, signal: abort.signal, options }).finally(() => hands.delete(job.id));
      hands.set(job.id, { job, abort, done });
    }
    return jobs.length;
  } catch (problem) {
    // The database is away: the loop outlives it.
    options.onProblem(problem, null);
    return 0;
  }
}

/** Never rejects: what can't be settled is left to the heartbeat's monitor, which gives it to another worker. */
async function carryOut<J extends Claimed<unknown>>(
  boss: PgBoss,
  { job, signal, options }: { job: J; signal: AbortSignal; options: LoopOptions<J> },
): Promise<void> {
  const about = { queue: options.queue, attempt: job.retryCount + 1, data: job.data };
  try {
    const failure = await failureOf(() => options.work(job, signal));
    if (failure === null) return await endSurely(() => options.end(job));
    if (failure.problem instanceof NotYet) return await putOff(boss, job, failure.problem);
    await failJob(boss, job, failure.problem);
    options.onProblem(failure.problem, about);
  } catch (problem) {
    options.onProblem(problem, about);
  }
}

/** What was done and can't be written down would be done again, and counted as a try: a moment later it often can. */
async function endSurely(end: () => Promise<void>): Promise<void> {
  try {
    await end();
  } catch {
    await wait(END_AGAIN_MS);
    await end();
  }
}

async function failureOf(work: () => Promise<void>): Promise<{ problem: unknown } | null> {
  try {
    await work();
    return null;
  } catch (problem) {
    return { problem };
  }
}

const touchedSchema = z.object({ settled: z.array(z.string()) });

async function keepAlive<J>(
  boss: PgBoss,
  hands: ReadonlyMap<string, Hand>,
  { queue, onProblem }: LoopOptions<J>,
): Promise<void> {
  const held = [...hands.values()];
  if (held.length === 0) return;
  try {
    const touched = await boss.touch(
      queue,
      held.map(({ job }) => job),
    );
    const alive = new Set(touchedSchema.parse(touched).settled);
    for (const { job, abort } of held) {
      if (!alive.has(job.id) && hands.has(job.id)) abort.abort(new Error('the claim on this job was lost'));
    }
  } catch (problem) {
    onProblem(problem, null);
  }
}

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

/** A job that is ours. */
interface Held {
  readonly job: Claimed<unknown>;
  readonly abort: AbortController;
  /** It was carried out, and has its hand no more. */
  readonly worked: Promise<unknown>;
  /** And that is written down. */
  readonly done: Promise<void>;
  isWorked: boolean;
}

interface Looking<J> {
  readonly held: Map<string, Held>;
  readonly options: LoopOptions<J>;
  readonly onLook: () => void;
}

export interface Loop {
  /** Takes no more, and resolves when what was begun has ended; what takes longer than this is left to a successor. */
  stop(graceMs: number): Promise<void>;
  /** Milliseconds since it last could look for jobs; with all hands full it need not, but must be able to write down. */
  idleMs(): number;
}

/** What is carried out and not yet written down would be done again if we died now: nothing is begun beside so many. */
const ENDING_AT_ONCE = 64;
const END_AGAIN_MS = 1000;

/** Works one queue until stopped. */
export function startLoop<J extends Claimed<unknown>>(boss: PgBoss, options: LoopOptions<J>): Loop {
  const held = new Map<string, Held>();
  const stopping = new AbortController();
  let lookedAt = Date.now();
  const onLook = () => {
    lookedAt = Date.now();
  };
  const looking = { held, options, onLook };
  const heart = setInterval(() => void keepAlive(boss, held, options), HEARTBEAT_REFRESH_SECONDS * 1000);
  const looping = takeUntil(stopping.signal, boss, looking);
  return {
    idleMs: () => (workingOf(held) >= options.hands ? 0 : Date.now() - lookedAt),
    async stop(graceMs) {
      stopping.abort();
      await looping;
      await endWithin(graceMs, [...held.values()]);
      clearInterval(heart);
    },
  };
}

/** Without its heartbeat an abandoned job is missed soon, and given to another worker. */
async function endWithin(graceMs: number, held: readonly Held[]): Promise<void> {
  const over = new AbortController();
  const grace = wait(graceMs, undefined, { signal: over.signal }).catch(() => {});
  await Promise.race([grace, Promise.all(held.map(({ done }) => done))]);
  over.abort();
  for (const { abort } of held) abort.abort(new Error('this worker stops'));
}

/** How many more may be taken now: a hand for each, and not too many that are yet to be written down. */
function roomOf<J>({ held, options }: Looking<J>): number {
  const working = workingOf(held);
  return Math.max(0, Math.min(options.hands - working, ENDING_AT_ONCE - (held.size - working)));
}

function workingOf(held: ReadonlyMap<string, Held>): number {
  let working = 0;
  for (const { isWorked } of held.values()) if (!isWorked) working += 1;
  return working;
}

async function takeUntil<J extends Claimed<unknown>>(
  stopping: AbortSignal,
  boss: PgBoss,
  looking: Looking<J>,
): Promise<void> {
  while (!stopping.aborted) {
    const room = roomOf(looking);
    const taken = room > 0 ? await take(boss, room, looking) : 0;
    // Once nothing is left: the next free hand or the next look, whichever comes first.
    if (taken === 0) await somethingOf(looking, stopping);
  }
}

async function somethingOf<J>({ held, options }: Looking<J>, stopping: AbortSignal): Promise<void> {
  const pause = new AbortController();
  const either = AbortSignal.any([pause.signal, stopping]);
  // Aborted means: go on at once.
  const paused = wait(options.pollMs, undefined, { signal: either }).catch(() => {});
  const next = [...held.values()].map(({ isWorked, worked, done }) => (isWorked ? done : worked));
  await Promise.race([paused, ...next]);
  pause.abort();
}

async function take<J extends Claimed<unknown>>(
  boss: PgBoss,
  room: number,
  { held, options, onLook }: Looking<J>,
): Promise<number> {
  try {
    const jobs = await options.claim(room);
    onLook();
    for (const job of jobs) held.set(job.id, hold(boss, job, { held, options }));
    return jobs.length;
  } catch (problem) {
    // The database is away: the loop outlives it.
    options.onProblem(problem, null);
    return 0;
  }
}

function hold<J extends Claimed<unknown>>(
  boss: PgBoss,
  job: J,
  { held, options }: Pick<Looking<J>, 'held' | 'options'>,
): Held {
  const abort = new AbortController();
  const worked = failureOf(() => options.work(job, abort.signal)).then((failure) => {
    own.isWorked = true;
    return failure;
  });
  const done = worked
    .then((failure) => settle(boss, { job, failure, options, claim: abort.signal }))
    .finally(() => {
      // A claim that was lost may be ours anew, as its next attempt.
      if (held.get(job.id) === own) held.delete(job.id);
    });
  const own: Held = { job, abort, worked, done, isWorked: false };
  return own;
}

/** Never rejects: what can't be settled is left to the heartbeat's monitor, which gives it to another worker. */
async function settle<J extends Claimed<unknown>>(
  boss: PgBoss,
  { job, failure, options, claim }: Worked<J>,
): Promise<void> {
  const about = { queue: options.queue, attempt: job.retryCount + 1, data: job.data };
  try {
    if (failure === null) {
      const onRefused = (problem: unknown) => options.onProblem(problem, about);
      return await endSurely(() => options.end(job), { claim, onRefused });
    }
    if (failure.problem instanceof NotYet) return await putOff(boss, job, failure.problem);
    await failJob(boss, job, failure.problem);
    options.onProblem(failure.problem, about);
  } catch (problem) {
    options.onProblem(problem, about);
  }
}

/** What was done and can't be written down would be done again, and counted as a try: it is tried for as long as it is ours. */
async function endSurely(
  end: () => Promise<void>,
  { claim, onRefused }: { claim: AbortSignal; onRefused: (problem: unknown) => void },
): Promise<void> {
  for (let refused = 0; ; refused += 1) {
    try {
      return await end();
    } catch (problem) {
      if (claim.aborted) throw problem;
      // A moment later it often can be.
      if (refused === 1) onRefused(problem);
    }
    await wait(END_AGAIN_MS);
  }
}

interface Worked<J> {
  readonly job: J;
  readonly failure: Failure | null;
  readonly options: LoopOptions<J>;
  /** Aborted when the job is ours no more. */
  readonly claim: AbortSignal;
}

interface Failure {
  readonly problem: unknown;
}

async function failureOf(work: () => Promise<void>): Promise<Failure | null> {
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
  held: ReadonlyMap<string, Held>,
  { queue, onProblem }: LoopOptions<J>,
): Promise<void> {
  const kept = [...held.values()];
  if (kept.length === 0) return;
  try {
    const touched = await boss.touch(
      queue,
      kept.map(({ job }) => job),
    );
    const alive = new Set(touchedSchema.parse(touched).settled);
    for (const { job, abort } of kept) {
      if (!alive.has(job.id) && held.has(job.id)) abort.abort(new Error('the claim on this job was lost'));
    }
  } catch (problem) {
    onProblem(problem, null);
  }
}

// Who does the jobs that were put off, and who looks after those a crashed worker left?

import type { JobData, JobName } from '@aftercare/core/jobs.ts';
import type { Pool } from 'pg';
import { type JobWithMetadata, PgBoss } from 'pg-boss';
import { runtimeUrl } from '../connection/role.ts';
import { runInShop } from '../connection/transaction.ts';
import { forgetLimits } from '../limiter/limiter.ts';
import { listShops } from '../store/shops.ts';
import { type Claimed, claimJobs, openClaimPool } from './claim.ts';
import { createEnding } from './end.ts';
import { giveToPerson } from './failed.ts';
import { forgetDoneJobs } from './forget.ts';
import { type Loop, type OnProblem, startLoop } from './loop.ts';
import { hastenLost } from './lost.ts';
import {
  FAILED_QUEUE,
  HEALING_QUEUE,
  LONG_QUEUE,
  MONITOR_SECONDS,
  ORDERED_QUEUE,
  type ShopJobName,
  TICK_QUEUE,
} from './queues.ts';
import type { JobEnvelope, SendJob } from './send.ts';

export interface JobContext {
  /** 1 at first. */
  readonly attempt: number;
  /** If this attempt fails too, the job becomes a person's task. */
  readonly isLast: boolean;
  /** Aborted when the claim on the job is lost, or this worker has to go. */
  readonly signal: AbortSignal;
  /** Of the request or job that asked for it; null: of none. */
  readonly requestId: string | null;
}

export type JobHandlers = {
  readonly [N in JobName]: (data: JobData[N], context: JobContext) => Promise<void>;
};

export interface WorkerOptions {
  /** Jobs at once; imports and reconciliations have two hands each of their own besides. */
  readonly concurrency: number;
  /** For every connected shop, by cron expression; what is forgotten, for those that have left too. */
  readonly schedule?: Partial<Record<ShopJobName, string>>;
  readonly pollMs?: number;
  /** How long a job is kept after it was done; a day unless told. */
  readonly keepJobsHours?: number;
  /** How long `stop` waits for what was begun. */
  readonly graceMs?: number;
  /** Told of every attempt that failed, with its job, and of every loss of the database. */
  readonly onProblem: OnProblem;
}

export interface Worker {
  stop(): Promise<void>;
  /** Every queue was looked at lately. */
  isAlive(): boolean;
}

const LONG_HANDS = 2;
/** A queue is looked at several times a second, unless the database is away. */
const LONGEST_IDLE_MS = 30_000;

/** Starts working; `stop` takes no more jobs and resolves when those begun have ended, or after the grace. */
export async function startWorker(
  { url, pool, sendJob }: { url: string; pool: Pool; sendJob: SendJob },
  handlers: JobHandlers,
  options: WorkerOptions,
): Promise<Worker> {
  const boss = await openWatchingBoss(url, options);
  await putOnSchedule(boss, options.schedule ?? {});
  const claimPool = openClaimPool(url, (problem) => options.onProblem(problem, null));
  const loops = startLoops({ boss, pool, claimPool, sendJob }, handlers, options);
  const { onProblem, graceMs = 20_000 } = options;
  const monitor = setInterval(
    () => void hastenLost(pool).catch((problem) => onProblem(problem, null)),
    MONITOR_SECONDS * 1000,
  );
  return {
    isAlive: () => loops.every((loop) => loop.idleMs() < LONGEST_IDLE_MS),
    async stop() {
      clearInterval(monitor);
      await Promise.all(loops.map((loop) => loop.stop(graceMs)));
      await Promise.all([boss.stop({ graceful: false }), claimPool.end()]);
    },
  };
}

interface Works {
  readonly boss: PgBoss;
  readonly pool: Pool;
  readonly claimPool: Pool;
  readonly sendJob: SendJob;
}

function startLoops(works: Works, handlers: JobHandlers, options: WorkerOptions): Loop[] {
  const { boss, pool, claimPool } = works;
  const { onProblem, pollMs = 250 } = options;
  const inTurn = (queue: string, hands: number): Loop =>
    startLoop(boss, {
      ...{ queue, hands, pollMs, onProblem },
      claim: (atMost) => claimJobs(claimPool, queue, atMost),
      work: (job, signal) => dispatch(handlers, job, signal),
      end: createEnding({ boss, pool }, queue),
    });
  const oneByOne = <T>(queue: string, work: (job: JobWithMetadata<T>) => Promise<void>): Loop =>
    startLoop(boss, {
      ...{ queue, hands: 1, pollMs, onProblem, work },
      claim: (batchSize) => boss.fetch<T>(queue, { batchSize, includeMetadata: true }),
      end: async (job) => void (await boss.complete(queue, job)),
    });
  return [
    inTurn(ORDERED_QUEUE, options.concurrency),
    inTurn(LONG_QUEUE, LONG_HANDS),
    inTurn(HEALING_QUEUE, LONG_HANDS),
    oneByOne<JobEnvelope>(FAILED_QUEUE, (job) => giveToPerson(works, job)),
    oneByOne<Tick>(TICK_QUEUE, (job) => tick(works, job.data.job, options.keepJobsHours ?? 24)),
  ];
}

async function openWatchingBoss(url: string, { onProblem }: WorkerOptions): Promise<PgBoss> {
  const boss = new PgBoss({
    connectionString: runtimeUrl(url),
    max: 6,
    migrate: false,
    superviseIntervalSeconds: MONITOR_SECONDS,
    monitorIntervalSeconds: MONITOR_SECONDS,
    cronMonitorIntervalSeconds: 15,
    // Rebuilding an index is the owner's right, and the run-time role is not the owner.
    reindex: false,
  });
  boss.on('error', (problem) => onProblem(problem, null));
  return boss.start();
}

async function dispatch(handlers: JobHandlers, job: Claimed, signal: AbortSignal): Promise<void> {
  const context = { attempt: job.retryCount + 1, isLast: job.retryCount >= job.retryLimit, signal };
  const { requestId = null } = job.data;
  return call(handlers, job.data, { ...context, requestId });
}

function call<N extends JobName>(
  handlers: JobHandlers,
  { job, data }: JobEnvelope<N>,
  context: JobContext,
): Promise<void> {
  const handle = handlers[job];
  if (!handle) throw new Error(`no handler for a job named ${job}`);
  return handle(data, context);
}

interface Tick {
  readonly job: ShopJobName;
}

/** One beat of the clock, whichever worker hears it, becomes one job a connected shop. */
async function tick(
  { pool, sendJob }: { pool: Pool; sendJob: SendJob },
  job: ShopJobName,
  keepJobsHours: number,
): Promise<void> {
  if (job === 'forget-old') {
    // Counts of tries belong to no shop, and done jobs are found for all at once.
    await forgetLimits(pool, new Date());
    await forgetDoneJobs(pool, new Date(Date.now() - keepJobsHours * 3_600_000));
  }
  for (const { shopId, uninstalledAt } of await listShops(pool)) {
    if (uninstalledAt !== null && job !== 'forget-old') continue;
    await runInShop(pool, shopId, ({ connection }) =>
      sendJob(connection, job, { shopId }, { once: 'scheduled' }),
    );
  }
}

async function putOnSchedule(boss: PgBoss, schedule: Partial<Record<ShopJobName, string>>): Promise<void> {
  for (const [job, cron] of Object.entries(schedule)) {
    await boss.schedule(TICK_QUEUE, cron, { job }, { key: job });
  }
}

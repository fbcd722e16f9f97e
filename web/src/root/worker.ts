// How are the jobs done in a process of ours: in whose name, how many at once, and by which clock?
import { randomUUID } from 'node:crypto';
import { type JobData, type JobName, NotYet } from '@aftercare/core/jobs.ts';
import type { JobContext, Worker } from '@aftercare/database/jobs/worker.ts';
import { createHandlers, type Handlers } from '../jobs/handlers.ts';
import { readDelivery } from './deliveries.ts';
import type { House } from './deps.ts';
import type { Metrics } from './metrics.ts';
import { inTrace } from './trace.ts';

/** Starts it. */
export async function startJobs({ config, database, deps, log, metrics }: House): Promise<Worker> {
  const drain = database.startDrain(readDelivery(database.store), {
    onProblem: (problem) => log.warn({ err: problem }, 'The inbox'),
    keepDays: config.KEEP_WEBHOOKS_DAYS,
  });
  const worker = await database.startWorker(
    inTheirName(createHandlers(deps), (job, outcome, ms) => {
      metrics.jobEnded(job, outcome, ms);
      log.debug({ outcome, ms: Math.round(ms) }, 'A job ended');
    }),
    {
      concurrency: 8,
      keepJobsHours: config.KEEP_JOBS_HOURS,
      schedule: {
        reconcile: cronOf(config.RECONCILE_SECONDS),
        'refresh-token': '*/10 * * * *',
        'ensure-webhooks': '17 * * * *',
        'read-shop': '29 * * * *',
        'forget-old': '41 * * * *',
      },
      onProblem: (problem, about) => log.warn({ err: problem, ...aboutOf(about) }, 'The worker'),
    },
  );
  return {
    isAlive: worker.isAlive,
    stop: async () => void (await Promise.all([drain.stop(), worker.stop()])),
  };
}

type Traced = { readonly [N in JobName]: (data: JobData[N], context: JobContext) => Promise<void> };

/** Each under the id of the request it was asked for by, or one of its own. */
function inTheirName(handlers: Handlers, jobEnded: Metrics['jobEnded']): Traced {
  const named = <N extends JobName>(name: N) => {
    return (data: JobData[N], { requestId }: JobContext) =>
      inTrace({ requestId: requestId ?? randomUUID(), job: name, shopId: data.shopId }, () =>
        timed(name, jobEnded, () => handlers[name](data)),
      );
  };
  const entries = (Object.keys(handlers) as JobName[]).map((name) => [name, named(name)]);
  return Object.fromEntries(entries) as Traced;
}

async function timed(name: JobName, jobEnded: Metrics['jobEnded'], work: () => Promise<void>): Promise<void> {
  const begun = performance.now();
  const end = (outcome: 'done' | 'failed' | 'put-off') => jobEnded(name, outcome, performance.now() - begun);
  try {
    await work();
    end('done');
  } catch (problem) {
    end(problem instanceof NotYet ? 'put-off' : 'failed');
    throw problem;
  }
}

/** Which job it was, and nothing of what it was about but the shop. */
function aboutOf(about: { queue: string; attempt: number; data: unknown } | null): Record<string, unknown> {
  if (about === null) return {};
  const { queue, attempt, data } = about;
  const {
    job,
    requestId,
    data: inner,
  } = Object(data) as { job?: string; requestId?: string; data?: { shopId?: string } };
  return { queue, attempt, job, requestId, shopId: inner?.shopId };
}

/** Every so many minutes, a schedule's smallest step; from an hour on every hour, from a day on every night. */
function cronOf(seconds: number): string {
  const minutes = Math.max(1, Math.round(seconds / 60));
  if (minutes >= 1440) return '23 3 * * *';
  return minutes >= 60 ? '0 * * * *' : `*/${minutes} * * * *`;
}

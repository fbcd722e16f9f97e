// What is counted of what this process does and of what waits, in the words of Prometheus?
import type { DatabaseStatus } from '@aftercare/database/status.ts';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Happened } from '../flows/deps.ts';
import type { Ears } from './ears.ts';

export interface Answer {
  readonly requestId: string;
  /** "GET /returns/:id" with the table's own words for what varies; none: no route has that address. */
  readonly route: string;
  /** 499: the caller went away before it was answered. */
  readonly status: number;
  readonly ms: number;
}

export interface Metrics extends Ears {
  answered(answer: Answer): void;
  jobEnded(job: string, outcome: 'done' | 'failed' | 'put-off', ms: number): void;
  count(happened: Happened): void;
  /** Of what waits the state as it is read now; the database being away leaves it out. */
  read(status: () => Promise<DatabaseStatus>): Promise<{ type: string; text: string }>;
}

const seconds = [0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10, 30];
/** A shop that was not called for so long is not told of: there may be ten thousand. */
const shopMinutes = 10;

/** Counts for one process, from nothing. */
export function createMetrics(): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const http = new Histogram({
    ...{ name: 'aftercare_http_request_seconds', help: 'Answers by route and status', registers },
    ...{ labelNames: ['route', 'status'] as const, buckets: seconds },
  });
  const intake = new Counter({
    ...{
      name: 'aftercare_intake_total',
      help: 'Deliveries of platforms: kept, refused or failed',
      registers,
    },
    labelNames: ['platform', 'outcome'] as const,
  });
  const jobs = new Histogram({
    ...{ name: 'aftercare_job_seconds', help: 'Tries of jobs by what came of them', registers },
    ...{ labelNames: ['job', 'outcome'] as const, buckets: seconds },
  });
  const calls = new Histogram({
    ...{
      name: 'aftercare_platform_call_seconds',
      help: 'Calls to platforms by what came of them',
      registers,
    },
    ...{ labelNames: ['platform', 'outcome'] as const, buckets: seconds },
  });
  const mails = new Counter({
    ...{
      name: 'aftercare_mails_total',
      help: 'Mails accepted, put off, escalated to a person, late, or come back',
      registers,
    },
    labelNames: ['outcome'] as const,
  });
  const ended = new Counter({
    ...{ name: 'aftercare_intents_ended_total', help: 'Movements of money by how they ended', registers },
    labelNames: ['state'] as const,
  });
  const shops = perShop(registers);
  const waiting = waitingWork(registers);
  return {
    answered: ({ route, status, ms }) => {
      http.observe({ route, status }, ms / 1000);
      const [, platform] = /^POST \/webhooks\/(\w+)/.exec(route) ?? [];
      if (platform !== undefined) intake.inc({ platform, outcome: outcomeOf(status) });
    },
    jobEnded: (job, outcome, ms) => jobs.observe({ job, outcome }, ms / 1000),
    called: ({ platform, outcome, ms }) => calls.observe({ platform, outcome }, ms / 1000),
    cost: shops.cost,
    width: shops.width,
    count: (happened) => {
      if (happened.what === 'mail') mails.inc({ outcome: happened.outcome });
      else ended.inc({ state: happened.state });
    },
    read: async (status) => {
      await waiting(status);
      shops.forget();
      return { type: registry.contentType, text: await registry.metrics() };
    },
  };
}

function outcomeOf(status: number): string {
  if (status === 200) return 'kept';
  return status < 500 && status !== 499 ? 'refused' : 'failed';
}

function perShop(registers: Registry[]) {
  const labelNames = ['shop'] as const;
  const cost = new Gauge({
    ...{
      name: 'aftercare_shopify_cost_left',
      help: 'Points a shop has left for us, when last told',
      registers,
    },
    labelNames,
  });
  const width = new Gauge({
    ...{ name: 'aftercare_site_width', help: 'Calls at a time that a host is asked by an import', registers },
    labelNames,
  });
  const heard = new Map<string, number>();
  const told = (gauge: Gauge<'shop'>) => (shop: string, value: number) => {
    heard.set(shop, Date.now());
    gauge.set({ shop }, value);
  };
  return {
    cost: told(cost),
    width: told(width),
    forget: () => {
      const before = Date.now() - shopMinutes * 60_000;
      for (const [shop, at] of heard) {
        if (at > before) continue;
        heard.delete(shop);
        for (const gauge of [cost, width]) gauge.remove({ shop });
      }
    },
  };
}

function waitingWork(registers: Registry[]): (read: () => Promise<DatabaseStatus>) => Promise<void> {
  const gauge = <L extends string>(name: string, help: string, labelNames: readonly L[]) =>
    new Gauge({ name: `aftercare_${name}`, help, labelNames, registers });
  const inbox = gauge('inbox_waiting', 'Deliveries kept and not yet read', []);
  const inboxAge = gauge('inbox_oldest_seconds', 'How long the oldest of them waits', []);
  const jobs = gauge('jobs', 'Jobs that are not done', ['queue', 'state']);
  const jobsAge = gauge('jobs_oldest_seconds', 'How long the oldest that could run waits', [
    'queue',
    'state',
  ]);
  const intents = gauge('intents', 'Movements of money that have not ended', ['state']);
  const tasks = gauge('tasks', 'What waits for a person', ['kind']);
  const tasksAge = gauge('tasks_oldest_seconds', 'How long the oldest of them waits', ['kind']);
  const mails = gauge('mails_waiting', 'Mails that are owed and not yet taken', ['state']);
  const mailsAge = gauge('mails_oldest_seconds', 'How long the oldest of them waits', ['state']);
  const all = [inbox, inboxAge, jobs, jobsAge, intents, tasks, tasksAge, mails, mailsAge];
  return async (read) => {
    const status = await read().catch(() => null);
    for (const each of all) each.reset();
    // Nothing is better than what was so a while ago.
    if (status === null) {
      inbox.remove();
      inboxAge.remove();
      return;
    }
    inbox.set(status.inbox.waiting);
    inboxAge.set(status.inbox.oldestSeconds);
    for (const { queue, state, count, oldestSeconds } of status.jobs) {
      jobs.set({ queue, state }, count);
      if (state === 'created' || state === 'retry') jobsAge.set({ queue, state }, oldestSeconds);
    }
    for (const { state, count } of status.intents) intents.set({ state }, count);
    for (const { kind, count, oldestSeconds } of status.tasks) {
      tasks.set({ kind }, count);
      tasksAge.set({ kind }, oldestSeconds);
    }
    for (const { state, count, oldestSeconds } of status.mails) {
      mails.set({ state }, count);
      mailsAge.set({ state }, oldestSeconds);
    }
  };
}

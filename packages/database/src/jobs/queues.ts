// Which queues are there, how patient is each, and which job goes where?
import type { JobName } from '@aftercare/core/jobs.ts';

interface QueueSettings {
  readonly name: string;
  readonly policy: 'key_strict_fifo' | 'standard';
  readonly retryLimit: number;
  readonly retryDelay: number;
  readonly retryBackoff: boolean;
  readonly retryDelayMax: number;
  readonly expireInSeconds: number;
  readonly heartbeatSeconds: number;
  readonly deleteAfterSeconds: number;
  readonly deadLetter?: string;
}

/** A crashed worker's job is missed after this long; with the monitor's interval it runs again well within 60 s. */
export const HEARTBEAT_SECONDS = 15;
/** Refreshed so often that a job taken over is at least HEARTBEAT − this many seconds past its last step. */
export const HEARTBEAT_REFRESH_SECONDS = 5;
export const MONITOR_SECONDS = 5;

const patient = {
  retryDelay: 2,
  retryBackoff: true,
  retryDelayMax: 300,
  heartbeatSeconds: HEARTBEAT_SECONDS,
  // The setting says when done jobs go; this is only its upper bound.
  deleteAfterSeconds: 7 * 24 * 3600,
};

/** Jobs that failed for good wait here to become a person's task. */
export const FAILED_QUEUE = 'failed-jobs';
/** One after another within a key: what belongs to an order. Long work has its own, so that nobody waits for it. */
export const ORDERED_QUEUE = 'ordered';
export const LONG_QUEUE = 'long';
/** What heals has its own too: imports may run for hours, and a mirror may not be wrong so long. */
export const HEALING_QUEUE = 'healing';
/** The clock's beats, one for all shops. */
export const TICK_QUEUE = 'ticks';

/** Dead letters first: a queue may only name one that stands. */
export const QUEUES: readonly QueueSettings[] = [
  { ...patient, name: FAILED_QUEUE, policy: 'standard', retryLimit: 1_000_000, expireInSeconds: 60 },
  { ...patient, name: TICK_QUEUE, policy: 'standard', retryLimit: 5, expireInSeconds: 600 },
  {
    ...patient,
    name: ORDERED_QUEUE,
    policy: 'key_strict_fifo',
    retryLimit: 12,
    expireInSeconds: 10 * 60,
    deadLetter: FAILED_QUEUE,
  },
  {
    ...patient,
    name: LONG_QUEUE,
    policy: 'key_strict_fifo',
    retryLimit: 20,
    expireInSeconds: 12 * 3600,
    deadLetter: FAILED_QUEUE,
  },
  {
    ...patient,
    name: HEALING_QUEUE,
    policy: 'key_strict_fifo',
    retryLimit: 20,
    expireInSeconds: 12 * 3600,
    deadLetter: FAILED_QUEUE,
  },
];

/** Jobs about a whole shop: these may be put on a schedule. */
export type ShopJobName =
  | 'import-orders'
  | 'reconcile'
  | 'refresh-token'
  | 'ensure-webhooks'
  | 'read-shop'
  | 'forget-old';

/** Higher goes first among what is ready. */
export const JOBS: Readonly<Record<JobName, { queue: string; priority: number }>> = {
  'move-money': { queue: ORDERED_QUEUE, priority: 40 },
  'push-return': { queue: ORDERED_QUEUE, priority: 30 },
  notify: { queue: ORDERED_QUEUE, priority: 20 },
  'open-door': { queue: ORDERED_QUEUE, priority: 20 },
  'open-staff-door': { queue: ORDERED_QUEUE, priority: 20 },
  'note-sequence': { queue: ORDERED_QUEUE, priority: 20 },
  'refresh-token': { queue: ORDERED_QUEUE, priority: 20 },
  'ensure-webhooks': { queue: ORDERED_QUEUE, priority: 20 },
  'read-shop': { queue: ORDERED_QUEUE, priority: 20 },
  'show-terms': { queue: ORDERED_QUEUE, priority: 20 },
  'leave-shop': { queue: ORDERED_QUEUE, priority: 20 },
  'note-privacy-request': { queue: ORDERED_QUEUE, priority: 20 },
  'erase-person': { queue: ORDERED_QUEUE, priority: 20 },
  'erase-shop': { queue: HEALING_QUEUE, priority: 0 },
  'forget-old': { queue: ORDERED_QUEUE, priority: 0 },
  'sync-order': { queue: ORDERED_QUEUE, priority: 10 },
  reconcile: { queue: HEALING_QUEUE, priority: 10 },
  'import-orders': { queue: LONG_QUEUE, priority: 0 },
};

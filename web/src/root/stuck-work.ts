// What is stuck in this house, over all shops, for whom runs it: how much, how long, and what to do? Of nobody's person a word.
import { ageOf, patienceWith, type StandstillKind, taskLimitSeconds } from '@aftercare/core/standstills.ts';
import type { DatabaseStatus } from '@aftercare/database/status.ts';
import { isStage } from '../flows/rehearsal.ts';
import { listStandstills } from '../flows/standstills.ts';
import type { Shop } from '../flows/store.ts';
import type { House } from './deps.ts';

export interface StuckWork {
  /** The shop's address; null: it is the whole house's. */
  readonly shop: string | null;
  readonly what: string;
  readonly count: number;
  readonly oldestSeconds: number;
  readonly limitSeconds: number;
  readonly todo: string;
}

/** Whether it stands longer than it may. */
export function isBeyondLimit({ oldestSeconds, limitSeconds }: StuckWork): boolean {
  return oldestSeconds > limitSeconds;
}

const todo: Readonly<Record<StandstillKind, string>> = {
  refund: 'Tried again by itself, then a person’s; see that a worker runs and the platform answers.',
  mail: 'Tried again by itself, then a person’s; see that SMTP_URL answers and takes mail.',
  job: 'Tried again by itself, then a person’s; the worker’s log says why (job, requestId).',
  delivery: 'The next comparison of the orders heals it; the worker’s log says why (“The inbox”).',
  import: 'No job is at it: press “Go on reading” on the shop’s Home, or wait for its merchant to.',
};
const ofPerson = 'Waits for the shop’s staff, on their Home.';
const ofJob = 'Tried in vain; the worker’s log says why. Mend it; the job’s next success ends the task.';

/** Everything of the house, then shop by shop. */
export async function findStuckWork({ deps, database }: House): Promise<StuckWork[]> {
  const found = ofHouse(await database.status());
  // What waits in a test waits for nobody.
  for (const shop of await deps.store.shops())
    if (shop.uninstalledAt === null && !isStage(shop)) found.push(...(await ofShop(deps, shop)));
  return found;
}

/** What is taken up within a minute is no standstill. */
const shownAfterSeconds = 60;

function ofHouse({ inbox, jobs }: DatabaseStatus): StuckWork[] {
  const waiting = jobs.filter(({ state, queue }) => state === 'created' && queue !== 'long');
  const found = [
    { what: 'deliveries not yet read', ...inbox, count: inbox.waiting, limitSeconds: 60 },
    ...waiting.map(({ queue, ...job }) => ({
      ...job,
      what: `jobs of the queue “${queue}”`,
      limitSeconds: 600,
    })),
  ];
  return found
    .filter(({ count, oldestSeconds }) => count > 0 && oldestSeconds >= shownAfterSeconds)
    .map(({ what, count, oldestSeconds, limitSeconds }) => ({
      ...{ shop: null, what, count, oldestSeconds, limitSeconds },
      todo: 'See that workers run, and enough of them.',
    }));
}

async function ofShop(deps: House['deps'], shop: Shop): Promise<StuckWork[]> {
  const now = deps.now();
  const standing = (await listStandstills(deps, shop)).map(({ kind, job, since, count }) => ({
    ...{ what: job === null ? kind : `job ${job}`, since, count },
    ...{ limitSeconds: patienceWith[kind].lateAfterSeconds, todo: todo[kind] },
  }));
  const tasks = (await deps.store.inShop(shop.shopId, (store) => store.tasks.oldest())).map(
    ({ kind, count, since }) => ({
      ...{ what: `task ${kind}`, since, count, limitSeconds: taskLimitSeconds(kind) },
      todo: kind.startsWith('job:') ? ofJob : ofPerson,
    }),
  );
  const byWhat = Map.groupBy([...standing, ...tasks], ({ what }) => what);
  return [...byWhat.values()].flatMap((same) => {
    const [first] = same;
    if (first === undefined) return [];
    const { what, limitSeconds, todo: help } = first;
    const oldestSeconds = Math.max(...same.map(({ since }) => ageOf(since, now)));
    const count = same.reduce((sum, one) => sum + one.count, 0);
    return [{ shop: shop.domain, what, count, oldestSeconds, limitSeconds, todo: help }];
  });
}

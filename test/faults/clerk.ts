// Who does the queue's jobs in a fault run? The real queue, fetched one by one, with its waiting times left out.
import { NotYet } from '../../packages/core/src/jobs.ts';
import { openPool } from '../../packages/database/src/connection/pool.ts';
import { type Claimed, claimJobs } from '../../packages/database/src/jobs/claim.ts';
import { endTogether } from '../../packages/database/src/jobs/end.ts';
import { giveToPerson } from '../../packages/database/src/jobs/failed.ts';
import { failJob, putOff } from '../../packages/database/src/jobs/put-off.ts';
import {
  FAILED_QUEUE,
  HEALING_QUEUE,
  LONG_QUEUE,
  ORDERED_QUEUE,
} from '../../packages/database/src/jobs/queues.ts';
import { type JobEnvelope, openSender } from '../../packages/database/src/jobs/send.ts';
import type { Deps } from '../../web/src/flows/deps.ts';
import { createHandlers } from '../../web/src/jobs/handlers.ts';
import { isCrash } from './mortal.ts';

type Sender = Awaited<ReturnType<typeof openSender>>;
type Pool = ReturnType<typeof openPool>;

/** A job may ask to come back later so often, which is more than three sendings wait; then it waits for ever. */
const mostPutOffs = 30;

/** A job that is ours now: what to do, and how it is written down that it was done. */
interface Step {
  readonly job: Claimed;
  work(): Promise<void>;
  end(): Promise<unknown>;
}

/** Told of every try that did not end its job; the next waits for it. */
type BetweenTries = (error: unknown) => unknown;

export class Clerk {
  readonly #sender: Sender;
  readonly #pool: Pool;
  /** How often each job has asked to come back. */
  readonly #putOffs = new Map<string, number>();

  private constructor(sender: Sender, pool: Pool) {
    this.#sender = sender;
    this.#pool = pool;
  }

  static async open(url: string): Promise<Clerk> {
    const sender = await openSender(url, ignore);
    return new Clerk(sender, openPool(url, { max: 2, onError: ignore }));
  }

  /**
   * Works until nothing is left, as one process; `betweenTries` is told of every try that did not end its job, with the error.
   * A crash is thrown on: its job stays with the dead until `bury`.
   */
  async work(deps: Deps, betweenTries: BetweenTries): Promise<void> {
    for (;;) {
      // Retries wait seconds in life; here only their order counts. What is put off for longer stays put off.
      await this.#pool.query(
        "UPDATE pgboss.job SET start_after = now() WHERE state IN ('created', 'retry') AND start_after > now() AND start_after < now() + interval '10 minutes'",
      );
      const step = (await this.#nextFailed()) ?? (await this.#next(deps));
      if (step === null) return;
      await this.#carryOut(step, betweenTries);
    }
  }

  /** The monitor's word on those who died: their jobs are up again. */
  async bury(): Promise<void> {
    await this.#pool.query(
      "UPDATE pgboss.job SET state = 'retry', retry_count = retry_count + 1 WHERE state = 'active'",
    );
  }

  /** Forgets every job. */
  async clear(): Promise<void> {
    await this.#pool.query('DELETE FROM pgboss.job');
  }

  async close(): Promise<void> {
    await this.#sender.close();
    await this.#pool.end();
  }

  async #nextFailed(): Promise<Step | null> {
    const { boss } = this.#sender;
    const [job] = await boss.fetch<JobEnvelope>(FAILED_QUEUE, { batchSize: 1, includeMetadata: true });
    if (job === undefined) return null;
    const work = () => giveToPerson({ boss, pool: this.#pool }, job);
    return { job, work, end: () => boss.complete(job.name, job) };
  }

  async #next(deps: Deps): Promise<Step | null> {
    for (const queue of [ORDERED_QUEUE, LONG_QUEUE, HEALING_QUEUE]) {
      const [job] = await claimJobs(this.#pool, queue, 1);
      if (job === undefined) continue;
      const end = () => endTogether({ boss: this.#sender.boss, pool: this.#pool }, queue, [job]);
      return { job, work: () => dispatch(deps, job.data), end };
    }
    return null;
  }

  async #carryOut({ job, work, end }: Step, betweenTries: BetweenTries): Promise<void> {
    try {
      await work();
      await end();
    } catch (error) {
      if (isCrash(error)) throw error;
      if (error instanceof NotYet) await this.#putOff(job, error);
      else await failJob(this.#sender.boss, job, error);
      await betweenTries(error);
    }
  }

  async #putOff(job: Claimed, notYet: NotYet): Promise<void> {
    const times = (this.#putOffs.get(job.id) ?? 0) + 1;
    if (times > mostPutOffs)
      throw new Error(`${job.data.job} is put off for ever: ${notYet.message}`, { cause: notYet });
    this.#putOffs.set(job.id, times);
    await putOff(this.#sender.boss, job, notYet);
  }
}

/** A connection cut off while idle is told by the next query too. */
function ignore(): void {}

function dispatch<N extends JobEnvelope['job']>(deps: Deps, { job, data }: JobEnvelope<N>): Promise<void> {
  return createHandlers(deps)[job](data);
}

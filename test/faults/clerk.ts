// Who does the queue's jobs in a fault run? The real queue, fetched one by one, with its waiting times left out.
import { Pool } from 'pg';
import { type JobWithMetadata, PgBoss } from 'pg-boss';
import { runtimeUrl } from '../../packages/database/src/connection/role.ts';
import { giveToPerson } from '../../packages/database/src/jobs/failed.ts';
import { FAILED_QUEUE, LONG_QUEUE, ORDERED_QUEUE } from '../../packages/database/src/jobs/queues.ts';
import type { JobEnvelope } from '../../packages/database/src/jobs/send.ts';
import type { Deps } from '../../web/src/flows/deps.ts';
import { createHandlers } from '../../web/src/jobs/handlers.ts';
import { isCrash } from './mortal.ts';

type Job = JobWithMetadata<JobEnvelope>;

export class Clerk {
  readonly #boss: PgBoss;
  readonly #owner: Pool;
  readonly #runtime: Pool;

  private constructor(boss: PgBoss, owner: Pool, runtime: Pool) {
    this.#boss = boss;
    this.#owner = owner;
    this.#runtime = runtime;
  }

  static async open(url: string): Promise<Clerk> {
    const connectionString = runtimeUrl(url);
    const boss = new PgBoss({ connectionString, max: 2, migrate: false, supervise: false, schedule: false });
    boss.on('error', () => undefined);
    await boss.start();
    return new Clerk(
      boss,
      new Pool({ connectionString: url, max: 2 }),
      new Pool({ connectionString, max: 2 }),
    );
  }

  /**
   * Works until nothing is left, as one process; `betweenTries` is told of every failed try, with the error.
   * A crash is thrown on: its job stays with the dead until `bury`.
   */
  async work(deps: Deps, betweenTries: (error: unknown) => void): Promise<void> {
    for (;;) {
      // Retries wait seconds in life; here only their order counts.
      await this.#owner.query(
        "UPDATE pgboss.job SET start_after = now() WHERE state IN ('created', 'retry') AND start_after > now()",
      );
      const job = await this.#next();
      if (job === null) return;
      await this.#carryOut(job, deps, betweenTries);
    }
  }

  /** The monitor's word on those who died: their jobs are up again. */
  async bury(): Promise<void> {
    await this.#owner.query(
      "UPDATE pgboss.job SET state = 'retry', retry_count = retry_count + 1 WHERE state = 'active'",
    );
  }

  /** Forgets every job. */
  async clear(): Promise<void> {
    await this.#owner.query('DELETE FROM pgboss.job');
  }

  async query<Row extends object>(text: string, values: readonly unknown[] = []): Promise<Row[]> {
    return (await this.#owner.query<Row>(text, [...values])).rows;
  }

  async close(): Promise<void> {
    await this.#boss.stop({ graceful: false });
    await Promise.all([this.#owner.end(), this.#runtime.end()]);
  }

  async #next(): Promise<Job | null> {
    for (const queue of [FAILED_QUEUE, ORDERED_QUEUE, LONG_QUEUE]) {
      const [job] = await this.#boss.fetch<JobEnvelope>(queue, { batchSize: 1, includeMetadata: true });
      if (job) return job;
    }
    return null;
  }

  async #carryOut(job: Job, deps: Deps, betweenTries: (error: unknown) => void): Promise<void> {
    try {
      if (job.name === FAILED_QUEUE) await giveToPerson({ boss: this.#boss, pool: this.#runtime }, job);
      else await dispatch(deps, job.data);
      await this.#boss.complete(job.name, job);
    } catch (error) {
      if (isCrash(error)) throw error;
      await this.#boss.fail(job.name, job, error instanceof Error ? error : { message: String(error) });
      betweenTries(error);
    }
  }
}

function dispatch<N extends JobEnvelope['job']>(deps: Deps, { job, data }: JobEnvelope<N>): Promise<void> {
  return createHandlers(deps)[job](data);
}

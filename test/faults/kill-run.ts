// What is lost when processes are killed with -9 again and again while returns run through them?
import { until } from '../support/control.ts';
import type { AppProcess, World } from '../support/world.ts';
import type { Random } from './random.ts';
import { wait } from './travel.ts';

type Role = 'web' | 'worker';

/** Processes that are killed and started anew. */
export class Mortals {
  readonly #world: World;
  readonly #running: { role: Role; process: AppProcess }[] = [];
  kills = 0;
  /** Seconds from a kill until each job that was in hand then was taken up again or had ended. */
  readonly resumed: number[] = [];
  /** Seconds from the last kill before it until each refund that was under way at a kill was settled. */
  readonly moved: number[] = [];
  #lastKill = 0;
  readonly #watching: Promise<void>[] = [];
  readonly #intents = new Set<string>();

  constructor(world: World) {
    this.#world = world;
  }

  async start(role: Role): Promise<void> {
    this.#running.push({ role, process: await this.#world.start(role) });
  }

  /** kill -9 of one of them, by chance; another takes its place at once. */
  async killOne(random: Random): Promise<void> {
    await this.#kill(this.#running.splice(random.whole(0, this.#running.length - 1), 1));
  }

  /** kill -9 of all workers at once, while one of them has a refund in the air: whoever it is, it dies over it. */
  async killWorkersAtRefund(): Promise<void> {
    await until(async () => {
      const sent = await this.#world.query("SELECT FROM intents WHERE state = 'sending'");
      return sent.length > 0 && (await this.#inHand()).length > 0;
    });
    const workers = this.#running.filter(({ role }) => role === 'worker');
    for (const worker of workers) this.#running.splice(this.#running.indexOf(worker), 1);
    await this.#kill(workers);
  }

  async #kill(victims: readonly { role: Role; process: AppProcess }[]): Promise<void> {
    const inHand = await this.#inHand();
    const underWay = await this.#underWay();
    const killedAt = performance.now();
    await Promise.all(victims.map(({ process }) => process.kill()));
    this.#lastKill = killedAt;
    this.kills += victims.length;
    for (const job of inHand) this.#watching.push(this.#watch(job, killedAt));
    for (const id of underWay) this.#watching.push(this.#watchMoney(id));
    await Promise.all(victims.map(({ role }) => this.start(role)));
  }

  /** Waits until every watched job has been taken up again, and every watched refund is settled. */
  async allResumed(): Promise<void> {
    await Promise.all(this.#watching);
  }

  async #inHand(): Promise<Job[]> {
    return (await this.#world.query(
      "SELECT id, started_on::text AS started FROM pgboss.job WHERE state = 'active'",
    )) as unknown as Job[];
  }

  /** Refunds decided and not settled, of which none is watched yet. */
  async #underWay(): Promise<string[]> {
    const rows = await this.#world.query(
      "SELECT intent_id AS id FROM intents WHERE state IN ('reserved', 'sending')",
    );
    const ids = (rows as unknown as { id: string }[])
      .map(({ id }) => id)
      .filter((id) => !this.#intents.has(id));
    for (const id of ids) this.#intents.add(id);
    return ids;
  }

  async #watchMoney(id: string): Promise<void> {
    for (;;) {
      const rows = await this.#world.query(
        `SELECT FROM intents WHERE intent_id = '${id}' AND state IN ('reserved', 'sending')`,
      );
      const seconds = (performance.now() - this.#lastKill) / 1000;
      if (rows.length === 0 || seconds > 120) return void this.moved.push(seconds);
      await wait(500);
    }
  }

  async #watch(job: Job, killedAt: number): Promise<void> {
    for (;;) {
      const rows = await this.#world.query(
        `SELECT FROM pgboss.job WHERE id = '${job.id}' AND state IN ('active', 'retry') AND started_on::text = '${job.started}'`,
      );
      const seconds = (performance.now() - killedAt) / 1000;
      if (rows.length === 0 || seconds > 120) {
        this.resumed.push(seconds);
        return;
      }
      await wait(500);
    }
  }
}

interface Job {
  readonly id: string;
  readonly started: string;
}

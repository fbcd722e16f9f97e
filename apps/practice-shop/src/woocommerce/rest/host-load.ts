// How much can this host bear, and how often was it asked for more?
import type { Site } from '../world/site.ts';

type Power = { id: string; capacity: number | null; baseMs: number };
export type HostLoad = {
  capacity: number | null;
  baseMs: number;
  served: number;
  most: number;
  overload: number;
};

/** A shared host: so many requests at a time are served at speed, beyond that everybody waits longer. */
export class Host {
  readonly #site: Site;
  #running = 0;
  #counts = { served: 0, most: 0, overload: 0 };

  constructor(site: Site) {
    this.#site = site;
  }

  get #power(): Power {
    return this.#site.table<Power>('power').get('host') ?? { id: 'host', capacity: null, baseMs: 0 };
  }

  /** `capacity` null: nothing is too much. */
  set(power: { capacity: number | null; baseMs: number }): void {
    this.#site.table<Power>('power').put({ id: 'host', ...power });
    this.#counts = { served: 0, most: 0, overload: 0 };
  }

  report(): HostLoad {
    const { capacity, baseMs } = this.#power;
    return { capacity, baseMs, ...this.#counts };
  }

  /** Serves one request; beyond the capacity it takes longer for each one too many, squared. */
  async serve<R>(work: () => Promise<R>): Promise<R> {
    const { capacity, baseMs } = this.#power;
    this.#running += 1;
    this.#counts.served += 1;
    this.#counts.most = Math.max(this.#counts.most, this.#running);
    const tooMany = capacity === null ? 0 : Math.max(0, this.#running - capacity);
    if (tooMany > 0) this.#counts.overload += 1;
    try {
      const wait = baseMs * (1 + tooMany) ** 2;
      if (wait > 0) await new Promise((done) => setTimeout(done, wait));
      return await work();
    } finally {
      this.#running -= 1;
    }
  }
}

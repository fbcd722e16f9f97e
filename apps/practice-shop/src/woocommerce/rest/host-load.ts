// How much can this host bear, and how often was it asked for more?
import type { Site } from '../world/site.ts';

/** `capacity` null: nothing is too much. A request takes `baseMs`, and `rowMs` more for each row it asks for. */
export type Power = { capacity: number | null; baseMs: number; rowMs: number };
export type HostLoad = Power & {
  served: number;
  most: number;
  overload: number;
};

const idle: Power = { capacity: null, baseMs: 0, rowMs: 0 };

/** A shared host: so many requests at a time are served at speed, beyond that everybody waits longer. */
export class Host {
  readonly #site: Site;
  #running = 0;
  #counts = { served: 0, most: 0, overload: 0 };

  constructor(site: Site) {
    this.#site = site;
  }

  get #power(): Power {
    return this.#site.table<Power & { id: string }>('power').get('host') ?? idle;
  }

  set(power: Power): void {
    this.#site.table<Power & { id: string }>('power').put({ id: 'host', ...power });
    this.#counts = { served: 0, most: 0, overload: 0 };
  }

  report(): HostLoad {
    const { capacity, baseMs, rowMs } = this.#power;
    return { capacity, baseMs, rowMs, ...this.#counts };
  }

  /** Serves one request; beyond the capacity it takes longer for each one too many, squared. */
  async serve<R>(work: () => Promise<R>, rows = 0): Promise<R> {
    const { capacity, baseMs, rowMs } = this.#power;
    this.#running += 1;
    this.#counts.served += 1;
    this.#counts.most = Math.max(this.#counts.most, this.#running);
    const tooMany = capacity === null ? 0 : Math.max(0, this.#running - capacity);
    if (tooMany > 0) this.#counts.overload += 1;
    try {
      const wait = (baseMs + rowMs * rows) * (1 + tooMany) ** 2;
      if (wait > 0) await new Promise((done) => setTimeout(done, wait));
      return await work();
    } finally {
      this.#running -= 1;
    }
  }
}

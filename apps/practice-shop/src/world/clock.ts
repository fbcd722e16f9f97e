// What time is it in the world?

/** `{ advance }` in seconds; an ISO date jumps there (and the clock runs on); null returns to real time. */
export type ClockChange = string | { advance: number } | null;

/** As Shopify writes a moment: whole seconds, Z. */
export const writeMoment = (date: Date): string => `${date.toISOString().slice(0, 19)}Z`;

/** A clock that runs beside real time, and can be pinned while past things are told. */
export class WorldClock {
  readonly #real: () => number;
  #offset = 0;
  #pinned: number | null = null;

  constructor(real: () => number) {
    this.#real = real;
  }

  get offset(): number {
    return this.#offset;
  }

  now(): Date {
    return new Date(this.#pinned ?? this.#real() + this.#offset);
  }

  set(change: ClockChange): void {
    if (change === null) this.#offset = 0;
    else if (typeof change === 'string') this.#offset = Date.parse(change) - this.#real();
    else this.#offset += change.advance * 1000;
  }

  restore(offset: number): void {
    this.#offset = offset;
  }

  /** While `work` runs it is `at`. */
  during<R>(at: string, work: () => R): R {
    const before = this.#pinned;
    this.#pinned = Date.parse(at);
    try {
      return work();
    } finally {
      this.#pinned = before;
    }
  }
}

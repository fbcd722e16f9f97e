// Which faults are switched on, and does one strike now?

export const FAULT_NAMES = [
  'throttle',
  'http-429',
  'http-500',
  'http-502',
  'internal-error',
  'internal-error-after-commit',
  'timeout-before-commit',
  'timeout-after-commit',
  'reset',
  'truncated-json',
  'html',
  'unauthorized',
  'user-errors',
  'partial-data',
  'missing-field',
  'unknown-field',
  'lying-gateway',
  'read-lag',
  'webhook-lost',
  'webhook-doubled',
  'webhook-late',
  'webhook-disordered',
  'smtp-down',
  'over-refund-check-off',
  'bulk-failed',
  'bulk-partial',
  'gateway-error',
  'crash-before-payment',
  'crash-after-payment',
  'throw-after-payment',
  'plain-permalinks',
  'slow-check',
] as const;

export type FaultName = (typeof FAULT_NAMES)[number];

export type Fault = {
  name: FaultName;
  /** How often it strikes, 0..1. */
  rate: number;
  seed: number;
  /** How many times more it strikes; null for ever. */
  times: number | null;
  /** Strikes only this GraphQL root field; of a WooCommerce, only this route or topic: "refunds.create". */
  operation: string | null;
  /** read-lag, webhook-late, slow-check, timeouts: how long; http-429: what `Retry-After` says. */
  seconds: number | null;
  /** timeouts: hold the socket (true) or destroy it (false). */
  hang: boolean;
  /** A variety of the fault, e.g. lying-gateway: 'failure' | 'no-money'. */
  mode: string | null;
  struck: number;
  asked: number;
};

export type FaultInput = Partial<Omit<Fault, 'struck' | 'asked'>> & { name: FaultName };

/** A number in 0..1 that depends on seed and count alone (mulberry32). */
function draw(seed: number, count: number): number {
  let t = (seed + Math.imul(count + 1, 0x6d2b79f5)) | 0;
  t = Math.imul(t ^ (t >>> 15), t | 1);
  t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
}

/** Two faults of one name are two when they strike different operations. */
export const keyOf = ({
  name,
  operation,
}: {
  name: FaultName;
  operation?: string | null | undefined;
}): string => `${name} ${operation ?? ''}`;

export class Faults {
  readonly #faults = new Map<string, Fault>();
  readonly #save: (faults: Fault[]) => void;

  constructor(save: (faults: Fault[]) => void = () => {}) {
    this.#save = save;
  }

  list(): Fault[] {
    return [...this.#faults.values()];
  }

  /** The fault of this name that strikes every operation. */
  get(name: FaultName): Fault | undefined {
    return this.#faults.get(keyOf({ name }));
  }

  set(input: FaultInput): Fault {
    const defaults = {
      rate: 1,
      seed: 1,
      times: null,
      operation: null,
      seconds: null,
      hang: true,
      mode: null,
    };
    const fault: Fault = { ...defaults, ...input, struck: 0, asked: 0 };
    if (fault.rate === 0) this.#faults.delete(keyOf(fault));
    else this.#faults.set(keyOf(fault), fault);
    this.#save(this.list());
    return fault;
  }

  /** Takes back all, or all of one name. */
  clear(name?: FaultName): void {
    for (const [key, fault] of this.#faults)
      if (name === undefined || fault.name === name) this.#faults.delete(key);
    this.#save(this.list());
  }

  /** Takes the switches back after a restart. */
  restore(faults: Fault[]): void {
    this.#faults.clear();
    for (const fault of faults) this.#faults.set(keyOf(fault), fault);
  }

  /** Is a lasting switch (over-refund-check-off) set? Does not count as an asking. */
  isOn(name: FaultName): boolean {
    const fault = this.get(name);
    return fault !== undefined && fault.times !== 0;
  }

  /** Does this fault strike now? Counts the asking, so the same seed gives the same run. */
  fires(name: FaultName, operation?: string): boolean {
    return this.strike(name, operation) !== undefined;
  }

  /** The fault of this name that strikes now: the one for this operation is asked first, then the one for all. */
  strike(name: FaultName, operation?: string): Fault | undefined {
    const own = operation === undefined ? undefined : this.#faults.get(keyOf({ name, operation }));
    return [own, this.get(name)].find((fault) => fault !== undefined && this.#strikes(fault));
  }

  #strikes(fault: Fault): boolean {
    // `throttle` with a mode sets another plan and strikes by its points alone.
    if (fault.times === 0 || (fault.name === 'throttle' && fault.mode !== null)) return false;
    if (draw(fault.seed, fault.asked++) >= fault.rate) return false;
    fault.struck++;
    if (fault.times !== null) fault.times--;
    return true;
  }
}

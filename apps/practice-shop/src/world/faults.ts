// Which faults are switched on, and does one strike now?

export const FAULT_NAMES = [
  'throttle',
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
] as const;

export type FaultName = (typeof FAULT_NAMES)[number];

export type Fault = {
  name: FaultName;
  /** How often it strikes, 0..1. */
  rate: number;
  seed: number;
  /** How many times more it strikes; null for ever. */
  times: number | null;
  /** Strikes only this GraphQL root field. */
  operation: string | null;
  /** read-lag, webhook-late, timeouts: how long. */
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

export class Faults {
  readonly #faults = new Map<FaultName, Fault>();
  readonly #save: (faults: Fault[]) => void;

  constructor(save: (faults: Fault[]) => void = () => {}) {
    this.#save = save;
  }

  list(): Fault[] {
    return [...this.#faults.values()];
  }

  get(name: FaultName): Fault | undefined {
    return this.#faults.get(name);
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
    if (fault.rate === 0) this.#faults.delete(fault.name);
    else this.#faults.set(fault.name, fault);
    this.#save(this.list());
    return fault;
  }

  clear(name?: FaultName): void {
    if (name) this.#faults.delete(name);
    else this.#faults.clear();
    this.#save(this.list());
  }

  /** Takes the switches back after a restart. */
  restore(faults: Fault[]): void {
    this.#faults.clear();
    for (const fault of faults) this.#faults.set(fault.name, fault);
  }

  /** Is a lasting switch (over-refund-check-off) set? Does not count as an asking. */
  isOn(name: FaultName): boolean {
    const fault = this.#faults.get(name);
    return fault !== undefined && fault.times !== 0;
  }

  /** Does this fault strike now? Counts the asking, so the same seed gives the same run. */
  fires(name: FaultName, operation?: string): boolean {
    const fault = this.#faults.get(name);
    if (!fault || fault.times === 0) return false;
    if (fault.operation !== null && fault.operation !== operation) return false;
    const strikes = draw(fault.seed, fault.asked++) < fault.rate;
    if (!strikes) return false;
    fault.struck++;
    if (fault.times !== null) fault.times--;
    return true;
  }
}

// Has this app still points to spend on this shop?
import type { Row } from '../world/table.ts';
import type { World } from '../world/world.ts';

export type Plan = { maximumAvailable: number; restoreRate: number };
export type ThrottleStatus = { maximumAvailable: number; currentlyAvailable: number; restoreRate: number };

/** Shopify's standard plan: 100 points a second, a bucket of twenty seconds. */
export const STANDARD_PLAN: Plan = { maximumAvailable: 2000, restoreRate: 100 };

/** A shop that is on another plan than the standard one, by its domain. */
export type PlanRow = Row & Plan;

/** The shop's plan; the fault `throttle` with a mode such as "1000/50" stands in for it. */
export function planOf(world: World, domain: string): Plan {
  const asked = /^(\d+)\/(\d+)$/.exec(world.faults.get('throttle')?.mode ?? '');
  if (asked) return { maximumAvailable: Number(asked[1]), restoreRate: Number(asked[2]) };
  const row = world.table<PlanRow>('plans').get(domain);
  if (!row) return STANDARD_PLAN;
  return { maximumAvailable: row.maximumAvailable, restoreRate: row.restoreRate };
}

type Bucket = { available: number; at: number };

/** One bucket of points for each app and shop, refilled as real time passes. */
export class Throttle {
  readonly #buckets = new Map<string, Bucket>();
  readonly #clock: () => number;

  constructor(clock: () => number = () => performance.now()) {
    this.#clock = clock;
  }

  /** Takes the estimated points; false when they are not there. */
  take(key: string, plan: Plan, points: number): boolean {
    const bucket = this.#refilled(key, plan);
    if (bucket.available < points) return false;
    bucket.available -= points;
    return true;
  }

  /** Gives back what the estimate had taken too much. */
  giveBack(key: string, plan: Plan, points: number): void {
    const bucket = this.#refilled(key, plan);
    bucket.available = Math.min(plan.maximumAvailable, bucket.available + points);
  }

  /** What the answer's `extensions.cost.throttleStatus` says. */
  status(key: string, plan: Plan): ThrottleStatus {
    return { ...plan, currentlyAvailable: Math.floor(this.#refilled(key, plan).available) };
  }

  #refilled(key: string, plan: Plan): Bucket {
    const now = this.#clock();
    const bucket = this.#buckets.get(key) ?? { available: plan.maximumAvailable, at: now };
    const restored = ((now - bucket.at) / 1000) * plan.restoreRate;
    bucket.available = Math.min(plan.maximumAvailable, bucket.available + restored);
    bucket.at = now;
    this.#buckets.set(key, bucket);
    return bucket;
  }
}

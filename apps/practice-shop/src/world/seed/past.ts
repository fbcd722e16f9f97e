// How is the past told?
import { writeMoment } from '../clock.ts';
import type { Random } from '../random.ts';
import type { Shop } from '../shop.ts';
import type { Customer, Outcome, Variant } from '../types.ts';
import type { World } from '../world.ts';

const DAY = 86_400_000;

export type Past = {
  world: World;
  shop: Shop;
  random: Random;
  variants: Variant[];
  shoppers: Customer[];
  today: number;
};

/** The moment so many days ago. */
export const at = (past: Past, daysAgo: number): string => writeMoment(new Date(past.today - daysAgo * DAY));

/** The value of an operation on the past, which is always one that may be done. */
export function told<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`the past cannot be told: ${outcome.userErrors[0]?.message}`);
  return outcome.value;
}

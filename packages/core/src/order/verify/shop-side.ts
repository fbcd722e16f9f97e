// What must a platform show of its orders, so that a mirror can be laid beside them without the sync's own reading?
import type { Order } from '../order.ts';
import type { Difference } from './facts.ts';

/** An order as the shop itself shows it, read apart from the sync. */
export interface ShownOrder {
  readonly id: string;
  /** Every difference from what our mirror claims of it, field by field. */
  differencesFrom(ours: Order): readonly Difference[];
}

/** One shop, read on its own. */
export interface ShopSide {
  /** All orders it shows us, the newest first, in batches: memory does not grow with their number. */
  list(): AsyncIterable<readonly ShownOrder[]>;
  /** These orders as they are shown now; one that is gone is left out. */
  read(ids: readonly string[]): Promise<readonly ShownOrder[]>;
  /** Those of these ids under which it shows an order. */
  find(ids: readonly string[]): Promise<ReadonlySet<string>>;
}

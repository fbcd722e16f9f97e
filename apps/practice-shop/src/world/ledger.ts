// What money moved, and what attempts to move it were refused or repeated?
import type { Table } from './table.ts';
import type { Movement } from './types.ts';

export class Ledger {
  readonly #rows: Table<Movement>;

  constructor(rows: Table<Movement>) {
    this.#rows = rows;
  }

  record(movement: Omit<Movement, 'id'>): Movement {
    return this.#rows.put({ ...movement, id: String(this.#rows.size + 1) });
  }

  /** Every attempt, oldest first; of one shop, when named. */
  movements(shop?: string): Movement[] {
    return this.#rows.filter((movement) => !shop || movement.shop === shop);
  }
}

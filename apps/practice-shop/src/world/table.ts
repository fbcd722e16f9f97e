// How are rows kept so that each change survives a restart?

export type Row = { id: string };

/** Told of every change before it is visible; `value` null means deleted. */
export type Journal = (table: string, id: string, value: Row | null) => void;

/** Rows by id. A row handed out is never changed in place: clone, change, `put`. */
export class Table<R extends Row> {
  readonly #name: string;
  readonly #journal: Journal;
  readonly #rows = new Map<string, R>();

  constructor(name: string, journal: Journal) {
    this.#name = name;
    this.#journal = journal;
  }

  get size(): number {
    return this.#rows.size;
  }

  get(id: string): R | undefined {
    return this.#rows.get(id);
  }

  values(): IterableIterator<R> {
    return this.#rows.values();
  }

  find(matches: (row: R) => boolean): R | undefined {
    for (const row of this.#rows.values()) if (matches(row)) return row;
    return undefined;
  }

  filter(matches: (row: R) => boolean): R[] {
    return [...this.#rows.values()].filter(matches);
  }

  put(row: R): R {
    this.#journal(this.#name, row.id, row);
    this.#rows.set(row.id, row);
    return row;
  }

  delete(id: string): boolean {
    if (!this.#rows.has(id)) return false;
    this.#journal(this.#name, id, null);
    return this.#rows.delete(id);
  }

  /** Takes a row back from the journal without writing it again. */
  restore(id: string, row: R | null): void {
    if (row === null) this.#rows.delete(id);
    else this.#rows.set(id, row);
  }
}

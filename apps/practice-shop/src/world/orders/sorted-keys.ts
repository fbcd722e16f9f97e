// How are a hundred thousand orders paged in the order of a date without a scan?

/** Pairs (key, tie) kept in ascending order. */
export class SortedKeys {
  readonly #keys: number[] = [];
  readonly #ties: number[] = [];

  get size(): number {
    return this.#keys.length;
  }

  /** The first position whose pair is not below the given one. */
  seek(key: number, tie: number): number {
    let low = 0;
    let high = this.#keys.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const k = this.#keys[middle] as number;
      if (k < key || (k === key && (this.#ties[middle] as number) < tie)) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  add(key: number, tie: number): void {
    const at = this.seek(key, tie);
    if (at === this.#keys.length) {
      this.#keys.push(key);
      this.#ties.push(tie);
      return;
    }
    this.#keys.splice(at, 0, key);
    this.#ties.splice(at, 0, tie);
  }

  remove(key: number, tie: number): void {
    const at = this.seek(key, tie);
    if (this.#keys[at] !== key || this.#ties[at] !== tie) return;
    this.#keys.splice(at, 1);
    this.#ties.splice(at, 1);
  }

  /** Takes many pairs at once. */
  addMany(pairs: [number, number][]): void {
    const all = this.#keys.map((key, at): [number, number] => [key, this.#ties[at] as number]);
    for (const pair of pairs) all.push(pair);
    all.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
    this.#keys.length = 0;
    this.#ties.length = 0;
    for (const [key, tie] of all) {
      this.#keys.push(key);
      this.#ties.push(tie);
    }
  }

  at(position: number): { key: number; tie: number } | undefined {
    const key = this.#keys[position];
    const tie = this.#ties[position];
    return key === undefined || tie === undefined ? undefined : { key, tie };
  }
}

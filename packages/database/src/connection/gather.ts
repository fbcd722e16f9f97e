// How do things that come at once share one commit? One batch is under way, and the next fills meanwhile.
import { DatabaseError } from 'pg';

interface Waiting<T> {
  readonly item: T;
  readonly resolve: () => void;
  readonly reject: (problem: unknown) => void;
}

export interface GatherOptions<T> {
  /** Keeps all of them, or none and throws. */
  readonly write: (items: readonly T[]) => Promise<unknown>;
  /** Batches under way at most, when those before are late. */
  readonly writers: number;
  /** A batch holds as many, and weighs no more unless it is of one. */
  readonly most: { readonly items: number; readonly weight: number };
  readonly weigh: (item: T) => number;
}

export interface Gatherer<T> {
  /** Resolves when it is kept; rejects with why it is not. */
  add(item: T): Promise<void>;
  /** Of all that wait and have not set out. */
  weight(): number;
}

/** A batch that takes longer hangs: on a lock, a disk, a connection that was lost. */
const LATE_MS = 25;

/** The commit costs more than the rows, so few and full batches cost least. Only beside a late one does another set out. */
export function startGathering<T>({ write, writers, most, weigh }: GatherOptions<T>): Gatherer<T> {
  const waiting: Waiting<T>[] = [];
  let weight = 0;
  let writing = 0;
  let late = 0;

  const start = (): void => {
    if (waiting.length > 0 && writing === late && writing < writers) void writeOn();
  };

  const cut = (): Waiting<T>[] => {
    let items = 0;
    let cutWeight = 0;
    for (const { item } of waiting) {
      const own = weigh(item);
      if (items === most.items || (items > 0 && cutWeight + own > most.weight)) break;
      items += 1;
      cutWeight += own;
    }
    weight -= cutWeight;
    return waiting.splice(0, items);
  };

  const writeOn = async (): Promise<void> => {
    writing += 1;
    let isLate = false;
    const giveWay = () => {
      isLate = true;
      late += 1;
      start();
    };
    while (waiting.length > 0 && !isLate) {
      const timer = setTimeout(giveWay, LATE_MS);
      await writeBatch(write, cut());
      clearTimeout(timer);
    }
    writing -= 1;
    if (isLate) late -= 1;
    start();
  };

  return {
    weight: () => weight,
    add(item) {
      weight += weigh(item);
      return new Promise<void>((resolve, reject) => {
        waiting.push({ item, resolve, reject });
        // On the next turn: whatever else this turn of the event loop reads from its sockets comes along.
        if (waiting.length === 1) setImmediate(start);
      });
    },
  };
}

/** Never rejects: each one's own promise tells who added it. */
async function writeBatch<T>(write: GatherOptions<T>['write'], batch: readonly Waiting<T>[]): Promise<void> {
  try {
    await write(batch.map(({ item }) => item));
    for (const { resolve } of batch) resolve();
  } catch (problem) {
    // What PostgreSQL refused may be the fault of one: each then stands for itself.
    if (problem instanceof DatabaseError && batch.length > 1) {
      for (const one of batch) await writeBatch(write, [one]);
    } else {
      for (const { reject } of batch) reject(problem);
    }
  }
}

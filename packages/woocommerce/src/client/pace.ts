// How many calls at a time does a host bear? Learned from how long they take together, never more than allowed.
export interface Pace {
  /** Runs when there is room, in the order asked. */
  run<T>(task: () => Promise<T>): Promise<T>;
  /** The host is in distress: at once, half as many. */
  slowDown(): void;
  /** How many may run at a time now. */
  readonly width: () => number;
}

/** Of what one call more could bring at best, this much it must bring, or it only makes the others wait. */
const leastGain = 0.4;
/** Below this share of what the same width brought before, the host has grown slower: one less. */
const slower = 0.6;
/** Rounds until one more is tried again, twice as many after every time it brought nothing. */
const [shortestHold, longestHold] = [4, 64];

interface Learned {
  readonly width: number;
  /** Tasks in a millisecond at this width, as its number and their time say; 0: not known. */
  readonly rate: number;
  /** One more is being tried; what one less brought. */
  readonly before: number | null;
  readonly hold: number;
  readonly patience: number;
}

/** A pace of its own for one host: it tries one more at a time, and keeps it only where that brings more. */
export function createPace(options: { most: number; now?: () => number }): Pace {
  const now = options.now ?? (() => performance.now());
  const waiting: (() => void)[] = [];
  let learned: Learned = { width: 1, rate: 0, before: null, hold: 0, patience: shortestHold };
  let running = 0;
  let round = { done: 0, took: 0, settling: 0 };
  const admit = () => {
    while (running < learned.width && waiting.length > 0) {
      running += 1;
      waiting.shift()?.();
    }
  };
  const enter = (next: Learned) => {
    // What was begun at another width says nothing of this one.
    const settling = next.width === learned.width ? 0 : next.width;
    learned = next;
    round = { done: 0, took: 0, settling };
  };
  const note = (took: number) => {
    if (round.settling > 0) {
      round.settling -= 1;
      return;
    }
    round.done += 1;
    round.took += took;
    if (round.done < Math.max(3, learned.width)) return;
    enter(judge(learned, (learned.width * round.done) / Math.max(1, round.took), options.most));
  };
  return {
    width: () => learned.width,
    slowDown: () => {
      const width = Math.max(1, Math.floor(learned.width / 2));
      enter({ ...learned, width, rate: 0, before: null, hold: learned.patience });
    },
    run: async (task) => {
      await new Promise<void>((resolve) => {
        waiting.push(resolve);
        admit();
      });
      const begun = now();
      try {
        const result = await task();
        note(now() - begun);
        return result;
      } finally {
        running -= 1;
        admit();
      }
    },
  };
}

function judge(learned: Learned, rate: number, most: number): Learned {
  const { width, before, hold, patience } = learned;
  if (before !== null) {
    const isWorth = rate >= before * (1 + leastGain / (width - 1));
    if (isWorth) return widen({ ...learned, rate, before: null, patience: shortestHold }, most);
    const longer = Math.min(longestHold, patience * 2);
    return { width: width - 1, rate: before, before: null, hold: patience, patience: longer };
  }
  if (width > 1 && rate < learned.rate * slower) {
    return { ...learned, width: width - 1, rate: 0, hold: shortestHold };
  }
  const usual = learned.rate === 0 ? rate : (learned.rate + rate) / 2;
  return hold > 0 ? { ...learned, rate: usual, hold: hold - 1 } : widen({ ...learned, rate: usual }, most);
}

function widen(learned: Learned, most: number): Learned {
  if (learned.width >= most) return learned;
  return { ...learned, width: learned.width + 1, before: learned.rate };
}

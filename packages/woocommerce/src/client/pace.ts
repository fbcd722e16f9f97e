// How many calls at a time does a host bear? Learned from how long it takes to answer, never more than allowed.
export interface Pace {
  /** Runs when there is room, in the order asked. */
  run<T>(task: () => Promise<T>): Promise<T>;
  /** Learns from how long this takes; calls of one kind, or their times say nothing. */
  time<T>(call: () => Promise<T>): Promise<T>;
  /** The host is in distress: at once, half as many. */
  slowDown(): void;
  /** How many calls may run at a time now. */
  readonly width: () => number;
}

/**
 * As a queue before one counter: of `width` calls those wait that make an answer take longer than the quickest did. No
 * more than one may wait; else there is one call less, and with hardly any waiting one more.
 */
export function createPace(options: { most: number; now?: () => number }): Pace {
  const now = options.now ?? (() => performance.now());
  const waiting: (() => void)[] = [];
  let [width, running, done] = [1, 0, 0];
  let quickest = Number.POSITIVE_INFINITY;
  let usual = 0;
  const admit = () => {
    while (running < Math.floor(width) && waiting.length > 0) {
      running += 1;
      waiting.shift()?.();
    }
  };
  const learn = (took: number) => {
    quickest = Math.min(quickest * forgetting, took);
    usual = usual === 0 ? took : usual + (took - usual) * smoothing;
    done += 1;
    if (done < width) return;
    done = 0;
    const queued = width * (1 - quickest / Math.max(usual, quickest));
    if (queued > mostQueued) width = Math.max(1, width - 1);
    else if (queued < leastQueued) width = Math.min(options.most, width + 1);
  };
  return {
    width: () => width,
    slowDown: () => {
      width = Math.max(1, Math.floor(width / 2));
      done = 0;
    },
    run: async (task) => {
      await new Promise<void>((resolve) => {
        waiting.push(resolve);
        admit();
      });
      try {
        return await task();
      } finally {
        running -= 1;
        admit();
      }
    },
    time: async (call) => {
      const begun = now();
      const result = await call();
      learn(now() - begun);
      return result;
    },
  };
}

const leastQueued = 0.7;
const mostQueued = 1.6;
const smoothing = 0.3;
/** A host that was quick once need not be so for ever. */
const forgetting = 1.02;

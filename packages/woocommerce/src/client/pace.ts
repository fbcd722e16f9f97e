// How many calls at a time does a host bear? Learned from how long they take together, never more than allowed.
import {
  beginProbe,
  endProbe,
  judge,
  type Learned,
  mayProbe,
  narrowAtOnce,
  unknownHost,
} from './learning.ts';

export interface Pace {
  /** Runs when there is room, in the order asked; its time is told by what it asks for: so many rows. */
  run<T>(task: () => Promise<T>, measure?: Measure<T>): Promise<T>;
  /** As `run`, for what is so unlike the rest that its time says nothing of the host's; it goes before those that wait. */
  runBeside<T>(task: () => Promise<T>): Promise<T>;
  /** The host is in distress: at once, half as many. */
  slowDown(): void;
  /** How many may run at a time now. */
  readonly width: () => number;
  /** How many that may be is being found out for the first time: by small questions that is sooner done. */
  readonly isNew: () => boolean;
}

/** So many calls at a time every host bears: of what is not measured, no fewer are let through. */
const bornByAny = 2;

export interface Measure<T> {
  readonly rows: number;
  /** Whether the time of what came back tells anything of the host. */
  readonly tells: (result: T) => boolean;
}

interface Waiting {
  readonly begin: (isProbe: boolean) => void;
  readonly isMeasured: boolean;
}

/**
 * A pace of its own for one host. One call more than usual is sent alone, as a probe; only when it comes back as soon as
 * the others did may there be one more at a time, and only as long as that brings more.
 */
export function createPace(options: {
  most: number;
  now?: () => number;
  onWidth?: (width: number) => void;
}): Pace {
  const now = options.now ?? (() => performance.now());
  const waiting: Waiting[] = [];
  let learned: Learned = unknownHost;
  let running = 0;
  let isProbing = false;
  let isNew = options.most > 1;
  const isTimeToProbe = () => !isProbing && learned.width < options.most && mayProbe(learned);
  const admit = () => {
    for (let next = waiting[0]; next !== undefined; next = waiting[0]) {
      const isProbe = running === learned.width && next.isMeasured && isTimeToProbe();
      const room = next.isMeasured
        ? learned.width
        : Math.max(learned.width, Math.min(bornByAny, options.most));
      if (running >= room && !isProbe) return;
      waiting.shift();
      running += 1;
      if (isProbe) {
        isProbing = true;
        learned = beginProbe(learned);
      }
      next.begin(isProbe);
    }
  };
  const enter = (isMeasured: boolean) =>
    new Promise<boolean>((begin) => {
      const place = isMeasured ? waiting.length : waiting.findIndex((one) => one.isMeasured);
      waiting.splice(place < 0 ? waiting.length : place, 0, { begin, isMeasured });
      admit();
    });
  const pass = async <T>(task: () => Promise<T>, measure: Measure<T> | null): Promise<T> => {
    const isProbe = await enter(measure !== null);
    const { epoch } = learned;
    const begun = now();
    try {
      const result = await task();
      if (!measure?.tells(result)) return result;
      const took = (now() - begun) / measure.rows;
      if (!isProbe) learned = judge(learned, { took, epoch: isProbing ? -1 : epoch });
      else if (epoch === learned.epoch) learned = endProbe(learned, took, options.most);
      isNew &&= learned.phase !== 'settled';
      return result;
    } finally {
      running -= 1;
      if (isProbe) isProbing = false;
      admit();
      options.onWidth?.(learned.width);
    }
  };
  return {
    width: () => learned.width,
    slowDown: () => {
      learned = narrowAtOnce(learned);
    },
    isNew: () => isNew,
    run: (task, measure = { rows: 1, tells: () => true }) => pass(task, measure),
    runBeside: (task) => pass(task, null),
  };
}

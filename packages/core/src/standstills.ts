// What is not moving although nobody need decide anything, and from when on is that too long?
import type { JobName } from './jobs.ts';
import type { TaskKind } from './tasks.ts';

/** refund: decided, not proven · mail: owed, not taken · job: fails again and again · delivery: news that can't be read · import: begun, and nobody is at it. */
export type StandstillKind = 'refund' | 'mail' | 'job' | 'delivery' | 'import';

export interface Standstill {
  readonly kind: StandstillKind;
  /** The id of the refund, mail or job; of what has none its kind again. */
  readonly subject: string;
  /** Of a job which. */
  readonly job: JobName | null;
  readonly since: string;
  /** What was said of the last try; null: nothing was. */
  readonly why: string | null;
  /** When it is tried again by itself; null: that is not known. */
  readonly nextAt: string | null;
  readonly about: { readonly returnId: string; readonly rmaNumber: string } | null;
  /** How many there are of what is counted together. */
  readonly count: number;
}

interface Patience {
  /** What moves again sooner is no standstill. */
  readonly shownAfterSeconds: number;
  /** From then on somebody should look. */
  readonly lateAfterSeconds: number;
}

export const patienceWith: Readonly<Record<StandstillKind, Patience>> = {
  refund: { shownAfterSeconds: 60, lateAfterSeconds: 600 },
  mail: { shownAfterSeconds: 60, lateAfterSeconds: 1800 },
  job: { shownAfterSeconds: 60, lateAfterSeconds: 900 },
  delivery: { shownAfterSeconds: 60, lateAfterSeconds: 900 },
  import: { shownAfterSeconds: 120, lateAfterSeconds: 600 },
};

/** Those that have stood long enough to be spoken of, the longest first. */
export function worthTelling(standing: readonly Standstill[], now: Date): Standstill[] {
  return standing
    .filter(({ kind, since }) => ageOf(since, now) >= patienceWith[kind].shownAfterSeconds)
    .toSorted((one, other) => (one.since < other.since ? -1 : 1));
}

/** Whether it has stood longer than it may. */
export function isLate({ kind, since }: Pick<Standstill, 'kind' | 'since'>, now: Date): boolean {
  return ageOf(since, now) > patienceWith[kind].lateAfterSeconds;
}

const HOUR = 3600;
const ofMoney: readonly TaskKind[] = [
  ...([
    'money-in-doubt',
    'refund-to-pay',
    'refund-failed-later',
    'refund-vanished',
    'refund-refused',
  ] as const),
];

/** How long a person may leave such a task: what failed for good needs its operator soon, money within a day. */
export function taskLimitSeconds(kind: string): number {
  if (kind.startsWith('job:') || kind === 'import-failed') return HOUR;
  if (ofMoney.some((one) => one === kind)) return 24 * HOUR;
  // The law's month, less a week in which something can still be done.
  return kind === 'privacy-request' ? 23 * 24 * HOUR : 72 * HOUR;
}

/** In seconds. */
export function ageOf(since: string, now: Date): number {
  return (now.getTime() - Date.parse(since)) / 1000;
}

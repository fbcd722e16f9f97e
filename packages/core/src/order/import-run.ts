// How far has a shop's first import got, and up to when has it been reconciled?

/** One run of the import; the newest overwrites the one before. */
export interface ImportRun {
  /** paused: the merchant has asked it to wait; it goes on where it stopped. */
  readonly state: 'exporting' | 'loading' | 'paused' | 'done' | 'failed';
  readonly handle: string | null;
  /** Where the platform hands the orders out; null: not known yet, or there are none. */
  readonly source: string | null;
  /** Where the orders loaded so far end; null: at none. */
  readonly cursor: string | null;
  readonly startedAt: string;
  readonly finishedAt: string | null;
  /** Orders found so far and saved so far. */
  readonly found: number;
  readonly saved: number;
  /** Orders up to here have been reconciled. */
  readonly reconciledTo: string | null;
  readonly problem: string | null;
}

/** What the import itself knows of its run: healing goes on beside it, and says alone how far that has come. */
export type ImportStep = Omit<ImportRun, 'reconciledTo'>;

// How far has a shop's first import got, and up to when has it been reconciled?

/** One run of the import; the newest overwrites the one before. */
export interface ImportRun {
  readonly state: 'exporting' | 'loading' | 'done' | 'failed';
  readonly handle: string | null;
  readonly resultUrl: string | null;
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

// How is the progress of the import told?
import type { Home } from '@aftercare/core/wire/admin.ts';
import type { Reader } from '../../messages/reader.ts';

type Progress = Home['import'];
type Words = Reader['words'];

/** Something is being read right now. */
export const isUnderWay = ({ state }: Progress): boolean => state === 'exporting' || state === 'loading';

/** How much is done, in percent. */
export function percentOf({ state, found, saved }: Progress): number {
  if (state === 'exporting' || found === 0) return 0;
  return Math.min(100, Math.floor((saved / found) * 100));
}

/** While it is under way. */
export function tellProgress({ home }: Words, { state, found, saved }: Progress): string {
  return state === 'exporting' ? home.importExporting({ found }) : home.importLoading({ saved, found });
}

/** While nothing is under way. */
export function tellRest(
  { home }: Words,
  { state, problem, saved, found }: Progress,
  orders: number,
): string {
  if (state === 'none') return home.importNone;
  if (state === 'paused') return saved === 0 ? home.importPausedEarly : home.importPaused({ saved, found });
  if (state === 'failed') return problem === null ? home.importFailed : `${home.importFailed} ${problem}`;
  return home.importDone({ orders });
}

/** What the button that starts it says. */
export function labelStart({ home }: Words, progress: Progress): string {
  if (progress.state === 'none') return home.importStart;
  return isUnderWay(progress) ? home.importGoOn : home.importAgain;
}

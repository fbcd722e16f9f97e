// In which order is a return's history read?
import type { ReturnDetail } from '@aftercare/core/wire/admin.ts';

/** The newest entry first; of one instant, the one written last. */
export function newestFirst(history: ReturnDetail['history']): ReturnDetail['history'] {
  return history.toReversed().toSorted((a, b) => Date.parse(b.at) - Date.parse(a.at));
}

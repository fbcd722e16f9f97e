// How are many ids asked for, and lists read to their end, when a page holds a hundred at most?
import { tell } from '@aftercare/core/details/tell.ts';
import { PlatformError } from '@aftercare/core/platform.ts';

/** The most rows WooCommerce puts on a page. */
export const mostRows = 100;

/** Runs of at most a hundred. */
export function inBatches<T>(all: readonly T[]): T[][] {
  const batches: T[][] = [];
  for (let start = 0; start < all.length; start += mostRows) batches.push(all.slice(start, start + mostRows));
  return batches;
}

/** Longer than any list that belongs to one order or to us. */
const mostInAll = 5_000;

/** Page by page until one isn't full; of a shop that shows full pages for ever, not more than so many rows. */
export async function readToTheEnd<T>(page: (offset: number) => Promise<readonly T[]>): Promise<T[]> {
  const found: T[] = [];
  while (found.length < mostInAll) {
    const rows = await page(found.length);
    found.push(...rows);
    if (rows.length < mostRows) return found;
  }
  throw new PlatformError(tell('LIST_WITHOUT_END', {}), { retryable: false, doubtful: false });
}

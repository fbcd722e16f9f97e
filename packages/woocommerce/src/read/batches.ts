// How are many ids asked for, when a list holds a hundred at most?

/** The most rows WooCommerce puts on a page. */
export const mostRows = 100;

/** Runs of at most a hundred. */
export function inBatches<T>(all: readonly T[]): T[][] {
  const batches: T[][] = [];
  for (let start = 0; start < all.length; start += mostRows) batches.push(all.slice(start, start + mostRows));
  return batches;
}

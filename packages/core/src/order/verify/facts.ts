// In what words are two accounts of an order laid side by side? As paths and plain texts.

/** What is claimed of an order: path → value. */
export type Facts = Map<string, string>;

/** How two accounts differ at one place; null: that account has nothing there. */
export interface Difference {
  readonly path: string;
  readonly ours: string | null;
  readonly theirs: string | null;
}

/** Every place at which the two accounts differ, in order of path. */
export function compareFacts(ours: Facts, theirs: Facts): Difference[] {
  const paths = [...new Set([...theirs.keys(), ...ours.keys()])].sort();
  return paths
    .map((path) => ({ path, ours: ours.get(path) ?? null, theirs: theirs.get(path) ?? null }))
    .filter((each) => each.ours !== each.theirs);
}

/** A value as plain text: null and missing are one, lists keep their order. */
export function plain(value: unknown): string {
  if (value === null || value === undefined) return '∅';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** An instant, however it was written. */
export function instant(value: unknown): string {
  return typeof value === 'string' ? new Date(value).toISOString() : plain(value);
}

/** A decimal without the zeros that say nothing: "10.50" → "10.5". */
export function shortDecimal(decimal: string): string {
  return decimal.includes('.') ? decimal.replace(/\.?0+$/, '') : decimal;
}

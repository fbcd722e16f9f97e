// What has a long run covered and found, over all its sittings?
export interface Tally {
  /** The seed the run began with: another one begins anew. */
  readonly start: number;
  /** The seed that comes next. */
  position: number;
  /** Campaign → trials done. */
  readonly covered: Record<string, number>;
  /** What went wrong, with the seed that shows it again. */
  readonly found: string[];
}

/** Where the last sitting stopped, or the beginning. */
export function readPosition(saved: string | null, seed: number): Tally {
  const tally = saved === null ? null : (JSON.parse(saved) as Tally);
  return tally?.start === seed ? tally : { start: seed, position: seed, covered: {}, found: [] };
}

/** Counts one trial and what it found. */
export function note(tally: Tally, campaign: string, problems: readonly string[]): void {
  tally.covered[campaign] = (tally.covered[campaign] ?? 0) + 1;
  for (const problem of problems) tally.found.push(`seed ${tally.position}, ${campaign}: ${problem}`);
}

/** The table a figure may be quoted from. */
export function tableOf(tally: Tally): string {
  const rows = Object.entries(tally.covered).map(([name, trials]) => {
    const wrong = tally.found.filter((one) => one.includes(`, ${name}: `)).length;
    return `${name.padEnd(80)}${String(trials).padStart(10)}${String(wrong).padStart(10)}`;
  });
  const head = `${'tried'.padEnd(80)}${'trials'.padStart(10)}${'found'.padStart(10)}`;
  const seeds = `seeds ${tally.start} to ${tally.position}`;
  return ['', head, ...rows, '', seeds, ...tally.found].join('\n');
}

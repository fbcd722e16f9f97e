// What has a long run covered and found, over all its sittings?
export interface Tally {
  /** The seed the run began with: another one begins anew. */
  readonly start: number;
  /** The seed that comes next. */
  position: number;
  /** Campaign → trials done. */
  readonly covered: Record<string, number>;
  /** What there was of each, in all campaigns together. */
  readonly sums: Sums;
  /** What went wrong, with the seed that shows it again. */
  readonly found: string[];
}

export interface Sums {
  seconds: number;
  returns: number;
  /** Processes ended with `kill -9`. */
  kills: number;
  /** Months in small of webhooks astray. */
  schedules: number;
}

/** Where the last sitting stopped, or the beginning. */
export function readPosition(saved: string | null, seed: number): Tally {
  const sums = { seconds: 0, returns: 0, kills: 0, schedules: 0 };
  const begun: Tally = { start: seed, position: seed, covered: {}, sums, found: [] };
  const tally = saved === null ? null : (JSON.parse(saved) as Tally);
  return tally?.start === seed ? { ...begun, ...tally } : begun;
}

/** Counts one trial and what it found. */
export function note(tally: Tally, campaign: string, problems: readonly string[]): void {
  tally.covered[campaign] = (tally.covered[campaign] ?? 0) + 1;
  for (const problem of problems) tally.found.push(`seed ${tally.position}, ${campaign}: ${problem}`);
}

/** The table a figure may be quoted from; its last line sums it up. */
export function tableOf(tally: Tally): string {
  const names = Object.keys(tally.covered);
  const width = Math.max(...names.map((name) => name.length), 10) + 2;
  const rows = names.map((name) => {
    const wrong = tally.found.filter((one) => one.includes(`, ${name}: `)).length;
    return `${name.padEnd(width)}${String(tally.covered[name]).padStart(8)}${String(wrong).padStart(8)}`;
  });
  const head = `${'tried'.padEnd(width)}${'trials'.padStart(8)}${'found'.padStart(8)}`;
  return ['', head, ...rows, '', ...tally.found, sumUp(tally)].join('\n');
}

function sumUp({ start, position, sums, found }: Tally): string {
  const { seconds, returns, kills, schedules } = sums;
  const last = position - 1;
  const seeds = last <= start ? `seed ${start}` : `seeds ${start} to ${last}`;
  return `${seeds}, ${Math.round(seconds / 60)} minutes: ${returns} returns, ${kills} kills, ${schedules} schedules of webhooks, ${found.length} found`;
}

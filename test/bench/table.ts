// What did the bench find, and is every goal met? One table for the terminal and the page in docs.

/** One measure and what is asked of it. */
export interface Row {
  readonly what: string;
  readonly ours: string;
  readonly peer: string;
  readonly limit: string;
  readonly ratio: string;
  readonly goal: string;
  readonly met: boolean;
}

const columns = ['what', 'ours', 'peer', 'limit', 'ratio', 'goal'] as const;

/** A ratio that must reach at least `goal`. */
export function atLeast(ratio: number, goal: number, unit: '×' | '%'): Pick<Row, 'ratio' | 'goal' | 'met'> {
  return { ratio: showRatio(ratio, unit), goal: `≥ ${showGoal(goal, unit)}`, met: ratio >= goal };
}

/** A ratio that may not pass `goal`. */
export function atMost(ratio: number, goal: number, unit: '×' | '%'): Pick<Row, 'ratio' | 'goal' | 'met'> {
  return { ratio: showRatio(ratio, unit), goal: `≤ ${showGoal(goal, unit)}`, met: ratio <= goal };
}

/** A goal that is a size, whatever the machine. */
export function atMostOf(what: string, is: number, most: number, unit: string): Row {
  const shown = (value: number) => `${value.toLocaleString('en')} ${unit}`.trim();
  return {
    what,
    ...{ ours: shown(is), peer: '', limit: '', ratio: '' },
    ...{ goal: `≤ ${shown(most)}`, met: is <= most },
  };
}

/** Printed for the reader, and never judged. */
export function told(what: string, ours: string): Row {
  return { what, ours, peer: '', limit: '', ratio: '', goal: '', met: true };
}

function showRatio(ratio: number, unit: '×' | '%'): string {
  return unit === '%' ? `${(ratio * 100).toFixed(0)} %` : `${ratio.toFixed(ratio < 10 ? 2 : 1)}×`;
}

function showGoal(goal: number, unit: '×' | '%'): string {
  return unit === '%' ? `${Math.round(goal * 100)} %` : `${goal}×`;
}

/** The table in Markdown, its columns aligned for the terminal. */
export function showTable(rows: readonly Row[]): string {
  const cells = [
    [...columns, 'met'],
    ...rows.map((row) => [
      ...columns.map((column) => row[column]),
      row.goal === '' ? '' : row.met ? 'yes' : 'NO',
    ]),
  ];
  const widths = [...columns, 'met'].map((_, index) =>
    Math.max(...cells.map((line) => line[index]?.length ?? 0)),
  );
  const lines = cells.map(
    (line) => `| ${line.map((cell, index) => cell.padEnd(widths[index] ?? 0)).join(' | ')} |`,
  );
  const rule = `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`;
  return [lines[0], rule, ...lines.slice(1)].join('\n');
}

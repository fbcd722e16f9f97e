// Which titles stand in a file of tests, and which of those that are named do not?
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './rooms.ts';

export type Named = readonly [file: string, title: string];

/** The tests among these that are not there. */
export function missingTests(named: readonly Named[]): Named[] {
  return named.filter(([file, title]) => !titlesOf(file).includes(title));
}

/** What stands in quotes of one kind in a test's file: its titles among them. */
function titlesOf(file: string): string[] {
  const path = join(root, file);
  if (!existsSync(path)) return [];
  const quoted = readFileSync(path, 'utf8').matchAll(
    /'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"|`([^`\n]*)`/g,
  );
  return [...quoted].map(([, single, double, slanted]) =>
    (single ?? double ?? slanted ?? '').replaceAll(/\\(['"])/g, '$1'),
  );
}

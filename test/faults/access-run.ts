// The long form of test/access: thousands of mutations of each route, of samples of time, of numbers swept. What was found?
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { note, type Tally } from './tally.ts';

const long = { FUZZ_A_ROUTE: '2000', TIMING_SAMPLES: '3000', SWEEP_NUMBERS: '100000' };

interface Report {
  readonly testResults: readonly {
    readonly assertionResults: readonly {
      readonly ancestorTitles: readonly string[];
      readonly title: string;
      readonly status: string;
      readonly failureMessages: readonly string[];
    }[];
  }[];
}

/** Runs them by the test runner they are written for; each of its tests is a trial. */
export function runAccess(tally: Tally): void {
  const folder = mkdtempSync(join(tmpdir(), 'aftercare-access-run-'));
  const report = join(folder, 'report.json');
  try {
    const files = ['test/access', 'test/mirror/forgery.test.ts'];
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    const { status } = spawnSync(
      process.execPath,
      ['node_modules/vitest/vitest.mjs', 'run', ...reporters, ...files],
      { stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, ...long } },
    );
    const { testResults } = JSON.parse(readFileSync(report, 'utf8')) as Report;
    const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
    for (const { ancestorTitles, title, status: outcome, failureMessages } of tests) {
      const problems = outcome === 'passed' ? [] : [`${title}: ${failureMessages.join(' ').slice(0, 2_000)}`];
      note(tally, ancestorTitles.at(-1) || 'forged deliveries', problems);
    }
    if (status !== 0 && tests.every(({ status: outcome }) => outcome === 'passed'))
      note(tally, 'forged deliveries', [`the run ended with ${status}`]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

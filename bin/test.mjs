// `npm test`: sets up what is missing, checks the code, runs every test; the last line counts them.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from './browser.mjs';
import { check } from './check.mjs';
import { pinnedNode, root, setup } from './setup.mjs';

setup();
const browser = chromium();
const checked = check();
const report = join(root, 'test-results', 'vitest.json');
mkdirSync(join(root, 'test-results'), { recursive: true });
rmSync(report, { force: true });
const args = [
  'node_modules/vitest/vitest.mjs',
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${report}`,
];
const run = spawnSync(pinnedNode, [...args, ...process.argv.slice(2)], {
  cwd: root,
  stdio: ['ignore', 'inherit', 'inherit'],
  env: { ...process.env, CHROMIUM_PATH: browser },
});
const tested = existsSync(report)
  ? JSON.parse(readFileSync(report, 'utf8'))
  : { numPassedTests: 0, numFailedTests: 1 };
const passed = checked.passed + tested.numPassedTests;
// A file that does not even load fails no test of its own; the run's status tells.
const failed =
  checked.failed + tested.numFailedTests + (run.status !== 0 && tested.numFailedTests === 0 ? 1 : 0);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

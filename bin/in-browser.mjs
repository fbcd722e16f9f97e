// Runs the tests of one folder that no `npm test` runs, after setting up: `node bin/in-browser.mjs test/pictures`.
import { spawnSync } from 'node:child_process';
import { chromium } from './browser.mjs';
import { pinnedNode, root, setup } from './setup.mjs';

setup();
const args = ['node_modules/vitest/vitest.mjs', 'run', '--config', `${process.argv[2]}/vitest.config.ts`];
const run = spawnSync(pinnedNode, [...args, ...process.argv.slice(3)], {
  cwd: root,
  stdio: ['ignore', 'inherit', 'inherit'],
  env: { ...process.env, CHROMIUM_PATH: chromium() },
});
process.exit(run.status ?? 1);

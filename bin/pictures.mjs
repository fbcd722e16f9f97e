// `npm run pictures`: sets up what is missing, opens both practice shops, and takes the pictures of docs/pictures anew.
import { spawnSync } from 'node:child_process';
import { chromium } from './browser.mjs';
import { pinnedNode, root, setup } from './setup.mjs';

setup();
const args = ['node_modules/vitest/vitest.mjs', 'run', '--config', 'test/pictures/vitest.config.ts'];
const run = spawnSync(pinnedNode, [...args, ...process.argv.slice(2)], {
  cwd: root,
  stdio: ['ignore', 'inherit', 'inherit'],
  env: { ...process.env, CHROMIUM_PATH: chromium() },
});
process.exit(run.status ?? 1);

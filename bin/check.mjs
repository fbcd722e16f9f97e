// `npm run check`: formatting, lint and floors (Biome), then the types of every room.
import { spawnSync } from 'node:child_process';
import { pinnedNode, root, setup } from './setup.mjs';

const steps = [
  ['Biome', ['node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.']],
  ['types of core', ['node_modules/typescript/bin/tsc', '-p', 'packages/core']],
  ["types of core's tests", ['node_modules/typescript/bin/tsc', '-p', 'packages/core/tsconfig.test.json']],
  ['types of the server', ['node_modules/typescript/bin/tsc', '-p', '.']],
  ['the theme app extension', ['extensions/storefront/build/check.ts']],
  [
    'types of the customer account extension',
    ['node_modules/typescript/bin/tsc', '-p', 'extensions/customer-account'],
  ],
  ['the customer account extension', ['extensions/customer-account/build/bundle.ts']],
  ['types of the admin', ['node_modules/typescript/bin/tsc', '-p', 'apps/admin']],
];

/** Runs every step even after one failed; returns how many passed and failed. */
export function check() {
  const results = steps.map(([name, args]) => {
    const ok =
      spawnSync(pinnedNode, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] }).status === 0;
    console.log(`${ok ? 'ok    ' : 'FAILED'} ${name}`);
    return ok;
  });
  return { passed: results.filter(Boolean).length, failed: results.filter((ok) => !ok).length };
}

if (process.argv[1]?.endsWith('check.mjs')) {
  setup();
  process.exit(check().failed === 0 ? 0 : 1);
}

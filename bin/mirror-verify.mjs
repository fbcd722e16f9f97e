// `npm run mirror:verify`: with the settings of the environment, or those of the world that `npm start` keeps open.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pinnedNode, root, setup } from './setup.mjs';

const file = join(process.env.AFTERCARE_DATA ?? join(root, '.data'), 'environment.json');
if (!process.env.DATABASE_URL && !existsSync(file)) {
  console.error(
    'Nothing to verify: start the world with `npm start`, or set DATABASE_URL and the other settings.',
  );
  process.exit(2);
}
setup();
const opened = process.env.DATABASE_URL ? {} : JSON.parse(readFileSync(file, 'utf8'));
const program = spawn(pinnedNode, ['web/src/mirror-verify.ts', ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, ...opened },
});
program.on('exit', (code) => process.exit(code ?? 2));

// Runs a command of ours with the settings of the environment, of the file .env, or of the world that `npm start` keeps
// open, the first there is: `node bin/in-world.mjs web/src/mirror-verify.ts [arguments]`.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pinnedNode, root, setup } from './setup.mjs';

const settings = join(root, '.env');
const world = join(process.env.AFTERCARE_DATA ?? join(root, '.data'), 'environment.json');
const given = process.env.DATABASE_URL ? 'environment' : existsSync(settings) ? 'file' : 'world';
if (given === 'world' && !existsSync(world)) {
  console.error(
    'There is no world to work in: open it with `npm start`, or set DATABASE_URL and the other settings.',
  );
  process.exit(2);
}
setup();
const flags = given === 'file' ? [`--env-file=${settings}`] : [];
const program = spawn(pinnedNode, [...flags, ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, ...(given === 'world' ? JSON.parse(readFileSync(world, 'utf8')) : {}) },
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => program.kill(signal));
program.on('exit', (code) => process.exit(code ?? 2));

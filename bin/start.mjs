// `npm start`: sets up what is missing, then opens the world (bin/world.mjs) with the pinned Node. `npm run dev`: the same,
// and what was changed is started, or built, anew.
import { spawn } from 'node:child_process';
import { pinnedNode, root, setup } from './setup.mjs';

const parent = process.ppid;
setup();
// On the leash: the world also ends when this process is killed.
const leash = ['--import', new URL('./leash.mjs', import.meta.url).href];
const world = spawn(pinnedNode, [...leash, 'bin/world.mjs', ...process.argv.slice(2)], {
  cwd: root,
  stdio: ['pipe', 'inherit', 'inherit'],
});
const close = () => world.kill('SIGTERM');
// The terminal sends ^C to the whole group; this process only waits for the world to close in order.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, close);
// An npm that is asked to end takes its shell along and leaves us behind.
if (process.env.npm_lifecycle_event === 'start') {
  setInterval(() => process.ppid !== parent && close(), 500).unref();
}
world.on('exit', (code) => process.exit(code ?? 1));

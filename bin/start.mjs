// `npm start`: sets up what is missing, then opens the world (bin/world.mjs) with the pinned Node.
import { spawn } from 'node:child_process';
import { pinnedNode, root, setup } from './setup.mjs';

setup();
const world = spawn(pinnedNode, ['bin/world.mjs'], { cwd: root, stdio: 'inherit' });
// The terminal sends ^C to the whole group; this process only waits for the world to close in order.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => world.kill('SIGTERM'));
world.on('exit', (code) => process.exit(code ?? 1));

// Runs one of our TypeScript programs with the pinned Node, after setting up: `node bin/run.mjs <file> [arguments]`.
import { spawn } from 'node:child_process';
import { pinnedNode, root, setup } from './setup.mjs';

setup();
const program = spawn(pinnedNode, process.argv.slice(2), { cwd: root, stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => program.kill(signal));
program.on('exit', (code) => process.exit(code ?? 1));

// Where do the peers come from? Their own manifest, installed the first time they are wanted and never with the app.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('./peers', import.meta.url));

/** The path of one of the peers' programs. */
export function peerPath(file: string): string {
  return join(folder, file);
}

/** Installs the peers and makes their database client; quick when both stand. */
export function installPeers(): void {
  if (!existsSync(join(folder, 'node_modules/.package-lock.json'))) {
    console.error('Installing the peers …');
    run('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error']);
  }
  if (!existsSync(join(folder, 'generated'))) {
    run(process.execPath, [
      'node_modules/prisma/build/index.js',
      'generate',
      '--schema',
      'prisma/schema.prisma',
    ]);
  }
}

function run(command: string, args: readonly string[]): void {
  // Prisma looks for an engine to download unless one is named; generating needs none.
  const env = { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, CHECKPOINT_DISABLE: '1' };
  const done = spawnSync(command, args, { cwd: folder, env, stdio: ['ignore', 'ignore', 'inherit'] });
  if (done.status !== 0) throw new Error(`"${command} ${args.join(' ')}" ended with ${done.status}`);
}

// Where do the peers come from? Manifests of their own, installed the first time they are wanted and never with the app.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('./peers', import.meta.url));

/** The path of one of the peers' programs. */
export function peerPath(file: string): string {
  return join(folder, file);
}

/** Installs the peers of a manifest, those at the top unless told, and makes their database client; quick when all stand. */
export function installPeers(manifest = '.'): void {
  const inside = join(folder, manifest);
  if (!existsSync(join(inside, 'node_modules/.package-lock.json'))) {
    console.error(`Installing the peers of ${manifest === '.' ? 'all measures' : manifest} …`);
    run(inside, 'npm', ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error']);
  }
  if (existsSync(join(inside, 'prisma')) && !existsSync(join(inside, 'generated')))
    run(inside, process.execPath, [
      'node_modules/prisma/build/index.js',
      ...['generate', '--schema', 'prisma/schema.prisma'],
    ]);
}

function run(cwd: string, command: string, args: readonly string[]): void {
  // Prisma looks for an engine to download unless one is named; generating needs none.
  const env = { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, CHECKPOINT_DISABLE: '1' };
  const done = spawnSync(command, args, { cwd, env, stdio: ['ignore', 'ignore', 'inherit'] });
  if (done.status !== 0) throw new Error(`"${command} ${args.join(' ')}" ended with ${done.status}`);
}

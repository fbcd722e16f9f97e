// On which PostgreSQL is measured? One real server for all, durable, with the settings that change figures fixed.

import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startDatabase } from '../../packages/database/src/server/embedded.ts';
import {
  cloneTemplate,
  type FreshDatabase,
  makeTemplate,
} from '../../packages/database/src/server/template.ts';

const folder = fileURLToPath(new URL('../../.data', import.meta.url));

// A checkpoint in one contender's run and not in another's would be noise.
const settings = {
  fsync: 'on',
  synchronous_commit: 'on',
  shared_buffers: '512MB',
  max_wal_size: '16GB',
  // Nor may one contender find segments to reuse where another must make new ones.
  min_wal_size: '4GB',
  checkpoint_timeout: '1h',
  max_connections: '300',
  autovacuum: 'off',
};

export interface BenchServer {
  /** A migrated, empty database. */
  open(): Promise<FreshDatabase>;
  /** What is written so far is put away, so that the next run starts as the one before. */
  settle(): Promise<void>;
  close(): Promise<void>;
}

/** Starts the server. */
export async function openServer(): Promise<BenchServer> {
  mkdirSync(folder, { recursive: true });
  const dataDir = mkdtempSync(join(folder, 'bench-'));
  // However we end: it may hold gigabytes.
  process.once('exit', () => rmSync(dataDir, { recursive: true, force: true }));
  const server = await startDatabase({ dataDir, settings });
  await makeTemplate(server.url);
  const admin = await cloneTemplate(server.url);
  return {
    open: () => cloneTemplate(server.url),
    settle: async () => void (await admin.query('CHECKPOINT')),
    close: () => server.stop(),
  };
}

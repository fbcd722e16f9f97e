// Which PostgreSQL do tests run on? One real server for the whole run, with a migrated template database.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startDatabase } from '../../packages/database/src/server/embedded.ts';
import { makeTemplate } from '../../packages/database/src/server/template.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    databaseServer: string;
  }
}

// Nothing here must outlive the run, so nothing waits for the disk.
const settings = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '300' };

/** Vitest's global set-up: what it returns runs after the last test. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = mkdtempSync(join(tmpdir(), 'aftercare-test-'));
  const server = await startDatabase({ dataDir, settings });
  await makeTemplate(server.url);
  project.provide('databaseServer', server.url);
  return async () => {
    await server.stop();
    rmSync(dataDir, { recursive: true, force: true });
  };
}

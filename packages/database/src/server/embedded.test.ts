import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterAll, expect, test } from 'vitest';
import { type AccountKind, chooseAccount, openFolderOf } from './account.ts';
import { isAlive } from './cluster.ts';
import { type DatabaseServer, startDatabase } from './embedded.ts';

const folders: string[] = [];
// fsync is off for speed alone: these tests are about who may start what, not about what survives.
const settings = { fsync: 'off' };

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'aftercare-server-'));
  // As a clone below root's own folder: nobody else may even enter.
  chmodSync(folder, 0o700);
  folders.push(folder);
  return folder;
}

afterAll(() => {
  for (const folder of folders.flatMap((each) => [each, openFolderOf(each)])) {
    rmSync(folder, { recursive: true, force: true });
  }
});

async function query(server: DatabaseServer, text: string): Promise<unknown[]> {
  const client = new Client({ connectionString: server.url });
  await client.connect();
  try {
    return (await client.query(text)).rows;
  } finally {
    await client.end();
  }
}

const accounts: AccountKind[] = process.getuid?.() === 0 ? ['namespace', 'nobody'] : ['self'];
const possible = accounts.filter((kind) => kind !== 'namespace' || chooseAccount() === 'namespace');

test.each(possible)(
  'as %s, the server starts below a folder only we may enter, and its data stays',
  async (account) => {
    const dataDir = newFolder();
    const first = await startDatabase({ dataDir, account, settings });
    await query(first, 'CREATE TABLE kept AS SELECT 1 AS one');
    await first.stop();
    const second = await startDatabase({ dataDir, account, settings });
    expect(await query(second, 'SELECT one FROM kept')).toEqual([{ one: 1 }]);
    await second.stop();
  },
);

test('two who start it on one folder share it, and only the first one’s stop ends it, as both hear', async () => {
  const dataDir = newFolder();
  const first = await startDatabase({ dataDir, settings });
  const second = await startDatabase({ dataDir });
  expect(second.url).toBe(first.url);
  await second.stop();
  expect(await query(first, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  await first.stop();
  await Promise.all([first.ended, second.ended]);
  await expect(query(first, 'SELECT 1')).rejects.toThrow('ECONNREFUSED');
});

test('the server of a process that was killed is taken over, and ended with us', async () => {
  const dataDir = newFolder();
  const starter = spawnStarter(dataDir);
  await new Promise((done) => starter.stdout.once('data', done));
  starter.kill('SIGKILL');
  await new Promise((done) => starter.once('exit', done));
  const server = await startDatabase({ dataDir });
  const [row] = await query(
    server,
    "SELECT split_part(pg_read_file('postmaster.pid'), chr(10), 1)::int AS pid",
  );
  const { pid } = row as { pid: number };
  await server.stop();
  expect(isAlive(pid)).toBe(false);
});

function spawnStarter(dataDir: string) {
  const module = new URL('./embedded.ts', import.meta.url).href;
  const script = `const { startDatabase } = await import(${JSON.stringify(module)});
    await startDatabase({ dataDir: ${JSON.stringify(dataDir)}, settings: { fsync: 'off' } });
    console.log('started'); setInterval(() => {}, 1000);`;
  return spawn(process.execPath, ['--input-type=module', '--eval', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

test('it listens on loopback only, and its password is for our eyes', async () => {
  const dataDir = newFolder();
  const server = await startDatabase({ dataDir, settings });
  const shown = await query(
    server,
    "SELECT current_setting('listen_addresses') AS at, current_setting('fsync') AS fsync",
  );
  expect(shown).toEqual([{ at: '127.0.0.1', fsync: 'off' }]);
  expect(statSync(join(dataDir, 'password')).mode & 0o777).toBe(0o600);
  const stranger = new URL(server.url);
  stranger.password = 'guessed';
  await expect(query({ ...server, url: stranger.href }, 'SELECT 1')).rejects.toThrow(
    'password authentication failed',
  );
  await server.stop();
});

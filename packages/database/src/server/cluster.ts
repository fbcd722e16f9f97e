// How does an empty folder become a PostgreSQL cluster of ours, and how is a running one found again?
import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Account } from './account.ts';

export const OWNER = 'aftercare';

/** The owner's password: made once, kept beside the data, readable to us alone. */
export function keepPassword(dataDir: string): string {
  const path = join(dataDir, 'password');
  if (!existsSync(path)) writeFileSync(path, randomBytes(24).toString('base64url'), { mode: 0o600 });
  return readFileSync(path, 'utf8').trim();
}

/** Where the cluster's files lie. */
export function clusterOf(account: Account): string {
  return join(account.dataDir, 'cluster');
}

/** Makes the cluster if there is none. */
export function initialise(account: Account, password: string): void {
  const cluster = clusterOf(account);
  if (existsSync(join(cluster, 'PG_VERSION'))) return;
  // What is there without PG_VERSION is an attempt that was cut short.
  rmSync(cluster, { recursive: true, force: true });
  const passwordFile = join(account.dataDir, 'initial-password');
  writeFileSync(passwordFile, password, { mode: 0o600 });
  account.hand(passwordFile);
  const [program = '', ...rest] = [
    ...account.prefix,
    account.binaries.initdb,
    ...initdbArguments(cluster, passwordFile),
  ];
  const run = spawnSync(program, rest, { ...account.spawnAs, cwd: '/', encoding: 'utf8' });
  rmSync(passwordFile, { force: true });
  if (run.status !== 0) throw new Error(`initdb failed: ${run.stderr || run.error?.message || run.stdout}`);
}

function initdbArguments(cluster: string, passwordFile: string): string[] {
  return [
    `--pgdata=${cluster}`,
    `--username=${OWNER}`,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    // The same order and case rules on every machine, whatever its own locale.
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
  ];
}

/** Notes who started the server, so that one whose starter was killed is known for an orphan. */
export function noteStarter(dataDir: string): void {
  writeFileSync(join(dataDir, 'starter.pid'), String(process.pid), { mode: 0o600 });
}

/** Whether whoever started the server is gone. */
export function isOrphan(dataDir: string): boolean {
  const path = join(dataDir, 'starter.pid');
  return !existsSync(path) || !isAlive(Number(readFileSync(path, 'utf8')));
}

/** Process and port of the server that holds this cluster, if one does. */
export function findRunning(account: Account): { pid: number; port: number } | null {
  const path = join(clusterOf(account), 'postmaster.pid');
  if (!existsSync(path)) return null;
  const lines = readFileSync(path, 'utf8').split('\n');
  const pid = Number(lines[0]);
  const port = Number(lines[3]);
  return pid > 0 && port > 0 && isAlive(pid) ? { pid, port } : null;
}

/** Whether a process of this id runs. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

// With no DATABASE_URL given, where does the database come from? A real PostgreSQL of our own, on loopback only.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, openSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'pg';
import { type Account, type AccountKind, chooseAccount, openAccount } from './account.ts';
import { findBinaries } from './binaries.ts';
import {
  clusterOf,
  findRunning,
  initialise,
  isAlive,
  isOrphan,
  keepPassword,
  noteStarter,
  OWNER,
} from './cluster.ts';

export interface DatabaseServer {
  /** As the owner, to the database "aftercare". */
  readonly url: string;
  /** Resolves when the server has ended, whoever ended it. */
  readonly ended: Promise<unknown>;
  /** Ends the server, unless it was found running and whoever started it still lives. */
  stop(): Promise<void>;
}

export interface ServerOptions {
  readonly dataDir: string;
  /** Server settings over the defaults, by PostgreSQL's own names. */
  readonly settings?: Readonly<Record<string, string>>;
  readonly account?: AccountKind;
  /** A free one if not given; a server that others reconnect to keeps its own. */
  readonly port?: number;
}

/** Starts PostgreSQL on the data folder, or finds the one that runs there. */
export async function startDatabase(options: ServerOptions): Promise<DatabaseServer> {
  const dataDir = resolve(options.dataDir);
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const account = openAccount(options.account ?? chooseAccount(), dataDir, await findBinaries());
  const password = keepPassword(dataDir);
  initialise(account, password);
  return (
    (await takeRunning(dataDir, account, password)) ?? launchNew(dataDir, account, { password, options })
  );
}

async function launchNew(
  dataDir: string,
  account: Account,
  { password, options }: { password: string; options: ServerOptions },
): Promise<DatabaseServer> {
  noteStarter(dataDir);
  const port = options.port ?? (await findFreePort());
  const log = join(dataDir, 'postgres.log');
  const child = launch(account, port, { log, settings: options.settings ?? {} });
  const hasEnded = () => child.exitCode !== null || child.signalCode !== null;
  const ended = new Promise((done) => child.once('exit', done));
  if (!(await untilReady(urlOf(port, password, 'postgres'), hasEnded))) {
    throw new Error(`PostgreSQL did not start:\n${readFileSync(log, 'utf8').slice(-2000)}`);
  }
  await ensureDatabase(urlOf(port, password, 'postgres'));
  return { url: urlOf(port, password, OWNER), ended, stop: () => stop(child) };
}

/**
 * Null when none runs, or the one noted dies before it answers. After a reboot the number noted may be any process's:
 * what does not answer is tried to be started, and PostgreSQL itself refuses where one does run.
 */
async function takeRunning(
  dataDir: string,
  account: Account,
  password: string,
): Promise<DatabaseServer | null> {
  const running = findRunning(account);
  if (!running) return null;
  const { pid, port } = running;
  if (!(await untilReady(urlOf(port, password, 'postgres'), () => !isAlive(pid), 15_000))) return null;
  const isOurs = isOrphan(dataDir);
  if (isOurs) noteStarter(dataDir);
  await ensureDatabase(urlOf(port, password, 'postgres'));
  const stop = async () => (isOurs ? stopOrphan(pid) : undefined);
  return { url: urlOf(port, password, OWNER), ended: untilGone(pid), stop };
}

/** Of a process that is no child of ours nobody tells us; waiting for its end keeps no process alive. */
async function untilGone(pid: number): Promise<void> {
  while (isAlive(pid)) await wait(500, undefined, { ref: false });
}

async function stopOrphan(pid: number): Promise<void> {
  process.kill(pid, 'SIGINT');
  while (isAlive(pid)) await wait(50);
}

function urlOf(port: number, password: string, database: string): string {
  return `postgresql://${OWNER}:${password}@127.0.0.1:${port}/${database}`;
}

function launch(
  account: Account,
  port: number,
  options: { log: string; settings: Readonly<Record<string, string>> },
): ChildProcess {
  const settings = {
    listen_addresses: '127.0.0.1',
    port: String(port),
    unix_socket_directories: '',
    max_connections: '200',
    ...options.settings,
  };
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const [program = '', ...rest] = [
    ...account.prefix,
    account.binaries.postgres,
    '-D',
    clusterOf(account),
    ...flags,
  ];
  const log = openSync(options.log, 'a', 0o600);
  // Detached: Ctrl-C in a terminal reaches us first, and we stop the server after our own work has ended.
  return spawn(program, rest, { ...account.spawnAs, cwd: '/', detached: true, stdio: ['ignore', log, log] });
}

async function findFreePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  await new Promise((done) => server.close(done));
  if (address === null || typeof address === 'string') throw new Error('no free port on 127.0.0.1');
  return address.port;
}

/** False when the server ended before it answered, or did not answer in time. */
async function untilReady(url: string, hasEnded: () => boolean, patienceMs = 60_000): Promise<boolean> {
  const deadline = Date.now() + patienceMs;
  while (!(await answers(url))) {
    if (hasEnded() || Date.now() > deadline) return false;
    await wait(50);
  }
  return true;
}

async function answers(url: string): Promise<boolean> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 2000 });
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => {});
  }
}

async function ensureDatabase(url: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [OWNER]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${OWNER}`);
  } finally {
    await client.end();
  }
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((done) => child.once('exit', done));
  // SIGINT is PostgreSQL's fast shutdown: open transactions are rolled back, the rest is written.
  child.kill('SIGINT');
  await ended;
}
